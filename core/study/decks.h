#pragma once

#include "study/database.h"

namespace gradus::study {

[[nodiscard]] QByteArray hashOfSource(Database& database, const QString& source);

/// Takes over what a file has now; the rest of what came from that file leaves the queue. A card's row, and so its history,
/// stays.
void storeDeck(Database& database, const DeckContent& deck);

void retireCardsOfSourcesExcept(Database& database, const QStringList& sources);

} // namespace gradus::study
