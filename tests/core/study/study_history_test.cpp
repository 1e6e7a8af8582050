// The log, undo and redo, and states computed anew from the log.

#include "studying.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>

#include <random>

using namespace gradus::study;
using Kind = Collection::ChangeKind;

namespace {

std::vector<LogEntry> logOf(const Studying& study)
{
    std::vector<LogEntry> log;
    study->readLog([&log](const LogEntry& entry) {
        log.push_back(entry);
        return true;
    });
    return log;
}

std::vector<CardState> statesOf(const Studying& study, int cards)
{
    std::vector<CardState> states;
    for (int i = 1; i <= cards; ++i)
        states.push_back(study.card(qPrintable(QStringLiteral("a/%1").arg(i))).state);
    return states;
}

} // namespace

class StudyHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void log_hasEverythingOfAReview();
    void log_onlyGrows();
    void logIds_sortByTime_evenIfTheClockGoesBack();
    void log_refusesChanges();
    void undo_restoresTheCard_andRedoTheReview();
    void undoAfterRestart_ofTheReviewThatEndedLearning();
    void undoAndRedo_acrossRestarts_toTheBeginningAndBack();
    void newChange_endsWhatCouldBeRedone();
    void settings_areUndoneInTheirTurn();
    void settingsThatStayTheSame_areNoChange();
    void undo_afterSettingsChanged_usesTheSettingsOfTheTime();
    void undo_ofAnAnswerToARemovedCard();
    void rebuild_equalsTheStoredStates_afterHundredsOfRandomChanges_data();
    void rebuild_equalsTheStoredStates_afterHundredsOfRandomChanges();
    void rebuild_putsRightWhatDiffers();
    void rebuild_withAnUnknownScheduler_changesNothing();
};

void StudyHistoryTest::log_hasEverythingOfAReview()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    study.clock.set("2024-05-07T01:30:00");
    const PredictionRecord prediction{QStringLiteral("[2, 3]"), QStringLiteral("[3, 2]"), false};
    const QUuid id = study->answer(study.card("a/1"), Rating::Hard, 4321, prediction);

    const auto log = logOf(study);
    QCOMPARE(log.size(), 1u);
    const LogEntry& entry = log.front();
    QCOMPARE(entry.id, id);
    QVERIFY(!entry.device.isNull());
    QVERIFY(entry.kind == LogEntry::Kind::Review);
    QCOMPARE(entry.at, study.clock.milliseconds());
    QCOMPARE(entry.utcOffset, 7200);
    QCOMPARE(entry.studyDay, QDate(2024, 5, 6).toJulianDay());
    QCOMPARE(entry.cardId, QStringLiteral("a/1"));
    QVERIFY(entry.rating == Rating::Hard);
    QVERIFY(entry.phase == Phase::New);
    QCOMPARE(entry.taken, 4321);
    QVERIFY(entry.prediction);
    QCOMPARE(entry.prediction->predicted, prediction.predicted);
    QCOMPARE(entry.prediction->outcome, prediction.outcome);
    QVERIFY(entry.prediction->agreed == false);
    QCOMPARE(entry.scheduler.size(), 16);
    QVERIFY(entry.counts);
}

void StudyHistoryTest::log_onlyGrows()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    const QUuid review = study.rate("a/1", Rating::Good);
    study->undo();
    study->redo();
    study->undo();
    const auto log = logOf(study);
    QCOMPARE(log.size(), 4u);
    QCOMPARE(log[1].voids, review);
    QCOMPARE(log[2].voids, log[1].id); // what voids a void makes its review count again
    QCOMPARE(log[3].voids, review);
    QVERIFY(!log[0].counts);
}

void StudyHistoryTest::logIds_sortByTime_evenIfTheClockGoesBack()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    std::vector<QByteArray> ids;
    for (int i = 0; i < 300; ++i) {
        if (i == 100)
            study.clock.forwardDays(-10);
        if (i == 200)
            study.reopen();
        ids.push_back(study.rate("a/1", Rating::Again).toRfc4122());
    }
    for (std::size_t i = 1; i < ids.size(); ++i)
        QVERIFY(ids[i - 1] < ids[i]);
    QCOMPARE(ids.front().at(6) >> 4, 7); // the version of the UUID
    QCOMPARE(static_cast<unsigned char>(ids.front().at(8)) >> 6, 2);
    QCOMPARE(ids.front().first(6).toHex().toLongLong(nullptr, 16), FakeClock().milliseconds());
    QCOMPARE(study->rebuildFromLog(), 0);
}

void StudyHistoryTest::log_refusesChanges()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    study.rate("a/1", Rating::Good);
    study.close();
    SQLite::Database database(study.path().toStdString(), SQLite::OPEN_READWRITE);
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, database.exec("UPDATE log SET rating = 4"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, database.exec("DELETE FROM log"));
}

void StudyHistoryTest::undo_restoresTheCard_andRedoTheReview()
{
    Studying study;
    study->putDeck(makeDeck("a", 2));
    study.graduate("a/1");
    study.clock.forwardDays(2);
    const CardState before = study.card("a/1").state;
    study.rate("a/1", Rating::Again);
    const CardState after = study.card("a/1").state;
    QVERIFY(after.lapses == 1);

    QVERIFY(study->undoable().kind == Kind::Review);
    QCOMPARE(study->undoable().cardId, QStringLiteral("a/1"));
    study.clock.forwardMinutes(3);
    const Collection::Change undone = study->undo();
    QVERIFY(undone.kind == Kind::Review);
    QCOMPARE(undone.cardId, QStringLiteral("a/1"));
    QVERIFY(study.card("a/1").state == before);
    QCOMPARE(study.next(), QStringLiteral("a/1"));

    QCOMPARE(study->redoable().cardId, QStringLiteral("a/1"));
    QVERIFY(study->redo().kind == Kind::Review);
    QVERIFY(study.card("a/1").state == after); // as it was rated then, not as of now
    QVERIFY(study->redoable().kind == Kind::None);
}

void StudyHistoryTest::undoAfterRestart_ofTheReviewThatEndedLearning()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    study.rate("a/1", Rating::Good);
    study.clock.forwardMinutes(10);
    const CardState learning = study.card("a/1").state;
    QVERIFY(learning.phase == Phase::Learning);
    study.rate("a/1", Rating::Good);
    QVERIFY(study.card("a/1").state.phase == Phase::Review);

    study.reopen();
    study->undo();
    QVERIFY(study.card("a/1").state == learning);
    QCOMPARE(study.next(), QStringLiteral("a/1"));
    study.reopen();
    study->undo();
    QVERIFY(study.card("a/1").state == CardState());
    QCOMPARE(study->totals().fresh, 1);
}

void StudyHistoryTest::undoAndRedo_acrossRestarts_toTheBeginningAndBack()
{
    Studying study;
    study->putDeck(makeDeck("a", 4));
    std::vector<std::vector<CardState>> history{statesOf(study, 4)};
    for (int i = 0; i < 12; ++i) {
        const auto card = study->next();
        if (card)
            study->answer(*card, Rating{1 + i * 5 % 4}, 1000, std::nullopt);
        else
            study.rate("a/1", Rating::Good);
        study.clock.forwardMinutes(7);
        history.push_back(statesOf(study, 4));
    }
    for (int i = 11; i >= 0; --i) {
        if (i % 3 == 0)
            study.reopen();
        QVERIFY(study->undo().kind == Kind::Review);
        QVERIFY(statesOf(study, 4) == history[static_cast<std::size_t>(i)]);
    }
    QVERIFY(study->undo().kind == Kind::None);
    for (std::size_t i = 1; i <= 12; ++i) {
        if (i % 3 == 0)
            study.reopen();
        QVERIFY(study->redo().kind == Kind::Review);
        QVERIFY(statesOf(study, 4) == history[i]);
    }
    QVERIFY(study->redo().kind == Kind::None);
    QCOMPARE(study->today().reviews, 12);
    QCOMPARE(study->rebuildFromLog(), 0);
}

void StudyHistoryTest::newChange_endsWhatCouldBeRedone()
{
    Studying study;
    study->putDeck(makeDeck("a", 2));
    study.rate("a/1", Rating::Good);
    study->undo();
    study.rate("a/2", Rating::Good);
    QVERIFY(study->redoable().kind == Kind::None);
    QVERIFY(study->redo().kind == Kind::None);
    QCOMPARE(study->undo().cardId, QStringLiteral("a/2"));
    QVERIFY(study->undo().kind == Kind::None);
}

void StudyHistoryTest::settings_areUndoneInTheirTurn()
{
    Studying study;
    study->putDeck(makeDeck("a", 2));
    study.rate("a/1", Rating::Good);
    Settings changed;
    changed.newPerDay = 1;
    changed.desiredRetention = 0.8;
    study->setSettings(changed);
    QCOMPARE(study.next(), QStringLiteral("a/1")); // ahead of its time; a/2 may not be begun
    study.reopen();

    QVERIFY(study->undo().kind == Kind::Settings);
    QVERIFY(study->settings() == Settings());
    QCOMPARE(study.next(), QStringLiteral("a/2"));
    QVERIFY(study->undoable().kind == Kind::Review);
    study.reopen();
    QVERIFY(study->settings() == Settings());
    QVERIFY(study->redo().kind == Kind::Settings);
    QVERIFY(study->settings() == changed);
    study->undo();
    QVERIFY(study->undo().kind == Kind::Review);
    QVERIFY(study->undo().kind == Kind::None);
}

void StudyHistoryTest::settingsThatStayTheSame_areNoChange()
{
    Studying study;
    study->setSettings(study->settings());
    QVERIFY(study->undoable().kind == Kind::None);
}

void StudyHistoryTest::undo_afterSettingsChanged_usesTheSettingsOfTheTime()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    study.graduate("a/1");
    const CardState before = study.card("a/1").state;
    study->setSettings({.desiredRetention = 0.97, .learningStepsMinutes = {}, .maximumIntervalDays = 3});
    study.clock.forwardDays(2);
    study.rate("a/1", Rating::Easy);
    QCOMPARE(study.card("a/1").state.dueDay - study.card("a/1").state.lastReviewDay, 3);
    study->undo();
    QVERIFY(study.card("a/1").state == before);
    QCOMPARE(study->rebuildFromLog(), 0);
}

void StudyHistoryTest::undo_ofAnAnswerToARemovedCard()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    study.rate("a/1", Rating::Good);
    study->retireSourcesExcept({});
    QVERIFY(study->undo().kind == Kind::Review);
    study->putDeck(makeDeck("a", 1));
    QVERIFY(study.card("a/1").state == CardState());
}

void StudyHistoryTest::rebuild_equalsTheStoredStates_afterHundredsOfRandomChanges_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StudyHistoryTest::rebuild_equalsTheStoredStates_afterHundredsOfRandomChanges()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    constexpr std::array zones{"Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago"};
    constexpr int cards = 12;

    Studying study;
    study->setSettings({.newPerDay = 5});
    study->putDeck(makeDeck("a", cards));
    int reviews = 0;
    for (int i = 0; i < 400; ++i) {
        switch (below(14)) {
        case 0:
        case 1:
            reviews -= study->undo().kind == Kind::Review;
            break;
        case 2:
            reviews += study->redo().kind == Kind::Review;
            break;
        case 3:
            study.clock.travel(zones.at(static_cast<std::size_t>(below(zones.size()))));
            break;
        case 4: {
            Settings settings = study->settings();
            settings.desiredRetention = 0.75 + below(20) * 0.01;
            settings.learningStepsMinutes.assign(static_cast<std::size_t>(below(4)), 5);
            settings.maximumIntervalDays = 1 + below(400);
            study->setSettings(settings);
            break;
        }
        case 5:
            study.clock.forwardDays(below(40));
            break;
        case 6:
            study.clock.forwardMinutes(-below(3000)); // somebody corrects the clock
            break;
        default: {
            study.clock.forwardMinutes(below(300));
            const auto next = study->next();
            const Card card = next ? *next : study.card(qPrintable(QStringLiteral("a/%1").arg(1 + below(cards))));
            study->answer(card, Rating{1 + below(4)}, below(20000), std::nullopt);
            ++reviews;
        }
        }
    }
    int counted = 0;
    for (const LogEntry& entry : logOf(study))
        counted += entry.kind == LogEntry::Kind::Review && entry.counts;
    QCOMPARE(counted, reviews);
    QVERIFY(reviews > 100);

    const auto stored = statesOf(study, cards);
    QCOMPARE(study->rebuildFromLog(), 0);
    study.close();
    {
        SQLite::Database database(study.path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE card SET phase = 2, stability = 3, reviews = 77");
        database.exec("DELETE FROM voided");
    }
    study.open();
    QCOMPARE(study->rebuildFromLog(), cards);
    QVERIFY(statesOf(study, cards) == stored);
    QCOMPARE(study->rebuildFromLog(), 0);
    QCOMPARE(Collection::quickCheck(study.path()), QString());
}

void StudyHistoryTest::rebuild_putsRightWhatDiffers()
{
    Studying study;
    study->putDeck(makeDeck("a", 3));
    study.graduate("a/1");
    const CardState state = study.card("a/1").state;
    study.close();
    SQLite::Database(study.path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE card SET due_day = due_day + 1000, stability = stability * (1 + 1e-15) WHERE id = '1'");
    SQLite::Database(study.path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE card SET phase = 2, reviews = 3 WHERE id = '2'");
    study.open();
    QCOMPARE(study->rebuildFromLog(), 2);
    QVERIFY(study.card("a/1").state == state);
    QVERIFY(study.card("a/2").state == CardState());
}

void StudyHistoryTest::rebuild_withAnUnknownScheduler_changesNothing()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    study.rate("a/1", Rating::Good);
    const CardState state = study.card("a/1").state;
    study.close();
    SQLite::Database(study.path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE scheduler SET content = replace(content, 'FSRS-6', 'FSRS-9')");
    study.open();
    try {
        study->rebuildFromLog();
        QFAIL("it was rebuilt");
    } catch (const CollectionError& error) {
        QVERIFY(error.kind() == CollectionError::Kind::NewerVersion);
    }
    QVERIFY(study.card("a/1").state == state);
    study.rate("a/1", Rating::Good); // and studying goes on
    QCOMPARE(study.card("a/1").state.reviews, 2);
}

QTEST_GUILESS_MAIN(StudyHistoryTest)
#include "study_history_test.moc"
