#include "bank/chapter.h"
#include "bank/markdown.h"
#include "text/formulaobject.h"
#include "text/formulasource.h"
#include "text/mathengine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace gradus;
using text::Formula;

namespace {

QImage drawn(const Formula& formula)
{
    QSvgRenderer renderer(QByteArray(formula.svg).replace("currentColor", "black"));
    QImage image(qRound(formula.width * 20), qRound((formula.ascent + formula.descent) * 20), QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// Whether something is drawn between two heights, as parts of the image's, left of `right`.
bool hasInk(const QImage& image, qreal from, qreal to, qreal left, qreal right)
{
    for (int y = int(image.height() * from); y < int(image.height() * to); ++y)
        for (int x = int(image.width() * left); x < int(image.width() * right); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                return true;
    return false;
}

} // namespace

class FormulaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const text::FormulaSource loadsResources;
        m_engine = std::make_unique<text::MathEngine>();
    }
    void cleanupTestCase() { m_engine.reset(); }

    void rendersWithItsSize()
    {
        const Formula formula = m_engine->render(QStringLiteral("\\frac{a}{b}"), false);
        QCOMPARE(formula.error, QString());
        QVERIFY(formula.svg.startsWith("<svg"));
        QVERIFY(formula.width > 0.5 && formula.width < 5);
        QVERIFY(formula.ascent > 1 && formula.descent > 0.5);
    }

    void displayIsLarger()
    {
        const QString tex = QStringLiteral("\\sum_{i=0}^n x_i");
        QVERIFY(m_engine->render(tex, true).ascent > m_engine->render(tex, false).ascent);
        QVERIFY(text::formulaKey(tex, true) != text::formulaKey(tex, false));
    }

    void wrongTexIsToldAndHarmless_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::newRow("open group") << QStringLiteral("\\frac{1");
        QTest::newRow("unknown command") << QStringLiteral("\\nosuchcommand{x}");
        QTest::newRow("no macros") << QStringLiteral("\\def\\x{\\x\\x}\\x");
        QTest::newRow("no files") << QStringLiteral("\\require{html}");
        QTest::newRow("no links") << QStringLiteral("\\href{https://example.org}{x}");
        QTest::newRow("too long") << QString(10'000, QLatin1Char('x'));
        QTest::newRow("deep") << QStringLiteral("\\sqrt{").repeated(660);
    }
    void wrongTexIsToldAndHarmless()
    {
        QFETCH(QString, tex);
        const Formula formula = m_engine->render(tex, false);
        QVERIFY(!formula.error.isEmpty());
        QVERIFY(formula.svg.isEmpty());
        QCOMPARE(m_engine->render(QStringLiteral("x"), false).error, QString());
    }

    /// Qt doesn't draw an <svg> inside an <svg>, with which MathJax cuts pieces to length.
    void stretchedPiecesAreDrawn_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::newRow("brace") << QStringLiteral("\\left\\{\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\end{matrix}\\right\\}");
        QTest::newRow("parenthesis") << QStringLiteral("\\left(\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\end{matrix}\\right)");
        QTest::newRow("overbrace") << QStringLiteral("\\overbrace{a+b+c+d+e+f+g+h+i+j+k+l}^n");
        QTest::newRow("arrow") << QStringLiteral("\\xrightarrow{\\text{many words above it}}");
    }
    void stretchedPiecesAreDrawn()
    {
        QFETCH(QString, tex);
        const Formula formula = m_engine->render(tex, true);
        QCOMPARE(formula.error, QString());
        QCOMPARE(formula.svg.count("<svg"), 1);
        const QImage image = drawn(formula);
        if (tex.contains(QStringLiteral("left"))) { // the left delimiter is unbroken from top to bottom, and the rest is there
            for (int part = 1; part < 19; ++part)
                QVERIFY2(hasInk(image, part / 20.0, (part + 1) / 20.0, 0, 0.35), qPrintable(QString::number(part)));
            QVERIFY(hasInk(image, 0, 1, 0.7, 1));
        } else {
            for (int part = 1; part < 19; ++part)
                QVERIFY2(hasInk(image, 0, 1, part / 20.0, (part + 1) / 20.0), qPrintable(QString::number(part)));
        }
    }

    void standsOnTheBaseline_data()
    {
        QTest::addColumn<qreal>("ascent");
        QTest::addColumn<qreal>("descent");
        QTest::addColumn<bool>("middle");
        QTest::newRow("letter") << 8.0 << 0.2 << false;
        QTest::newRow("power") << 13.0 << 0.2 << false;
        QTest::newRow("fraction") << 14.0 << 9.0 << true;
        QTest::newRow("deep") << 3.0 << 20.0 << true;
        QTest::newRow("tall") << 40.0 << 9.0 << true;
    }
    void standsOnTheBaseline()
    {
        QFETCH(qreal, ascent);
        QFETCH(qreal, descent);
        QFETCH(bool, middle);
        const qreal xHeight = 8;
        const text::FormulaFit fit = text::fitFormula(ascent, descent, 4, xHeight);
        QCOMPARE(fit.middle, middle);
        // What Qt makes of the height: all of it above the baseline, or a share on either side.
        const qreal above = middle ? (fit.height + xHeight / 2) / 2 : fit.height;
        QVERIFY(above >= ascent);
        QVERIFY(!middle || fit.height - above >= descent);
        QVERIFY(qFuzzyCompare(above, ascent) || qFuzzyCompare(fit.height - above, descent)); // and no more than needed
    }

    void everyFormulaOfTheBankShips()
    {
        text::FormulaSource source;
        int count = 0;
        for (const bank::Chapter& chapter : bank::readFolder(QStringLiteral(GRADUS_SOURCE_DIR "/resources/bank"), {}))
            for (const bank::Card& card : chapter.cards)
                for (const QString& markdown : {QStringLiteral("## ") + card.question, card.answer})
                    for (const bank::Tex& tex : bank::formulas(markdown)) {
                        const auto formula = source.find(tex.tex, tex.display);
                        QVERIFY2(formula, qPrintable(card.id + QStringLiteral(": ") + tex.tex));
                        QCOMPARE(formula->error, QString());
                        QVERIFY(formula->width > 0 && QSvgRenderer(formula->svg).isValid());
                        ++count;
                    }
        QVERIFY(count >= 10);
        QVERIFY(!source.engineStarted());
    }

    void newFormulasArriveLater()
    {
        text::FormulaSource source;
        QSignalSpy drawn(&source, &text::FormulaSource::drawn);
        QElapsedTimer time;
        time.start();
        QVERIFY(!source.find(QStringLiteral("x_{2718}"), false));
        QVERIFY(!source.find(QStringLiteral("x_{2718}"), false)); // asked once all the same
        QVERIFY(!source.find(QStringLiteral("\\frac{1"), true));
        QVERIFY2(time.elapsed() < 100, "asking must not wait for the engine");
        QVERIFY(source.engineStarted());
        QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 2, 20'000);
        QCOMPARE(drawn[0][0].toString(), QStringLiteral("x_{2718}"));
        QVERIFY(source.find(QStringLiteral("x_{2718}"), false)->error.isEmpty());
        QVERIFY(!source.find(QStringLiteral("\\frac{1"), true)->error.isEmpty());
    }

    void aFormulaThatTakesTooLongIsGivenUp()
    {
        text::FormulaSource source;
        QSignalSpy drawn(&source, &text::FormulaSource::drawn);
        QVERIFY(!source.find(QStringLiteral("x_{1}"), false));
        QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, 20'000); // the engine is loaded
        source.setPatience(1);
        const QString slow = QStringLiteral("\\begin{matrix}") + QStringLiteral("a&b&\\frac12\\\\").repeated(200)
            + QStringLiteral("\\end{matrix}");
        QVERIFY(!source.find(slow, true));
        QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 2, 20'000);
        QVERIFY(!source.find(slow, true)->error.isEmpty());
        source.setPatience(5000);
        QVERIFY(!source.find(QStringLiteral("x_{3}"), false));
        QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 3, 20'000);
        QCOMPARE(source.find(QStringLiteral("x_{3}"), false)->error, QString());
    }

    void leavingDoesNotWaitForTheEngine()
    {
        QElapsedTimer time;
        {
            text::FormulaSource source;
            for (int index = 0; index < 50; ++index)
                QVERIFY(!source.find(QStringLiteral("\\frac{%1}{x}").arg(index + 5000), false));
            QTest::qWait(20);
            time.start();
        }
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    }

private:
    std::unique_ptr<text::MathEngine> m_engine;
};

QTEST_MAIN(FormulaTest)
#include "formula_test.moc"
