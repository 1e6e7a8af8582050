#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <array>
#include <optional>
#include <vector>

namespace gradus::study {

enum class Rating { Again = 1, Hard, Good, Easy };
enum class Phase { New, Learning, Review, Relearning };

/// A card's words, as its deck's file has them.
struct CardContent {
    QString id; ///< within the deck, "ch17-13"; the full id is deck/id
    QString question; ///< Markdown
    QString answer; ///< Markdown
    QString demo; ///< "broadcasting/12-plus-1", or empty
    QStringList tags;
    QString section; ///< where the book treats it, or empty
    QStringList seeAlso; ///< ids in the same deck
    bool operator==(const CardContent&) const = default;
};

struct DeckContent {
    QString id; ///< "dlc-17"
    QString name; ///< "17 Foundations"
    int position = 0; ///< in the side bar
    QString source; ///< the file it came from
    QByteArray hash; ///< of the file's bytes
    std::vector<CardContent> cards;
};

/// What the scheduler knows of a card. Times are milliseconds since 1970 UTC; days are Julian day numbers of study days (they
/// begin at 4:00 local time).
struct CardState {
    Phase phase = Phase::New;
    int step = 0; ///< within the learning or relearning steps
    double stability = 0; ///< days; 0 while new
    double difficulty = 0; ///< 1 … 10; 0 while new
    qint64 dueAt = 0; ///< in learning and relearning
    qint64 dueDay = 0; ///< in review
    qint64 lastReviewAt = 0;
    qint64 lastReviewDay = 0;
    int reviews = 0;
    int lapses = 0;
    bool operator==(const CardState&) const = default;
};

struct Card {
    qint64 row = 0; ///< in this collection
    QString deckId, deckName;
    QString source; ///< the file it came from; its pictures lie beside it
    CardContent content;
    CardState state;
    [[nodiscard]] QString fullId() const { return deckId + QLatin1Char('/') + content.id; }
};

/// What was predicted before the card was turned, and what came out.
struct PredictionRecord {
    QString predicted;
    QString outcome; ///< empty where the demo could not be run
    std::optional<bool> agreed; ///< likewise
};

/// One row of the log. Rows are only ever added: undo adds one that voids another.
struct LogEntry {
    enum class Kind { Review, Void };
    QUuid id; ///< sorts by time
    QUuid device; ///< whose collection wrote it
    Kind kind = Kind::Review;
    qint64 at = 0; ///< milliseconds since 1970 UTC
    int utcOffset = 0; ///< seconds east of UTC, as the learner's clock stood
    qint64 studyDay = 0; ///< Julian day number
    QUuid voids; ///< of a void: the row that no longer counts (a review, or a void, which makes its review count again)
    // Of a review:
    QString cardId; ///< full id
    Rating rating = Rating::Good;
    Phase phase = Phase::New; ///< before the rating
    qint64 taken = 0; ///< milliseconds
    std::optional<PredictionRecord> prediction;
    QByteArray scheduler; ///< which rules and settings gave the card its new state
    bool counts = true; ///< false where it is voided
};

struct DeckCounts {
    QString id, name;
    int fresh = 0; ///< new cards that may still be begun today; the daily limit is of all decks together
    int learning = 0;
    int due = 0;
    int total = 0;
};

/// How long until the card comes back, for each rating (index rating - 1).
struct Interval {
    qint64 milliseconds = 0; ///< for steps below a day
    int days = 0; ///< otherwise
};
using Intervals = std::array<Interval, 4>;

struct DaySummary {
    int reviews = 0, again = 0, fresh = 0; ///< ratings given today, of these Again, cards begun
    int predicted = 0, predictedRight = 0; ///< only predictions that were checked
    qint64 milliseconds = 0; ///< time spent on cards
};

struct Settings {
    int newPerDay = 10;
    double desiredRetention = 0.9;
    std::vector<double> learningStepsMinutes{1, 10};
    std::vector<double> relearningStepsMinutes{10};
    int maximumIntervalDays = 36500;
    std::vector<double> parameters{}; ///< FSRS's 21; empty: the defaults
    bool operator==(const Settings&) const = default;
};

} // namespace gradus::study
