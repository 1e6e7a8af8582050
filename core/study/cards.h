#pragma once

#include "study/database.h"

namespace gradus::study {

[[nodiscard]] std::optional<Card> cardOfRow(Database& database, qint64 row);
[[nodiscard]] std::optional<Card> cardOfId(Database& database, const QString& fullId);

/// A state and where it is stored.
struct StoredState {
    qint64 row;
    CardState state;
};
[[nodiscard]] std::optional<StoredState> stateOfId(Database& database, const QString& fullId);
void storeState(Database& database, qint64 row, const CardState& state);

/// A full id's two parts; empty where it has no '/'.
struct IdParts {
    QString deck, card;
};
[[nodiscard]] IdParts partsOf(const QString& fullId);

} // namespace gradus::study
