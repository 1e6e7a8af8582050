#pragma once

#include "study/database.h"

namespace gradus::study {

/// What decides which cards are due.
struct Today {
    qint64 now; ///< milliseconds since 1970 UTC
    qint64 day; ///< study day
    qint64 nextDayBegins; ///< milliseconds since 1970 UTC
    int freshLeft; ///< new cards that may still be begun
};

/// The row of the next card, of one deck or (empty) of all.
[[nodiscard]] std::optional<qint64> nextRow(Database& database, const Today& today, const QString& deckId);

[[nodiscard]] std::vector<DeckCounts> countsByDeck(Database& database, const Today& today);
[[nodiscard]] DeckCounts countsOfAll(Database& database, const Today& today);

/// When the next card of the queue is due, if any ever is. `startOfDay`: when a study day begins.
struct NextDue {
    std::optional<qint64> at; ///< of a card in its steps, milliseconds since 1970 UTC
    std::optional<qint64> day; ///< of a card in review, study day
    bool fresh = false; ///< there are new cards
};
[[nodiscard]] NextDue nextDue(Database& database, const QString& deckId);

} // namespace gradus::study
