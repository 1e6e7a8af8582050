#include "figures/eventmarks.h"
#include "figures/eventsview.h"
#include "figures/export.h"
#include "figures/figurearea.h"
#include "figures/words.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace gradus;
using namespace gradus::figure;

namespace {

/// Each lane runs at each step; frames go from step to step.
Figure busy(int lanes, int steps)
{
    Events events;
    for (int lane = 0; lane < lanes; ++lane) {
        events.lanes.push_back(verbatim("Callback " + std::to_string(lane)));
    }
    for (int step = 0; step < steps; ++step) {
        events.steps.push_back(verbatim("before_step_" + std::to_string(step)));
        events.frameSteps.push_back(step);
        for (int lane = 0; lane < lanes; ++lane) {
            Event event;
            event.lane = lane;
            event.at = step;
            events.events.push_back(event);
        }
    }
    events.bands = {{0, 0, steps - 1, verbatim("fit"), false, Tint::Muted}};
    Figure figure;
    figure.timeLine = {steps, verbatim("step"), 2, 0};
    figure.panels = {{"events", verbatim("what runs when"), 0, 0, 1, events, false, {}}};
    return figure;
}

Events& eventsOf(Figure& figure)
{
    return std::get<Events>(figure.panels[0].content);
}

struct Shown {
    look::Look look;
    figures::FigureArea area{look};

    explicit Shown(const Figure& figure, const QSize& space = {608, 500})
    {
        QCOMPARE(QString::fromStdString(problem(figure)), QString());
        area.setSpace(space);
        area.resize(space);
        area.view().setFigure(std::make_shared<const Figure>(figure), true);
        area.show();
    }
    figures::EventsView* events() { return area.view().findChild<figures::EventsView*>(); }
    QColor at(const QPointF& place) // in the panel's coordinates
    {
        const QImage image = area.view().grab().toImage();
        return image.pixelColor((place + QPointF(events()->pos())).toPoint());
    }
};

QImage mark(Happening kind)
{
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    figures::eventmarks::paint(painter, kind, {12, 12}, 5, Qt::black, Qt::white);
    painter.end();
    return image;
}

} // namespace

class EventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyStepsStayLegible_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("scrolls");
        QTest::newRow("20") << 20 << false;
        QTest::newRow("40") << 40 << false;
        QTest::newRow("200") << 200 << true;
    }
    void manyStepsStayLegible()
    {
        QFETCH(int, steps);
        QFETCH(bool, scrolls);
        Shown shown(busy(4, steps));
        QVERIFY(shown.events()->stepWidth() >= 9);
        QCOMPARE(shown.area.view().width() > shown.area.viewport()->width(), scrolls);
        // Names never stand on each other, and some are there.
        const std::vector<std::int64_t> named = shown.events()->namedSteps();
        QVERIFY(named.size() > 4);
        for (std::size_t i = 1; i < named.size(); ++i) {
            QVERIFY(double(named[i] - named[i - 1]) * shown.events()->stepWidth() >= 12);
        }
    }

    void theFramesStepIsNamed()
    {
        Shown shown(busy(2, 40));
        for (const std::int64_t frame : {1, 7, 38}) {
            shown.area.view().setFrame(frame);
            const std::vector<std::int64_t> named = shown.events()->namedSteps();
            QVERIFY(std::find(named.begin(), named.end(), frame) != named.end());
            QVERIFY(shown.events()->accessibleDescription().startsWith(QStringLiteral("before_step_%1").arg(frame)));
        }
    }

    void aLongTimeLineFollowsTheFrame()
    {
        Shown shown(busy(2, 200));
        QCOMPARE(shown.area.horizontalScrollBar()->value(), 0);
        shown.area.view().setFrame(150);
        const int value = shown.area.horizontalScrollBar()->value();
        const qreal x = shown.events()->x() + shown.events()->eventPlace(300).x();
        QVERIFY(value > 0 && x > value && x < value + shown.area.viewport()->width());
    }

    void itsScrollBarIsWhereItCanBeSeen()
    {
        look::Look look;
        QScrollArea around;
        around.resize(500, 120);
        around.setWidgetResizable(true);
        auto* area = new figures::FigureArea(look);
        area->view().setFigure(std::make_shared<const Figure>(busy(8, 200)), true);
        area->setSpace({500, 120});
        around.setWidget(area);
        around.show();
        QTRY_VERIFY(around.verticalScrollBar()->maximum() > 0);
        const auto* bar = area->findChild<QScrollBar*>(QString(), Qt::FindDirectChildrenOnly);
        for (const int value : {0, around.verticalScrollBar()->maximum() / 2, around.verticalScrollBar()->maximum()}) {
            around.verticalScrollBar()->setValue(value);
            const QRect place(bar->mapTo(around.viewport(), QPoint()), bar->size());
            QVERIFY(bar->isVisible() && bar->height() > 4);
            QVERIFY2(around.viewport()->rect().contains(place), qPrintable(QString::number(place.bottom())));
        }
    }

    void theLanesNamesStayInSight()
    {
        Shown shown(busy(2, 200));
        const auto left = [&] { return shown.area.grab(QRect(0, 70, 60, 40)).toImage(); };
        shown.area.horizontalScrollBar()->setValue(0);
        shown.area.horizontalScrollBar()->setValue(450);
        const QImage here = left();
        shown.area.horizontalScrollBar()->setValue(500);
        QVERIFY(here == left());
        QVERIFY(here != shown.area.grab(QRect(300, 70, 60, 40)).toImage());
    }

    void whatLiesAheadIsFaded()
    {
        Shown shown(busy(2, 20));
        const QPointF tenth = shown.events()->eventPlace(20); // its mark's middle
        shown.area.view().setFrame(15);
        const int passed = qGray(shown.at(tenth).rgb());
        shown.area.view().setFrame(3);
        const int ahead = qGray(shown.at(tenth).rgb());
        QVERIFY2(ahead > passed + 60, qPrintable(QStringLiteral("%1 %2").arg(passed).arg(ahead)));
        shown.area.view().setFrame(-1);
        QCOMPARE(qGray(shown.at(tenth).rgb()), passed);
    }

    void everyHappeningHasItsShape()
    {
        const std::vector<Happening> kinds{Happening::Ran, Happening::Passed, Happening::Skipped, Happening::Raised,
                                           Happening::Caught};
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(mark(kinds[i]) != mark(kinds[j]));
                QVERIFY(figures::eventmarks::name(kinds[i]) != figures::eventmarks::name(kinds[j]));
            }
        }
        QCOMPARE(qGray(mark(Happening::Ran).pixel(12, 12)), 0);
        QCOMPARE(qGray(mark(Happening::Passed).pixel(12, 12)), 255); // hollow
    }

    void theKeyNamesTheShapesThatOccur()
    {
        Figure figure = busy(1, 10);
        eventsOf(figure).events[4].kind = Happening::Raised;
        Shown shown(figure);
        const QByteArray svg = figures::toSvg({{QString(), &shown.area.view()}}, shown.look, QString());
        QVERIFY(svg.contains(">ran<"));
        QVERIFY(svg.contains(">raised<"));
        QVERIFY(!svg.contains(">skipped<"));
    }

    void aBandCutShortIsTorn()
    {
        Figure figure = busy(1, 10);
        Shown whole(figure);
        eventsOf(figure).bands[0].cut = true;
        Shown torn(figure);
        QVERIFY(whole.area.view().grab().toImage() != torn.area.view().grab().toImage());
        QVERIFY(figures::inWords(figure.panels[0]).endsWith(QLatin1String("fit was cut short")));
    }

    void theArrowKeysWalkFromEventToEvent()
    {
        Figure figure = busy(3, 8);
        eventsOf(figure).events[4].kind = Happening::Raised; // lane 1 at step 1
        eventsOf(figure).events[4].label = verbatim("CancelBatch");
        Shown shown(figure);
        figures::EventsView* events = shown.events();
        const auto said = [&] { return events->accessibleDescription().section(QStringLiteral(". "), 0, 0); };
        QTest::keyClick(events, Qt::Key_Home);
        QCOMPARE(said(), QStringLiteral("Callback 0: ran at before_step_0"));
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(events, Qt::Key_Right);
        }
        QCOMPARE(said(), QStringLiteral("Callback 1: raised at before_step_1, CancelBatch"));
        QTest::keyClick(events, Qt::Key_Down);
        QCOMPARE(said(), QStringLiteral("Callback 2: ran at before_step_1"));
        QTest::keyClick(events, Qt::Key_Up);
        QTest::keyClick(events, Qt::Key_Up);
        QTest::keyClick(events, Qt::Key_Left);
        QCOMPARE(said(), QStringLiteral("Callback 2: ran at before_step_0"));
        QTest::keyClick(events, Qt::Key_End);
        QCOMPARE(said(), QStringLiteral("Callback 2: ran at before_step_7"));
        QTest::keyClick(events, Qt::Key_Right); // there is no further
        QCOMPARE(said(), QStringLiteral("Callback 2: ran at before_step_7"));
        QTest::keyClick(events, Qt::Key_Escape);
        QVERIFY(said().startsWith(QLatin1String("what runs when")));
    }

    void thePointerTellsEventAndStep()
    {
        Shown shown(busy(3, 12));
        figures::EventsView* events = shown.events();
        QTest::mouseMove(events, events->eventPlace(7).toPoint());
        QTRY_VERIFY(events->accessibleDescription().startsWith(QLatin1String("Callback 1: ran at before_step_2")));
        QPoint below = events->eventPlace(8).toPoint();
        below.ry() += 40; // among the steps' names
        QTest::mouseMove(events, below);
        QTRY_VERIFY(events->accessibleDescription().startsWith(QLatin1String("before_step_2")));
    }

    void eventsThatShareAPlaceStandApart()
    {
        Figure figure = busy(1, 3);
        Event again = eventsOf(figure).events[1];
        again.kind = Happening::Caught;
        eventsOf(figure).events.insert(eventsOf(figure).events.begin() + 2, again);
        Shown shown(figure);
        const QPointF apart = shown.events()->eventPlace(2) - shown.events()->eventPlace(1);
        QVERIFY(std::abs(apart.x()) + std::abs(apart.y()) > 8);
    }

    void saysWhatHappened()
    {
        Figure figure = busy(2, 2);
        QCOMPARE(figures::inWords(figure.panels[0]),
                 QStringLiteral("what runs when, 2 lane(s), 2 step(s); Callback 0: ran at before_step_0; "
                                "Callback 1: ran at before_step_0; Callback 0: ran at before_step_1; "
                                "Callback 1: ran at before_step_1"));
        Figure longer = busy(2, 100);
        eventsOf(longer).events[41].kind = Happening::Raised;
        const QString words = figures::inWords(longer.panels[0]);
        QVERIFY(words.contains(QLatin1String("Callback 0: 100 ran")));
        QVERIFY(words.contains(QLatin1String("Callback 1: 99 ran, 1 raised")));
        QVERIFY(words.contains(QLatin1String("Callback 1: raised at before_step_20")));
        QVERIFY(words.size() < 400);
        const QByteArray csv = figures::toCsv({{QString(), std::make_shared<const Figure>(figure)}});
        QVERIFY(csv.contains("\"1, before_step_1, Callback 0\",ran\r\n"));
        QVERIFY(csv.contains("0 – 1,fit\r\n"));
    }

    void twoThousandEventsArePaintedWithinAFrame()
    {
        Shown shown(busy(10, 200));
        QVERIFY(QTest::qWaitForWindowExposed(&shown.area));
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) {
            const std::clock_t start = std::clock(); // of this process alone: the machine may be busy
            shown.area.view().setFrame(i);
            shown.area.view().repaint();
            times.push_back(1e3 * double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        std::sort(times.begin(), times.end());
        qInfo("2,000 events: median %.2f ms", times[times.size() / 2]);
        QVERIFY2(times[times.size() / 2] < 60, "far beyond a frame of 16 ms");
    }
};

QTEST_MAIN(EventsTest)
#include "events_test.moc"
