// A review that is killed, and a machine that stops, at any moment: what was said to be on disk is there.

#include "studying.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <random>

using namespace gradus::study;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the program said before it was killed.
struct Said {
    bool opened = false;
    bool begun = false;
    std::vector<std::pair<QUuid, bool>> reviews; ///< in order, and whether it counts
    QString lastShown;
};

Said heard(const QByteArray& output)
{
    Said said;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // not ended, so not said
    for (const QByteArray& line : lines) {
        const QByteArray about = line.mid(line.indexOf(' ') + 1);
        if (line == "opened")
            said.opened = true;
        else if (line == "begun")
            said.begun = true;
        else if (line.startsWith("next"))
            said.lastShown = QString::fromUtf8(about);
        else if (line.startsWith("answered"))
            said.reviews.emplace_back(QUuid::fromString(QString::fromUtf8(about)), true);
        else if (!said.reviews.empty())
            said.reviews.back().second = line.startsWith("redone");
    }
    return said;
}

class Crash {
public:
    explicit Crash(unsigned seed)
        : m_random(seed)
    {
    }

    enum class Machine { GoesOn, Stops };

    /// Starts the review, kills it at a random moment, and where the machine stops leaves only what was durable.
    Said happen(Machine machine, const QStringList& options = {})
    {
        QProcess process;
        if (machine == Machine::Stops) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FORGETFUL_FS));
            environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
            environment.insert(QStringLiteral("FORGETFUL_FOLDER"), QFileInfo(m_folder.path()).canonicalFilePath());
            environment.insert(QStringLiteral("FORGETFUL_DURABLE"), m_durable.path());
            process.setProcessEnvironment(environment);
        }
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{path()};
        if (below(2) == 0)
            arguments.append(QStringLiteral("--checkpoint-often"));
        process.start(QStringLiteral(SCRIPTED_REVIEW), arguments + options);

        QByteArray output;
        const bool early = below(5) == 0; // while the collection is being made, or its first decks put in
        if (!early) {
            while (!output.contains("answered") && process.waitForReadyRead(10000))
                output += process.readAllStandardOutput();
        }
        const int patience = early ? below(40) : below(200);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < patience && process.state() == QProcess::Running) {
            process.waitForReadyRead(static_cast<int>(std::max<qint64>(1, patience - timer.elapsed())));
            output += process.readAllStandardOutput();
        }
        process.kill();
        process.waitForFinished();
        output += process.readAllStandardOutput();
        if (machine == Machine::Stops)
            forget();
        return heard(output);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("learner.gradus")); }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }

    /// A file's bytes on a disk that was given `now`, of which only `durable` was synced.
    QByteArray surviving(const QByteArray& durable, const QByteArray& now)
    {
        constexpr qsizetype sector = 512;
        QByteArray bytes = durable;
        bytes.resize(below(2) == 0 ? durable.size() : now.size(), '\0');
        for (qsizetype at = 0; at < bytes.size(); at += sector) {
            if (below(2) == 0)
                bytes.replace(at, std::min(sector, bytes.size() - at), now.mid(at, std::min(sector, bytes.size() - at)));
        }
        return bytes;
    }

    QMap<QString, QString> names(const char* list) const
    {
        QMap<QString, QString> ids;
        for (const QByteArray& line : read(m_durable.filePath(QString::fromLatin1(list))).split('\n')) {
            if (!line.isEmpty())
                ids.insert(QString::fromUtf8(line.mid(line.indexOf(' ') + 1)), QString::fromUtf8(line.left(line.indexOf(' '))));
        }
        return ids;
    }

    void forget()
    {
        const auto now = names("names.now");
        const auto kept = below(2) == 0 ? names("names") : now; // a file system may have written names of its own accord
        const bool someWritesSurvive = below(2) == 0;
        QMap<QString, QByteArray> files;
        for (auto name = kept.begin(); name != kept.end(); ++name) {
            if (name.key().endsWith(QLatin1String("-shm")))
                continue;
            QByteArray bytes = read(m_durable.filePath(QStringLiteral("content.") + name.value()));
            if (someWritesSurvive && now.value(name.key()) == name.value())
                bytes = surviving(bytes, read(m_folder.filePath(name.key())));
            files.insert(name.key(), bytes);
        }
        for (const QFileInfo& info : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::remove(info.filePath());
        for (auto entry = files.begin(); entry != files.end(); ++entry) {
            QFile file(m_folder.filePath(entry.key()));
            if (!file.open(QIODevice::WriteOnly) || file.write(entry.value()) != entry.value().size())
                qFatal("%s", qPrintable(file.errorString()));
        }
        QTest::qSleep(2); // no machine starts sooner; a lock file's age is counted in milliseconds
    }

    /// In memory where that can be: the disk's own pace would leave time for few answers.
    static QString where()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/gradus_crash_test-XXXXXX");
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder{where()}, m_durable{where()};
};

/// How many of the answers that were said to be kept are gone.
int lost(const QString& path, const Said& said)
{
    const FakeClock clock;
    const auto collection = Collection::open(path, clock);
    QHash<QUuid, bool> log;
    collection->readLog([&log](const LogEntry& entry) {
        log.insert(entry.id, entry.counts);
        return true;
    });
    return static_cast<int>(std::count_if(said.reviews.begin(), said.reviews.end(),
                                          [&log](const auto& review) { return !log.contains(review.first); }));
}

void isWhole(const QString& path, const Said& said)
{
    const FakeClock clock;
    QVERIFY(!said.opened || QFile::exists(path));
    std::unique_ptr<Collection> collection;
    try {
        collection = Collection::open(path, clock);
    } catch (const CollectionError& error) {
        QFAIL(error.what());
    }
    QCOMPARE(Collection::quickCheck(path), QString());
    std::vector<std::pair<QUuid, bool>> logged;
    collection->readLog([&logged](const LogEntry& entry) {
        if (entry.kind == LogEntry::Kind::Review)
            logged.emplace_back(entry.id, entry.counts);
        return true;
    });
    QVERIFY(logged.size() >= said.reviews.size());
    QVERIFY(logged.size() <= said.reviews.size() + 1); // one may have been kept but not yet said
    for (std::size_t i = 0; i < said.reviews.size(); ++i) {
        QCOMPARE(logged[i].first, said.reviews[i].first);
        if (i + 1 < said.reviews.size()) // of the last, an undo may have been kept but not yet said
            QCOMPARE(logged[i].second, said.reviews[i].second);
    }
    QCOMPARE(collection->rebuildFromLog(), 0);
    if (said.begun) {
        QVERIFY(collection->totals().total >= 180);
        QCOMPARE(collection->settings().newPerDay, 9999);
    }
    if (!said.lastShown.isEmpty())
        QVERIFY(collection->card(said.lastShown));

    collection->putDeck(makeDeck("c", 1)); // and studying goes on
    collection->answer(collection->card(QStringLiteral("c/1")).value(), Rating::Good, 1000, std::nullopt);
    collection.reset();
    collection = Collection::open(path, clock);
    QCOMPARE(collection->card(QStringLiteral("c/1"))->state.reviews, 1);
}

constexpr unsigned crashes = 50;

} // namespace

class StudyCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedReview_losesNothing();
    void stoppedMachine_losesNothing();
    void stoppedMachine_keepsTheNewCollection();
    void stoppedMachine_losesAnswers_withoutSyncing();
};

void StudyCrashTest::killedReview_losesNothing()
{
    std::size_t answers = 0;
    for (unsigned seed = 1; seed <= crashes; ++seed) {
        Crash crash(seed);
        const Said said = crash.happen(Crash::Machine::GoesOn);
        isWhole(crash.path(), said);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("crash %1").arg(seed)));
        answers += said.reviews.size();
    }
    qInfo("%zu answers before %u crashes", answers, crashes);
    QVERIFY(answers > crashes);
}

void StudyCrashTest::stoppedMachine_losesNothing()
{
    std::size_t answers = 0;
    for (unsigned seed = 1; seed <= crashes; ++seed) {
        Crash crash(seed);
        const Said said = crash.happen(Crash::Machine::Stops);
        isWhole(crash.path(), said);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("crash %1").arg(seed)));
        answers += said.reviews.size();
    }
    qInfo("%zu answers before %u crashes", answers, crashes);
    QVERIFY(answers > crashes);
}

void StudyCrashTest::stoppedMachine_keepsTheNewCollection()
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        Crash crash(seed);
        const Said said = crash.happen(Crash::Machine::Stops, {QStringLiteral("--only-open")});
        isWhole(crash.path(), said);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("crash %1").arg(seed)));
    }
}

void StudyCrashTest::stoppedMachine_losesAnswers_withoutSyncing()
{
    int gone = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        Crash crash(seed);
        const Said said = crash.happen(Crash::Machine::Stops, {QStringLiteral("--careless")});
        try {
            gone += lost(crash.path(), said);
        } catch (const CollectionError&) {
            gone += static_cast<int>(said.reviews.size()); // damaged beyond opening
        }
    }
    QVERIFY(gone > 0);
}

QTEST_GUILESS_MAIN(StudyCrashTest)
#include "study_crash_test.moc"
