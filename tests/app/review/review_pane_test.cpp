#include "../../core/study/studying.h"

#include "review/cardpage.h"
#include "review/doneview.h"
#include "review/footer.h"
#include "review/keybutton.h"
#include "review/notice.h"
#include "review/outcomeband.h"
#include "review/predictionfield.h"
#include "review/ratingbar.h"
#include "review/reviewpane.h"
#include "text/formulasource.h"
#include "widgets/orderstrip.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace gradus;
using namespace gradus::review;
using Stage = ReviewPane::Stage;
using study::Rating;

namespace {

const figure::Prediction asked{figure::verbatim("Which shape?"), figure::ShapeAnswer{}, "shape"};
const figure::Prediction orderAsked{
    figure::verbatim("Which order?"),
    figure::OrderAnswer{{{"step", figure::verbatim("take a step")}, {"grad", figure::verbatim("get the gradients")}}}, "order"};

/// A pane over a deck of plain cards and one whose card asks for a prediction.
struct Desk {
    explicit Desk(int cards = 3, bool withPrediction = false, const figure::Prediction* prediction = &asked)
    {
        auto deck = makeDeck("d", cards);
        if (cards > 0) {
            deck.name = QStringLiteral("17 Foundations");
            deck.cards[0].tags = {QStringLiteral("broadcasting")};
            if (withPrediction)
                deck.cards[0].demo = QStringLiteral("any/demo");
            study->putDeck(deck);
        }
        look.setMotion(false);
        pane = std::make_unique<ReviewPane>(ReviewPane::Parts{*study.collection, study.clock, look, formulas,
                                                              [prediction](const QString&) { return prediction; },
                                                              QStringLiteral("/decks")});
        pane->resize(800, 700);
        pane->show();
        pane->activateWindow();
        pane->showNext();
        if (!QTest::qWaitForWindowActive(pane.get()))
            qFatal("the window does not become active");
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : pane.get(), key);
    }
    [[nodiscard]] QString cardId() const { return pane->card() ? pane->card()->content.id : QStringLiteral("-"); }
    [[nodiscard]] int reviews() const { return study.collection->today().reviews; }
    template <typename T> [[nodiscard]] T* find(const char* name = "") const
    {
        return pane->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] std::vector<study::LogEntry> log() const
    {
        std::vector<study::LogEntry> entries;
        study.collection->readLog([&](const study::LogEntry& entry) {
            entries.push_back(entry);
            return true;
        });
        return entries;
    }

    Studying study;
    look::Look look;
    text::FormulaSource formulas;
    std::unique_ptr<ReviewPane> pane;
};

} // namespace

class ReviewPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spaceTurns_spaceAgainIsGood()
    {
        const Desk desk;
        QCOMPARE(desk.cardId(), QStringLiteral("1"));
        QCOMPARE(desk.pane->stage(), Stage::Asked);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.pane->stage(), Stage::Turned);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.cardId(), QStringLiteral("2"));
        QCOMPARE(desk.log().back().rating, Rating::Good);
    }

    void enterTurns_butDoesNotRate()
    {
        const Desk desk;
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.pane->stage(), Stage::Turned);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.pane->stage(), Stage::Turned);
        QCOMPARE(desk.reviews(), 0);
    }

    void digitsRate_onlyAfterTheTurn_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Rating>("rating");
        QTest::newRow("1") << Qt::Key_1 << Rating::Again;
        QTest::newRow("2") << Qt::Key_2 << Rating::Hard;
        QTest::newRow("3") << Qt::Key_3 << Rating::Good;
        QTest::newRow("4") << Qt::Key_4 << Rating::Easy;
    }
    void digitsRate_onlyAfterTheTurn()
    {
        QFETCH(Qt::Key, key);
        const Desk desk;
        desk.press(key);
        QCOMPARE(desk.pane->stage(), Stage::Asked);
        QCOMPARE(desk.reviews(), 0);
        desk.press(Qt::Key_Space);
        desk.press(key);
        QCOMPARE(desk.reviews(), 1);
        QTEST(desk.log().back().rating, "rating");
    }

    void anOrderIsPredictedByKeysAlone_andKeptById()
    {
        const Desk desk(1, true, &orderAsked);
        const QSignalSpy committed(desk.pane.get(), &ReviewPane::predictionCommitted);
        desk.press(Qt::Key_P);
        auto* strip = desk.find<widgets::OrderStrip>("order");
        QVERIFY(strip->hasFocus());
        desk.press(Qt::Key_Space); // in a list, as in a field, it turns no card
        QCOMPARE(desk.pane->stage(), Stage::Asked);
        QTest::keyClick(strip, Qt::Key_Down, Qt::AltModifier);
        desk.press(Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("step, grad"));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.pane->stage(), Stage::Turned);
        desk.pane->setPredictionResult({QStringLiteral("step, grad"), QStringLiteral("grad, step"), false});
        QCOMPARE(desk.find<OutcomeBand>()->text(),
                 QStringLiteral("You said take a step, get the gradients. It gives get the gradients, take a step. "
                                "✗ not this time"));
        desk.press(Qt::Key_3);
        QCOMPARE(desk.log().back().prediction.value().predicted, QStringLiteral("step, grad"));
    }

    void keysWithModifiersAndHeldKeysDoNothing()
    {
        const Desk desk;
        desk.press(Qt::Key_Space);
        QTest::keyClick(desk.pane.get(), Qt::Key_1, Qt::ControlModifier);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QCoreApplication::sendEvent(desk.pane.get(), &held);
        QCOMPARE(desk.reviews(), 0);
    }

    void keysActFromTheCardsText()
    {
        const Desk desk;
        const auto views = desk.pane->findChildren<QAbstractScrollArea*>();
        for (auto* view : views) {
            if (view->accessibleName() == QStringLiteral("Question"))
                view->setFocus();
        }
        QVERIFY(!desk.pane->hasFocus());
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.pane->stage(), Stage::Turned);
    }

    void typingInThePredictionFieldNeitherTurnsNorRates()
    {
        const Desk desk(3, true);
        desk.press(Qt::Key_P);
        auto* line = desk.find<QLineEdit>("prediction");
        QVERIFY(line->hasFocus());
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_D);
        QCOMPARE(line->text(), QStringLiteral("1 d"));
        QCOMPARE(desk.pane->stage(), Stage::Asked);
        QCOMPARE(desk.reviews(), 0);
    }

    void predictionIsCommittedCheckedAndKept()
    {
        const Desk desk(3, true);
        const QSignalSpy committed(desk.pane.get(), &ReviewPane::predictionCommitted);
        desk.press(Qt::Key_P);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2,3"));
        desk.press(Qt::Key_Return);
        QCOMPARE(committed.value(0).value(0).toString(), QStringLiteral("2×3"));
        QVERIFY(desk.pane->hasFocus());
        auto* band = desk.pane->findChild<OutcomeBand*>();
        desk.pane->setPredictionResult({QStringLiteral("2×3"), QStringLiteral("2×3"), true});
        QVERIFY2(!band->isVisible(), "the outcome would give the answer away");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.pane->stage(), Stage::Turned);
        QVERIFY(band->isVisible());
        QCOMPARE(band->text(), QStringLiteral("You said 2×3, and so it is. ✓ right"));
        desk.press(Qt::Key_3);
        const auto entry = desk.log().back();
        QCOMPARE(entry.prediction.value().predicted, QStringLiteral("2×3"));
        QCOMPARE(entry.prediction.value().agreed, std::optional<bool>(true));
    }

    void predictionThatWasNotCheckedInTimeIsKeptUnchecked()
    {
        const Desk desk(3, true);
        desk.press(Qt::Key_P);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("error"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Space);
        const auto entry = desk.log().back();
        QCOMPARE(entry.prediction.value().predicted, QStringLiteral("error"));
        QVERIFY(!entry.prediction.value().agreed.has_value());
        QCOMPARE(desk.study.collection->today().predicted, 0);
        // It comes too late: the next card knows nothing of it.
        desk.pane->setPredictionResult({QStringLiteral("error"), QStringLiteral("error"), true});
        desk.press(Qt::Key_Space);
        QVERIFY(!desk.pane->findChild<OutcomeBand*>()->isVisible());
    }

    void predictionMayBeSkipped()
    {
        const Desk desk(3, true);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Space);
        QVERIFY(!desk.log().back().prediction.has_value());
    }

    void predictionThatWasTypedIsCommittedByTheTurn()
    {
        const Desk desk(3, true);
        const QSignalSpy committed(desk.pane.get(), &ReviewPane::predictionCommitted);
        desk.press(Qt::Key_P);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4x2x3"));
        desk.find<QAbstractButton>("turn")->click();
        QCOMPARE(desk.pane->stage(), Stage::Turned);
        QCOMPARE(committed.value(0).value(0).toString(), QStringLiteral("4×2×3"));
        QVERIFY(desk.pane->findChild<OutcomeBand*>()->isVisible());
        desk.press(Qt::Key_3);
        QCOMPARE(desk.log().back().prediction.value().predicted, QStringLiteral("4×2×3"));
    }

    void predictionThatCantBeReadIsToldAfterTheTurn()
    {
        const Desk desk(3, true);
        desk.press(Qt::Key_P);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("two <b>"));
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.pane->stage(), Stage::Turned);
        const auto* band = desk.pane->findChild<OutcomeBand*>();
        QVERIFY(band->isVisible());
        QVERIFY2(band->text().startsWith(QStringLiteral("You typed two <b>. It was not counted. ")), qPrintable(band->text()));
        desk.press(Qt::Key_3);
        QVERIFY(!desk.log().back().prediction.has_value());
        desk.press(Qt::Key_Space);
        QVERIFY(!band->isVisible());
    }

    void buttonsShowTheNextInterval()
    {
        const Desk desk;
        desk.press(Qt::Key_Space);
        const auto* bar = desk.pane->findChild<RatingBar*>();
        QCOMPARE(bar->button(Rating::Again)->detail(), QStringLiteral("1 min"));
        QCOMPARE(bar->button(Rating::Good)->detail(), QStringLiteral("10 min"));
        QCOMPARE(bar->button(Rating::Again)->accessibleName(), QStringLiteral("Again, back in 1 minute"));
        QVERIFY(bar->button(Rating::Easy)->detail().endsWith(QStringLiteral(" d")));
    }

    void undoBringsTheCardBack_redoTakesItAway()
    {
        const Desk desk;
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_4);
        QCOMPARE(desk.cardId(), QStringLiteral("2"));
        desk.pane->undo();
        QCOMPARE(desk.cardId(), QStringLiteral("1"));
        QCOMPARE(desk.pane->stage(), Stage::Asked);
        QCOMPARE(desk.reviews(), 0);
        desk.pane->redo();
        QCOMPARE(desk.cardId(), QStringLiteral("2"));
        QCOMPARE(desk.reviews(), 1);
    }

    void undoWithNothingToUndoKeepsTheCard()
    {
        const Desk desk;
        desk.press(Qt::Key_Space);
        desk.pane->undo();
        QCOMPARE(desk.cardId(), QStringLiteral("1"));
        QCOMPARE(desk.pane->stage(), Stage::Turned);
    }

    void answerThatCantBeKeptIsToldAndCanBeGivenAgain()
    {
        const Desk desk;
        desk.press(Qt::Key_Space);
        auto* notice = desk.find<Notice>("cardNotice");
        {
            SQLite::Database other(desk.study.path().toStdString(), SQLite::OPEN_READWRITE);
            other.exec("BEGIN IMMEDIATE");
            desk.press(Qt::Key_3);
            QVERIFY(notice->isVisible());
            QVERIFY(notice->text().contains(desk.study.path()));
            QCOMPARE(desk.cardId(), QStringLiteral("1"));
            QCOMPARE(desk.pane->stage(), Stage::Turned);
            other.exec("ROLLBACK");
        }
        QCOMPARE(desk.reviews(), 0);
        desk.press(Qt::Key_3);
        QVERIFY(!notice->isVisible());
        QCOMPARE(desk.cardId(), QStringLiteral("2"));
        QCOMPARE(desk.reviews(), 1);
    }

    void nextCardIsShownOnlyOnceTheAnswerIsOnDisk()
    {
        const Desk desk;
        int onDisk = -1;
        connect(desk.pane.get(), &ReviewPane::cardShown, this, [&] {
            SQLite::Database other(desk.study.path().toStdString(), SQLite::OPEN_READONLY);
            onDisk = other.execAndGet("SELECT count(*) FROM log").getInt();
        });
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_3);
        QCOMPARE(onDisk, 1);
    }

    void placeNamesTheDeck_andTagsOnlyAfterTheTurn()
    {
        const Desk desk;
        QCOMPARE(desk.find<QLabel>("place")->text(), QStringLiteral("17 Foundations"));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.find<QLabel>("place")->text(), QStringLiteral("17 Foundations / broadcasting"));
    }

    void done_saysWhatWasDoneAndWhatComesNext()
    {
        const Desk desk(1);
        const QSignalSpy finished(desk.pane.get(), &ReviewPane::finished);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_4);
        QCOMPARE(desk.pane->stage(), Stage::Done);
        QCOMPARE(finished.count(), 1);
        const QString said = desk.pane->findChild<DoneView*>()->text();
        QVERIFY2(said.startsWith(QStringLiteral("Done for today\n1 review · 1 new · 0 again · under a minute\n")),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Next: in ")), qPrintable(said));
    }

    void done_whereNothingWasStudied()
    {
        const Desk desk(1);
        auto settings = desk.study->settings();
        settings.newPerDay = 0;
        desk.study->setSettings(settings);
        desk.pane->showNext();
        const QString said = desk.pane->findChild<DoneView*>()->text();
        QVERIFY2(said.startsWith(QStringLiteral("Nothing is due\nNothing studied yet today")), qPrintable(said));
    }

    void done_countsCheckedPredictions()
    {
        const Desk desk(1, true);
        desk.press(Qt::Key_P);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Space);
        desk.pane->setPredictionResult({QStringLiteral("3"), QStringLiteral("2×3"), false});
        desk.press(Qt::Key_4);
        QVERIFY(desk.pane->findChild<DoneView*>()->text().contains(QStringLiteral("Predictions: 0 of 1 right")));
    }

    void done_wakesWhenACardFallsDue()
    {
        Desk desk(1);
        auto settings = desk.study->settings();
        settings.learningStepsMinutes = {60};
        desk.study->setSettings(settings);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_1);
        QCOMPARE(desk.pane->stage(), Stage::Done);
        QVERIFY(desk.pane->findChild<DoneView*>()->text().contains(QStringLiteral("Next: today at 11:00")));
        desk.study.clock.set("2024-05-06T10:59:59");
        desk.pane->showNext();
        desk.study.clock.set("2024-05-06T11:00:00");
        QTRY_COMPARE_WITH_TIMEOUT(desk.pane->stage(), Stage::Asked, 3000);
    }

    void emptyBankSaysWhereDecksGo()
    {
        const Desk desk(0);
        QCOMPARE(desk.pane->stage(), Stage::Done);
        const QString said = desk.pane->findChild<DoneView*>()->text();
        QVERIFY2(said.contains(QStringLiteral("/decks")), qPrintable(said));
        const QSignalSpy wanted(desk.pane.get(), &ReviewPane::ownDecksWanted);
        desk.find<QAbstractButton>("doneAction")->click();
        QCOMPARE(wanted.count(), 1);
    }

    void deckThatIsReadAgainKeepsTheCardThatWasBegun()
    {
        Desk desk;
        desk.press(Qt::Key_Space);
        auto deck = makeDeck("d", 3);
        deck.cards[1].question = QStringLiteral("Reworded");
        deck.cards[0] = desk.pane->card()->content;
        desk.study->putDeck(deck);
        desk.pane->decksChanged();
        QCOMPARE(desk.pane->stage(), Stage::Turned);
        QCOMPARE(desk.cardId(), QStringLiteral("1"));
        deck.cards[0].answer = QStringLiteral("Corrected");
        desk.study->putDeck(deck);
        desk.pane->decksChanged();
        QCOMPARE(desk.pane->stage(), Stage::Asked);
        QCOMPARE(desk.pane->card()->content.answer, QStringLiteral("Corrected"));
    }

    void footerNamesTheKeysOfTheMoment()
    {
        const Desk desk(3, true);
        const auto keys = [&] {
            QStringList all;
            const auto hints = desk.pane->hints();
            for (const KeyHint& hint : hints)
                all << hint.key;
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(keys(), QStringLiteral("Space P"));
        desk.press(Qt::Key_Space);
        QCOMPARE(keys(), QStringLiteral("Space 1–4"));
    }

    void paintIsToldOnceForEachCard()
    {
        const Desk desk;
        const QSignalSpy painted(desk.pane.get(), &ReviewPane::cardPainted);
        QTRY_COMPARE(painted.count(), 1);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_3);
        QTRY_COMPARE(painted.count(), 2);
        desk.pane->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(painted.count(), 2);
    }

    void everyControlHasAName()
    {
        const Desk desk(3, true);
        desk.press(Qt::Key_Space);
        const auto widgets = desk.pane->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    void ratingButtonsStayInSight_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << 1.0 << QSize(320, 150);
        QTest::newRow("large") << 4.0 << QSize(560, 700);
    }
    void ratingButtonsStayInSight()
    {
        QFETCH(double, scale);
        QFETCH(QSize, size);
        Desk desk(3, true);
        desk.look.setScale(scale);
        desk.pane->resize(size);
        desk.press(Qt::Key_Space);
        QCoreApplication::processEvents();
        QCOMPARE(desk.pane->size(), size);
        for (int rating = 1; rating <= 4; ++rating) {
            const auto* button = desk.find<KeyButton>(qPrintable(QStringLiteral("rate%1").arg(rating)));
            QVERIFY(desk.pane->rect().contains(QRect(button->mapTo(desk.pane.get(), QPoint()), button->size())));
            QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
            QVERIFY(button->height() >= button->sizeHint().height());
        }
    }

    void narrowAndLargeStaysInsideItsWidth()
    {
        Desk desk(3, true);
        desk.look.setScale(2);
        desk.pane->resize(320, 600);
        desk.press(Qt::Key_Space);
        QCoreApplication::processEvents();
        QCOMPARE(desk.pane->width(), 320);
        const auto buttons = desk.pane->findChildren<KeyButton*>();
        for (const KeyButton* button : buttons) {
            if (button->isVisible())
                QVERIFY(desk.pane->rect().contains(QRect(button->mapTo(desk.pane.get(), QPoint()), button->size())));
        }
    }
};

QTEST_MAIN(ReviewPaneTest)
#include "review_pane_test.moc"
