#pragma once

#include <QUuid>

namespace gradus::study {

/// Makes 128-bit ids (UUID version 7) that sort by the time they were made, and never before the one made last, even if the clock
/// was put back.
class IdentifierSource {
public:
    /// `last`: the greatest id made so far, or a null one.
    explicit IdentifierSource(const QUuid& last = {});
    /// `now`: milliseconds since 1970 UTC.
    [[nodiscard]] QUuid next(qint64 now);

private:
    quint64 m_milliseconds = 0;
    unsigned m_counter = 0; ///< 12 bits: ids of one millisecond
};

} // namespace gradus::study
