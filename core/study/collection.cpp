#include "study/collection.h"

#include "study/cards.h"
#include "study/decks.h"
#include "study/identifier.h"
#include "study/journal.h"
#include "study/log.h"
#include "study/opening.h"
#include "study/queue.h"

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace gradus::study {

namespace {

constexpr qint64 longestTaken = 60'000; // milliseconds: who is away longer is not thinking about the card
constexpr double secondsWithoutHistory = 20;

QString property(Database& database, const QString& name, const QString& path)
{
    Query query(database, "SELECT value FROM property WHERE name = ?", name);
    if (!query.next())
        throw CollectionError(CollectionError::Kind::Damaged, path, QStringLiteral("no property %1").arg(name));
    return query.text(0);
}

bool nearlyEqual(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Equal but for the last digits, in which two machines' mathematical libraries may differ.
bool equivalent(const CardState& a, const CardState& b)
{
    CardState comparable = b;
    if (nearlyEqual(a.stability, b.stability))
        comparable.stability = a.stability;
    if (nearlyEqual(a.difficulty, b.difficulty))
        comparable.difficulty = a.difficulty;
    return a == comparable;
}

} // namespace

struct Collection::Private {
    Private(Opened file, const Clock& time)
        : opened(std::move(file))
        , clock(time)
        , ids(lastLogId(db()))
        , device(QUuid::fromString(property(db(), QStringLiteral("device"), opened.path)))
        , schedulers(db())
    {
        use(settingsFromJson(property(db(), QStringLiteral("settings"), opened.path).toUtf8()));
    }

    Database& db() { return *opened.database; }

    /// The edge at which SQLite's exceptions become the collection's.
    template <typename Function> auto guarded(Function function)
    {
        errno = 0;
        try {
            return function();
        } catch (const SQLite::Exception& exception) {
            throw db().errorFrom(exception);
        }
    }

    /// The same for what changes the collection: refused where its file is gone.
    template <typename Function> auto changing(Function function)
    {
        requireInPlace(opened);
        return guarded(std::move(function));
    }

    void use(const Settings& settings)
    {
        inUse = settings;
        scheduling = schedulerSettings(settings);
        schedulingRecord = recordOf(scheduling);
    }

    void store(const QByteArray& settingsJson)
    {
        Query(db(), "UPDATE property SET value = ? WHERE name = 'settings'", QString::fromUtf8(settingsJson)).run();
    }

    Today today()
    {
        const QDateTime local = clock.now();
        const Moment now = momentOf(local);
        return {now.at, now.day, startOfStudyDay(now.day + 1, local), std::max(0, inUse.newPerDay - begunOn(db(), now.day))};
    }

    LogEntry entry(const Moment& now)
    {
        LogEntry result;
        result.id = ids.next(now.at);
        result.device = device;
        result.at = now.at;
        result.utcOffset = now.utcOffset;
        result.studyDay = now.day;
        return result;
    }

    CardState replayed(const QString& fullId)
    {
        auto state = replayedState(db(), schedulers, fullId);
        if (!state)
            throw CollectionError(CollectionError::Kind::NewerVersion, opened.path,
                                  QStringLiteral("%1 was reviewed with another scheduler").arg(fullId));
        return *state;
    }

    /// Appends a void, and gives the card the state that the log then has for it. Returns the void's id.
    QUuid voidRow(const QUuid& row, const JournalEntry& change, bool countsAgain)
    {
        LogEntry voiding = entry(momentOf(clock.now()));
        voiding.kind = LogEntry::Kind::Void;
        voiding.voids = row;
        appendVoid(db(), voiding, change.review, countsAgain);
        if (const auto stored = stateOfId(db(), change.cardId))
            storeState(db(), stored->row, replayed(change.cardId));
        return voiding.id;
    }

    static Change changeOf(const std::optional<JournalEntry>& entry)
    {
        if (!entry)
            return {};
        return {entry->kind == JournalEntry::Kind::Review ? ChangeKind::Review : ChangeKind::Settings, entry->cardId};
    }

    Opened opened;
    const Clock& clock;
    IdentifierSource ids;
    QUuid device;
    SchedulerArchive schedulers;
    Settings inUse;
    SchedulerSettings scheduling;
    SchedulerRecord schedulingRecord;
};

std::unique_ptr<Collection> Collection::open(const QString& path, const Clock& clock)
{
    Opened opened = openFile(path);
    const QString name = opened.path;
    try {
        return std::unique_ptr<Collection>(new Collection(std::make_unique<Private>(std::move(opened), clock)));
    } catch (const SQLite::Exception& exception) {
        const CollectionError error = collectionError(exception, 0, name);
        // A collection whose header is right, but that lacks tables or columns.
        throw error.kind() == CollectionError::Kind::Other ? CollectionError(CollectionError::Kind::Damaged, name, error.detail())
                                                           : error;
    }
}

Collection::Collection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Collection::~Collection() = default;

QString Collection::path() const
{
    return d->opened.path;
}

bool Collection::wasClosedCleanly() const
{
    return d->opened.closedCleanly;
}

void Collection::inspect(const QString& path)
{
    study::inspect(path);
}

QString Collection::quickCheck(const QString& path)
{
    try {
        Database database(path, SQLite::OPEN_READONLY, path);
        Query query(database, "PRAGMA quick_check(5)");
        QStringList complaints;
        while (query.next())
            complaints.append(query.text(0));
        const bool sound = complaints == QStringList{QStringLiteral("ok")};
        return sound ? QString() : complaints.join(QLatin1Char('\n'));
    } catch (const SQLite::Exception& exception) {
        return QString::fromUtf8(exception.what());
    }
}

QByteArray Collection::sourceHash(const QString& source) const
{
    return d->guarded([&] { return hashOfSource(d->db(), source); });
}

void Collection::putDeck(const DeckContent& deck)
{
    d->changing([&] {
        Transaction transaction(d->db());
        storeDeck(d->db(), deck);
        transaction.commit();
    });
}

void Collection::retireSourcesExcept(const QStringList& sources)
{
    d->changing([&] {
        Transaction transaction(d->db());
        retireCardsOfSourcesExcept(d->db(), sources);
        transaction.commit();
    });
}

std::vector<DeckCounts> Collection::counts() const
{
    return d->guarded([&] { return countsByDeck(d->db(), d->today()); });
}

DeckCounts Collection::totals() const
{
    return d->guarded([&] { return countsOfAll(d->db(), d->today()); });
}

std::optional<Card> Collection::next(const QString& deckId) const
{
    return d->guarded([&]() -> std::optional<Card> {
        const auto row = nextRow(d->db(), d->today(), deckId);
        return row ? cardOfRow(d->db(), *row) : std::nullopt;
    });
}

std::optional<Card> Collection::card(const QString& fullId) const
{
    return d->guarded([&] { return cardOfId(d->db(), fullId); });
}

Intervals Collection::intervals(const Card& card) const
{
    const auto all = outcomes(card.state, momentOf(d->clock.now()), d->scheduling, fuzzSeed(card.fullId(), card.state.reviews));
    Intervals result;
    std::transform(all.begin(), all.end(), result.begin(), [](const Outcome& outcome) { return outcome.interval; });
    return result;
}

QUuid Collection::answer(const Card& card, Rating rating, qint64 taken, const std::optional<PredictionRecord>& prediction)
{
    return d->changing([&] {
        const QString fullId = card.fullId();
        const Moment now = momentOf(d->clock.now());
        Transaction transaction(d->db());
        const auto stored = stateOfId(d->db(), fullId);
        if (!stored)
            throw CollectionError(CollectionError::Kind::Other, path(), QStringLiteral("no card %1").arg(fullId));
        const auto all = outcomes(stored->state, now, d->scheduling, fuzzSeed(fullId, stored->state.reviews));

        LogEntry review = d->entry(now);
        review.cardId = fullId;
        review.rating = rating;
        review.phase = stored->state.phase;
        review.taken = std::clamp<qint64>(taken, 0, longestTaken);
        review.prediction = prediction;
        appendReview(d->db(), review, d->schedulingRecord);
        storeState(d->db(), stored->row, all.at(static_cast<std::size_t>(rating) - 1).state);
        recordReview(d->db(), review.id, fullId);
        transaction.commit();
        return review.id;
    });
}

std::optional<qint64> Collection::nextDue(const QString& deckId) const
{
    return d->guarded([&] {
        const Today today = d->today();
        const NextDue due = study::nextDue(d->db(), deckId);
        std::optional<qint64> earliest = due.at;
        const auto consider = [&earliest](qint64 at) { earliest = std::min(earliest.value_or(at), at); };
        if (due.day)
            consider(startOfStudyDay(*due.day, d->clock.now()));
        if (due.fresh && d->inUse.newPerDay > 0)
            consider(today.freshLeft > 0 ? today.now : today.nextDayBegins);
        return earliest;
    });
}

DaySummary Collection::today() const
{
    return d->guarded([&] { return summaryOf(d->db(), studyDay(d->clock.now())); });
}

double Collection::secondsPerCard() const
{
    return d->guarded([&] {
        const auto mean = meanTaken(d->db());
        return mean ? *mean / 1000 : secondsWithoutHistory;
    });
}

Collection::Change Collection::undoable() const
{
    return d->guarded([&] { return Private::changeOf(lastDone(d->db())); });
}

Collection::Change Collection::redoable() const
{
    return d->guarded([&] { return Private::changeOf(lastUndone(d->db())); });
}

Collection::Change Collection::undo()
{
    return d->changing([&] {
        Transaction transaction(d->db());
        const auto entry = lastDone(d->db());
        if (!entry)
            return Change();
        if (entry->kind == JournalEntry::Kind::Review) {
            markUndone(d->db(), entry->seq, d->voidRow(entry->review, *entry, false));
        } else {
            d->store(entry->before);
            markUndone(d->db(), entry->seq, {});
        }
        transaction.commit();
        if (entry->kind == JournalEntry::Kind::Settings)
            d->use(settingsFromJson(entry->before));
        return Private::changeOf(entry);
    });
}

Collection::Change Collection::redo()
{
    return d->changing([&] {
        Transaction transaction(d->db());
        const auto entry = lastUndone(d->db());
        if (!entry)
            return Change();
        if (entry->kind == JournalEntry::Kind::Review)
            d->voidRow(entry->voidedBy, *entry, true);
        else
            d->store(entry->after);
        markDone(d->db(), entry->seq);
        transaction.commit();
        if (entry->kind == JournalEntry::Kind::Settings)
            d->use(settingsFromJson(entry->after));
        return Private::changeOf(entry);
    });
}

Settings Collection::settings() const
{
    return d->inUse;
}

void Collection::setSettings(const Settings& settings)
{
    const Settings wanted = sound(settings);
    if (wanted == d->inUse)
        return;
    d->changing([&] {
        Transaction transaction(d->db());
        const QByteArray after = toJson(wanted);
        recordSettings(d->db(), toJson(d->inUse), after);
        d->store(after);
        transaction.commit();
    });
    d->use(wanted);
}

void Collection::readLog(const std::function<bool(const LogEntry&)>& visit) const
{
    d->guarded([&] { visitLog(d->db(), visit); });
}

int Collection::rebuildFromLog()
{
    return d->changing([&] {
        Transaction transaction(d->db());
        recomputeVoided(d->db());
        QStringList cards;
        {
            Query query(d->db(), "SELECT deck || '/' || id FROM card");
            while (query.next())
                cards.append(query.text(0));
        }
        int different = 0;
        for (const QString& fullId : cards) {
            const auto stored = stateOfId(d->db(), fullId);
            const CardState state = d->replayed(fullId);
            if (!stored || equivalent(stored->state, state))
                continue;
            storeState(d->db(), stored->row, state);
            ++different;
        }
        transaction.commit();
        return different;
    });
}

} // namespace gradus::study
