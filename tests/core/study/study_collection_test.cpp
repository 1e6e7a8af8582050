// The queue and its counts, the daily limit, the day's summary.

#include "studying.h"

#include <QTest>

using namespace gradus::study;

namespace {

QString shown(const DeckCounts& counts)
{
    return QStringLiteral("new %1 learning %2 due %3 of %4")
        .arg(counts.fresh)
        .arg(counts.learning)
        .arg(counts.due)
        .arg(counts.total);
}

constexpr qint64 minute = 60000;

} // namespace

class StudyCollectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newCollection_isEmpty();
    void learningThatIsDue_comesFirst_thenReviews_thenNew();
    void learning_isShownTwentyMinutesAhead_whenNothingElseIsLeft();
    void reviews_comeByDay_thenNotInTheOrderOfTheBook();
    void dailyLimit_isOfAllDecks_andEndsAtFour();
    void travellingWest_doesNotRenewTheDailyLimit();
    void counts_followEveryAnswer();
    void nextDue_namesTheMoment();
    void answer_usesTheStoredState_ofAnOldCard();
    void answer_toNoCard_isRefused();
    void answer_whereTheFileIsGone_isRefused();
    void intervals_areWhatAnswerGives();
    void today_sumsUpTheStudyDay();
    void timeTaken_countsToAMinute();
    void everything_survivesReopening();
    void rolloverInSpringAndAutumn_makesCardsDueAtFour();
};

void StudyCollectionTest::newCollection_isEmpty()
{
    Studying study;
    QVERIFY(!study->next());
    QVERIFY(study->counts().empty());
    QVERIFY(!study->nextDue());
    QCOMPARE(study->today().reviews, 0);
    QCOMPARE(study->secondsPerCard(), 20.0);
    QVERIFY(study->undoable().kind == Collection::ChangeKind::None);
    QVERIFY(study->undo().kind == Collection::ChangeKind::None);
    QVERIFY(study->redo().kind == Collection::ChangeKind::None);
    QVERIFY(study->settings() == Settings());
    QVERIFY(study->wasClosedCleanly());
    QCOMPARE(study->rebuildFromLog(), 0);
    QCOMPARE(study->path(), study.path());
}

void StudyCollectionTest::learningThatIsDue_comesFirst_thenReviews_thenNew()
{
    Studying study;
    study->putDeck(makeDeck("a", 3));
    study.graduate("a/1");
    study.clock.forwardDays(5);
    study.rate("a/2", Rating::Again);
    QCOMPARE(study.next(), QStringLiteral("a/1")); // a/2 is due in a minute
    study.clock.forwardMinutes(1);
    QCOMPARE(study.next(), QStringLiteral("a/2"));
    study.rate("a/2", Rating::Good);
    study.rate("a/1", Rating::Good);
    QCOMPARE(study.next(), QStringLiteral("a/3"));
    QCOMPARE(study.next("other"), QStringLiteral("-"));
}

void StudyCollectionTest::learning_isShownTwentyMinutesAhead_whenNothingElseIsLeft()
{
    Studying study;
    Settings settings;
    settings.learningStepsMinutes = {1, 30};
    study->setSettings(settings);
    study->putDeck(makeDeck("a", 1));
    study.rate("a/1", Rating::Good);
    QCOMPARE(study.next(), QStringLiteral("-"));
    QCOMPARE(study->nextDue().value(), study.clock.milliseconds() + 30 * minute);
    study.clock.forwardMinutes(10);
    QCOMPARE(study.next(), QStringLiteral("a/1"));
}

void StudyCollectionTest::reviews_comeByDay_thenNotInTheOrderOfTheBook()
{
    Studying study;
    study->setSettings({.newPerDay = 100});
    study->putDeck(makeDeck("a", 20));
    for (int i = 1; i <= 20; ++i)
        study.rate(qPrintable(QStringLiteral("a/%1").arg(i)), i == 20 ? Rating::Good : Rating::Easy);
    study.clock.forwardMinutes(10);
    study.rate("a/20", Rating::Good);
    study.clock.forwardDays(30);
    QCOMPARE(study.next(), QStringLiteral("a/20")); // the longest due

    QStringList order;
    for (int i = 0; i < 20; ++i) {
        order.append(study.next());
        study.rate(qPrintable(order.last()), Rating::Easy);
    }
    QCOMPARE(study.next(), QStringLiteral("-"));
    QVector<qint64> days;
    QStringList byBook = order;
    std::sort(byBook.begin(), byBook.end(),
              [](const QString& a, const QString& b) { return a.mid(2).toInt() < b.mid(2).toInt(); });
    QVERIFY(order != byBook);
    QCOMPARE(byBook.removeDuplicates(), 0);
}

void StudyCollectionTest::dailyLimit_isOfAllDecks_andEndsAtFour()
{
    Studying study;
    study->setSettings({.newPerDay = 3});
    study->putDeck(makeDeck("a", 2, 0));
    study->putDeck(makeDeck("b", 9, 1));
    QCOMPARE(study->counts().at(0).fresh, 2);
    QCOMPARE(study->counts().at(1).fresh, 3);
    QCOMPARE(study->totals().fresh, 3);
    study.rate("a/1", Rating::Easy);
    study.rate("b/1", Rating::Easy);
    QCOMPARE(study->counts().at(1).fresh, 1);
    study.rate("b/2", Rating::Easy);
    QCOMPARE(study->totals().fresh, 0);
    QCOMPARE(study.next(), QStringLiteral("-"));
    QCOMPARE(study->nextDue().value(), FakeClock("2024-05-07T04:00:00").milliseconds());

    study.clock.set("2024-05-07T03:59:59");
    QCOMPARE(study.next(), QStringLiteral("-"));
    study.clock.set("2024-05-07T04:00:00");
    QCOMPARE(study->totals().fresh, 3);
    QCOMPARE(study.next(), QStringLiteral("a/2"));

    study->setSettings({.newPerDay = 0});
    QCOMPARE(study.next(), QStringLiteral("-"));
    QCOMPARE(study.next("b"), QStringLiteral("-"));
}

void StudyCollectionTest::travellingWest_doesNotRenewTheDailyLimit()
{
    Studying study;
    study.clock.set("2024-05-06T05:00:00", "Asia/Tokyo");
    study->setSettings({.newPerDay = 1});
    study->putDeck(makeDeck("a", 3));
    study.rate("a/1", Rating::Easy);
    study.clock.travel("America/Los_Angeles"); // the day before
    QCOMPARE(study.next(), QStringLiteral("-"));
    QCOMPARE(study->today().reviews, 1);
    study.clock.forwardDays(2);
    QCOMPARE(study.next(), QStringLiteral("a/2"));
}

void StudyCollectionTest::counts_followEveryAnswer()
{
    Studying study;
    study->putDeck(makeDeck("a", 3));
    const auto now = [&] { return shown(study->counts().at(0)); };
    QCOMPARE(now(), QStringLiteral("new 3 learning 0 due 0 of 3"));
    study.rate("a/1", Rating::Good);
    QCOMPARE(now(), QStringLiteral("new 2 learning 1 due 0 of 3"));
    study.rate("a/1", Rating::Good);
    QCOMPARE(now(), QStringLiteral("new 2 learning 0 due 0 of 3"));
    study.clock.forwardDays(1);
    QCOMPARE(now(), QStringLiteral("new 2 learning 0 due 0 of 3"));
    study.clock.forwardDays(1);
    QCOMPARE(now(), QStringLiteral("new 2 learning 0 due 1 of 3"));
    study.rate("a/1", Rating::Again);
    QCOMPARE(now(), QStringLiteral("new 2 learning 1 due 0 of 3"));
    study->undo();
    QCOMPARE(now(), QStringLiteral("new 2 learning 0 due 1 of 3"));
    QCOMPARE(shown(study->totals()), now());
}

void StudyCollectionTest::nextDue_namesTheMoment()
{
    Studying study;
    study->putDeck(makeDeck("a", 1, 0));
    study->putDeck(makeDeck("b", 1, 1));
    QCOMPARE(study->nextDue().value(), study.clock.milliseconds());
    study.rate("b/1", Rating::Easy); // due in eight days, or what fuzz makes of them
    study.rate("a/1", Rating::Good);
    QCOMPARE(study->nextDue().value(), study.clock.milliseconds() + 10 * minute);
    const qint64 day = study.card("b/1").state.dueDay;
    const qint64 due = study->nextDue(QStringLiteral("b")).value();
    study.clock.setMilliseconds(due);
    QCOMPARE(study.clock.now().date().toJulianDay(), day);
    QCOMPARE(study.clock.now().time(), QTime(4, 0));
    QCOMPARE(study.next("b"), QStringLiteral("b/1"));
    study.clock.setMilliseconds(due - 1);
    QCOMPARE(study.next("b"), QStringLiteral("-"));
    QVERIFY(!study->nextDue(QStringLiteral("none")));
}

void StudyCollectionTest::answer_usesTheStoredState_ofAnOldCard()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    const Card old = study->next().value();
    study->answer(old, Rating::Good, 1000, std::nullopt);
    study->answer(old, Rating::Good, 1000, std::nullopt);
    QCOMPARE(study.card("a/1").state.reviews, 2);
    QVERIFY(study.card("a/1").state.phase == Phase::Review);
}

void StudyCollectionTest::answer_toNoCard_isRefused()
{
    Studying study;
    Card none;
    none.deckId = QStringLiteral("a");
    none.content.id = QStringLiteral("1");
    QVERIFY_THROWS_EXCEPTION(CollectionError, study->answer(none, Rating::Good, 0, std::nullopt));
    QCOMPARE(study->today().reviews, 0);
}

void StudyCollectionTest::answer_whereTheFileIsGone_isRefused()
{
    using Kind = CollectionError::Kind;
    Studying study;
    study->putDeck(makeDeck("a", 2));
    const QString aside = study.path() + QStringLiteral(".aside");
    const auto kind = [&](const auto& change) -> std::optional<Kind> {
        try {
            change();
        } catch (const CollectionError& error) {
            return error.kind();
        }
        return std::nullopt;
    };
    const auto answer = [&] { study.rate("a/1", Rating::Good); };
    QVERIFY(QFile::rename(study.path(), aside));
    QCOMPARE(named(kind(answer)), "Gone");
    QVERIFY(QFile::copy(aside, study.path())); // another file in its place
    QCOMPARE(named(kind(answer)), "Gone");
    QCOMPARE(named(kind([&] { study->setSettings({.newPerDay = 3}); })), "Gone");
    QVERIFY(QFile::remove(study.path()) && QFile::rename(aside, study.path()));
    QCOMPARE(named(kind(answer)), "none");
    QCOMPARE(study->today().reviews, 1);
}

void StudyCollectionTest::intervals_areWhatAnswerGives()
{
    Studying study;
    study->setSettings({.newPerDay = 1000});
    study->putDeck(makeDeck("a", 200));
    for (int i = 0; i < 400; ++i) {
        const auto card = study->next();
        if (!card) {
            study.clock.setMilliseconds(std::max(study->nextDue().value(), study.clock.milliseconds()));
            continue;
        }
        const Rating rating{1 + i * 7 % 4};
        const Interval announced = study->intervals(*card).at(static_cast<std::size_t>(rating) - 1);
        study->answer(*card, rating, 1000, std::nullopt);
        const CardState state = study->card(card->fullId())->state;
        if (announced.days > 0)
            QCOMPARE(state.dueDay - state.lastReviewDay, announced.days);
        else
            QCOMPARE(state.dueAt - state.lastReviewAt, announced.milliseconds);
    }
}

void StudyCollectionTest::today_sumsUpTheStudyDay()
{
    Studying study;
    study->putDeck(makeDeck("a", 5));
    study.clock.set("2024-05-07T03:00:00"); // still the sixth
    study->answer(study.card("a/1"), Rating::Again, 4000,
                  PredictionRecord{QStringLiteral("[2, 3]"), QStringLiteral("[2, 3]"), true});
    study->answer(study.card("a/2"), Rating::Good, 5000, PredictionRecord{QStringLiteral("error"), QStringLiteral("[3]"), false});
    study->answer(study.card("a/2"), Rating::Good, 6000, PredictionRecord{QStringLiteral("7"), {}, std::nullopt});
    const DaySummary sum = study->today();
    QCOMPARE(sum.reviews, 3);
    QCOMPARE(sum.again, 1);
    QCOMPARE(sum.fresh, 2);
    QCOMPARE(sum.predicted, 2);
    QCOMPARE(sum.predictedRight, 1);
    QCOMPARE(sum.milliseconds, 15000);
    QCOMPARE(study->secondsPerCard(), 5.0);

    study->undo();
    QCOMPARE(study->today().reviews, 2);
    QCOMPARE(study->today().milliseconds, 9000);
    study->redo();
    QCOMPARE(study->today().reviews, 3);

    study.clock.set("2024-05-07T04:00:00");
    QCOMPARE(study->today().reviews, 0);
    QCOMPARE(study->secondsPerCard(), 5.0);
}

void StudyCollectionTest::timeTaken_countsToAMinute()
{
    Studying study;
    study->putDeck(makeDeck("a", 2));
    study->answer(study.card("a/1"), Rating::Good, 3'600'000, std::nullopt);
    study->answer(study.card("a/2"), Rating::Good, -5, std::nullopt);
    QCOMPARE(study->today().milliseconds, 60000);
}

void StudyCollectionTest::everything_survivesReopening()
{
    Studying study;
    study->putDeck(makeDeck("a", 5));
    study->setSettings({.newPerDay = 4, .desiredRetention = 0.85});
    study.graduate("a/1");
    study.rate("a/2", Rating::Again);
    const CardState first = study.card("a/1").state, second = study.card("a/2").state;
    const QString counts = shown(study->totals());
    study.reopen();
    QVERIFY(study->wasClosedCleanly());
    QVERIFY(study.card("a/1").state == first);
    QVERIFY(study.card("a/2").state == second);
    QCOMPARE(study->settings().desiredRetention, 0.85);
    QCOMPARE(shown(study->totals()), counts);
    QCOMPARE(study->today().reviews, 3);
    QCOMPARE(study->rebuildFromLog(), 0);
}

void StudyCollectionTest::rolloverInSpringAndAutumn_makesCardsDueAtFour()
{
    for (const char* day : {"2024-03-31", "2024-10-27"}) { // the clocks of Berlin are changed in these nights
        Studying study;
        study->setSettings({.maximumIntervalDays = 1});
        study->putDeck(makeDeck("a", 1));
        const QDate before = QDate::fromString(QString::fromLatin1(day), Qt::ISODate).addDays(-1);
        study.clock.set(qPrintable(before.toString(Qt::ISODate) + QStringLiteral("T22:00:00")));
        study.rate("a/1", Rating::Easy);
        study.clock.set(qPrintable(QString::fromLatin1(day) + QStringLiteral("T03:59:59")));
        QCOMPARE(study.next(), QStringLiteral("-"));
        QCOMPARE(study->nextDue().value(), study.clock.milliseconds() + 1000);
        study.clock.set(qPrintable(QString::fromLatin1(day) + QStringLiteral("T04:00:00")));
        QCOMPARE(study.next(), QStringLiteral("a/1"));
        study.rate("a/1", Rating::Good);
        QCOMPARE(study.card("a/1").state.reviews, 2);
        QCOMPARE(study->rebuildFromLog(), 0);
    }
}

QTEST_GUILESS_MAIN(StudyCollectionTest)
#include "study_collection_test.moc"
