#include "study/log.h"

#include <QSet>

namespace gradus::study {

namespace {

LogEntry logEntryFrom(const Query& query)
{
    LogEntry entry;
    entry.id = query.uuid(0);
    entry.device = query.uuid(1);
    entry.kind = LogEntry::Kind{query.small(2)};
    entry.at = query.integer(3);
    entry.utcOffset = query.small(4);
    entry.studyDay = query.integer(5);
    if (entry.kind == LogEntry::Kind::Void) {
        entry.voids = query.uuid(6);
        return entry;
    }
    entry.cardId = query.text(7);
    entry.rating = Rating{query.small(8)};
    entry.phase = Phase{query.small(9)};
    entry.taken = query.integer(10);
    if (!query.isNull(11)) {
        entry.prediction = PredictionRecord{query.text(11), query.text(12), std::nullopt};
        if (!query.isNull(13))
            entry.prediction->agreed = query.integer(13) != 0;
    }
    entry.scheduler = query.bytes(14);
    entry.counts = query.integer(15) != 0;
    return entry;
}

} // namespace

void appendReview(Database& database, const LogEntry& review, const SchedulerRecord& scheduler)
{
    Query(database, "INSERT OR IGNORE INTO scheduler(id, content) VALUES(?, ?)", scheduler.id, QString::fromUtf8(scheduler.json))
        .run();
    std::optional<QString> predicted, outcome;
    std::optional<bool> agreed;
    if (review.prediction) {
        predicted = review.prediction->predicted;
        outcome = review.prediction->outcome;
        agreed = review.prediction->agreed;
    }
    Query(database,
          "INSERT INTO log(id, device, kind, at, utc_offset, study_day, card, rating, phase, taken, predicted, outcome, agreed, "
          "scheduler) VALUES(?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          review.id, review.device, review.at, review.utcOffset, review.studyDay, review.cardId, static_cast<int>(review.rating),
          static_cast<int>(review.phase), review.taken, predicted, outcome, agreed, scheduler.id)
        .run();
}

void appendVoid(Database& database, const LogEntry& entry, const QUuid& review, bool countsAgain)
{
    Query(database, "INSERT INTO log(id, device, kind, at, utc_offset, study_day, voids) VALUES(?, ?, 1, ?, ?, ?, ?)", entry.id,
          entry.device, entry.at, entry.utcOffset, entry.studyDay, entry.voids)
        .run();
    if (countsAgain)
        Query(database, "DELETE FROM voided WHERE review = ?", review).run();
    else
        Query(database, "INSERT OR IGNORE INTO voided(review) VALUES(?)", review).run();
}

void visitLog(Database& database, const std::function<bool(const LogEntry&)>& visit)
{
    Query query(
        database,
        "SELECT id, device, kind, at, utc_offset, study_day, voids, card, rating, phase, taken, predicted, outcome, agreed, "
        "scheduler, id NOT IN (SELECT review FROM voided) FROM log ORDER BY id");
    while (query.next()) {
        if (!visit(logEntryFrom(query)))
            return;
    }
}

QUuid lastLogId(Database& database)
{
    Query query(database, "SELECT id FROM log ORDER BY id DESC LIMIT 1");
    return query.next() ? query.uuid(0) : QUuid();
}

const std::optional<SchedulerSettings>& SchedulerArchive::of(const QByteArray& id)
{
    auto found = m_known.find(id);
    if (found == m_known.end()) {
        std::optional<SchedulerSettings> settings;
        Query query(m_database, "SELECT content FROM scheduler WHERE id = ?", id);
        if (query.next())
            settings = schedulerSettingsFromJson(query.text(0).toUtf8());
        found = m_known.emplace(id, std::move(settings)).first;
    }
    return found->second;
}

std::optional<CardState> replayedState(Database& database, SchedulerArchive& schedulers, const QString& fullId)
{
    CardState state;
    Query query(database,
                "SELECT rating, at, utc_offset, study_day, scheduler FROM log WHERE kind = 0 AND card = ? "
                "AND id NOT IN (SELECT review FROM voided) ORDER BY id",
                fullId);
    while (query.next()) {
        const auto& settings = schedulers.of(query.bytes(4));
        if (!settings)
            return std::nullopt;
        const Moment moment{query.integer(1), query.small(2), query.integer(3)};
        const auto index = static_cast<std::size_t>(query.small(0)) - 1;
        state = outcomes(state, moment, *settings, fuzzSeed(fullId, state.reviews)).at(index).state;
    }
    return state;
}

int recomputeVoided(Database& database)
{
    QSet<QByteArray> voided; // reviews and voids
    QSet<QByteArray> reviews;
    {
        // A void's target is older than it, so going back in time each void is known to count or not when it is met.
        Query query(database,
                    "SELECT void.id, void.voids, target.kind FROM log AS void JOIN log AS target ON target.id = void.voids "
                    "WHERE void.kind = 1 ORDER BY void.id DESC");
        while (query.next()) {
            if (voided.contains(query.bytes(0)))
                continue;
            voided.insert(query.bytes(1));
            if (query.integer(2) == 0)
                reviews.insert(query.bytes(1));
        }
    }
    QSet<QByteArray> stored;
    {
        Query query(database, "SELECT review FROM voided");
        while (query.next())
            stored.insert(query.bytes(0));
    }
    const QSet<QByteArray> missing = reviews - stored, surplus = stored - reviews;
    for (const QByteArray& review : missing)
        Query(database, "INSERT INTO voided(review) VALUES(?)", review).run();
    for (const QByteArray& review : surplus)
        Query(database, "DELETE FROM voided WHERE review = ?", review).run();
    return static_cast<int>(missing.size() + surplus.size());
}

DaySummary summaryOf(Database& database, qint64 day)
{
    Query query(
        database,
        "SELECT count(*), total(rating = 1), total(phase = 0), total(agreed IS NOT NULL), total(agreed = 1), total(taken) "
        "FROM log WHERE kind = 0 AND study_day BETWEEN ?1 AND ?1 + 1 AND id NOT IN (SELECT review FROM voided)",
        day);
    query.next();
    return {query.small(0), query.small(1), query.small(2), query.small(3), query.small(4), query.integer(5)};
}

int begunOn(Database& database, qint64 day)
{
    Query query(database,
                "SELECT count(*) FROM log WHERE kind = 0 AND phase = 0 AND study_day BETWEEN ?1 AND ?1 + 1 "
                "AND id NOT IN (SELECT review FROM voided)",
                day);
    query.next();
    return query.small(0);
}

std::optional<double> meanTaken(Database& database)
{
    Query query(database,
                "SELECT avg(taken) FROM (SELECT taken FROM log WHERE kind = 0 AND id NOT IN (SELECT review FROM voided) "
                "ORDER BY id DESC LIMIT 100)");
    query.next();
    return query.isNull(0) ? std::nullopt : std::optional(query.real(0));
}

} // namespace gradus::study
