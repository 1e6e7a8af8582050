#include "study/days.h"

#include <algorithm>

namespace gradus::study {

namespace {
const QTime rollover(4, 0);
}

qint64 studyDay(const QDateTime& local)
{
    const qint64 day = local.date().toJulianDay();
    return local.time() < rollover ? day - 1 : day;
}

qint64 startOfStudyDay(qint64 day, const QDateTime& local)
{
    QDateTime start = local; // keeps the zone
    start.setDate(QDate::fromJulianDay(day));
    start.setTime(rollover);
    return start.toMSecsSinceEpoch();
}

Moment momentOf(const QDateTime& local)
{
    return {local.toMSecsSinceEpoch(), local.offsetFromUtc(), studyDay(local)};
}

qint64 elapsedDays(qint64 fromDay, qint64 toDay)
{
    return std::max<qint64>(0, toDay - fromDay);
}

} // namespace gradus::study
