#include "bank/chapter.h"
#include "look/look.h"
#include "text/formats.h"
#include "text/formulasource.h"
#include "text/markdownview.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace gradus;
using text::MarkdownView;

namespace {

/// Stands for the desktop: keeps what it is asked to open.
class Desktop : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened << url; }
};

/// Colours that a drawing uses in a rectangle, other than the ground's, as a count of pixels near each.
int pixelsNear(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
                    + std::abs(pixel.blue() - colour.blue())
                < 60)
                ++count;
        }
    return count;
}

/// Lowest row with ink between two columns.
int lowestInk(const QImage& image, const QColor& ground, int from, int to)
{
    for (int y = image.height() - 1; y >= 0; --y)
        for (int x = from; x < to; ++x)
            if (std::abs(qGray(image.pixel(x, y)) - qGray(ground.rgb())) > 110)
                return y;
    return -1;
}

} // namespace

class MarkdownViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_look.setAppearance(look::Look::Appearance::Light);
        m_look.setScale(1);
    }

    void formulasArriveAfterTheText()
    {
        text::FormulaSource source;
        MarkdownView view(MarkdownView::Role::Answer, m_look, source);
        view.resize(600, 200);
        view.setMarkdown(QStringLiteral("The loss is $\\ell_{31415}$ here."));
        view.show();
        const auto width = [&view] { return view.document()->begin().layout()->lineAt(0).naturalTextWidth(); };
        const qreal before = width();
        QCOMPARE(view.spokenText().trimmed(), QStringLiteral("The loss is \\ell_{31415} here."));
        QSignalSpy drawn(&source, &text::FormulaSource::drawn);
        QVERIFY(drawn.wait(20'000));
        QTRY_VERIFY(width() < before - 20); // the source was wider than the formula
    }

    void theShippedCardsNeedNoEngine()
    {
        text::FormulaSource source;
        MarkdownView question(MarkdownView::Role::Question, m_look, source);
        MarkdownView answer(MarkdownView::Role::Answer, m_look, source);
        QStringList wide;
        for (const bank::Chapter& chapter : bank::readFolder(QStringLiteral(GRADUS_SOURCE_DIR "/resources/bank"), {}))
            for (const bank::Card& card : chapter.cards) {
                question.setMarkdown(card.question);
                answer.setMarkdown(card.answer);
                for (const int width : {720, 320}) {
                    answer.resize(width, 400);
                    question.resize(width, 400);
                    static_cast<void>(answer.grab());
                    static_cast<void>(question.grab());
                    for (const MarkdownView* view : {&question, &answer})
                        if (const int hidden = view->horizontalScrollBar()->maximum(); hidden > 0)
                            wide << QStringLiteral("%1: %2 pixels wider than %3").arg(card.id).arg(hidden).arg(width);
                }
            }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(QStringLiteral("; "))));
        QVERIFY(!source.engineStarted());
    }

    void aFormulaSharesTheWordsBaseline_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<qreal>("scale");
        for (const qreal scale : {1.0, 2.0, 4.0}) {
            QTest::addRow("alone, %g", scale) << QStringLiteral("nnn\n\nnnn $2 \\times 1$") << scale;
            QTest::addRow("beside a deep one, %g", scale) << QStringLiteral(
                "nnn\n\nnnn $2 \\times 1$ $$\n\\frac{1}{n} \\sum_i (\\hat y_i - y_i)^2 \\qquad\\text{but}\\qquad "
                "\\frac{1}{n^2} \\sum_i \\sum_j (\\hat y_i - y_j)^2\n$$")
                                                          << scale;
        }
    }
    void aFormulaSharesTheWordsBaseline()
    {
        QFETCH(QString, markdown);
        QFETCH(qreal, scale);
        m_look.setScale(scale);
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        view.setStyleSheet(QStringLiteral("background: white"));
        view.resize(600, 800);
        view.setMarkdown(markdown);
        view.show();
        const QImage image = view.grab().toImage();
        const QTextBlock block = view.document()->begin().next();
        const QRectF rect = view.document()->documentLayout()->blockBoundingRect(block);
        const QTextLine line = block.layout()->lineAt(0);
        const QImage row = image.copy(0, int(rect.top()), image.width(), int(line.height()));
        const int split = int(rect.left() + line.cursorToX(4));
        const int wordsEnd = lowestInk(row, Qt::white, 0, split - 2);
        const int formulaEnd = lowestInk(row, Qt::white, split, split + int(30 * scale));
        QVERIFY(wordsEnd > 0 && formulaEnd > 0);
        QVERIFY2(std::abs(wordsEnd - formulaEnd) <= std::max(1.0, scale),
                 qPrintable(QStringLiteral("%1 and %2").arg(wordsEnd).arg(formulaEnd)));
    }

    void formulasAreDrawnInTheInk()
    {
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        view.resize(300, 100);
        view.setMarkdown(QStringLiteral("$2 \\times 1$"));
        for (const auto appearance : {look::Look::Appearance::Light, look::Look::Appearance::Dark}) {
            m_look.setAppearance(appearance);
            QVERIFY(pixelsNear(view.grab().toImage(), m_look.theme().ink) > 20);
        }
    }

    void wrongTexIsMarkedAndExplained()
    {
        text::FormulaSource source;
        MarkdownView view(MarkdownView::Role::Answer, m_look, source);
        view.resize(400, 200);
        view.setMarkdown(QStringLiteral("$\\frac{1$"));
        view.show();
        QSignalSpy drawn(&source, &text::FormulaSource::drawn);
        QVERIFY(drawn.wait(20'000));
        QTest::qWait(1);
        QVERIFY(pixelsNear(view.grab().toImage(), m_look.theme().bad) > 20);
        const QPoint at(view.margin() + 10, view.cursorRect().center().y());
        QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("brace")), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void copiesFormulasAsTex()
    {
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        view.setMarkdown(QStringLiteral("Shape $2 \\times 1$ with `(2, 1)`."));
        view.selectAll();
        view.copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Shape $2 \\times 1$ with (2, 1)."));
    }

    void screenReadersGetTheTex()
    {
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        view.resize(400, 200);
        view.setMarkdown(QStringLiteral("Shape $2 \\times 1$ it is."));
        view.show();
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Answer"));
        QAccessibleTextInterface* words = accessible->textInterface();
        QVERIFY(words != nullptr);
        const QString spoken = QStringLiteral("Shape 2 \\times 1 it is.");
        QCOMPARE(words->text(0, words->characterCount()), spoken);
        QCOMPARE(accessible->text(QAccessible::Value), spoken);
        QVERIFY(accessible->state().readOnly);
        // Places before, in and after the formula are found again.
        const int after = int(spoken.indexOf(QStringLiteral("it is")));
        words->setCursorPosition(after);
        QCOMPARE(words->cursorPosition(), after);
        words->setSelection(0, 0, after);
        int begin = -1, end = -1;
        words->selection(0, &begin, &end);
        QCOMPARE(begin, 0);
        QCOMPARE(end, after);
        QVERIFY(words->characterRect(after).left() > words->characterRect(0).left());
        QCOMPARE(words->offsetAtPoint(words->characterRect(after).center() - QPoint(1, 0)), after);
    }

    void followsTheLook()
    {
        MarkdownView view(MarkdownView::Role::Question, m_look, m_source);
        view.setMarkdown(QStringLiteral("Why?"));
        m_look.setScale(2);
        QCOMPARE(view.document()->begin().charFormat().font().pixelSize(),
                 view.document()->begin().charFormat().font().pixelSize());
        QCOMPARE(view.document()->begin().begin().fragment().charFormat().font().pixelSize(), 50);
        m_look.setAppearance(look::Look::Appearance::Dark);
        QCOMPARE(view.document()->begin().begin().fragment().charFormat().foreground().color(), m_look.theme().ink);
    }

    void linesAreNeverLongerThanTheMeasure()
    {
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        view.resize(2000, 300);
        view.setMarkdown(QStringLiteral("word ").repeated(200));
        view.show();
        QVERIFY(view.document()->textWidth() <= view.measure());
        view.resize(320, 300);
        QVERIFY(view.document()->textWidth() <= 320);
        view.setLayoutDirection(Qt::RightToLeft);
        view.resize(2000, 300);
        QVERIFY(view.viewport()->x() > 500); // the text is at the leading edge
    }

    void growsWithItsContent()
    {
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        view.resize(400, 50);
        view.setGrowing(true);
        view.setMarkdown(QStringLiteral("a"));
        view.show();
        const int low = view.height();
        view.setMarkdown(QStringLiteral("a\n\n").repeated(10) + QStringLiteral("```\ncode\n```"));
        QVERIFY(view.height() > 4 * low);
        QCOMPARE(view.height(), int(std::ceil(view.document()->size().height())));
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        const int wide = view.height();
        view.setMarkdown(QStringLiteral("word ").repeated(100));
        const int before = view.height();
        view.resize(200, view.height());
        QTRY_VERIFY(view.height() > before);
        QVERIFY(wide > 0);
    }

    void linksGoWhereTheyShould()
    {
        Desktop desktop;
        for (const char* scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::setUrlHandler(QString::fromUtf8(scheme), &desktop, "open");
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        QSignalSpy followed(&view, &MarkdownView::linkFollowed);
        view.setMarkdown(QStringLiteral("[a](gradus://card/dlc-17/ch17-13)"));
        for (const char* link :
             {"gradus://card/dlc-17/ch17-13", "https://example.org", "file:///etc/passwd", "javascript:x", "x.md"})
            Q_EMIT view.anchorClicked(QUrl(QString::fromUtf8(link)));
        QCOMPARE(followed.count(), 1);
        QCOMPARE(followed[0][0].toUrl(), QUrl(QStringLiteral("gradus://card/dlc-17/ch17-13")));
        QCOMPARE(desktop.opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org"))});
        for (const char* scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::unsetUrlHandler(QString::fromUtf8(scheme));
    }

    void linksAreReachedByKeyboard()
    {
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        QSignalSpy followed(&view, &MarkdownView::linkFollowed);
        view.setMarkdown(QStringLiteral("See [that](gradus://card/a/b)."));
        view.resize(300, 100);
        view.show();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(followed.count(), 1);
    }

    void spaceIsLeftToTheCard()
    {
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QApplication::sendEvent(&view, &space);
        QVERIFY(!space.isAccepted());
    }

    void neverLoadsWhatATextNames()
    {
        MarkdownView view(MarkdownView::Role::Answer, m_look, m_source);
        view.setMarkdown(QStringLiteral("![a cat](https://example.org/cat.png) <img src=\"file:///etc/passwd\">"));
        QVERIFY(view.spokenText().contains(QStringLiteral("a cat")));
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (auto at = block.begin(); !at.atEnd(); ++at)
                QVERIFY(!at.fragment().charFormat().isImageFormat());
        for (const char* name : {"file:///etc/passwd", "https://example.org/cat.png", "/etc/passwd"})
            QCOMPARE(view.document()->resource(QTextDocument::ImageResource, QUrl(QString::fromUtf8(name))).toByteArray(),
                     QByteArray());
    }

    void wideTableScrollsSideways()
    {
        look::Look look;
        MarkdownView view(MarkdownView::Role::Answer, look, m_source);
        view.setGrowing(true);
        view.resize(500, 400);
        view.show();
        const QString row = QStringLiteral("| column ").repeated(40) + QStringLiteral("|\n");
        view.setMarkdown(row + QStringLiteral("|---").repeated(40) + QStringLiteral("|\n") + row);
        auto* bar = view.horizontalScrollBar();
        QTRY_VERIFY(bar->isVisible() && bar->maximum() > 0);
        QVERIFY(view.viewport()->height() >= view.document()->size().height()); // the bar covers no text
        view.setMarkdown(QStringLiteral("Short."));
        QTRY_VERIFY(!bar->isVisible());
    }

private:
    look::Look m_look;
    text::FormulaSource m_source;
};

QTEST_MAIN(MarkdownViewTest)
#include "markdownview_test.moc"
