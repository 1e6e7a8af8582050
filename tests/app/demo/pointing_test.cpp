#include "panefixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

using namespace gradus;
using Fixture = test::PaneFixture;
using figures::Editing;

namespace {

QPushButton* stopButton(const Fixture& f)
{
    for (auto* button : f.pane.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Stop")) {
            return button;
        }
    }
    return nullptr;
}

QSlider* scrubber(const Fixture& f)
{
    for (auto* slider : f.pane.findChildren<QSlider*>()) {
        if (slider->accessibleName() == QLatin1String("Frame")) {
            return slider;
        }
    }
    return nullptr;
}

} // namespace

/// What comes back from the figure: settings made on it, its frames, its unfinished versions.
class PointingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void panelsAreToldWhatCanBeSetOnThem()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("kinds?start=-1,0.25&cell=3&look=two")));
        QCOMPARE(f.panelView("plane")->editing(), (Editing{Editing::Kind::Place, {-1, 0.25}}));
        QCOMPARE(f.panelView("curve")->editing(), (Editing{Editing::Kind::Place, {5, 0}}));
        QCOMPARE(f.panelView("grid")->editing(), (Editing{Editing::Kind::Cell, {}, 3}));
        QCOMPARE(f.panelView("one")->editing(), (Editing{Editing::Kind::Whole, {}, -1, false}));
        QCOMPARE(f.panelView("two")->editing(), (Editing{Editing::Kind::Whole, {}, -1, true}));
        QVERIFY2(f.label("hint").contains(QLatin1String("label of start")), qPrintable(f.label("hint")));
        QCOMPARE(f.label("hint"),
                 QStringLiteral("Click the figure to set: label of start, label of threshold, label of cell, label of look."));
    }

    void aPlaceIsTakenIntoTheControl()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("kinds")));
        f.painted.clear();
        Q_EMIT f.panelView("plane")->placed("plane", {-0.7071067, 0.33333});
        const auto fields = f.pane.findChild<QWidget*>(QStringLiteral("start"))->findChildren<QDoubleSpinBox*>();
        QCOMPARE(fields[0]->text(), QStringLiteral("-0.707")); // what a pointer can tell apart
        QCOMPARE(fields[1]->text(), QStringLiteral("0.333"));
        QCOMPARE(f.panelView("plane")->editing().place, (figure::Point{-0.707, 0.333})); // at once
        QVERIFY(f.waitForFigure());
        QVERIFY(f.panel("one")->accessibleDescription().contains(QLatin1String("-0.707, 0.333")));
        // Outside of the ranges it stays at their edge.
        Q_EMIT f.panelView("plane")->placed("plane", {99, -99});
        QCOMPARE(fields[0]->value(), 2.0);
        QCOMPARE(fields[1]->value(), -1.0);
        QTRY_VERIFY(f.panel("one")->accessibleDescription().contains(QLatin1String("one 2, -1")));
        Q_EMIT f.panelView("plane")->placed("plane", {std::nan(""), 0});
        QCOMPARE(fields[0]->value(), 2.0);
    }

    void ofADragTheNewestPlaceWins()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("kinds")));
        auto* view = f.panelView("plane");
        for (int i = 0; i <= 20; ++i) {
            Q_EMIT view->placed("plane", {i / 20.0, 0});
            QTest::qWait(5);
            QCOMPARE(f.panelView("plane"), view); // it is being dragged on
        }
        QTRY_VERIFY(f.panel("one")->accessibleDescription().contains(QLatin1String("one 1, 0")));
    }

    void anXACellAndAWholePanelAreTakenToo()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("kinds")));
        Q_EMIT f.panelView("curve")->placed("curve", {7.126, 3});
        QCOMPARE(f.control<QDoubleSpinBox>("threshold")->text(), QStringLiteral("7.13"));
        Q_EMIT f.panelView("grid")->cellChosen("grid", 2);
        QCOMPARE(f.control<QSpinBox>("cell")->value(), 2);
        Q_EMIT f.panelView("grid")->cellChosen("grid", 5); // more than the setting takes
        QCOMPARE(f.control<QSpinBox>("cell")->value(), 2);
        Q_EMIT f.panelView("two")->chosen("two");
        QCOMPARE(f.control<QComboBox>("look")->currentText(), QStringLiteral("choice two"));
        QVERIFY(f.panelView("two")->editing().chosen && !f.panelView("one")->editing().chosen);
    }

    void whatTheCardHidesCanNotBeSetBeforeItIsTurned()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("kinds/where"), true));
        QCOMPARE(f.panelView("plane")->editing().kind, Editing::Kind::None);
        QCOMPARE(f.panelView("grid")->editing().kind, Editing::Kind::None);
        QCOMPARE(f.panelView("curve")->editing().kind, Editing::Kind::Place); // not hidden
        QVERIFY(!f.panel("two") || f.panelView("two")->editing().kind == Editing::Kind::None); // an answer
        Q_EMIT f.panelView("plane")->placed("plane", {0, 0});
        QCOMPARE(f.control<QDoubleSpinBox>("start")->value(), 1.0);
        QVERIFY(!f.label("hint").contains(QLatin1String("label of start")));
        f.pane.reveal();
        QCOMPARE(f.panelView("plane")->editing().kind, Editing::Kind::Place);
        QVERIFY(f.label("hint").contains(QLatin1String("label of start")));
    }

    void openingShowsTheStartFrame()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("kinds")));
        QCOMPARE(f.label("frame"), QStringLiteral("step 5 of 10"));
        // Not moved: another setting shows it anew.
        f.painted.clear();
        f.control<QSpinBox>("cell")->setValue(2);
        QVERIFY(f.waitForFigure());
        QCOMPARE(f.label("frame"), QStringLiteral("step 5 of 10"));
        // Moved: the frame stays, until a preset is opened.
        QTest::keyClick(f.panel("grid"), Qt::Key_Period);
        f.painted.clear();
        f.control<QSpinBox>("cell")->setValue(3);
        QVERIFY(f.waitForFigure());
        QCOMPARE(f.label("frame"), QStringLiteral("step 6 of 10"));
        f.painted.clear();
        f.action(QStringLiteral("Order"))->trigger();
        QVERIFY(f.waitForFigure());
        QCOMPARE(f.label("frame"), QStringLiteral("step 5 of 10"));
        // Concealed there are none; then it starts where it should.
        QVERIFY(f.showsFigure(QStringLiteral("kinds/where"), true));
        QCOMPARE(f.label("frame"), QString());
        f.pane.reveal();
        QCOMPARE(f.label("frame"), QStringLiteral("step 5 of 10"));
    }

    void playingFromTheEndStartsAtTheBeginning()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("kinds")));
        scrubber(f)->setValue(9);
        QSignalSpy moved(scrubber(f), &QSlider::valueChanged);
        QTest::keyClick(scrubber(f), Qt::Key_Space);
        QCOMPARE(moved.front().front().toInt(), 0);
    }

    void anUnfinishedFigureIsShownAndMarked()
    {
        Fixture f;
        f.pane.resize(1200, 1400);
        f.open(QStringLiteral("kinds/train"));
        auto* edit = f.control<QLineEdit>("words");
        edit->setFocus();
        QTRY_COMPARE(f.label("frame"), QStringLiteral("step 2 of 2")); // the newest
        QVERIFY(test::everythingSaidBy(f.pane).contains(QLatin1String("Not finished yet. training")));
        QVERIFY(stopButton(f)->isVisible());
        QTRY_COMPARE(f.label("frame"), QStringLiteral("step 4 of 4"));
        QCOMPARE(f.pane.focusWidget(), edit);
        QTRY_COMPARE(f.label("frame"), QStringLiteral("step 5 of 10")); // finished: where it is to start
        QVERIFY(!stopButton(f)->isVisible());
        QVERIFY(!test::everythingSaidBy(f.pane).contains(QLatin1String("Not finished yet")) || !stopButton(f)->isVisible());
        QCOMPARE(f.pane.focusWidget(), edit);
    }

    void whereTheUserHasScrubbedTheFrameStays()
    {
        Fixture f;
        f.open(QStringLiteral("kinds/train"));
        QTRY_COMPARE(f.label("frame"), QStringLiteral("step 2 of 2"));
        QTest::keyClick(scrubber(f), Qt::Key_Left);
        QCOMPARE(f.label("frame"), QStringLiteral("step 1 of 2"));
        QTRY_COMPARE(f.label("frame"), QStringLiteral("step 1 of 6"));
        QTRY_COMPARE(f.label("frame"), QStringLiteral("step 1 of 10"));
    }

    void anUnfinishedFigureCanBeStoppedAndStays()
    {
        Fixture f;
        f.open(QStringLiteral("kinds/train"));
        QTRY_COMPARE(f.label("frame"), QStringLiteral("step 4 of 4"));
        stopButton(f)->click();
        QTRY_COMPARE(f.label("message"), QStringLiteral("Stopped. The figure is not finished."));
        QTest::qWait(200);
        QVERIFY(f.label("frame").endsWith(QLatin1String("of 4")));
        QVERIFY(!stopButton(f)->isVisible());
    }

    void anUnfinishedFigureDoesNotCountForAPrediction()
    {
        Fixture f;
        f.open(QStringLiteral("kinds/train"), true);
        QSignalSpy checked(&f.pane, &demo::DemoPane::predictionChecked);
        f.pane.check(QStringLiteral("0.3, 0.8"));
        QTRY_VERIFY(f.label("readouts").contains(QLatin1String(">2<"))); // steps: 2
        QVERIFY(checked.isEmpty());
        QVERIFY(checked.wait());
        QTRY_VERIFY(f.label("readouts").contains(QLatin1String(">10<")));
        QVERIFY(checked.front().front().value<demo::CheckedPrediction>().agreed);
    }

    void aPredictionOutlivesOtherSettingsButNotAStop()
    {
        Fixture f;
        QSignalSpy checked(&f.pane, &demo::DemoPane::predictionChecked);
        QSignalSpy unchecked(&f.pane, &demo::DemoPane::predictionUnchecked);
        f.open(QStringLiteral("kinds/train"), true);
        f.pane.check(QStringLiteral("0.3, 0.8"));
        QTRY_VERIFY(f.label("readouts").contains(QLatin1String(">2<")));
        f.control<QSpinBox>("cell")->setValue(3);
        QVERIFY(checked.wait());
        QVERIFY(unchecked.isEmpty());

        checked.clear();
        f.open(QStringLiteral("kinds/train"), true);
        f.pane.check(QStringLiteral("0.3, 0.8"));
        QTRY_VERIFY(f.label("readouts").contains(QLatin1String(">2<")));
        stopButton(f)->click();
        QTRY_COMPARE(unchecked.size(), 1);
        QTest::qWait(200);
        QVERIFY(checked.isEmpty());
    }

    void aPredictionIsToldThatItsRunFailed()
    {
        Fixture f;
        QSignalSpy unchecked(&f.pane, &demo::DemoPane::predictionUnchecked);
        f.open(QStringLiteral("fake/second?does=fail"), true);
        f.pane.check(QStringLiteral("42"));
        QVERIFY(unchecked.wait());
        QCOMPARE(unchecked.front().front().toString(), QStringLiteral("These two do not fit."));
    }

    void predictionsAreSaidWithLabelsAndSensibleDigits()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("kinds/order"), true));
        QSignalSpy checked(&f.pane, &demo::DemoPane::predictionChecked);
        f.pane.check(QStringLiteral("conv, norm, relu, pool"));
        QVERIFY(checked.wait());
        auto result = checked.front().front().value<demo::CheckedPrediction>();
        QCOMPARE(result.predicted, QStringLiteral("conv, norm, relu, pool")); // the log's own form
        QCOMPARE(result.outcome, QStringLiteral("norm, conv, pool, relu"));
        QVERIFY(!result.agreed);
        f.pane.reveal();
        QVERIFY2(f.label("prediction").contains(QLatin1String("choice norm, choice conv, choice pool, choice relu")),
                 qPrintable(f.label("prediction")));
        QVERIFY(f.label("readouts").contains(QLatin1String("choice norm, choice conv")));

        QVERIFY(f.showsFigure(QStringLiteral("kinds/where"), true));
        checked.clear();
        f.pane.check(QStringLiteral("(0.2, 0.7)"));
        QVERIFY(checked.wait());
        result = checked.front().front().value<demo::CheckedPrediction>();
        QCOMPARE(result.predicted, QStringLiteral("0.2, 0.7"));
        QVERIFY(result.agreed); // within 0.1
        f.pane.reveal();
        QVERIFY2(f.label("readouts").contains(QLatin1String("0.25, 0.75")), qPrintable(f.label("readouts")));

        QSignalSpy unchecked(&f.pane, &demo::DemoPane::predictionUnchecked);
        f.pane.check(QStringLiteral("somewhere"));
        QVERIFY(unchecked.wait());
    }
};

QTEST_MAIN(PointingTest)
#include "pointing_test.moc"
