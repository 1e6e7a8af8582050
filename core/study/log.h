#pragma once

#include "study/database.h"
#include "study/days.h"
#include "study/settings.h"

#include <functional>
#include <vector>

namespace gradus::study {

void appendReview(Database& database, const LogEntry& review, const SchedulerRecord& scheduler);

/// Appends a row that voids another. `review`: the review that counts no more, or (`countsAgain`) counts again.
void appendVoid(Database& database, const LogEntry& entry, const QUuid& review, bool countsAgain);

void visitLog(Database& database, const std::function<bool(const LogEntry&)>& visit);

/// The greatest id in the log, or a null one.
[[nodiscard]] QUuid lastLogId(Database& database);

/// The scheduler's settings by their id, each read once.
class SchedulerArchive {
public:
    explicit SchedulerArchive(Database& database)
        : m_database(database)
    {
    }
    /// Nothing if this program doesn't know that scheduler.
    [[nodiscard]] const std::optional<SchedulerSettings>& of(const QByteArray& id);

private:
    Database& m_database;
    std::map<QByteArray, std::optional<SchedulerSettings>> m_known;
};

/// What the log makes of a card: from its reviews that count, in order. Nothing if one was made with an unknown scheduler.
[[nodiscard]] std::optional<CardState> replayedState(Database& database, SchedulerArchive& schedulers, const QString& fullId);

/// Computes anew which reviews count. Returns how many differed.
int recomputeVoided(Database& database);

/// Of the study day `day`. What was done on the day after it counts too: then the learner has travelled west since.
[[nodiscard]] DaySummary summaryOf(Database& database, qint64 day);
/// New cards begun on that day, likewise.
[[nodiscard]] int begunOn(Database& database, qint64 day);

/// Mean of the last hundred reviews that count, milliseconds; nothing without any.
[[nodiscard]] std::optional<double> meanTaken(Database& database);

} // namespace gradus::study
