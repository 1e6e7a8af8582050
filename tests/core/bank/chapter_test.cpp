#include "bank/chapter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gradus::bank;

namespace {

const QByteArray front = "---\ndeck: d\nname: D\n---\n"; // four lines
const QByteArray goodCard = "## Q?\n<!-- id: good -->\n\n---\n\nA.\n";

bool knownDemo(const QString& link)
{
    return link == QStringLiteral("broadcasting/rules");
}

Chapter read(const QByteArray& bytes)
{
    return readChapter(QStringLiteral("f.md"), bytes, knownDemo);
}

QStringList ids(const Chapter& chapter)
{
    QStringList found;
    for (const Card& card : chapter.cards)
        found << card.id;
    return found;
}

QStringList said(const Chapter& chapter)
{
    QStringList problems;
    for (const Problem& problem : chapter.problems)
        problems << problem.toString();
    return problems;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ChapterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAllThatACardSays()
    {
        const Chapter chapter = read("---\ndeck: dlc-17\nname: 17 Foundations\nposition: 17\nsource: A book\n---\n\nProse.\n\n"
                                     "## What is `t`?\n\n<!-- id: ch17-06 | demo: broadcasting/rules | tags: a, b c | section: "
                                     "One: two | see: ch17-10, x/y -->\n\nMore $x$.\n\n---\n\nIt *is*.\n\n---\n\nMore.\n");
        QCOMPARE(said(chapter), QStringList());
        QCOMPARE(chapter.deckId, QStringLiteral("dlc-17"));
        QCOMPARE(chapter.name, QStringLiteral("17 Foundations"));
        QCOMPARE(chapter.source, QStringLiteral("A book"));
        QCOMPARE(chapter.position, 17);
        QCOMPARE(chapter.cards.size(), std::size_t(1));
        const Card& card = chapter.cards.front();
        QCOMPARE(card.id, QStringLiteral("ch17-06"));
        QCOMPARE(card.question, QStringLiteral("What is `t`?\n\nMore $x$."));
        QCOMPARE(card.answer, QStringLiteral("It *is*.\n\n---\n\nMore."));
        QCOMPARE(card.demo, QStringLiteral("broadcasting/rules"));
        QCOMPARE(card.tags, QStringList({QStringLiteral("a"), QStringLiteral("b c")}));
        QCOMPARE(card.section, QStringLiteral("One: two"));
        QCOMPARE(card.seeAlso, QStringList({QStringLiteral("ch17-10"), QStringLiteral("x/y")}));
        QCOMPARE(card.line, 10);
    }

    void structureInsideFencesDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("heading") << QByteArray("```\n## not a card\n```\n");
        QTest::newRow("rule") << QByteArray("```\na\n\n---\n\nb\n```\n");
        QTest::newRow("shorter fence inside") << QByteArray("````\n```\n## no\n````\n");
        QTest::newRow("tildes") << QByteArray("~~~\n```\n## no\n~~~\n");
        QTest::newRow("a card as an example") << QByteArray("```markdown\n## Q\n<!-- id: example -->\n---\nA\n```\n");
        QTest::newRow("in a list") << QByteArray("- a\n  ```\n  ## no\n  ---\n  ```\n");
        QTest::newRow("comment") << QByteArray("<!-- a note\n## no\n-->\n");
    }
    void structureInsideFencesDoesNotCount()
    {
        QFETCH(QByteArray, body);
        for (const QByteArray& text :
             {"## Q\n<!-- id: a -->\n\n" + body + "\n---\n\nA.\n", "## Q\n<!-- id: a -->\n\n---\n\nA.\n\n" + body}) {
            const Chapter chapter = read(front + text + goodCard);
            QCOMPARE(said(chapter), QStringList());
            QCOMPARE(ids(chapter), QStringList({QStringLiteral("a"), QStringLiteral("good")}));
            QVERIFY(chapter.cards[0].answer.startsWith(QStringLiteral("A.")));
        }
    }

    void saysWhatIsWrongAndKeepsTheRest_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QString>("problem"); ///< of the file whose line 5 is the card's first
        QTest::addColumn<bool>("kept");
        const auto row = [](const char* name, const QByteArray& card, const char* problem, bool kept = false) {
            QTest::newRow(name) << card << QString::fromUtf8(problem) << kept;
        };
        row("no comment", "## Q\n\n---\n\nA\n", "f.md:5: no id; add a line <!-- id: … --> under the question");
        row("comment without id", "## Q\n<!-- tags: a -->\n\n---\n\nA\n", "f.md:6: no id in the comment; write <!-- id: … -->");
        row("bad id", "## Q\n<!-- id: a b -->\n\n---\n\nA\n",
            "f.md:6: \"a b\" can't be an id; use letters, digits, '.', '_' and '-' only");
        row("id with a slash", "## Q\n<!-- id: ../a -->\n\n---\n\nA\n",
            "f.md:6: \"../a\" can't be an id; use letters, digits, '.', '_' and '-' only");
        row("open comment", "## Q\n<!-- id: a\n\n---\n\nA\n", "f.md:6: the comment doesn't end on its line; close it with -->");
        row("no answer", "## Q\n<!-- id: a -->\n\nMore.\n", "f.md:5: no answer; write it under a line ---");
        row("empty answer", "## Q\n<!-- id: a -->\n\n---\n\n  \n", "f.md:5: no answer; write it under a line ---");
        row("rule under text", "## Q\n<!-- id: a -->\n\nMore\n---\nA\n",
            "f.md:8: a line --- right under text makes a heading of it; put an empty line between them");
        row("empty question", "##\n<!-- id: a -->\n\n---\n\nA\n", "f.md:5: an empty question");
        row("unknown demo", "## Q\n<!-- id: a | demo: no/such -->\n\n---\n\nA\n", "f.md:6: there is no demo \"no/such\"", true);
        row("unknown key", "## Q\n<!-- id: a | tag: x -->\n\n---\n\nA\n",
            "f.md:6: unknown key \"tag\"; a card knows id, demo, tags, section and see", true);
        row("open fence in the answer", "## Q\n<!-- id: a -->\n\n---\n\nA\n\n```python\nx = 1\n",
            "f.md:12: a code fence opens here and never closes");
        row("open fence in the question", "## Q\n<!-- id: a -->\n\n```\nx\n\n---\n\nA\n",
            "f.md:8: a code fence opens here and never closes");
        row("open comment in the answer", "## Q\n<!-- id: a -->\n\n---\n\nA\n\n<!-- a note\n",
            "f.md:12: a comment opens here and never closes");
        row("lonely $", "## Q\n<!-- id: a -->\n\n---\n\nIt is $x.\n",
            "f.md:10: a $ without its partner; write \\$ for the sign itself", true);
        row("lonely $ in the heading", "## Q $x\n<!-- id: a -->\n\n---\n\nA\n",
            "f.md:5: a $ without its partner; write \\$ for the sign itself", true);
        row("long line", "## Q\n<!-- id: a -->\n\n---\n\n" + QByteArray(1'100'000, 'x') + "\n",
            "f.md:10: a line longer than 1 MB");
        row("large card", "## Q\n<!-- id: a -->\n\n---\n\n" + QByteArray("word word\n").repeated(30'000),
            "f.md:5: a card larger than 256 kB");
        row("many parts", "## Q\n<!-- id: a -->\n\n---\n\n" + QByteArray("*a* ").repeated(60'000) + "\n",
            "f.md:5: a card of too many parts; split it");
    }
    void saysWhatIsWrongAndKeepsTheRest()
    {
        QFETCH(QByteArray, card);
        QFETCH(QString, problem);
        QFETCH(bool, kept);
        const Chapter chapter = read(front + card + "\n" + goodCard);
        QCOMPARE(said(chapter), QStringList(problem));
        QCOMPARE(ids(chapter),
                 kept ? QStringList({QStringLiteral("a"), QStringLiteral("good")}) : QStringList(QStringLiteral("good")));
        QCOMPARE(chapter.problems[0].severity, kept ? Problem::Severity::Warning : Problem::Severity::Error);
    }

    void dollarsThatAreMeantAreNoProblem()
    {
        const Chapter chapter = read(front + "## Q\n<!-- id: a -->\n\n---\n\nIt costs \\$5, `$x`, $y$ and\n\n```\n$z\n```\n");
        QCOMPARE(said(chapter), QStringList());
    }

    void anIdTakenTwiceIsKeptOnce()
    {
        const Chapter chapter = read(front + goodCard + goodCard);
        QCOMPARE(said(chapter), QStringList(QStringLiteral("f.md:12: id good is taken by the card in line 5")));
        QCOMPARE(chapter.cards.size(), std::size_t(1));
    }

    void refusesTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, const char* problem) {
            QTest::newRow(name) << bytes << QString::fromUtf8(problem);
        };
        const char* noFront =
            "f.md:1: no front matter; begin the file with a block between two lines --- that holds deck: and name:";
        row("empty", "", noFront);
        row("no front matter", goodCard, noFront);
        row("open front matter", "---\ndeck: d\n" + goodCard.left(5),
            "f.md:1: the front matter isn't closed; end it with a line ---");
        row("no deck", "---\nname: D\n---\n" + goodCard, "f.md:1: no deck in the front matter; add a line such as deck: my-deck");
        row("no name", "---\ndeck: d\n---\n" + goodCard, "f.md:1: no name in the front matter; add a line such as name: My deck");
        row("bad deck", "---\ndeck: a b\nname: D\n---\n" + goodCard,
            "f.md:1: deck \"a b\" can't be an id; use letters, digits, '.', '_' and '-' only");
        row("UTF-16", QByteArray("\xff\xfe#\0#\0", 6), "f.md: the file is UTF-16; save it as UTF-8");
        row("UTF-16, big end first", QByteArray("\xfe\xff\0#", 4), "f.md: the file is UTF-16; save it as UTF-8");
        row("UTF-16 without a mark", QByteArray("-\0-\0-\0\n\0", 8),
            "f.md:1: a zero byte, so this is not UTF-8 text; save the file as UTF-8");
        row("Latin 1", front + "## caf\xe9\n", "f.md:5: not UTF-8 from here on; save the file as UTF-8");
        row("cut off in a character", front + "## caf\xc3", "f.md:5: not UTF-8 from here on; save the file as UTF-8");
        row("surrogate", front + "## \xed\xa0\x80\n", "f.md:5: not UTF-8 from here on; save the file as UTF-8");
        row("overlong", front + "## \xc0\xaf\n", "f.md:5: not UTF-8 from here on; save the file as UTF-8");
        row("too large", QByteArray(17 * 1024 * 1024, '\n'), "f.md: the file is larger than 16 MB; split it into chapters");
    }
    void refusesTheFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const Chapter chapter = read(bytes);
        QCOMPARE(said(chapter), QStringList(problem));
        QVERIFY(chapter.cards.empty());
    }

    void readsOtherEditorsFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray windows = front + goodCard;
        windows.replace("\n", "\r\n");
        QTest::newRow("byte-order mark") << "\xef\xbb\xbf" + front + goodCard;
        QTest::newRow("carriage returns") << windows;
        QTest::newRow("no last line end") << (front + goodCard).chopped(1);
        QTest::newRow("empty lines first") << "\n\n" + front + goodCard;
    }
    void readsOtherEditorsFiles()
    {
        QFETCH(QByteArray, bytes);
        const Chapter chapter = read(bytes);
        QCOMPARE(said(chapter), QStringList());
        QCOMPARE(ids(chapter), QStringList(QStringLiteral("good")));
        QCOMPARE(chapter.cards[0].answer, QStringLiteral("A."));
    }

    void unknownFrontMatterIsAWarning()
    {
        const Chapter chapter = read("---\ndeck: d\nname: D\nposition: last\nauthor: me\n---\n" + goodCard);
        QCOMPARE(said(chapter),
                 QStringList({QStringLiteral("f.md:4: position \"last\" is not a whole number; 0 is taken"),
                              QStringLiteral("f.md:5: unknown key \"author\"; the front matter knows deck, name, "
                                             "position and source")}));
        QCOMPARE(ids(chapter), QStringList(QStringLiteral("good")));
    }

    void aTenMegabyteLineIsRefusedQuickly()
    {
        QElapsedTimer time;
        time.start();
        const Chapter chapter = read(front + "## Q\n<!-- id: a -->\n\n---\n\n" + QByteArray(10'000'000, '[') + "\n" + goodCard);
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(said(chapter), QStringList(QStringLiteral("f.md:10: a line longer than 1 MB")));
        QCOMPARE(ids(chapter), QStringList(QStringLiteral("good")));
    }

    /// The largest card that is taken must not hold up the window either.
    void tangledMarkdownIsReadQuickly_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char* piece : {"[", "*a ", "$", "`", "> ", "![", "<!", "- ", "|", "a](", "&", "_a*b", "[a](", "~~", "\\"})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void tangledMarkdownIsReadQuickly()
    {
        QFETCH(QByteArray, piece);
        const QByteArray body = piece.repeated(static_cast<int>(200'000 / piece.size()));
        QElapsedTimer time;
        time.start();
        static_cast<void>(read(front + "## Q\n<!-- id: a -->\n\n---\n\nA\n" + body + "\n"));
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    }

    void aFolderKeepsEachDeckOnce()
    {
        const QTemporaryDir folder;
        const auto path = [&folder](const char* name) { return folder.filePath(QString::fromUtf8(name)); };
        write(path("b.md"), front + goodCard);
        write(path("a.md"), front + goodCard);
        write(path("c.md"), "---\ndeck: other\nname: D\n---\n" + goodCard);
        write(path("notes.txt"), "not a chapter");
        const std::vector<Chapter> chapters = readFolder(folder.path(), {});
        QCOMPARE(chapters.size(), std::size_t(3));
        QCOMPARE(ids(chapters[0]), QStringList(QStringLiteral("good")));
        QCOMPARE(ids(chapters[1]), QStringList());
        QCOMPARE(said(chapters[1]),
                 QStringList(QStringLiteral("%1:1: the deck id “d” is taken by another deck; give this one an id of its own")
                                 .arg(path("b.md"))));
        QCOMPARE(ids(chapters[2]), QStringList(QStringLiteral("good")));
    }

    void whatIsNoFileIsNamed()
    {
        const QTemporaryDir folder;
        const auto path = [&folder](const char* name) { return folder.filePath(QString::fromUtf8(name)); };
        QVERIFY(QDir().mkdir(path("a.md")));
        QCOMPARE(::mkfifo(qPrintable(path("b.md")), 0600), 0);
        QVERIFY(QFile::link(path("nowhere"), path("c.md")));
        QVERIFY(QFile::link(path("d.md"), path("d.md")));
        QStringList all;
        for (const Chapter& chapter : readFolder(folder.path(), {})) {
            all << said(chapter);
            QCOMPARE(chapter.problems.at(0).severity, Problem::Severity::Warning);
        }
        QCOMPARE(all,
                 QStringList({path("a.md") + QStringLiteral(": is a folder, not a file; it was skipped"),
                              path("b.md") + QStringLiteral(": is not a plain file; it was skipped"),
                              path("c.md") + QStringLiteral(": is a link that leads nowhere; it was skipped"),
                              path("d.md") + QStringLiteral(": is a link that leads nowhere; it was skipped")}));
    }

    void aFolderThatIsNotThereHasNoChapters() { QVERIFY(readFolder(QStringLiteral("/no/such/folder"), {}).empty()); }
};

QTEST_GUILESS_MAIN(ChapterTest)
#include "chapter_test.moc"
