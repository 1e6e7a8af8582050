#include "bank/markdown.h"
#include "look/look.h"
#include "text/codecolours.h"
#include "text/documentbuilder.h"
#include "text/documenttext.h"
#include "text/figureobject.h"
#include "text/formats.h"
#include "text/formulaobject.h"
#include "text/formulasource.h"
#include "text/pythontokens.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <cmath>

using namespace gradus;

namespace {

QTextBlock blockWith(const QTextDocument& document, const char* words)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.text().contains(QString::fromUtf8(words)))
            return block;
    return {};
}

QTextCharFormat formatAt(const QTextDocument& document, const char* words)
{
    QTextCursor cursor = document.find(QString::fromUtf8(words));
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat();
}

/// WCAG's contrast of two opaque colours.
qreal contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](qreal part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const qreal first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        m_look.setScale(1);
    }

    void aQuestionOpensWithATitle()
    {
        build("## What is `t`?\n\nThe rest.", text::Setting::Question);
        QCOMPARE(m_document->begin().blockFormat().headingLevel(), 2);
        QCOMPARE(formatAt(*m_document, "What").font().pixelSize(), 25);
        QCOMPARE(formatAt(*m_document, "What").fontWeight(), int(QFont::DemiBold));
        QVERIFY(formatAt(*m_document, "t?").boolProperty(text::OnAccentProperty));
        QCOMPARE(formatAt(*m_document, "rest").font().pixelSize(), 15);
    }

    void codeAfterTheQuestionMarkHasItsOwnLine()
    {
        build("## What does this return? `tensor([1]) + tensor([2])`", text::Setting::Question);
        QCOMPARE(m_document->toPlainText(), QStringLiteral("What does this return?\ntensor([1]) + tensor([2])"));
    }

    void anAnswerOpensWithALead()
    {
        build("Lead.\n\nBody.");
        QCOMPARE(formatAt(*m_document, "Lead").font().pixelSize(), 18);
        QCOMPARE(formatAt(*m_document, "Body").font().pixelSize(), 15);
    }

    void typeFollowsTheScale()
    {
        m_look.setScale(2);
        build("Lead.");
        QCOMPARE(formatAt(*m_document, "Lead").font().pixelSize(), 36);
    }

    void listsNest()
    {
        build("- a\n- b\n  1. c\n\n     more\n");
        QTextList* outer = blockWith(*m_document, "a").textList();
        QTextList* inner = blockWith(*m_document, "c").textList();
        QVERIFY(outer != nullptr && inner != nullptr && outer != inner);
        QCOMPARE(outer->count(), 2);
        QCOMPARE(outer->format().style(), QTextListFormat::ListDisc);
        QCOMPARE(inner->format().style(), QTextListFormat::ListDecimal);
        QCOMPARE(inner->format().indent(), 2);
        QVERIFY(blockWith(*m_document, "more").textList() == nullptr);
        QCOMPARE(blockWith(*m_document, "more").blockFormat().indent(), 2);
    }

    void codeAndItsOutputAreBoxes()
    {
        build("```python\nx = 1\nprint(x)\n```\n```output\n1\n```\n");
        const QTextBlock first = m_document->begin();
        QCOMPARE(first.text(), QStringLiteral("x = 1"));
        QCOMPARE(first.next().blockFormat().intProperty(text::BoxProperty), first.blockFormat().intProperty(text::BoxProperty));
        const QTextBlock output = first.next().next();
        QVERIFY(output.blockFormat().intProperty(text::BoxProperty) != first.blockFormat().intProperty(text::BoxProperty));
        QCOMPARE(output.blockFormat().intProperty(text::BoxKindProperty), int(text::BoxKind::Output));
        QCOMPARE(first.blockFormat().layoutDirection(), Qt::LeftToRight);
    }

    void tablesHaveHairlinesOnly()
    {
        build("| a | b |\n|---|---:|\n| 1 | 2 |\n");
        QTextTable* table = nullptr;
        for (QTextFrame* frame : m_document->rootFrame()->childFrames())
            table = qobject_cast<QTextTable*>(frame);
        QVERIFY(table != nullptr);
        QCOMPARE(table->rows(), 2);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(table->format().border(), 0.0);
        const QTextTableCellFormat cell = table->cellAt(0, 0).format().toTableCellFormat();
        QCOMPARE(cell.bottomBorder(), 1.0);
        QCOMPARE(cell.leftBorder(), 0.0);
        QCOMPARE(table->cellAt(1, 1).firstCursorPosition().blockFormat().alignment(), Qt::AlignRight);
    }

    void anEmptyTableHeadIsLeftOut()
    {
        build("|   |   |\n|---|---|\n| 1 | 2 |\n");
        QCOMPARE(qobject_cast<QTextTable*>(m_document->rootFrame()->childFrames().constFirst())->rows(), 1);
    }

    void displayedFormulasHaveTheirOwnLine()
    {
        build("before $$x$$ after $$y$$");
        QStringList lines;
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
            lines << block.text().replace(QChar(QChar::ObjectReplacementCharacter), QLatin1Char('@'));
        QCOMPARE(lines,
                 QStringList({QStringLiteral("before "), QStringLiteral("@"), QStringLiteral("after "), QStringLiteral("@")}));
    }

    void longLinesWrapInANarrowPane()
    {
        build("```python\nsome_function_with_a_very_long_name(argument_of_some_length, another_argument_that_is_long)\n```\n\n"
              "A word_that_is_too_long_for_any_narrow_pane_but_has_to_be_shown_all_the_same and "
              "`code_that_is_too_long_for_it_as_well_is_it_not`.");
        m_document->setTextWidth(300);
        QVERIFY2(m_document->idealWidth() <= 300, qPrintable(QString::number(m_document->idealWidth())));
    }

    void wideFormulasShrink()
    {
        // One of the shipped formulas, so that it is there at once.
        build("$$\n\\frac{1}{n} \\sum_i (\\hat y_i - y_i)^2 \\qquad\\text{but}\\qquad \\frac{1}{n^2} \\sum_i \\sum_j (\\hat y_i "
              "- y_j)^2\n$$");
        m_document->setTextWidth(250);
        QVERIFY2(m_document->size().width() <= 250, qPrintable(QString::number(m_document->size().width())));
        QVERIFY(m_document->idealWidth() > 100); // drawn, not waiting
    }

    void shortCodeStaysInOnePiece()
    {
        build("Shape `(2, 1)` it is.");
        QVERIFY(m_document->begin().text().contains(QStringLiteral("(2,\u00a01)")));
        QCOMPARE(words(text::TexMarks::Without), QStringLiteral("Shape (2, 1) it is."));
    }

    void wordsCarryTheTex()
    {
        build("Entry $x_i$ and\n\n$$y$$\n\n| a | $b$ |\n|---|---|\n| c | d |\n\n- one\n- two\n\n```python\nx = 1\n```");
        QCOMPARE(words(text::TexMarks::Without), QStringLiteral("Entry x_i and\ny\na\tb\nc\td\none\ntwo\nx = 1"));
        QCOMPARE(words(text::TexMarks::With), QStringLiteral("Entry $x_i$ and\n$$y$$\na\t$b$\nc\td\none\ntwo\nx = 1"));
    }

    void pythonTokens_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("marked"); ///< k, s, n, c or . for each character; lines apart by /
        const auto row = [](const char* name, const char* code, const char* marked) {
            QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(marked);
        };
        row("keywords", "for x in y", "kkk...kk..");
        row("no keyword in a word", "format information", "..................");
        row("strings", "a = 'b\\'c' + \"d\"", "....ssssss...sss");
        row("numbers", "1 + 2.5e-3 + x1", "n...nnnnnn.....");
        row("comment", "x # if 1", "..cccccc");
        row("hash in a string", "'#'", "sss");
        row("triple quotes", "\"\"\"a/if\"\"\" if", "ssss/sssss.kk");
        row("unclosed string", "'abc", "ssss");
    }
    void pythonTokens()
    {
        QFETCH(QString, code);
        QFETCH(QString, marked);
        text::PythonTokens tokens;
        QStringList found;
        for (const QString& line : code.split(QLatin1Char('/'))) {
            QString marks(line.size(), QLatin1Char('.'));
            for (const text::Token& token : tokens.next(line))
                for (qsizetype at = token.begin; at < token.begin + token.length; ++at)
                    marks[at] = QLatin1Char("ksnc"[int(token.kind)]);
            found << marks;
        }
        QCOMPARE(found.join(QLatin1Char('/')), marked);
    }

    void codeIsReadable()
    {
        for (const auto appearance : {look::Look::Appearance::Light, look::Look::Appearance::Dark}) {
            m_look.setAppearance(appearance);
            const look::Theme& theme = m_look.theme();
            for (const auto kind :
                 {text::Token::Kind::Keyword, text::Token::Kind::String, text::Token::Kind::Number, text::Token::Kind::Comment}) {
                const qreal ratio = contrast(text::tokenColour(kind, theme.dark, theme.muted), theme.codeGround);
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 %2: %3").arg(theme.dark).arg(int(kind)).arg(ratio)));
            }
        }
    }

    void imagesAreLocalOnly_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("found");
        QTest::newRow("beside the deck") << QStringLiteral("a.svg") << true;
        QTest::newRow("below it") << QStringLiteral("./sub/../sub/b.png") << true;
        QTest::newRow("not there") << QStringLiteral("c.svg") << false;
        QTest::newRow("out of the folder") << QStringLiteral("../a.svg") << false;
        QTest::newRow("out of it by a detour") << QStringLiteral("sub/../../a.svg") << false;
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd") << false;
        QTest::newRow("address") << QStringLiteral("https://example.org/a.svg") << false;
        QTest::newRow("file address") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("no scheme") << QStringLiteral("//example.org/a.svg") << false;
        QTest::newRow("data") << QStringLiteral("data:image/png;base64,AAAA") << false;
        QTest::newRow("folder") << QStringLiteral("sub") << false;
    }
    void imagesAreLocalOnly()
    {
        QFETCH(QString, target);
        QFETCH(bool, found);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("deck/sub")));
        for (const char* name : {"a.svg", "deck/a.svg", "deck/sub/b.png"}) {
            QFile file(folder.filePath(QString::fromUtf8(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(!text::figurePath(folder.filePath(QStringLiteral("deck")), target).isEmpty(), found);
    }

private:
    void build(const char* markdown, text::Setting setting = text::Setting::Answer)
    {
        m_document->documentLayout()->registerHandler(text::FormulaObjectType, &m_formulas);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_document->setDefaultTextOption(option);
        text::DocumentBuilder(*m_document, m_look, m_formulas, setting, {}).build(bank::readMarkdown(QByteArray(markdown)));
    }

    QString words(text::TexMarks marks) const
    {
        return text::documentText(*m_document, 0, m_document->characterCount() - 1, marks).text.trimmed();
    }

    look::Look m_look;
    text::FormulaSource m_source;
    text::FormulaObject m_formulas{m_source};
    std::unique_ptr<QTextDocument> m_document;
};

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
