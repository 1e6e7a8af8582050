#include "figures/evened.h"
#include "figures/figureview.h"

#include <QTest>

#include <cmath>

using namespace gradus;
using namespace gradus::figure;

namespace {

Panel chart(const std::string& id, int row, int column, int span = 1)
{
    Chart chart;
    Series series;
    series.id = "s";
    series.y = {1, 2, 3};
    chart.series = {series};
    Panel panel;
    panel.id = id;
    panel.title = verbatim(id);
    panel.row = row;
    panel.column = column;
    panel.columnSpan = span;
    panel.content = chart;
    return panel;
}

Panel tensor(const std::string& id, int row, int column)
{
    TensorGrid grid;
    grid.shape = {2, 3};
    grid.values = {1, 2, 3, 4, 5, 6};
    Panel panel;
    panel.id = id;
    panel.row = row;
    panel.column = column;
    panel.content = grid;
    return panel;
}

Panel field(const std::string& id, int row, int column)
{
    Field field;
    field.x.minimum = field.y.minimum = 0;
    field.x.maximum = field.y.maximum = 1;
    field.rows = field.columns = 2;
    field.values = {0, 1, 2, 3};
    Panel panel;
    panel.id = id;
    panel.row = row;
    panel.column = column;
    panel.content = field;
    return panel;
}

struct Arranged {
    Arranged(const std::vector<Panel>& panels, const QSizeF& space, qreal scale = 1)
        : view(look)
    {
        look.setScale(scale);
        Figure figure;
        figure.panels = panels;
        view.setFigure(std::make_shared<const Figure>(figure), true);
        size = view.arrangeIn(space);
    }
    [[nodiscard]] QRect at(const char* id) const { return view.panelView(id)->geometry().adjusted(6, 6, -6, -6); }

    look::Look look;
    figures::FigureView view;
    QSizeF size;
};

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreEvenWithinTheirBounds()
    {
        QCOMPARE(figures::evened({{0, 100}, {0, 100}}, 60)[0], 30.0);
        const auto bounded = figures::evened({{50, 100}, {0, 10}, {0, 100}}, 120);
        QVERIFY(std::abs(bounded[0] - 55) < 0.01 && bounded[1] == 10 && std::abs(bounded[2] - 55) < 0.01);
        QCOMPARE(figures::evened({{50, 100}, {50, 100}}, 20)[0], 50.0); // never less than the least
        QCOMPARE(figures::evened({{0, 10}}, 500)[0], 10.0);
        const auto weighted = figures::evened({{0, 300, 2, 10}, {0, 300, 1, 0}}, 100);
        QVERIFY(std::abs(weighted[0] - 70) < 0.01);
    }

    void aChartTakesTheSpace()
    {
        const Arranged one({chart("a", 0, 0)}, {800, 500});
        QVERIFY(one.size.width() > 795 && one.size.width() <= 800);
        QVERIFY(one.size.height() > 490 && one.size.height() <= 500);
        const Arranged narrow({chart("a", 0, 0)}, {300, 900});
        QVERIFY(narrow.size.height() < 500); // not a tower
        QVERIFY(narrow.size.width() > 295);
    }

    void aFieldKeepsNearItsAspect()
    {
        const Arranged wide({field("f", 0, 0)}, {1600, 500});
        QVERIFY(wide.at("f").width() < 1.7 * wide.at("f").height());
        QVERIFY(wide.at("f").height() > 480);
    }

    void panelsOfARowShareItsWidth()
    {
        const Arranged two({chart("a", 0, 0), chart("b", 0, 1)}, {1000, 320});
        QCOMPARE(two.at("a").width(), two.at("b").width());
        QCOMPARE(two.at("a").top(), two.at("b").top());
        QVERIFY(two.at("b").right() > 990);
        const Arranged spans({chart("a", 0, 0, 2), chart("b", 0, 2), chart("c", 1, 0), chart("d", 1, 1), chart("e", 1, 2)},
                             {1200, 700});
        QVERIFY(std::abs(spans.at("a").right() - spans.at("d").right()) <= 1);
        QVERIFY(std::abs(spans.at("b").left() - spans.at("e").left()) <= 1);
    }

    void textAndTensorsComeFirst()
    {
        const Arranged plain({tensor("t", 0, 0)}, {900, 600});
        const Arranged mixed({tensor("t", 0, 0), chart("a", 0, 1), chart("b", 1, 0, 2)}, {900, 600});
        QVERIFY(mixed.at("t").width() <= plain.at("t").width());
        QVERIFY(mixed.at("a").left() >= mixed.at("t").right());
        QVERIFY(mixed.at("a").right() > 890);
        QVERIFY(mixed.size.height() > 590 && mixed.size.height() <= 600);
        QVERIFY(mixed.at("b").top() > mixed.at("a").bottom());
    }

    void manySmallOnesGoOnToTheNextLine()
    {
        const std::vector<Panel> four{chart("a", 0, 0), chart("b", 0, 1), chart("c", 0, 2), chart("d", 0, 3)};
        const Arranged wide(four, {1400, 300});
        QCOMPARE(wide.at("a").top(), wide.at("d").top());
        const Arranged square(four, {700, 700});
        QCOMPARE(square.at("a").top(), square.at("b").top());
        QCOMPARE(square.at("a").left(), square.at("c").left());
        QVERIFY(square.at("c").top() > square.at("a").bottom());
        QVERIFY(square.size.height() <= 700);
        const Arranged narrow(four, {280, 500});
        QCOMPARE(narrow.at("a").left(), narrow.at("d").left());
        QVERIFY(narrow.size.height() > 4 * 160); // scrolls rather than be unreadable
        QVERIFY(narrow.at("d").height() >= 160);
        QVERIFY(narrow.size.width() <= 280);
    }

    void aLastLineThatIsNotFullKeepsTheSize()
    {
        const Arranged three({chart("a", 0, 0), chart("b", 0, 1), chart("c", 0, 2)}, {600, 620});
        if (three.at("c").top() > three.at("a").top())
            QVERIFY(three.at("c").width() == three.at("a").width() || three.at("a").width() > 500);
    }

    void rowsStandBesideEachOtherWhereThatShowsMore()
    {
        const std::vector<Panel> two{field("f", 0, 0), chart("c", 1, 0)};
        const Arranged tall(two, {560, 900});
        QVERIFY(tall.at("c").top() > tall.at("f").bottom());
        const Arranged wide(two, {1300, 560});
        QVERIFY(wide.at("c").left() > wide.at("f").right());
        QVERIFY(wide.at("f").height() > 500);
    }

    void theLeastSizeGrowsWithTheType()
    {
        const Arranged one({chart("a", 0, 0)}, {100, 100}, 1);
        const Arranged two({chart("a", 0, 0)}, {100, 100}, 2);
        QVERIFY(one.at("a").width() >= 220 && one.at("a").height() >= 160);
        QVERIFY(two.at("a").width() >= 440 && two.at("a").height() >= 320);
    }
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
