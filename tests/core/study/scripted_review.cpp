// scripted_review COLLECTION [--careless] [--checkpoint-often] [--only-open]: studies without end, to be killed. Each line is
// written after the change it speaks of was said to be on disk:
//   opened               the collection is made
//   begun                the decks are there
//   answered ID          a review is in the log under this id
//   undone ID            the review was taken back
//   redone ID            and given again
//   next CARD            is the card that would be shown now
// --careless takes SQLite's syncing away, to prove that the test would see what is lost; --checkpoint-often carries the
// write-ahead log over into the file every few answers, where otherwise it takes a hundred and more. --only-open
// kills itself as soon as the collection is made.

#include "studying.h"

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <cstring>

#include <unistd.h>

using namespace gradus::study;

namespace {

void say(const char* what, const QString& about = {})
{
    const QByteArray line = (QLatin1String(what) + QLatin1Char(' ') + about).toUtf8().trimmed() + '\n';
    if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        _exit(2);
}

sqlite3* lastConnection = nullptr;

int rememberConnection(sqlite3* connection, char** /*error*/, const struct sqlite3_api_routines* /*api*/)
{
    lastConnection = connection;
    return SQLITE_OK;
}

} // namespace

int main(int argc, char** argv)
{
    const auto wanted = [&](const char* option) {
        return std::any_of(argv + 2, argv + argc, [option](const char* argument) { return std::strcmp(argument, option) == 0; });
    };
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(rememberConnection));
    FakeClock clock;
    const auto collection = Collection::open(QString::fromLocal8Bit(argv[1]), clock);
    if (wanted("--careless"))
        sqlite3_exec(lastConnection, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    if (wanted("--checkpoint-often"))
        sqlite3_exec(lastConnection, "PRAGMA wal_autocheckpoint = 30", nullptr, nullptr, nullptr);

    say("opened");
    if (wanted("--only-open"))
        raise(SIGKILL);
    collection->setSettings({.newPerDay = 9999});
    collection->putDeck(makeDeck("a", 100, 0));
    collection->putDeck(makeDeck("b", 100, 1));
    say("begun");
    for (int i = 0;; ++i) {
        const auto card = collection->next();
        if (!card) {
            clock.setMilliseconds(std::max(collection->nextDue().value(), clock.milliseconds() + 1));
            continue;
        }
        say("next", card->fullId());
        const PredictionRecord prediction{QStringLiteral("[2, 3]"), QStringLiteral("[3, 2]"), i % 2 == 0};
        const QString id = collection->answer(*card, Rating{1 + i * 7 % 4}, 3000, prediction).toString();
        say("answered", id);
        if (i % 5 == 0) {
            collection->undo();
            say("undone", id);
        }
        if (i % 10 == 0) {
            collection->redo();
            say("redone", id);
        }
        if (i % 40 == 0)
            collection->putDeck(makeDeck("b", 80 + i / 40 % 20, 1));
        clock.forwardMinutes(1);
    }
}
