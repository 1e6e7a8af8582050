#pragma once

#include <QDateTime>

namespace gradus::study {

/// A moment as the log keeps it: when, and what day it was to the learner.
struct Moment {
    qint64 at = 0; ///< milliseconds since 1970 UTC
    int utcOffset = 0; ///< seconds east of UTC, as the learner's clock stood
    qint64 day = 0; ///< study day: Julian day number
};

/// The study day of a moment in the learner's zone: it begins when the clock on the wall shows 4:00, whatever the clock was put
/// forward or back by in the night.
[[nodiscard]] qint64 studyDay(const QDateTime& local);

/// When a study day begins in the zone of `local`, milliseconds since 1970 UTC.
[[nodiscard]] qint64 startOfStudyDay(qint64 day, const QDateTime& local);

[[nodiscard]] Moment momentOf(const QDateTime& local);

/// Study days between two reviews. Not negative: who travels west, or corrects the clock, may find it is yesterday.
[[nodiscard]] qint64 elapsedDays(qint64 fromDay, qint64 toDay);

} // namespace gradus::study
