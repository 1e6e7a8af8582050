#pragma once

#include <QDateTime>

namespace gradus::study {

/// Where the time comes from, so that tests can say what time it is, and where.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment in the zone the learner is in.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
};

} // namespace gradus::study
