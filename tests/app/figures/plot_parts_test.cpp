#include "figures/chartranges.h"
#include "figures/contours.h"
#include "figures/fieldraster.h"
#include "figures/plotlegend.h"
#include "figures/plotscale.h"
#include "figures/polylines.h"
#include "figures/seriespoints.h"
#include "figures/tints.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace gradus;
using namespace gradus::figure;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

using Linear = std::array<double, 3>; ///< red, green and blue light

Linear linear(const QColor& colour)
{
    const auto decoded = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {decoded(colour.redF()), decoded(colour.greenF()), decoded(colour.blueF())};
}

/// Contrast as WCAG 2 computes it, 1 … 21.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const Linear& c) { return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]; };
    const double x = luminance(linear(a)), y = luminance(linear(b));
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

using Matrix = std::array<Linear, 3>;

Linear times(const Matrix& m, const Linear& c)
{
    Linear out{};
    for (std::size_t i = 0; i < 3; ++i)
        out.at(i) = m.at(i)[0] * c[0] + m.at(i)[1] * c[1] + m.at(i)[2] * c[2];
    return out;
}

/// Distance in OKLab (Ottosson 2020).
double distance(const Linear& a, const Linear& b)
{
    const auto lab = [](const Linear& light) {
        Linear cones = times({{{0.4122214708, 0.5363325363, 0.0514459929},
                               {0.2119034982, 0.6806995451, 0.1073969566},
                               {0.0883024619, 0.2817188376, 0.6299787005}}},
                             light);
        for (double& cone : cones)
            cone = std::cbrt(std::max(cone, 0.0));
        return times({{{0.2104542553, 0.7936177850, -0.0040720468},
                       {1.9779984951, -2.4285922050, 0.4505937099},
                       {0.0259040371, 0.7827717662, -0.8086757660}}},
                     cones);
    };
    const Linear x = lab(a), y = lab(b);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

/// Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes (2009), and normal sight.
const std::array<Matrix, 4>& sights()
{
    static const std::array<Matrix, 4> all{
        Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};
    return all;
}

Series line(std::vector<double> y, std::vector<double> x = {})
{
    Series series;
    series.y = std::move(y);
    series.x = std::move(x);
    return series;
}

QStringList labels(const std::vector<figures::Tick>& ticks)
{
    QStringList all;
    for (const figures::Tick& tick : ticks)
        all.append(tick.label);
    return all;
}

} // namespace

class PlotPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tintsCanBeSeenAndToldApart_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void tintsCanBeSeenAndToldApart()
    {
        QFETCH(bool, dark);
        look::Look look;
        look.setAppearance(dark ? look::Look::Appearance::Dark : look::Look::Appearance::Light);
        std::vector<QColor> colours;
        for (int tint = int(Tint::Answer); tint <= int(Tint::Six); ++tint)
            colours.push_back(figures::colourOf(Tint(tint), look.theme()));
        QCOMPARE(colours.front(), look.theme().outcome);
        colours.push_back(look.theme().accent); // what can be acted on is no series either
        QCOMPARE(figures::colourOf(Tint::Muted, look.theme()), look.theme().muted);
        for (std::size_t i = 0; i < colours.size(); ++i) {
            QVERIFY(contrast(colours[i], look.theme().pane) >= 3);
            for (std::size_t k = 0; k < i; ++k) {
                for (const Matrix& sight : sights()) {
                    const double apart = distance(times(sight, linear(colours[i])), times(sight, linear(colours[k])));
                    QVERIFY2(apart > 0.06, qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(k).arg(apart)));
                }
            }
        }
        for (int a = int(Tint::One); a <= int(Tint::Six); ++a)
            for (int b = int(Tint::One); b < a; ++b)
                QVERIFY(figures::markerOf(Tint(a)) != figures::markerOf(Tint(b)));
    }

    void fieldColoursGoEvenlyFromThePane()
    {
        for (const auto appearance : {look::Look::Appearance::Light, look::Look::Appearance::Dark}) {
            look::Look look;
            look.setAppearance(appearance);
            const std::vector<QRgb> colours = figures::fieldColours(look.theme());
            const auto light = [&](std::size_t i) { return linear(QColor::fromRgb(colours[i])); };
            const double step = distance(light(0), light(colours.size() - 1)) / 8;
            for (std::size_t i = 1; i <= 8; ++i) {
                const double here = distance(light((i - 1) * (colours.size() - 1) / 8), light(i * (colours.size() - 1) / 8));
                QVERIFY(std::abs(here - step) < 0.2 * step);
            }
            QVERIFY(contrast(QColor::fromRgb(colours.front()), look.theme().pane) < 1.25);
            QVERIFY(contrast(QColor::fromRgb(colours.back()), look.theme().ink) > 3);
        }
    }

    void ticksAreRoundAndFew_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("labels");
        QTest::newRow("linear") << 0.0 << 1.0 << false << 6 << "0 0.2 0.4 0.6 0.8 1.0";
        QTest::newRow("both signs") << -12.0 << 9.0 << false << 5 << "−10 −5 0 5";
        QTest::newRow("small") << 0.0 << 3e-6 << false << 4 << "0 10⁻⁶ 2×10⁻⁶ 3×10⁻⁶";
        QTest::newRow("large") << 0.0 << 2e6 << false << 3 << "0 10⁶ 2×10⁶";
        QTest::newRow("decades") << 0.02 << 300.0 << true << 6 << "0.1 1 10 100";
        QTest::newRow("many decades") << 1e-8 << 1.0 << true << 5 << "10⁻⁸ 10⁻⁶ 10⁻⁴ 10⁻² 10⁰";
        QTest::newRow("within a decade") << 1.5 << 8.0 << true << 6 << "2 5";
        QTest::newRow("across one decade") << 0.3 << 4.0 << true << 6 << "0.5 1 2";
    }
    void ticksAreRoundAndFew()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(bool, logarithmic);
        QFETCH(int, most);
        const figures::PlotScale scale({from, to}, logarithmic);
        const auto ticks = figures::ticksOf(scale, most);
        QTEST(labels(ticks).join(u' '), "labels");
        for (const figures::Tick& tick : ticks)
            QVERIFY(scale.at(tick.value) > -1e-6 && scale.at(tick.value) < 1 + 1e-6);
    }

    void wholeNumbersHaveNoTicksBetween()
    {
        QCOMPARE(labels(figures::ticksOf({{0, 3}, false}, 7, true)).join(u' '), QStringLiteral("0 1 2 3"));
        QVERIFY(figures::ticksOf({{0, 3}, false}, 7).size() > 4);
    }

    void scalesThereAndBack()
    {
        const figures::PlotScale decades({0.01, 100}, true);
        QCOMPARE(decades.at(1), 0.5);
        QCOMPARE(decades.value(0.75), 10.0);
        QVERIFY(std::isnan(decades.at(0)));
        const figures::PlotScale plain({-2, 2}, false);
        QCOMPARE(plain.at(plain.value(0.3)), 0.3);
    }

    void numbersAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << 0.25 << "0.25";
        QTest::newRow("rounded") << -1.23456 << "−1.235";
        QTest::newRow("whole") << 23456.7 << "23457";
        QTest::newRow("small") << 2.2e-7 << "2.2×10⁻⁷";
        QTest::newRow("power") << 1e6 << "10⁶";
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("none") << notANumber << "not a number";
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << "−∞";
    }
    void numbersAreShort()
    {
        QFETCH(double, value);
        QTEST(figures::shortNumber(value), "text");
    }

    void rangesCoverWhatAnyFrameShows()
    {
        Chart chart;
        chart.series = {line({1, 5, 3, 900}, {0, 1, 2, 3})};
        chart.series[0].frameEnds = {1, 2, 3}; // the last point is never shown
        auto ranges = figures::rangesOf(chart, figures::barPlaces(chart.series));
        QCOMPARE(ranges.at("x"), (figures::Range{0, 2}));
        QVERIFY(ranges.at("y").smallest <= 1 && ranges.at("y").largest >= 5 && ranges.at("y").largest < 6);
        QVERIFY(ranges.find("right") == ranges.end());
        chart.y.maximum = 4;
        chart.y.minimum = -4;
        ranges = figures::rangesOf(chart, figures::barPlaces(chart.series));
        QCOMPARE(ranges.at("y"), (figures::Range{-4, 4}));
    }

    void rangesStartBarsAtZeroAndSkipWhatIsNoNumber()
    {
        Chart chart;
        chart.series = {line({50, notANumber, 60})};
        chart.series[0].mark = Mark::Bars;
        const auto bars = figures::rangesOf(chart, figures::barPlaces(chart.series));
        QCOMPARE(bars.at("y").smallest, 0.0);
        QVERIFY(bars.at("x").smallest < -0.3 && bars.at("x").largest > 2.3);
        chart.series[0].mark = Mark::Line;
        QVERIFY(figures::rangesOf(chart, {{}}).at("y").smallest > 40);
        chart.series[0].y = {notANumber, notANumber};
        const auto nothing = figures::rangesOf(chart, {{}});
        QVERIFY(nothing.at("y").smallest < nothing.at("y").largest);
        chart.y.logarithmic = true;
        chart.series[0].y = {-1, 0, 10, 1000};
        QVERIFY(figures::rangesOf(chart, {{}}).at("y").smallest > 5);
    }

    void countsWhatCanNotBeDrawn()
    {
        Chart chart;
        chart.y.logarithmic = true;
        chart.series = {line({notANumber, 1, -1, std::numeric_limits<double>::infinity(), notANumber})};
        const auto found = figures::undrawableIn(chart);
        QCOMPARE(found.notNumbers, 2);
        QCOMPARE(found.infinite, 1);
        QCOMPARE(found.notPositive, 1);
        QVERIFY(figures::undrawableWords(found).contains(u'2'));
        QVERIFY(figures::undrawableWords({}).isEmpty());
    }

    void barsStandBesideEachOther()
    {
        std::vector<Series> series(3, line({1, 2, 3}));
        for (Series& one : series)
            one.mark = Mark::Bars;
        const auto places = figures::barPlaces(series);
        for (std::size_t i = 1; i < places.size(); ++i)
            QCOMPARE(places[i].offset - places[i - 1].offset, places[i].width);
        QCOMPARE(places[1].offset, 0.0);
        QVERIFY(places[0].offset - places[0].width / 2 > -0.5); // apart from the neighbours'
        series[1].y2 = {1, 2, 3}; // on top of the first
        series[2].x = {0.5, 1.5, 2.5}; // elsewhere
        const auto stacked = figures::barPlaces(series);
        QCOMPARE(stacked[0].offset, stacked[1].offset);
        QVERIFY(stacked[2].offset == 0 && stacked[2].width > 0.5);
        series.resize(1);
        series[0].barWidth = 1;
        QCOMPARE(figures::barPlaces(series)[0].width, 1.0);
    }

    void gapsPartALine()
    {
        look::Look look;
        const figures::PlotFrame frame(
            {figures::PlotAxis({}, {0, 4}, false), figures::PlotAxis({}, {0, 1}, false), {}, 0, 0, true}, {300, 200}, look);
        const Series series = line({0, 1, notANumber, 1, 0});
        const auto parts = figures::stretchesOf(frame, series, figures::shownAt(series, -1));
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].first(), frame.area().bottomLeft());
        QCOMPARE(parts[1].last(), frame.area().bottomRight());
        Series steps = line({0, 1});
        steps.mark = Mark::Steps;
        QCOMPARE(figures::stretchesOf(frame, steps, {0, 2})[0].size(), qsizetype{3});
    }

    void denseLinesKeepTheirExtremes()
    {
        look::Look look;
        const figures::PlotFrame frame(
            {figures::PlotAxis({}, {0, 1e5}, false), figures::PlotAxis({}, {0, 1}, false), {}, 0, 0, true}, {300, 200}, look);
        Series series = line(std::vector<double>(100000, 0.5));
        series.y[54321] = 1;
        const auto parts = figures::stretchesOf(frame, series, {0, series.y.size()});
        QVERIFY(parts[0].size() < 2000);
        QCOMPARE(parts[0].boundingRect().top(), frame.area().top());
    }

    void placesAndValuesAgree()
    {
        look::Look look;
        const figures::PlotFrame frame(
            {figures::PlotAxis({}, {-2, 2}, false), figures::PlotAxis({}, {10, 20}, false), {}, 0, 0, true}, {300, 200}, look);
        const Point back = frame.valueAt(frame.at(-1.5, 12));
        QVERIFY(std::abs(back.x + 1.5) < 1e-9 && std::abs(back.y - 12) < 1e-9);
        QCOMPARE(frame.valueAt({-500, 9000}), (Point{-2, 10}));
        QVERIFY(std::isfinite(frame.at(1e300, -1e300).x()));
    }

    void contoursOfABowlAreCircles()
    {
        constexpr int side = 41;
        std::vector<double> values;
        for (int row = 0; row < side; ++row)
            for (int column = 0; column < side; ++column)
                values.push_back(std::pow(row - 20, 2) + std::pow(column - 20, 2));
        const auto circle = figures::contoursOf(values, side, side, 100);
        QCOMPARE(circle.size(), std::size_t{1});
        QVERIFY(circle[0].isClosed());
        for (const QPointF& point : circle[0])
            QVERIFY(std::abs(std::hypot(point.x() - 20, point.y() - 20) - 10) < 0.05);
        const auto arcs = figures::contoursOf(values, side, side, 600); // leaves at the sides
        QCOMPARE(arcs.size(), std::size_t{4});
        for (const QPolygonF& arc : arcs) {
            QVERIFY(!arc.isClosed());
            for (const QPointF& end : {arc.first(), arc.last()})
                QVERIFY(end.x() == 0 || end.y() == 0 || end.x() == side - 1 || end.y() == side - 1);
        }
        QVERIFY(figures::contoursOf(values, side, side, -1).empty());
        values[20 * side + 10] = notANumber; // on the circle
        const auto broken = figures::contoursOf(values, side, side, 100);
        QCOMPARE(broken.size(), std::size_t{1});
        QVERIFY(!broken[0].isClosed());
    }

    void contoursPartAtASaddle()
    {
        QCOMPARE(figures::contoursOf({1, 0, 0, 1}, 2, 2, 0.4).size(), std::size_t{2});
        // Above the mean the ones are apart, below it they are joined.
        const auto apart = figures::contoursOf({1, 0, 0, 1}, 2, 2, 0.6);
        QCOMPARE(apart.size(), std::size_t{2});
        QVERIFY(apart[0].boundingRect().width() < 0.5);
    }

    void labelsMoveApartAsLittleAsNeeded()
    {
        const auto placed = figures::movedApart({50, 52, 120}, 16, 0, 200, 20);
        QVERIFY(placed.has_value());
        QCOMPARE((*placed)[1] - (*placed)[0], 16.0);
        QCOMPARE((*placed)[0] + (*placed)[1], 102.0); // both by the same
        QCOMPARE((*placed)[2], 120.0);
        const auto edge = figures::movedApart({199, 198, 197}, 16, 0, 200, 60);
        QVERIFY(edge && (*edge)[0] <= 192 && (*edge)[2] < (*edge)[1] && (*edge)[1] < (*edge)[0]);
        QVERIFY(!figures::movedApart({10, 10, 10, 10}, 16, 0, 200, 10));
        QVERIFY(!figures::movedApart({10, 20, 30}, 16, 0, 40, 100)); // no room for three
    }

    void aFreePlaceTouchesNothing()
    {
        const QRectF area(0, 0, 200, 100);
        const QSizeF label(40, 14);
        const auto right = figures::freePlace({100, 50}, label, 8, area, {}, {});
        QVERIFY(right && right->left() == 108);
        const QPolygonF wall{QPointF(120, -1000), QPointF(120, 1000)}; // no end of it near
        const auto left = figures::freePlace({100, 50}, label, 8, area, {}, {wall});
        QVERIFY(left && left->right() < 120);
        QVERIFY(figures::freePlace({195, 50}, label, 8, area, {}, {})->right() < 195);
        QVERIFY(!figures::freePlace({100, 50}, label, 8, area, {area}, {}));
    }

    void dashesKeepTheirLengthAroundCorners()
    {
        const auto dashes = figures::dashesOf({QPointF(0, 0), QPointF(10, 0), QPointF(10, 10)}, 6, 2);
        double length = 0;
        for (const QLineF& dash : dashes)
            length += dash.length();
        QCOMPARE(length, 16.0); // 6 and 6 and what is left of the third, 4
        QVERIFY(figures::dashesOf({QPointF(0, 0), QPointF(1e9, 0)}, 6, 2).size() == 1);
    }
};

QTEST_MAIN(PlotPartsTest)
#include "plot_parts_test.moc"
