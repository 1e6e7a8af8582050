#include "study/journal.h"

namespace gradus::study {

namespace {

constexpr qint64 kept = 1000;

qint64 beginChange(Database& database)
{
    Query(database, "DELETE FROM journal WHERE undone = 1").run();
    Query query(database, "SELECT coalesce(max(seq), 0) + 1 FROM journal");
    query.next();
    const qint64 seq = query.integer(0);
    Query(database, "DELETE FROM journal WHERE seq <= ?", seq - kept).run();
    return seq;
}

std::optional<JournalEntry> journalEntryFrom(Query& query)
{
    if (!query.next())
        return std::nullopt;
    JournalEntry entry;
    entry.seq = query.integer(0);
    entry.kind = JournalEntry::Kind{query.small(1)};
    entry.review = query.uuid(2);
    entry.voidedBy = query.uuid(3);
    entry.cardId = query.text(4);
    entry.before = query.bytes(5);
    entry.after = query.bytes(6);
    return entry;
}

} // namespace

void recordReview(Database& database, const QUuid& review, const QString& cardId)
{
    const qint64 seq = beginChange(database);
    Query(database, "INSERT INTO journal(seq, kind, review, card) VALUES(?, 1, ?, ?)", seq, review, cardId).run();
}

void recordSettings(Database& database, const QByteArray& before, const QByteArray& after)
{
    const qint64 seq = beginChange(database);
    Query(database, "INSERT INTO journal(seq, kind, before, after) VALUES(?, 2, ?, ?)", seq, QString::fromUtf8(before),
          QString::fromUtf8(after))
        .run();
}

std::optional<JournalEntry> lastDone(Database& database)
{
    Query query(database,
                "SELECT seq, kind, review, void, card, before, after FROM journal WHERE undone = 0 ORDER BY seq DESC LIMIT 1");
    return journalEntryFrom(query);
}

std::optional<JournalEntry> lastUndone(Database& database)
{
    Query query(database,
                "SELECT seq, kind, review, void, card, before, after FROM journal WHERE undone = 1 ORDER BY seq LIMIT 1");
    return journalEntryFrom(query);
}

void markUndone(Database& database, qint64 seq, const QUuid& voidedBy)
{
    if (voidedBy.isNull())
        Query(database, "UPDATE journal SET undone = 1 WHERE seq = ?", seq).run();
    else
        Query(database, "UPDATE journal SET undone = 1, void = ? WHERE seq = ?", voidedBy, seq).run();
}

void markDone(Database& database, qint64 seq)
{
    Query(database, "UPDATE journal SET undone = 0, void = NULL WHERE seq = ?", seq).run();
}

} // namespace gradus::study
