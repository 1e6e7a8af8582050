#pragma once

#include "study/database.h"

namespace gradus::study {

/// A change that can be undone, or was and can be redone.
struct JournalEntry {
    enum class Kind { Review = 1, Settings = 2 };
    qint64 seq = 0;
    Kind kind = Kind::Review;
    QUuid review; ///< of a review: its log row
    QUuid voidedBy; ///< of an undone review: the log row that voids it
    QString cardId; ///< full id
    QByteArray before, after; ///< of settings, JSON
};

// A new change ends what could be redone. The last thousand changes are kept.
void recordReview(Database& database, const QUuid& review, const QString& cardId);
void recordSettings(Database& database, const QByteArray& before, const QByteArray& after);

[[nodiscard]] std::optional<JournalEntry> lastDone(Database& database);
[[nodiscard]] std::optional<JournalEntry> lastUndone(Database& database);

void markUndone(Database& database, qint64 seq, const QUuid& voidedBy);
void markDone(Database& database, qint64 seq);

} // namespace gradus::study
