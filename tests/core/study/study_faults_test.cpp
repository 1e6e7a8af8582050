// A disk that is full, read-only, or fails to confirm: a clear kind of error, nothing half done, and studying goes on afterwards.

#include "failing_fs.h"
#include "studying.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gradus::study;
using Kind = CollectionError::Kind;

namespace {

std::string native(const QTemporaryDir& folder)
{
    return folder.path().toStdString();
}

/// What it threw, if anything.
template <typename Function> std::optional<Kind> kindOf(Function function)
{
    try {
        function();
        return std::nullopt;
    } catch (const CollectionError& error) {
        return error.kind();
    }
}

std::optional<Kind> kindOfOpening(const QString& path)
{
    const FakeClock clock;
    return kindOf([&] { const auto opened = Collection::open(path, clock); });
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StudyFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { failing_fs::heal(); }

    void fullDisk_makesAWholeCollectionOrNone();
    void fullDisk_leavesAnExistingCollectionAsItIs();
    void fullDisk_refusesTheAnswer_andTakesItLater();
    void fullDisk_refusesEveryOtherChange();
    void fullDisk_throughManyCheckpoints_losesNoAnswer();
    void readOnlyDisk_makesNoCollection();
    void readOnlyDisk_leavesAnExistingCollectionAsItIs();
    void diskThatBecomesReadOnly_refusesTheAnswer();
    void syncThatFails_refusesTheAnswer();
};

void StudyFaultsTest::fullDisk_makesAWholeCollectionOrNone()
{
    int refused = 0;
    for (int room = 0;; room += 3700) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("learner.gradus"));
        failing_fs::fill(native(folder), room);
        const auto kind = kindOfOpening(path);
        failing_fs::heal();
        if (!kind)
            break;
        QVERIFY2(kind == Kind::DiskFull, QByteArray::number(room) + ": " + named(kind));
        const QStringList left = filesIn(folder);
        QVERIFY2(left.empty() || left.contains(QStringLiteral("learner.gradus")), qPrintable(left.join(QLatin1Char(' '))));
        QCOMPARE(named(kindOfOpening(path)), "none");
        ++refused;
        QVERIFY(room < 10'000'000);
    }
    QVERIFY(refused > 10);
}

void StudyFaultsTest::fullDisk_leavesAnExistingCollectionAsItIs()
{
    Studying study;
    study->putDeck(makeDeck("a", 3));
    study.close();
    const QByteArray before = read(study.path());
    int refused = 0;
    for (int room = 0;; room += 90) {
        failing_fs::fill(native(study.folder), room);
        const auto kind = kindOfOpening(study.path());
        failing_fs::heal();
        QCOMPARE(read(study.path()), before);
        if (!kind)
            break;
        QVERIFY2(kind == Kind::DiskFull, QByteArray::number(room) + ": " + named(kind));
        QVERIFY(!QFile::exists(study.path() + QStringLiteral(".lock")));
        ++refused;
    }
    QVERIFY(refused > 0);
    study.open();
    QCOMPARE(study->totals().total, 3);
}

void StudyFaultsTest::fullDisk_refusesTheAnswer_andTakesItLater()
{
    int refused = 0;
    for (int room = 0;; room += 1800) {
        Studying study;
        study->putDeck(makeDeck("a", 2));
        study.rate("a/1", Rating::Good);
        failing_fs::fill(native(study.folder), room);
        const auto kind = kindOf([&] { study.rate("a/2", Rating::Good); });
        if (!kind)
            break;
        QVERIFY2(kind == Kind::DiskFull, QByteArray::number(room) + ": " + named(kind));
        QVERIFY(study.card("a/2").state == CardState());
        QCOMPARE(study->today().reviews, 1);
        QCOMPARE(study->totals().fresh, 1);
        QCOMPARE(study->undoable().cardId, QStringLiteral("a/1"));
        QCOMPARE(study.next(), QStringLiteral("a/2"));

        failing_fs::heal();
        study.rate("a/2", Rating::Good);
        QCOMPARE(study->today().reviews, 2);
        QCOMPARE(study->rebuildFromLog(), 0);
        study.reopen();
        QCOMPARE(study->today().reviews, 2);
        QCOMPARE(Collection::quickCheck(study.path()), QString());
        ++refused;
    }
    QVERIFY(refused > 3);
}

void StudyFaultsTest::fullDisk_refusesEveryOtherChange()
{
    Studying study;
    study->putDeck(makeDeck("a", 2));
    study.rate("a/1", Rating::Good);
    const CardState state = study.card("a/1").state;

    failing_fs::fill(native(study.folder), 0);
    QCOMPARE(named(kindOf([&] { study->putDeck(makeDeck("a", 50)); })), "DiskFull");
    QCOMPARE(study->totals().total, 2);
    QCOMPARE(named(kindOf([&] { study->retireSourcesExcept({}); })), "DiskFull");
    QCOMPARE(study->totals().total, 2);
    QCOMPARE(named(kindOf([&] { study->setSettings({.newPerDay = 77}); })), "DiskFull");
    QVERIFY(study->settings() == Settings());
    QCOMPARE(named(kindOf([&] { study->undo(); })), "DiskFull");
    QVERIFY(study.card("a/1").state == state);
    QVERIFY(study->redoable().kind == Collection::ChangeKind::None);

    failing_fs::heal();
    study->undo();
    failing_fs::fill(native(study.folder), 0);
    QCOMPARE(named(kindOf([&] { study->redo(); })), "DiskFull");
    QVERIFY(study.card("a/1").state == CardState());
    failing_fs::heal();
    study->redo();
    QVERIFY(study.card("a/1").state == state);
    study->putDeck(makeDeck("a", 50));
    QCOMPARE(study->totals().total, 50);
}

void StudyFaultsTest::fullDisk_throughManyCheckpoints_losesNoAnswer()
{
    Studying study;
    study->setSettings({.newPerDay = 1000});
    study->putDeck(makeDeck("a", 50));
    std::vector<QUuid> answered;
    int refused = 0;
    for (int i = 0; i < 600; ++i) {
        failing_fs::fill(native(study.folder), i % 7 * 9000); // another program fills the disk, and frees it again
        const Card card = study.card(qPrintable(QStringLiteral("a/%1").arg(1 + i % 50)));
        try {
            answered.push_back(study->answer(card, Rating{1 + i % 4}, 1000, std::nullopt));
        } catch (const CollectionError& error) {
            QVERIFY(error.kind() == Kind::DiskFull);
            ++refused;
        }
        study.clock.forwardMinutes(30);
    }
    failing_fs::heal();
    QVERIFY(refused > 10);
    QVERIFY(answered.size() > 300);
    study.reopen();
    std::vector<QUuid> logged;
    study->readLog([&logged](const LogEntry& entry) {
        logged.push_back(entry.id);
        return true;
    });
    QCOMPARE(logged, answered);
    QCOMPARE(study->rebuildFromLog(), 0);
    QCOMPARE(Collection::quickCheck(study.path()), QString());
}

void StudyFaultsTest::readOnlyDisk_makesNoCollection()
{
    const QTemporaryDir folder;
    failing_fs::makeReadOnly(native(folder));
    QCOMPARE(named(kindOfOpening(folder.filePath(QStringLiteral("learner.gradus")))), "ReadOnly");
    QCOMPARE(named(kindOfOpening(folder.filePath(QStringLiteral("deeper/learner.gradus")))), "ReadOnly");
    QCOMPARE(filesIn(folder), QStringList());
}

void StudyFaultsTest::readOnlyDisk_leavesAnExistingCollectionAsItIs()
{
    Studying study;
    study->putDeck(makeDeck("a", 3));
    study.close();
    const QByteArray before = read(study.path());
    failing_fs::makeReadOnly(native(study.folder));
    QCOMPARE(named(kindOfOpening(study.path())), "ReadOnly");
    failing_fs::heal();
    QCOMPARE(read(study.path()), before);
    QCOMPARE(filesIn(study.folder).size(), 1);
    QCOMPARE(named(kindOfOpening(study.path())), "none");
}

void StudyFaultsTest::diskThatBecomesReadOnly_refusesTheAnswer()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    failing_fs::makeReadOnly(native(study.folder));
    QCOMPARE(named(kindOf([&] { study.rate("a/1", Rating::Good); })), "ReadOnly");
    QVERIFY(study.card("a/1").state == CardState());
    failing_fs::heal();
    study.rate("a/1", Rating::Good);
    QCOMPARE(study->today().reviews, 1);
}

void StudyFaultsTest::syncThatFails_refusesTheAnswer()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    failing_fs::failSyncs(native(study.folder));
    QCOMPARE(named(kindOf([&] { study.rate("a/1", Rating::Good); })), "Other");
    QVERIFY(study.card("a/1").state == CardState());
    failing_fs::heal();
    study.rate("a/1", Rating::Good);
    study.reopen();
    QCOMPARE(study->today().reviews, 1);
    QCOMPARE(study->rebuildFromLog(), 0);
}

QTEST_GUILESS_MAIN(StudyFaultsTest)
#include "study_faults_test.moc"
