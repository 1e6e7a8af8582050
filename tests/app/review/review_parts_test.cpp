#include "review/equalcolumns.h"
#include "review/footer.h"
#include "review/keybutton.h"
#include "review/notice.h"
#include "review/outcomeband.h"
#include "review/predictionfield.h"
#include "review/ratingbar.h"
#include "widgets/orderstrip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gradus;
using namespace gradus::review;

namespace {

figure::Prediction shapeAsked()
{
    return {figure::verbatim("Which shape?"), figure::ShapeAnswer{}, "shape"};
}
figure::Prediction choiceAsked()
{
    return {figure::verbatim("Which memory?"),
            figure::ChoiceAnswer{{{"same", figure::verbatim("the same")}, {"copy", figure::verbatim("a copy")}}}, "memory"};
}

figure::Prediction pointAsked()
{
    return {figure::verbatim("Where does it end?"), figure::PointAnswer{0.1}, "end"};
}
figure::Prediction orderAsked()
{
    return {figure::verbatim("Which order?"),
            figure::OrderAnswer{{{"step", figure::verbatim("take a step")},
                                 {"loss", figure::verbatim("compute the loss")},
                                 {"grad", figure::verbatim("get the gradients")}}},
            "order"};
}

} // namespace

class ReviewPartsTest : public QObject {
    Q_OBJECT
    look::Look m_look;

private Q_SLOTS:
    void ratingBar_folds_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide") << 700 << 4;
        QTest::newRow("half") << 340 << 2;
        QTest::newRow("narrow") << 120 << 1;
    }
    void ratingBar_folds()
    {
        QFETCH(int, width);
        RatingBar bar(m_look);
        bar.setIntervals({study::Interval{600000, 0}, {0, 25}, {0, 46}, {0, 78}});
        bar.resize(width, bar.heightForWidth(width));
        bar.show();
        QSet<int> lefts;
        for (const int i : {1, 2, 3, 4}) {
            const auto* button = bar.button(static_cast<study::Rating>(i));
            lefts.insert(button->x());
            QVERIFY(bar.rect().contains(button->geometry()));
        }
        QTEST(int(lefts.size()), "columns");
    }

    void ratingBar_runsFromTheRightInRightToLeft()
    {
        RatingBar bar(m_look);
        bar.setLayoutDirection(Qt::RightToLeft);
        bar.setIntervals({});
        bar.resize(700, bar.heightForWidth(700));
        bar.show();
        QVERIFY(bar.button(study::Rating::Again)->x() > bar.button(study::Rating::Easy)->x());
    }

    void prediction_isNormalised()
    {
        PredictionField field(m_look);
        field.ask(shapeAsked());
        field.show();
        const QSignalSpy committed(&field, &PredictionField::committed);
        auto* line = field.findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("(2, 3)"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("2×3"));
        QVERIFY(field.isCommitted());
        QVERIFY(!line->isEnabled());
    }

    void prediction_thatCantBeReadIsToldAndStays()
    {
        PredictionField field(m_look);
        field.ask(shapeAsked());
        field.show();
        const QSignalSpy committed(&field, &PredictionField::committed);
        auto* line = field.findChild<QLineEdit*>();
        auto* problem = field.findChild<QWidget*>(QStringLiteral("predictionProblem"));
        QTest::keyClicks(line, QStringLiteral("banana"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(committed.count(), 0);
        QVERIFY(problem->isVisible());
        QVERIFY(line->isEnabled());
        QTest::keyClicks(line, QStringLiteral("s"));
        QVERIFY(!problem->isVisible());
    }

    void prediction_choiceIsAButtonEach()
    {
        PredictionField field(m_look);
        field.ask(choiceAsked());
        field.show();
        const QSignalSpy committed(&field, &PredictionField::committed);
        QVERIFY(!field.findChild<QLineEdit*>()->isVisible());
        QTest::mouseClick(field.findChild<QPushButton*>(QStringLiteral("choice-copy")), Qt::LeftButton);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("copy"));
        QCOMPARE(field.shown(QStringLiteral("copy")), QStringLiteral("a copy"));
    }

    void prediction_aPointIsTyped()
    {
        PredictionField field(m_look);
        field.ask(pointAsked());
        field.show();
        const QSignalSpy committed(&field, &PredictionField::committed);
        auto* line = field.findChild<QLineEdit*>();
        QVERIFY(line->isVisible() && line->placeholderText().contains(QLatin1String("1, -0.5")));
        auto* problem = field.findChild<QWidget*>(QStringLiteral("predictionProblem"));
        for (const char* bad : {"1", "1, two", "1, 2, 3", "nan, 1"}) {
            line->setText(QString::fromLatin1(bad));
            QTest::keyClick(line, Qt::Key_Return);
            QVERIFY2(problem->isVisible(), bad);
        }
        QCOMPARE(committed.count(), 0);
        line->clear();
        QTest::keyClicks(line, QStringLiteral("(1.50, -2)"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("1.5, -2"));
        QCOMPARE(field.shown(QStringLiteral("0.70710678, -1e-9")), QStringLiteral("0.71, 0"));
        QCOMPARE(field.shown(QStringLiteral("nothing")), QStringLiteral("nothing"));
    }

    void prediction_anOrderIsMadeByKeyboard()
    {
        PredictionField field(m_look);
        field.ask(orderAsked());
        field.resize(500, 300);
        field.show();
        const QSignalSpy committed(&field, &PredictionField::committed);
        const QSignalSpy left(&field, &PredictionField::left);
        QVERIFY(!field.findChild<QLineEdit*>()->isVisible());
        auto* strip = field.findChild<widgets::OrderStrip*>();
        QVERIFY(strip->isVisible());
        // By the alphabet, so that it tells nothing.
        QCOMPARE(strip->order(), QStringList({QStringLiteral("loss"), QStringLiteral("grad"), QStringLiteral("step")}));
        QCOMPARE(strip->accessibleName(), QStringLiteral("Which order?: compute the loss, 1 of 3"));
        field.takeFocus();
        QTest::keyClick(strip, Qt::Key_End);
        QTest::keyClick(strip, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(strip, Qt::Key_Delete); // none can be left out
        QTest::keyClick(strip, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QCOMPARE(committed.count(), 0);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("loss, step, grad"));
        QVERIFY(!strip->isEnabled());
        QCOMPARE(field.shown(QStringLiteral("step, loss, grad")),
                 QStringLiteral("take a step, compute the loss, get the gradients"));
        // Asked anew it is fresh, and another kind has its own field.
        field.ask(orderAsked());
        QCOMPARE(strip->order().front(), QStringLiteral("loss"));
        QCOMPARE(strip->order().back(), QStringLiteral("step"));
        field.ask(shapeAsked());
        QVERIFY(!strip->isVisible() && field.findChild<QLineEdit*>()->isVisible());
    }

    void prediction_anOrderIsMadeByMouse()
    {
        PredictionField field(m_look);
        field.ask(orderAsked());
        field.resize(500, 300);
        field.show();
        const QSignalSpy committed(&field, &PredictionField::committed);
        auto* strip = field.findChild<widgets::OrderStrip*>();
        QTest::mousePress(strip, Qt::LeftButton, {}, strip->chipPlace(2).center());
        QTest::mouseMove(strip, strip->chipPlace(1).center());
        QTest::mouseMove(strip, strip->chipPlace(0).center() - QPoint(0, 4));
        QTest::mouseRelease(strip, Qt::LeftButton, {}, strip->chipPlace(0).center());
        QCOMPARE(strip->order(), QStringList({QStringLiteral("step"), QStringLiteral("loss"), QStringLiteral("grad")}));
        QTest::mouseClick(field.findChild<KeyButton*>(), Qt::LeftButton);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("step, loss, grad"));
    }

    void prediction_aNumberThatCantBeReadIsTold()
    {
        PredictionField field(m_look);
        field.ask({figure::verbatim("How many?"), figure::NumberAnswer{0.5}, "count"});
        field.show();
        const QSignalSpy committed(&field, &PredictionField::committed);
        auto* line = field.findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("many"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(field.findChild<QWidget*>(QStringLiteral("predictionProblem"))->isVisible());
        QCOMPARE(committed.count(), 0);
        line->setText(QStringLiteral("0,5"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("0.5"));
    }

    void prediction_escapeLeavesWithoutCommitting()
    {
        PredictionField field(m_look);
        field.ask(shapeAsked());
        const QSignalSpy left(&field, &PredictionField::left);
        const QSignalSpy committed(&field, &PredictionField::committed);
        QTest::keyClick(field.findChild<QLineEdit*>(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QCOMPARE(committed.count(), 0);
    }

    void outcome_saysItInWords()
    {
        OutcomeBand band(m_look);
        band.showOutcome(QStringLiteral("error"), QStringLiteral("2×3"), false);
        QCOMPARE(band.text(), QStringLiteral("You said error. It gives 2×3. ✗ not this time"));
        band.showOutcome(QStringLiteral("2×3"), QStringLiteral("2×3"), true);
        QCOMPARE(band.text(), QStringLiteral("You said 2×3, and so it is. ✓ right"));
        band.showUnchecked(QStringLiteral("<b>"), QStringLiteral("The lab is missing."));
        QCOMPARE(band.text(), QStringLiteral("You said <b>. It was not checked. The lab is missing."));
    }

    void footer_isReadAloud()
    {
        Footer footer(m_look);
        footer.set({{QStringLiteral("Space"), QStringLiteral("turn")}}, QStringLiteral("new"));
        QCOMPARE(footer.accessibleName(), QStringLiteral("Space: turn, new"));
    }

    void notice_canBePutAway()
    {
        Notice notice(m_look);
        QVERIFY(notice.isHidden());
        notice.say(QStringLiteral("Something."), Notice::Tone::Note);
        QVERIFY(!notice.isHidden());
        const QSignalSpy dismissed(&notice, &Notice::dismissed);
        const auto buttons = notice.findChildren<QPushButton*>();
        for (auto* button : buttons) {
            if (!button->accessibleName().isEmpty())
                button->click();
        }
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(notice.isHidden());
    }
};

QTEST_MAIN(ReviewPartsTest)
#include "review_parts_test.moc"
