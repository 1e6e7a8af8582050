#pragma once

#include "study/clock.h"
#include "study/types.h"

#include <functional>
#include <memory>
#include <stdexcept>

namespace gradus::study {

/// The collection can't be used, or a change can't be kept. Nothing was changed. The app makes the sentence from `kind`.
class CollectionError : public std::runtime_error {
public:
    enum class Kind { NotACollection, Damaged, NewerVersion, InUse, DiskFull, ReadOnly, CannotOpen, Gone, Other };
    CollectionError(Kind kind, const QString& path, const QString& detail);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& detail() const { return m_detail; } ///< SQLite's or the system's own words

private:
    Kind m_kind;
    QString m_path, m_detail;
};

/// Everything a learner has: decks, card states, the append-only log and the journal, in one SQLite file. One object, one thread,
/// one window; a lock file keeps a second one out. Every change is on disk when its function returns, or it throws
/// CollectionError.
class Collection {
public:
    /// Opens or creates. `clock` must outlive the collection.
    [[nodiscard]] static std::unique_ptr<Collection> open(const QString& path, const Clock& clock);
    ~Collection();

    [[nodiscard]] QString path() const;
    /// Whether the last window closed it; if not, run quickCheck in a thread once there is time.
    [[nodiscard]] bool wasClosedCleanly() const;
    /// Throws what open() would say of what stands at the path, as far as its first bytes tell; changes nothing.
    static void inspect(const QString& path);
    /// SQLite's quick_check over a connection of its own; any thread. Empty if sound, else SQLite's words.
    [[nodiscard]] static QString quickCheck(const QString& path);

    // Decks -------------------------------------------------------------------------------------------------------------------
    /// Hash of what was last read from this source; empty if never.
    [[nodiscard]] QByteArray sourceHash(const QString& source) const;
    /// Takes a deck's present words; history stays with full ids. Cards no longer in it leave the queue but keep their history.
    void putDeck(const DeckContent& deck);
    /// Puts away decks of sources that are gone; history stays.
    void retireSourcesExcept(const QStringList& sources);

    // Study -------------------------------------------------------------------------------------------------------------------
    /// Of each deck that has cards, in the order of the side bar.
    [[nodiscard]] std::vector<DeckCounts> counts() const;
    /// Of all decks together, without id and name. `fresh` is less than the sum where the daily limit bites.
    [[nodiscard]] DeckCounts totals() const;
    /// The next card, of one deck or (empty) of all: learning cards that are due, then reviews, then new ones, then learning
    /// cards due within 20 minutes.
    [[nodiscard]] std::optional<Card> next(const QString& deckId = {}) const;
    [[nodiscard]] std::optional<Card> card(const QString& fullId) const;
    [[nodiscard]] Intervals intervals(const Card& card) const;
    /// One transaction: the card's new state and a row in the log, whose id it returns. `taken`: milliseconds, counted to at most
    /// 60 s. The rating applies to the state the collection has, should `card` be older.
    QUuid answer(const Card& card, Rating rating, qint64 taken, const std::optional<PredictionRecord>& prediction);
    /// When the next card of the deck (or of any) falls due, milliseconds; nothing if none ever does.
    [[nodiscard]] std::optional<qint64> nextDue(const QString& deckId = {}) const;
    [[nodiscard]] DaySummary today() const;
    /// Seconds a card has taken lately, for "about 9 min"; 20 where there is no history.
    [[nodiscard]] double secondsPerCard() const;

    // Undo --------------------------------------------------------------------------------------------------------------------
    enum class ChangeKind { None, Review, Settings };
    struct Change {
        ChangeKind kind = ChangeKind::None;
        QString cardId; ///< full id, of a review
    };
    /// What undo and redo would take back; across restarts.
    [[nodiscard]] Change undoable() const;
    [[nodiscard]] Change redoable() const;
    Change undo();
    Change redo();

    // Settings ----------------------------------------------------------------------------------------------------------------
    [[nodiscard]] Settings settings() const;
    /// Each value is brought within its range first: retention 0.7 … 0.99, steps above 0 and below a day, intervals 1 … 36500
    /// days.
    void setSettings(const Settings& settings);

    // The log -----------------------------------------------------------------------------------------------------------------
    /// Calls `visit` with each row, oldest first, until it returns false. It must not change the collection.
    void readLog(const std::function<bool(const LogEntry&)>& visit) const;

    // Care --------------------------------------------------------------------------------------------------------------------
    /// Computes every card's state anew from the log. Returns how many differed and were put right. Reviews made with a scheduler
    /// this program doesn't know end it with Kind::NewerVersion, and change nothing.
    int rebuildFromLog();

private:
    struct Private;
    explicit Collection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gradus::study
