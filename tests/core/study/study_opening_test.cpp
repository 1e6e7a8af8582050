// What may lie where a collection should be, and what becomes of it: nothing, and a clear kind of error.

#include "studying.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace gradus::study;
using Kind = CollectionError::Kind;

namespace {

using Snapshot = QMap<QString, QByteArray>;

Snapshot filesIn(const QString& folder)
{
    Snapshot files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.insert(info.fileName(), file.readAll());
    }
    return files;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A sound collection's bytes, closed.
QByteArray collectionBytes()
{
    Studying study;
    study->putDeck(makeDeck("a", 200));
    for (int i = 0; i < 5; ++i)
        study->answer(study->next().value(), Rating::Good, 1000, std::nullopt);
    study.close();
    return read(study.path());
}

QByteArray foreignBytes(const char* statements)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x"));
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(statements);
    return read(path);
}

std::optional<Kind> kindOfOpening(const QString& path)
{
    const FakeClock clock;
    try {
        const auto opened = Collection::open(path, clock);
        return std::nullopt;
    } catch (const CollectionError& error) {
        if (error.detail().isEmpty() || error.path().isEmpty())
            qFatal("an error without words");
        return error.kind();
    }
}

} // namespace

class StudyOpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongFile_isLeftAlone_data();
    void wrongFile_isLeftAlone();
    void truncatedAnywhere_isNeverOpened();
    void missingFolders_areMade();
    void folderThatCannotBe_isSaid();
    void folder_isNoCollection();
    void emptyFolder_getsOneWholeFile();
    void unfinishedCreation_isBegunAnew();
    void secondWindow_isKeptOut();
    void symbolicLink_isTheSameCollection();
    void lockOfADeadProcess_isTaken();
    void lockWithoutWords_isTaken();
    void fileLockedByAnotherProgram_isInUse();
    void fileThatAnotherProgramWrites_isInUse_andAnswersLaterGoThrough();
    void missingTables_areDamage();
    void uncleanEnd_isNoticed_andNothingIsLost();
    void journalWithoutItsFile_isLeftAlone();
    void quickCheck_findsDamage();
    void quickCheck_worksBesideAnOpenCollection_inAThread();
    void header_saysWhatItIs();
};

void StudyOpeningTest::wrongFile_isLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("kind");
    const QByteArray good = collectionBytes();
    const auto with = [&good](int offset, const QByteArray& replacement) {
        return QByteArray(good).replace(offset, replacement.size(), replacement);
    };
    QTest::newRow("empty") << QByteArray() << QByteArray("Damaged");
    QTest::newRow("text") << QByteArray("# A chapter\n").repeated(500) << QByteArray("NotACollection");
    QTest::newRow("one byte") << QByteArray("x") << QByteArray("NotACollection");
    QTest::newRow("zeros") << QByteArray(100000, '\0') << QByteArray("NotACollection");
    QTest::newRow("a zip") << QByteArray("PK\3\4").append(5000, 'z') << QByteArray("NotACollection");
    QTest::newRow("SQLite of another program") << foreignBytes("CREATE TABLE notes(id)") << QByteArray("NotACollection");
    QTest::newRow("another program's id") << foreignBytes("CREATE TABLE t(x); PRAGMA application_id = 7")
                                          << QByteArray("NotACollection");
    QTest::newRow("a newer version") << with(60, QByteArray::fromHex("00000002")) << QByteArray("NewerVersion");
    QTest::newRow("a far newer version") << with(60, QByteArray::fromHex("7fffffff")) << QByteArray("NewerVersion");
    QTest::newRow("cut in the magic") << good.first(10) << QByteArray("Damaged");
    QTest::newRow("cut in the header") << good.first(99) << QByteArray("Damaged");
    QTest::newRow("cut after the first page") << good.first(4096) << QByteArray("Damaged");
    QTest::newRow("cut by a byte") << good.chopped(1) << QByteArray("Damaged");
    QTest::newRow("rubbish after the header") << good.first(100) + QByteArray(good.size() - 100, 'x') << QByteArray("Damaged");
}

void StudyOpeningTest::wrongFile_isLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("learner.gradus"));
    write(path, bytes);
    const Snapshot before = filesIn(folder.path());
    QTEST(named(kindOfOpening(path)), "kind");
    QVERIFY(filesIn(folder.path()) == before);
}

void StudyOpeningTest::truncatedAnywhere_isNeverOpened()
{
    const QByteArray good = collectionBytes();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("learner.gradus"));
    for (qsizetype size = 0; size < good.size(); size += 777) {
        write(path, good.first(size));
        const auto kind = kindOfOpening(path);
        QVERIFY2(kind == Kind::Damaged, QByteArray::number(size) + named(kind));
        QCOMPARE(read(path), good.first(size));
    }
}

void StudyOpeningTest::missingFolders_areMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/bä/c/learner.gradus"));
    QCOMPARE(named(kindOfOpening(path)), "none");
    QVERIFY(QFile::exists(path));
}

void StudyOpeningTest::folderThatCannotBe_isSaid()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("file")), "x");
    QCOMPARE(named(kindOfOpening(folder.filePath(QStringLiteral("file/learner.gradus")))), "CannotOpen");
    QCOMPARE(named(kindOfOpening(folder.filePath(QStringLiteral("file/deeper/learner.gradus")))), "CannotOpen");
    QCOMPARE(named(kindOfOpening(QStringLiteral("/proc/gradus/learner.gradus"))), "CannotOpen");
    QCOMPARE(filesIn(folder.path()).keys(), QStringList{QStringLiteral("file")});
}

void StudyOpeningTest::folder_isNoCollection()
{
    const QTemporaryDir folder;
    QCOMPARE(named(kindOfOpening(folder.path())), "CannotOpen");
}

void StudyOpeningTest::emptyFolder_getsOneWholeFile()
{
    Studying study;
    study.close();
    QCOMPARE(filesIn(study.folder.path()).keys(), QStringList{QStringLiteral("learner.gradus")});
}

void StudyOpeningTest::unfinishedCreation_isBegunAnew()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("learner.gradus"));
    write(path + QStringLiteral(".new"), collectionBytes().first(5000));
    write(path + QStringLiteral(".new-journal"), "rubbish");
    QCOMPARE(named(kindOfOpening(path)), "none");
    QCOMPARE(filesIn(folder.path()).keys(), QStringList{QStringLiteral("learner.gradus")});
    QCOMPARE(Collection::quickCheck(path), QString());
}

void StudyOpeningTest::secondWindow_isKeptOut()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    QCOMPARE(named(kindOfOpening(study.path())), "InUse");
    study.rate("a/1", Rating::Good); // the first one doesn't notice
    study.close();
    QCOMPARE(named(kindOfOpening(study.path())), "none");
}

void StudyOpeningTest::symbolicLink_isTheSameCollection()
{
    Studying study;
    const QString link = study.folder.filePath(QStringLiteral("link.gradus"));
    QVERIFY(QFile::link(study.path(), link));
    QCOMPARE(named(kindOfOpening(link)), "InUse");
    study.close();
    QCOMPARE(named(kindOfOpening(link)), "none");
}

void StudyOpeningTest::lockOfADeadProcess_isTaken()
{
    Studying study;
    study.close();
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    write(study.path() + QStringLiteral(".lock"), "999999999\ngradus\n" + host + "\n\n\n");
    QCOMPARE(named(kindOfOpening(study.path())), "none");
}

void StudyOpeningTest::lockWithoutWords_isTaken()
{
    Studying study;
    study.close();
    write(study.path() + QStringLiteral(".lock"), ""); // the machine stopped before they were on disk
    QTest::qWait(5);
    QCOMPARE(named(kindOfOpening(study.path())), "none");
}

void StudyOpeningTest::fileLockedByAnotherProgram_isInUse()
{
    Studying study;
    study.close();
    SQLite::Database other(study.path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode = EXCLUSIVE");
    other.exec("BEGIN IMMEDIATE; UPDATE property SET value = value");
    const Snapshot before = filesIn(study.folder.path());
    QCOMPARE(named(kindOfOpening(study.path())), "InUse");
    QVERIFY(filesIn(study.folder.path()) == before);
    other.exec("ROLLBACK");
}

void StudyOpeningTest::fileThatAnotherProgramWrites_isInUse_andAnswersLaterGoThrough()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    SQLite::Database other(study.path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    try {
        study.rate("a/1", Rating::Good);
        QFAIL("answered");
    } catch (const CollectionError& error) {
        QCOMPARE(named(error.kind()), "InUse");
    }
    QCOMPARE(study.card("a/1").state.reviews, 0);
    study.close();
    QCOMPARE(named(kindOfOpening(study.path())), "InUse");
    other.exec("COMMIT");
    study.open();
    study.rate("a/1", Rating::Good);
    QCOMPARE(study.card("a/1").state.reviews, 1);
}

void StudyOpeningTest::missingTables_areDamage()
{
    Studying study;
    study.close();
    SQLite::Database(study.path().toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM property");
    QCOMPARE(named(kindOfOpening(study.path())), "Damaged");
    SQLite::Database(study.path().toStdString(), SQLite::OPEN_READWRITE).exec("DROP TABLE property");
    QCOMPARE(named(kindOfOpening(study.path())), "Damaged");
}

void StudyOpeningTest::uncleanEnd_isNoticed_andNothingIsLost()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    study.rate("a/1", Rating::Good);

    Studying copy; // as the files would lie after the process was ended
    copy.close();
    for (const auto* suffix : {"", "-wal", "-shm", ".lock"}) {
        const QString end = QString::fromLatin1(suffix);
        QFile::remove(copy.path() + end);
        QVERIFY(QFile::copy(study.path() + end, copy.path() + end));
    }
    QFile::remove(copy.path() + QStringLiteral(".lock"));
    copy.open();
    QVERIFY(!copy->wasClosedCleanly());
    QCOMPARE(copy.card("a/1").state.reviews, 1);
    QCOMPARE(Collection::quickCheck(copy.path()), QString());
    copy.reopen();
    QVERIFY(copy->wasClosedCleanly());
}

void StudyOpeningTest::journalWithoutItsFile_isLeftAlone()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("learner.gradus"));
    QVERIFY(QFile::copy(study.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    const Snapshot before = filesIn(folder.path());
    QCOMPARE(named(kindOfOpening(path)), "Damaged"); // SQLite would take the file for new and remove it
    QVERIFY(filesIn(folder.path()) == before);
    write(path, "");
    QCOMPARE(named(kindOfOpening(path)), "Damaged");
    QVERIFY(filesIn(folder.path()).value(QStringLiteral("learner.gradus-wal")) == before.first());
}

void StudyOpeningTest::quickCheck_findsDamage()
{
    QByteArray bytes = collectionBytes();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("learner.gradus"));
    write(path, bytes);
    QCOMPARE(Collection::quickCheck(path), QString());
    for (qsizetype page = 4; page < bytes.size() / 4096; ++page)
        bytes.replace(page * 4096, 64, QByteArray(64, '\x55'));
    write(path, bytes);
    QVERIFY(!Collection::quickCheck(path).isEmpty());
    write(path, "no database");
    QVERIFY(!Collection::quickCheck(path).isEmpty());
    QVERIFY(!Collection::quickCheck(path + QStringLiteral("missing")).isEmpty());
}

void StudyOpeningTest::quickCheck_worksBesideAnOpenCollection_inAThread()
{
    Studying study;
    study->setSettings({.newPerDay = 100});
    study->putDeck(makeDeck("a", 50));
    QStringList found;
    std::thread thread([&found, path = study.path()] {
        for (int i = 0; i < 20; ++i)
            found.append(Collection::quickCheck(path));
    });
    for (int i = 0; i < 50; ++i)
        study->answer(study->next().value(), Rating::Easy, 1000, std::nullopt);
    thread.join();
    QCOMPARE(found.join(QString()), QString());
    QCOMPARE(study->today().reviews, 50);
}

void StudyOpeningTest::header_saysWhatItIs()
{
    const QByteArray bytes = collectionBytes();
    QCOMPARE(bytes.mid(68, 4), QByteArray("Grds"));
    QCOMPARE(bytes.mid(60, 4), QByteArray::fromHex("00000001"));
    QCOMPARE(bytes.mid(18, 2), QByteArray::fromHex("0202")); // write-ahead log
}

QTEST_GUILESS_MAIN(StudyOpeningTest)
#include "study_opening_test.moc"
