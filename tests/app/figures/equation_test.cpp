#include "figures/equationnumbers.h"
#include "figures/equationview.h"
#include "figures/export.h"
#include "figures/figureview.h"
#include "figures/words.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace gradus;
using namespace gradus::figure;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

Term sign(const std::string& symbol)
{
    return {symbol, {}, false};
}

/// w' = w − lr × grad, over three frames; then v = β × v.
Figure descent()
{
    Equation equation;
    equation.lines.push_back({verbatim("step"),
                              {{"w", {0.8, 0.64, 0.512}, true},
                               sign("="),
                               {"w old", {1, 0.8, 0.64}},
                               sign("−"),
                               {"lr", {0.1}},
                               sign("×"),
                               {"grad", {2, 1.6, 1.28}}}});
    equation.lines.push_back({{}, {{"v", {-1, 22, -333}}, sign("="), {"β", {0.9}}, sign("×"), {"(1 + v)", {4, 5, 6}}}});
    equation.frameLines = {0, 1, -1};
    Figure figure;
    figure.timeLine = {3, verbatim("step"), 2, 0};
    figure.panels = {{"eq", verbatim("SGD"), 0, 0, 1, equation, false, {}}};
    return figure;
}

struct Shown {
    look::Look look;
    figures::FigureView view{look};

    explicit Shown(const Figure& figure, qreal width = 900)
    {
        QCOMPARE(QString::fromStdString(problem(figure)), QString());
        view.setFigure(std::make_shared<const Figure>(figure), true);
        view.resize(int(width), 600);
        view.arrangeIn({width, 600});
        view.show();
    }
    const figures::EquationView& equation() const { return *view.findChild<figures::EquationView*>(); }
};

int countOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class EquationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersOfATermAreWrittenAlike_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char* name, const std::vector<double>& values, const std::vector<std::string>& texts) {
            QStringList wanted;
            for (const std::string& text : texts) {
                wanted.append(QString::fromStdString(text));
            }
            QTest::newRow(name) << values << wanted;
        };
        row("decimals of the longest", {1, 0.8, 0.64}, {"1.00", "0.80", "0.64"});
        row("one alone", {0.1}, {"0.1"});
        row("wholes", {2, 40}, {"2", "40"});
        row("wholes that end in zeros", {100, 2000}, {"100", "2000"});
        row("four digits", {3.14159265}, {"3.142"});
        row("large", {123456.789}, {"123457"});
        row("small", {0.00012345}, {"0.000123"});
        row("tiny", {1e-5, 0}, {"1e-05", "0"});
        row("negative", {-0.5, 2}, {"−0.5", "2.0"});
        row("what would look like zero", {1, 3.2e-9}, {"1", "3.2e-09"});
        row("very large", {1.5e9, 1}, {"1.5e+09", "1e+00"});
        row("zero", {0, 0.25}, {"0.00", "0.25"});
        row("no number", {notANumber, infinity, -infinity, 1.5}, {"not a number", "infinity", "minus infinity", "1.5"});
        row("none", {}, {});
    }
    void numbersOfATermAreWrittenAlike()
    {
        QFETCH(std::vector<double>, values);
        QFETCH(QStringList, texts);
        const std::vector<QString> written = figures::writtenAlike(values);
        QCOMPARE(QStringList(written.begin(), written.end()), texts);
    }

    void saysALineWithItsNumbers()
    {
        const Figure figure = descent();
        const auto& lines = std::get<Equation>(figure.panels[0].content).lines;
        QCOMPARE(figures::lineInWords(lines[0], 0), QStringLiteral("step: w = 1.00 − 0.1 × 2.00 = 0.800"));
        QCOMPARE(figures::lineInWords(lines[0], 2), QStringLiteral("step: w = 0.64 − 0.1 × 1.28 = 0.512"));
        const EquationLine negative{{}, {{"a", {3}}, sign("−"), {"b", {-2}}}};
        QCOMPARE(figures::lineInWords(negative, -1), QStringLiteral("3 − (−2)"));
        QCOMPARE(figures::inWords(figure.panels[0]),
                 QStringLiteral("SGD, step: w = 1.00 − 0.1 × 2.00 = 0.800; v = 0.9 × 4 = −1"));
    }

    void framesChangeTheNumbersAndWhatIsSaid()
    {
        Shown shown(descent());
        shown.view.setFrame(0);
        QCOMPARE(shown.equation().numberOf(0, 0), QStringLiteral("0.800"));
        QCOMPARE(shown.equation().numberOf(0, 1), QString());
        QCOMPARE(shown.equation().numberOf(0, 4), QStringLiteral("0.1"));
        shown.view.setFrame(2);
        QCOMPARE(shown.equation().numberOf(0, 0), QStringLiteral("0.512"));
        QCOMPARE(shown.equation().numberOf(0, 4), QStringLiteral("0.1"));
        QCOMPARE(shown.equation().accessibleDescription(),
                 QStringLiteral("step: w = 0.64 − 0.1 × 1.28 = 0.512; v = 0.9 × 6 = −333"));
        shown.view.setFrame(1);
        QVERIFY(shown.equation().accessibleDescription().endsWith(QStringLiteral("; now v = 0.9 × 5 = 22")));
    }

    void theFramesLineIsMarked()
    {
        Shown shown(descent());
        const QColor accent = shown.look.theme().accent;
        shown.view.setFrame(2);
        QCOMPARE(countOf(shown.view.grab().toImage(), accent), 0);
        shown.view.setFrame(0);
        const QImage first = shown.view.grab().toImage();
        QVERIFY(countOf(first, accent) > 20);
        shown.view.setFrame(1);
        QVERIFY(shown.view.grab().toImage() != first);
    }

    void nothingJumpsFromFrameToFrame()
    {
        Shown shown(descent());
        std::vector<QRectF> places;
        for (std::int64_t frame = 0; frame < 3; ++frame) {
            shown.view.setFrame(frame);
            shown.view.arrangeIn({900, 600});
            std::vector<QRectF> now;
            for (std::size_t term = 0; term < 5; ++term) {
                now.push_back(shown.equation().termPlace(1, term));
            }
            QVERIFY(places.empty() || places == now);
            places = now;
        }
    }

    void termsDoNotTouch()
    {
        Shown shown(descent());
        for (std::size_t term = 1; term < 7; ++term) {
            QVERIFY(shown.equation().termPlace(0, term).left() > shown.equation().termPlace(0, term - 1).right());
        }
    }

    void breaksBeforeASignRatherBetweenSummands()
    {
        Shown shown(descent(), 250);
        QVERIFY(shown.view.extent().width() <= 250);
        // The line goes on with "− lr × grad".
        const figures::EquationView& equation = shown.equation();
        QVERIFY(equation.termPlace(0, 3).top() > equation.termPlace(0, 2).top());
        QVERIFY(equation.termPlace(0, 4).left() > equation.termPlace(0, 3).left());
        for (std::size_t term : {4, 5, 6}) {
            QCOMPARE(equation.termPlace(0, term).top(), equation.termPlace(0, 3).top());
        }
        for (std::size_t term : {1, 2}) {
            QCOMPARE(equation.termPlace(0, term).top(), equation.termPlace(0, 0).top());
        }
    }

    void theOutcomeIsInItsColour()
    {
        Figure figure = descent();
        Shown shown(figure);
        const QColor outcome = shown.look.theme().outcome;
        QVERIFY(countOf(shown.view.grab().toImage(), outcome) > 10);
        std::get<Equation>(figure.panels[0].content).lines[0].terms[0].outcome = false;
        Shown without(figure);
        QCOMPARE(countOf(without.view.grab().toImage(), outcome), 0);
    }

    void exportsEveryNumber()
    {
        const Figure figure = descent();
        Shown shown(figure);
        shown.view.setFrame(0);
        const QByteArray svg = figures::toSvg({{QString(), &shown.view}}, shown.look, QString());
        QVERIFY(svg.contains(">0.800<"));
        QVERIFY(svg.contains(">lr<"));
        const QByteArray csv = figures::toCsv({{QString(), std::make_shared<const Figure>(figure)}});
        QVERIFY(csv.contains(",\"step, w, 2\",0.512\r\n"));
        QVERIFY(csv.contains(",\"step, lr\",0.1\r\n"));
        QVERIFY(csv.contains(",\"2, v, 1\",22\r\n"));
    }
};

QTEST_MAIN(EquationTest)
#include "equation_test.moc"
