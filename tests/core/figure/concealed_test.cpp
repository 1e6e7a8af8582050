#include "figure/codec.h"
#include "figure/figure.h"
#include "samples.h"

#include <QTest>

using namespace gradus::figure;

class ConcealedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void concealed_leavesNoAnswer()
    {
        const Figure hidden = concealed(samples::figure());
        QCOMPARE(problem(hidden), std::string());
        const std::string all = toJson(hidden).dump();
        QVERIFY(all.find("4711") == std::string::npos);
        QVERIFY(all.find("secret") == std::string::npos);
    }

    void concealed_dropsLinksFramesAndReadouts()
    {
        const Figure hidden = concealed(samples::figure());
        QCOMPARE(hidden.timeLine, TimeLine{});
        QCOMPARE(hidden.links.size(), std::size_t{1});
        QCOMPARE(hidden.links[0].from, std::string("open"));
        QVERIFY(hidden.readout("shape") == nullptr);
        QVERIFY(hidden.readout("sum") == nullptr);
        QVERIFY(hidden.readout("time") != nullptr);
        QVERIFY(std::get<TensorGrid>(hidden.panel("open")->content).frameCells.empty());
    }

    void concealed_drawsWhatWasThereBefore()
    {
        const Figure hidden = concealed(samples::figure());
        QCOMPARE(std::get<TensorGrid>(hidden.panel("stretched")->content).values, std::vector<double>{2});
        QCOMPARE(hidden.panel("stretched")->title, verbatim("stretched"));
        QVERIFY(std::holds_alternative<Hidden>(hidden.panel("hidden")->content));
        QVERIFY(hidden.panel("hidden")->title.empty());
        QVERIFY(!hidden.panel("stretched")->before);
        QVERIFY(std::holds_alternative<Hidden>(hidden.panel("formula")->content));
        QVERIFY(std::holds_alternative<CellFormula>(hidden.panel("plain")->content));
        QVERIFY(hidden.panel("words") == nullptr);
    }

    void concealedTwice_isTheSame()
    {
        const Figure hidden = concealed(samples::figure());
        QCOMPARE(concealed(hidden).panels.size(), hidden.panels.size());
        QCOMPARE(concealed(hidden).readouts, hidden.readouts);
    }

    void problem_findsWhatDoesNotFit_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 17; ++what)
            QTest::addRow("%d", what) << what;
    }

    void problem_findsWhatDoesNotFit()
    {
        QFETCH(int, what);
        Figure figure = samples::figure();
        QCOMPARE(problem(figure), std::string());
        auto& grid = std::get<TensorGrid>(figure.panels[0].content);
        switch (what) {
        case 0:
            grid.values.pop_back();
            break;
        case 1:
            grid.shape = {-2, -2};
            break;
        case 2:
            grid.shape = Shape(9, 1);
            break;
        case 3:
            grid.shape = {std::int64_t{1} << 33, std::int64_t{1} << 33};
            break;
        case 4:
            grid.roles = {CellRole::Stored};
            break;
        case 5:
            grid.frameCells = {0, 1, 4};
            break;
        case 6:
            grid.frameCells = {0};
            break;
        case 7:
            figure.links[0].cells.pop_back();
            break;
        case 8:
            figure.links[0].cells[0] = 1;
            break;
        case 9:
            figure.links[0].to = "table";
            break;
        case 10:
            figure.links[2].offsets = {1, 2};
            break;
        case 11:
            figure.panels[1].id = "open";
            break;
        case 12:
            figure.panels[0].columnSpan = 0;
            break;
        case 13:
            figure.readouts[1].id = "shape";
            break;
        case 14:
            std::get<Table>(figure.panels[4].content).rows.push_back({});
            break;
        case 15:
            figure.timeLine.perSecond = 0;
            break;
        default:
            std::get<CellFormula>(figure.panels[8].content).panel = "nowhere";
        }
        QVERIFY(!problem(figure).empty());
    }
};

QTEST_APPLESS_MAIN(ConcealedTest)
#include "concealed_test.moc"
