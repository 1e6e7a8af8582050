#include "study/cards.h"

namespace gradus::study {

namespace {

#define GRADUS_STATE_COLUMNS                                                                                                     \
    "card.phase, card.step, card.stability, card.difficulty, card.due_at, card.due_day, card.last_review_at, "                   \
    "card.last_review_day, card.reviews, card.lapses"

#define GRADUS_CARD                                                                                                              \
    "SELECT card.row, deck.id, deck.name, card.id, question, answer, demo, tags, section, see_also, " GRADUS_STATE_COLUMNS       \
    ", card.source FROM card JOIN deck ON deck.id = card.deck JOIN content ON content.card = card.row "

QStringList lines(const QString& text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

CardState stateFrom(const Query& query, int first)
{
    return {Phase{query.small(first)}, query.small(first + 1),   query.real(first + 2),    query.real(first + 3),
            query.integer(first + 4),  query.integer(first + 5), query.integer(first + 6), query.integer(first + 7),
            query.small(first + 8),    query.small(first + 9)};
}

std::optional<Card> cardFrom(Query& query)
{
    if (!query.next())
        return std::nullopt;
    return Card{
        query.integer(0),
        query.text(1),
        query.text(2),
        query.text(20),
        {query.text(3), query.text(4), query.text(5), query.text(6), lines(query.text(7)), query.text(8), lines(query.text(9))},
        stateFrom(query, 10)};
}

} // namespace

std::optional<Card> cardOfRow(Database& database, qint64 row)
{
    Query query(database, GRADUS_CARD "WHERE card.row = ?", row);
    return cardFrom(query);
}

std::optional<Card> cardOfId(Database& database, const QString& fullId)
{
    const auto [deck, id] = partsOf(fullId);
    Query query(database, GRADUS_CARD "WHERE card.deck = ? AND card.id = ?", deck, id);
    return cardFrom(query);
}

std::optional<StoredState> stateOfId(Database& database, const QString& fullId)
{
    const auto [deck, id] = partsOf(fullId);
    Query query(database, "SELECT row, " GRADUS_STATE_COLUMNS " FROM card WHERE deck = ? AND id = ?", deck, id);
    if (!query.next())
        return std::nullopt;
    return StoredState{query.integer(0), stateFrom(query, 1)};
}

void storeState(Database& database, qint64 row, const CardState& state)
{
    Query(database,
          "UPDATE card SET phase = ?, step = ?, stability = ?, difficulty = ?, due_at = ?, due_day = ?, last_review_at = ?, "
          "last_review_day = ?, reviews = ?, lapses = ? WHERE row = ?",
          static_cast<int>(state.phase), state.step, state.stability, state.difficulty, state.dueAt, state.dueDay,
          state.lastReviewAt, state.lastReviewDay, state.reviews, state.lapses, row)
        .run();
}

IdParts partsOf(const QString& fullId)
{
    const qsizetype slash = fullId.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? IdParts() : IdParts{fullId.left(slash), fullId.mid(slash + 1)};
}

} // namespace gradus::study
