#include "../../core/study/studying.h"
#include "decks.h"

#include "shell/banksync.h"

#include <QSignalSpy>
#include <QTest>

using namespace gradus;
using shell::BankSync;

namespace {

struct Bank {
    Bank()
    {
        QDir(folder.path()).mkpath(QStringLiteral("shipped"));
        sync = std::make_unique<BankSync>(
            *study.collection,
            [this](const QString& link) {
                ++asked;
                return link == QStringLiteral("known/demo");
            },
            shipped());
    }
    [[nodiscard]] QString shipped() const { return folder.filePath(QStringLiteral("shipped")); }
    [[nodiscard]] QString own() const { return folder.filePath(QStringLiteral("own")); }
    /// Watches the user's folder and waits until it has been read.
    void watch() const
    {
        QSignalSpy changed(sync.get(), &BankSync::decksChanged);
        sync->watchOwn(own());
        QVERIFY(changed.wait(5000));
    }
    [[nodiscard]] QStringList decks() const
    {
        QStringList found;
        for (const auto& deck : study.collection->counts())
            found << QStringLiteral("%1:%2").arg(deck.id).arg(deck.total);
        return found;
    }

    QTemporaryDir folder;
    Studying study;
    std::atomic<int> asked = 0;
    std::unique_ptr<BankSync> sync;
};

QStringList list(std::initializer_list<const char*> words)
{
    QStringList strings;
    for (const char* word : words)
        strings << QString::fromUtf8(word);
    return strings;
}

} // namespace

class ShellBankTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedChaptersAreReadOnce()
    {
        const Bank bank;
        writeFile(bank.shipped() + QStringLiteral("/1.md"),
                  chapterText("one", 2) + QStringLiteral("\n## More?\n<!-- id: m | demo: known/demo -->\n\n---\n\nYes.\n"));
        bank.sync->readShipped();
        QCOMPARE(bank.decks(), list({"one:3"}));
        QCOMPARE(bank.asked.load(), 1);
        bank.sync->readShipped();
        QCOMPARE(bank.asked.load(), 1);
    }

    void shippedChapterThatChangedIsReadAgain()
    {
        const Bank bank;
        writeFile(bank.shipped() + QStringLiteral("/1.md"), chapterText("one", 2));
        bank.sync->readShipped();
        writeFile(bank.shipped() + QStringLiteral("/1.md"), chapterText("one", 3));
        bank.sync->readShipped();
        QCOMPARE(bank.decks(), list({"one:3"}));
    }

    void ownFileThatChangesIsReadAgain()
    {
        const Bank bank;
        QDir().mkpath(bank.own());
        const QString file = bank.own() + QStringLiteral("/mine.md");
        writeFile(file, chapterText("mine", 1));
        bank.watch();
        QCOMPARE(bank.decks(), list({"mine:1"}));

        writeFile(file, chapterText("mine", 4));
        QTRY_COMPARE_WITH_TIMEOUT(bank.decks(), list({"mine:4"}), 5000);

        // As editors save: another file takes its place.
        writeFile(file + QStringLiteral("~"), chapterText("mine", 5));
        QVERIFY(QFile::remove(file) && QFile::rename(file + QStringLiteral("~"), file));
        QTRY_COMPARE_WITH_TIMEOUT(bank.decks(), list({"mine:5"}), 5000);
        writeFile(file, chapterText("mine", 6));
        QTRY_COMPARE_WITH_TIMEOUT(bank.decks(), list({"mine:6"}), 5000);
    }

    void ownFileThatComesAndGoes_itsDeckToo()
    {
        const Bank bank;
        QDir().mkpath(bank.own());
        bank.watch();
        const QString file = bank.own() + QStringLiteral("/mine.md");
        writeFile(file, chapterText("mine", 2));
        QTRY_COMPARE_WITH_TIMEOUT(bank.decks(), list({"mine:2"}), 5000);
        QVERIFY(QFile::remove(file));
        QTRY_COMPARE_WITH_TIMEOUT(bank.decks(), QStringList(), 5000);
    }

    void folderThatIsAwayTakesNoDecksWithIt()
    {
        const Bank bank;
        QDir().mkpath(bank.own());
        writeFile(bank.own() + QStringLiteral("/mine.md"), chapterText("mine", 2));
        bank.watch();
        QVERIFY(QDir().rename(bank.own(), bank.own() + QStringLiteral("-away")));
        const QSignalSpy failed(bank.sync.get(), &BankSync::failed);
        bank.watch();
        QCOMPARE(bank.decks(), list({"mine:2"}));
        QCOMPARE(failed.count(), 1);
        const QSignalSpy mended(bank.sync.get(), &BankSync::mended);
        QVERIFY(QDir().rename(bank.own() + QStringLiteral("-away"), bank.own()));
        QTRY_COMPARE_WITH_TIMEOUT(mended.count(), 1, 5000);
        QCOMPARE(mended.first(), failed.first()); // so that the message can go
    }

    void folderThatComesBackIsReadAgain_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::addColumn<bool>("parentToo");
        QTest::newRow("deleted and made anew") << true << false;
        QTest::newRow("moved away, another in its place") << false << false;
        QTest::newRow("with the folder above it") << true << true;
    }
    void folderThatComesBackIsReadAgain()
    {
        QFETCH(bool, deleted);
        QFETCH(bool, parentToo);
        const Bank bank;
        const QString parent = bank.folder.filePath(QStringLiteral("parent")), own = parent + QStringLiteral("/own");
        const QString file = own + QStringLiteral("/mine.md");
        QDir().mkpath(own);
        writeFile(file, chapterText("mine", 1));
        const QSignalSpy failed(bank.sync.get(), &BankSync::failed);
        bank.sync->watchOwn(own);
        QTRY_COMPARE_WITH_TIMEOUT(bank.decks(), list({"mine:1"}), 5000);
        if (deleted)
            QVERIFY(QDir(parentToo ? parent : own).removeRecursively());
        else
            QVERIFY(QDir().rename(own, own + QStringLiteral(".old")));
        if (deleted)
            QTest::qWait(600); // its end has been noticed
        QDir().mkpath(own);
        writeFile(file, chapterText("mine", 2));
        QTRY_COMPARE_WITH_TIMEOUT(bank.decks(), list({"mine:2"}), 5000);
        writeFile(file, chapterText("mine", 3));
        QTRY_COMPARE_WITH_TIMEOUT(bank.decks(), list({"mine:3"}), 5000);
        QCOMPARE(failed.count(), 0);
    }

    void problemsAreTold_soundCardsAreKept()
    {
        const Bank bank;
        QDir().mkpath(bank.own());
        writeFile(bank.own() + QStringLiteral("/mine.md"),
                  chapterText("mine", 2) + QStringLiteral("\n## No id?\n\n---\n\nNo.\n"));
        bank.watch();
        QCOMPARE(bank.decks(), list({"mine:2"}));
        QCOMPARE(bank.sync->problems().size(), std::size_t{1});
        QVERIFY(bank.sync->problems().front().toString().contains(QStringLiteral("mine.md:")));
    }

    void ownDeckCantTakeAShippedDecksId()
    {
        const Bank bank;
        writeFile(bank.shipped() + QStringLiteral("/1.md"), chapterText("one", 2));
        bank.sync->readShipped();
        QDir().mkpath(bank.own());
        writeFile(bank.own() + QStringLiteral("/mine.md"), chapterText("one", 5));
        bank.watch();
        QCOMPARE(bank.decks(), list({"one:2"}));
        QCOMPARE(bank.sync->problems().size(), std::size_t{1});
    }

    void historyOutlivesAnEdit()
    {
        const Bank bank;
        const QString file = bank.shipped() + QStringLiteral("/1.md");
        writeFile(file, chapterText("one", 2));
        bank.sync->readShipped();
        bank.study.rate("one/c1", study::Rating::Easy);
        const auto state = bank.study.card("one/c1").state;
        writeFile(file, chapterText("one", 2, "Reworded"));
        bank.sync->readShipped();
        QVERIFY(bank.study.card("one/c1").content.question.startsWith(QStringLiteral("Reworded")));
        QCOMPARE(bank.study.card("one/c1").state.stability, state.stability);
    }

    void goneBeforeTheFolderIsReadThrough()
    {
        Bank bank;
        QDir().mkpath(bank.own());
        writeFile(bank.own() + QStringLiteral("/mine.md"), chapterText("mine", 500));
        bank.sync->watchOwn(bank.own());
        bank.sync.reset(); // must neither crash nor hang
    }
};

QTEST_GUILESS_MAIN(ShellBankTest)
#include "shell_bank_test.moc"
