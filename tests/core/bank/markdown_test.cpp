#include "bank/markdown.h"

#include <QTest>

using namespace gradus::bank;

namespace {

Markdown read(const char* text)
{
    return readMarkdown(QByteArray(text));
}

/// A block's inlines as a short notation: text, *…*, **…**, `…`, $…$, $$…$$, [words](target), ![words](target), / for a break.
QString notation(const std::vector<Inline>& inlines)
{
    QString text;
    for (const Inline& piece : inlines) {
        const QString inner = notation(piece.children);
        switch (piece.kind) {
        case Inline::Kind::Text:
            text += piece.text;
            break;
        case Inline::Kind::Emphasis:
            text += QStringLiteral("*%1*").arg(inner);
            break;
        case Inline::Kind::Strong:
            text += QStringLiteral("**%1**").arg(inner);
            break;
        case Inline::Kind::Strike:
            text += QStringLiteral("~~%1~~").arg(inner);
            break;
        case Inline::Kind::Code:
            text += QStringLiteral("`%1`").arg(piece.text);
            break;
        case Inline::Kind::Link:
            text += QStringLiteral("[%1](%2)").arg(inner, piece.target);
            break;
        case Inline::Kind::Image:
            text += QStringLiteral("![%1](%2)").arg(piece.text, piece.target);
            break;
        case Inline::Kind::Tex:
            text += QStringLiteral("$%1$").arg(piece.text);
            break;
        case Inline::Kind::DisplayTex:
            text += QStringLiteral("$$%1$$").arg(piece.text);
            break;
        case Inline::Kind::Space:
            text += QLatin1Char(' ');
            break;
        case Inline::Kind::Break:
            text += QLatin1Char('/');
            break;
        }
    }
    return text;
}

int depth(const std::vector<Block>& blocks)
{
    int deepest = 0;
    for (const Block& block : blocks)
        deepest = std::max(deepest, 1 + depth(block.children));
    return deepest;
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runningText_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* source, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(expected);
        };
        row("kinds", "a *b* **c** `d` ~~e~~", "a *b* **c** `d` ~~e~~");
        row("link and image", "[a *b*](x) ![c *d*](y.png)", "[a *b*](x) ![c d](y.png)");
        row("TeX is left alone", "$\\eta\\,g \\{1\\} a_b*c* \\\\ x$", "$\\eta\\,g \\{1\\} a_b*c* \\\\ x$");
        row("TeX over two lines", "$$\na\n+b\n$$", "$$a +b$$");
        row("escapes and entities", "\\$5 \\*a\\* &amp; &#955; &nosuch;", "$5 *a* & λ &nosuch;");
        row("lines", "a\nb  \nc<br>d", "a b/c/d");
        row("comments are dropped", "a <!-- b --> c", "a  c");
        row("other HTML is shown", "a <b>c</b>", "a <b>c</b>");
        row("TeX in code is code", "`$x$`", "`$x$`");
    }
    void runningText()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        const Markdown markdown = readMarkdown(source);
        QCOMPARE(markdown.blocks.size(), std::size_t(1));
        QCOMPARE(notation(markdown.blocks[0].inlines), expected);
    }

    void blocks()
    {
        const Markdown markdown =
            read("# H\n\np\n\n- a\n- b\n  1. c\n\n> q\n\n```python x\ncode\n\n  more\n```\n\n***\n\n<!-- gone -->\n");
        QCOMPARE(markdown.blocks.size(), std::size_t(6));
        QCOMPARE(markdown.blocks[0].kind, Block::Kind::Heading);
        QCOMPARE(markdown.blocks[0].level, 1);
        QCOMPARE(markdown.blocks[2].kind, Block::Kind::List);
        QCOMPARE(markdown.blocks[2].start, 0);
        QVERIFY(markdown.blocks[2].tight);
        QCOMPARE(markdown.blocks[2].children.size(), std::size_t(2));
        const Block& second = markdown.blocks[2].children[1];
        QCOMPARE(notation(second.children[0].inlines), QStringLiteral("b"));
        QCOMPARE(second.children[1].kind, Block::Kind::List);
        QCOMPARE(second.children[1].start, 1);
        QCOMPARE(markdown.blocks[3].kind, Block::Kind::Quote);
        QCOMPARE(markdown.blocks[4].language, QStringLiteral("python"));
        QCOMPARE(markdown.blocks[4].text, QStringLiteral("code\n\n  more"));
        QCOMPARE(markdown.blocks[5].kind, Block::Kind::Rule);
    }

    void tables()
    {
        const Markdown markdown = read("| a | b | c |\n|:---|:---:|---:|\n| $x$ | `p\\|q` | |\n");
        QCOMPARE(markdown.blocks.size(), std::size_t(1));
        const auto& rows = markdown.blocks[0].rows;
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[0].header && !rows[1].header);
        QCOMPARE(rows[1].cells[1].align, TableCell::Align::Center);
        QCOMPARE(rows[1].cells[2].align, TableCell::Align::Trailing);
        QCOMPARE(notation(rows[1].cells[0].inlines), QStringLiteral("$x$"));
        QVERIFY(rows[1].cells[2].inlines.empty());
    }

    void findsTheFirstRule_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("offset"); ///< -1 for none
        QTest::newRow("at the start") << QByteArray("---\na") << 0;
        QTest::newRow("after a paragraph") << QByteArray("a\n\n---\nb") << 3;
        QTest::newRow("after a fence that holds one") << QByteArray("```\n---\n```\n\n---\n") << 13;
        QTest::newRow("after a heading made by a line") << QByteArray("a\n---\n\n---\n") << 7;
        QTest::newRow("stars") << QByteArray("a\n\n* * *\n") << 3;
        QTest::newRow("in a quotation") << QByteArray("> a\n>\n> ---\n\nb") << -1;
        QTest::newRow("none") << QByteArray("a -- b\n---x") << -1;
        QTest::newRow("after a table") << QByteArray("|a|\n|---|\n|b|\n\n---\n") << 15;
    }
    void findsTheFirstRule()
    {
        QFETCH(QByteArray, source);
        QFETCH(int, offset);
        QCOMPARE(readMarkdown(source).firstRule.value_or(-1), qsizetype(offset));
    }

    void formulasInOrder()
    {
        const auto found = formulas(QStringLiteral("a $x$\n\n- $$y$$\n\n| $z$ |\n|---|\n\n> *$w$*\n\n`$no$`\n"));
        const std::vector<Tex> expected = {{QStringLiteral("x"), false},
                                           {QStringLiteral("y"), true},
                                           {QStringLiteral("z"), false},
                                           {QStringLiteral("w"), false}};
        QVERIFY(found == expected);
    }

    void nestingIsBounded()
    {
        const Markdown markdown =
            readMarkdown(QByteArray("> ").repeated(5000) + "deep\n\n" + QByteArray("*a **b ").repeated(2000));
        QVERIFY(depth(markdown.blocks) < 50);
        QVERIFY(!readMarkdown(QByteArray("- ").repeated(3000) + "x").blocks.empty());
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdown_test.moc"
