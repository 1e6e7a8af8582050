#include "study/queue.h"

#include <QHash>

#include <algorithm>

namespace gradus::study {

namespace {

constexpr qint64 learnAhead = 20 * qint64{60'000}; // milliseconds

std::optional<qint64> only(Query&& query)
{
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    return query.integer(0);
}

std::optional<qint64> inSteps(Database& database, qint64 dueUntil, const QString& deckId)
{
    return only(Query(database,
                      "SELECT row FROM card WHERE active = 1 AND phase IN (1, 3) AND due_at <= ?1 AND (?2 = '' OR deck = ?2) "
                      "ORDER BY due_at, row LIMIT 1",
                      dueUntil, deckId));
}

std::optional<qint64> inReview(Database& database, qint64 day, const QString& deckId)
{
    return only(Query(database,
                      "SELECT row FROM card WHERE active = 1 AND phase = 2 AND due_day <= ?1 AND (?2 = '' OR deck = ?2) "
                      "ORDER BY due_day, shuffle LIMIT 1",
                      day, deckId));
}

std::optional<qint64> fresh(Database& database, const QString& deckId)
{
    // Deck by deck along two indexes, so that a hundred thousand new cards need no sorting.
    return only(Query(database,
                      "SELECT card.row FROM deck CROSS JOIN card ON card.deck = deck.id "
                      "WHERE card.active = 1 AND card.phase = 0 AND (?1 = '' OR deck.id = ?1) "
                      "ORDER BY deck.position, deck.id, card.position LIMIT 1",
                      deckId));
}

using CountByDeck = QHash<QString, int>;

CountByDeck grouped(Query&& query)
{
    CountByDeck counts;
    while (query.next())
        counts.insert(query.text(0), query.small(1));
    return counts;
}

} // namespace

std::optional<qint64> nextRow(Database& database, const Today& today, const QString& deckId)
{
    if (const auto row = inSteps(database, today.now, deckId))
        return row;
    if (const auto row = inReview(database, today.day, deckId))
        return row;
    if (today.freshLeft > 0) {
        if (const auto row = fresh(database, deckId))
            return row;
    }
    return inSteps(database, today.now + learnAhead, deckId);
}

std::vector<DeckCounts> countsByDeck(Database& database, const Today& today)
{
    const auto total = grouped(Query(database, "SELECT deck, count(*) FROM card WHERE active = 1 GROUP BY deck"));
    const auto learning = grouped(
        Query(database, "SELECT deck, count(*) FROM card WHERE active = 1 AND phase IN (1, 3) AND due_at < ? GROUP BY deck",
              today.nextDayBegins));
    const auto due = grouped(Query(
        database, "SELECT deck, count(*) FROM card WHERE active = 1 AND phase = 2 AND due_day <= ? GROUP BY deck", today.day));

    std::vector<DeckCounts> counts;
    Query query(database,
                "SELECT id, name, (SELECT count(*) FROM (SELECT 1 FROM card WHERE active = 1 AND phase = 0 AND deck = deck.id "
                "LIMIT ?)) FROM deck ORDER BY position, id",
                today.freshLeft);
    while (query.next()) {
        const QString id = query.text(0);
        if (total.contains(id))
            counts.push_back({id, query.text(1), query.small(2), learning.value(id), due.value(id), total.value(id)});
    }
    return counts;
}

DeckCounts countsOfAll(Database& database, const Today& today)
{
    DeckCounts sum;
    for (const DeckCounts& deck : countsByDeck(database, today)) {
        sum.fresh += deck.fresh;
        sum.learning += deck.learning;
        sum.due += deck.due;
        sum.total += deck.total;
    }
    sum.fresh = std::min(sum.fresh, today.freshLeft);
    return sum;
}

NextDue nextDue(Database& database, const QString& deckId)
{
    return {
        only(Query(database, "SELECT min(due_at) FROM card WHERE active = 1 AND phase IN (1, 3) AND (?1 = '' OR deck = ?1)",
                   deckId)),
        only(Query(database, "SELECT min(due_day) FROM card WHERE active = 1 AND phase = 2 AND (?1 = '' OR deck = ?1)", deckId)),
        fresh(database, deckId).has_value(),
    };
}

} // namespace gradus::study
