#include "../../core/study/studying.h"
#include "decks.h"

#include "shell/check.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>

using namespace gradus;

namespace {

struct Checked {
    int status = 0;
    QString said;
};

Checked check(const shell::CheckOptions& options)
{
    char* text = nullptr;
    std::size_t size = 0;
    std::FILE* out = open_memstream(&text, &size);
    Checked checked;
    checked.status = shell::check(options, out);
    std::fclose(out);
    checked.said = QString::fromUtf8(text, static_cast<qsizetype>(size));
    std::free(text);
    return checked;
}

bool noDemo(const QString&)
{
    return false;
}

} // namespace

class ShellCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("sound") << chapterText("one", 2) << 0 << QStringLiteral("cards read: 2, errors: 0");
        QTest::newRow("no id") << chapterText("one", 2) + QStringLiteral("\n## No id?\n\n---\n\nNo.\n") << 1
                               << QStringLiteral("one.md:");
        QTest::newRow("a formula that can't be drawn")
            << chapterText("one", 1) + QStringLiteral("\n## Half?\n<!-- id: h -->\n\n---\n\n$\\frac{1}$\n") << 1
            << QStringLiteral("the formula “\\frac{1}” can't be drawn: Missing argument for \\frac");
        QTest::newRow("a picture that is not there")
            << chapterText("one", 1) + QStringLiteral("\n## Seen?\n<!-- id: s -->\n\n---\n\n![a net](net.svg)\n") << 1
            << QStringLiteral("there is no picture net.svg");
        QTest::newRow("unknown demo is a warning")
            << chapterText("one", 1) + QStringLiteral("\n## Demo?\n<!-- id: d | demo: no/where -->\n\n---\n\nNo.\n") << 0
            << QStringLiteral("(warning)");
    }
    void files()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("one.md"));
        writeFile(file, text);
        const Checked checked = check({{file}, {}, {}, {}, noDemo});
        QTEST(checked.status, "status");
        QVERIFY2(checked.said.contains(said), qPrintable(checked.said));
    }

    void fileThatIsNotThereIsAnError()
    {
        const Checked checked = check({{QStringLiteral("/nowhere/at/all.md")}, {}, {}, {}, noDemo});
        QCOMPARE(checked.status, 1);
        QVERIFY(checked.said.startsWith(QStringLiteral("/nowhere/at/all.md: ")));
    }

    void deckIdThatIsTakenIsAnError()
    {
        const QTemporaryDir folder;
        const QString shipped = folder.filePath(QStringLiteral("shipped")), own = folder.filePath(QStringLiteral("own"));
        QDir().mkpath(shipped);
        QDir().mkpath(own);
        writeFile(shipped + QStringLiteral("/17.md"), chapterText("dlc-17", 2));
        writeFile(own + QStringLiteral("/a.md"), chapterText("mine", 1));
        writeFile(own + QStringLiteral("/b.md"), chapterText("mine", 1));
        writeFile(own + QStringLiteral("/steal.md"), chapterText("dlc-17", 1));
        const QString words = QStringLiteral("%1:1: the deck id “%2” is taken by another deck; give this one an id of its own\n");
        const QString steal = words.arg(own + QStringLiteral("/steal.md"), QStringLiteral("dlc-17"));
        const Checked all = check({{}, shipped, own, folder.filePath(QStringLiteral("x.gradus")), noDemo});
        QCOMPARE(all.status, 1);
        QVERIFY2(all.said.contains(steal), qPrintable(all.said));
        QVERIFY2(all.said.contains(words.arg(own + QStringLiteral("/b.md"), QStringLiteral("mine"))), qPrintable(all.said));
        const Checked one = check({{own + QStringLiteral("/steal.md")}, shipped, {}, {}, noDemo});
        QVERIFY2(one.said.contains(steal), qPrintable(one.said));
        QCOMPARE(check({{shipped + QStringLiteral("/17.md")}, shipped, {}, {}, noDemo}).status, 0);
    }

    void collectionIsCheckedAndLeftAlone()
    {
        Studying study;
        study->putDeck(makeDeck("d", 3));
        study.graduate("d/1");
        study.close();
        QCOMPARE(check({{}, {}, {}, study.path(), noDemo}).status, 0);

        {
            SQLite::Database database(study.path().toStdString(), SQLite::OPEN_READWRITE);
            QVERIFY(database.exec("UPDATE card SET stability = stability + 5 WHERE reviews > 0") > 0);
        }
        for (int time = 0; time < 2; ++time) {
            const Checked checked = check({{}, {}, {}, study.path(), noDemo});
            QCOMPARE(checked.status, 1);
            QVERIFY2(checked.said.contains(QStringLiteral("the state of 1 cards differs")), qPrintable(checked.said));
        }
    }

    void collectionThatIsNoneIsAnError()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("x.gradus"));
        writeFile(file, QStringLiteral("not a database, only words, and enough of them to be read as a header"));
        const Checked words = check({{}, {}, {}, file, noDemo});
        QCOMPARE(words.status, 1);
        QVERIFY2(words.said.contains(QStringLiteral("is not a Gradus collection")), qPrintable(words.said));
        const Checked dir = check({{}, {}, {}, folder.path(), noDemo});
        QCOMPARE(dir.status, 1);
        QVERIFY2(dir.said.contains(QStringLiteral("can't be opened (a folder)")), qPrintable(dir.said));
    }

    void noCollectionYetIsNoError()
    {
        const QTemporaryDir folder;
        const Checked checked = check({{}, {}, {}, folder.filePath(QStringLiteral("x.gradus")), noDemo});
        QCOMPARE(checked.status, 0);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x.gradus"))));
    }
};

QTEST_GUILESS_MAIN(ShellCheckTest)
#include "shell_check_test.moc"
