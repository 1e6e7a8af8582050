// Decks are taken over from files; a card's history outlives every change to them.

#include "studying.h"

#include <QTest>

using namespace gradus::study;

class StudyDecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cards_keepTheirWords();
    void newCards_comeInTheOrderOfDecksAndFiles();
    void edit_keepsHistory();
    void removalAndReturn_keepHistory();
    void moveBetweenFiles_keepsHistory_inEitherOrder();
    void fileWithAnotherDeckId_leavesNothingBehind();
    void retiredSources_leaveTheQueue_andAreReadAgain();
    void answerToARetiredCard_isKept();
};

void StudyDecksTest::cards_keepTheirWords()
{
    Studying study;
    DeckContent deck = makeDeck("dlc-17", 0);
    deck.name = QStringLiteral("17 Grundlagen – από");
    deck.cards.push_back({QStringLiteral("ch17-13"),
                          QStringLiteral("What is $x$?\n\n```python\n1 < 2\n```"),
                          QStringLiteral("∀ε>0"),
                          QStringLiteral("broadcasting/12-plus-1"),
                          {QStringLiteral("tensor"), QStringLiteral("a b")},
                          QStringLiteral("Elementwise"),
                          {QStringLiteral("ch17-14")}});
    study->putDeck(deck);
    const Card card = study.card("dlc-17/ch17-13");
    QVERIFY(card.content == deck.cards.front());
    QCOMPARE(card.deckName, deck.name);
    QCOMPARE(card.fullId(), QStringLiteral("dlc-17/ch17-13"));
    QVERIFY(card.state == CardState());
    QVERIFY(!study->card(QStringLiteral("dlc-17/none")));
    QVERIFY(!study->card(QStringLiteral("none")));
}

void StudyDecksTest::newCards_comeInTheOrderOfDecksAndFiles()
{
    Studying study;
    study->putDeck(makeDeck("b", 2, 1));
    study->putDeck(makeDeck("a", 1, 2));
    study->putDeck(makeDeck("c", 1, 0));
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        order.append(study.next());
        study.rate(qPrintable(order.last()), Rating::Easy);
    }
    QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("c/1 b/1 b/2 a/1"));
    QCOMPARE(study.next(), QStringLiteral("-"));
}

void StudyDecksTest::edit_keepsHistory()
{
    Studying study;
    DeckContent deck = makeDeck("a", 3);
    study->putDeck(deck);
    study.graduate("a/2");
    const CardState state = study.card("a/2").state;

    deck.name = QStringLiteral("Another name");
    deck.cards[1].answer = QStringLiteral("Better");
    std::swap(deck.cards[0], deck.cards[2]);
    deck.hash = "new";
    study->putDeck(deck);
    QCOMPARE(study.card("a/2").content.answer, QStringLiteral("Better"));
    QCOMPARE(study.card("a/2").deckName, QStringLiteral("Another name"));
    QVERIFY(study.card("a/2").state == state);
    QCOMPARE(study.next(), QStringLiteral("a/3"));
    QCOMPARE(study->sourceHash(deck.source), QByteArray("new"));
    QCOMPARE(study->rebuildFromLog(), 0);
}

void StudyDecksTest::removalAndReturn_keepHistory()
{
    Studying study;
    const DeckContent whole = makeDeck("a", 3);
    study->putDeck(whole);
    study.graduate("a/2");
    const CardState state = study.card("a/2").state;
    study.clock.forwardDays(30);

    DeckContent less = whole;
    less.cards.erase(less.cards.begin() + 1);
    study->putDeck(less);
    QCOMPARE(study->totals().total, 2);
    QCOMPARE(study->totals().due, 0);
    QVERIFY(study.card("a/2").state == state);
    QCOMPARE(study->rebuildFromLog(), 0);

    study->putDeck(whole);
    QCOMPARE(study->totals().total, 3);
    QCOMPARE(study.next(), QStringLiteral("a/2"));
    QVERIFY(study.card("a/2").state == state);
}

void StudyDecksTest::moveBetweenFiles_keepsHistory_inEitherOrder()
{
    for (const bool newFileFirst : {true, false}) {
        Studying study;
        DeckContent first = makeDeck("a", 3, 0, "first.md");
        study->putDeck(first);
        study.graduate("a/3");
        const CardState state = study.card("a/3").state;

        DeckContent second = makeDeck("a", 0, 0, "second.md");
        second.cards.push_back(first.cards.back());
        first.cards.pop_back();
        study->putDeck(newFileFirst ? second : first);
        study->putDeck(newFileFirst ? first : second);
        QCOMPARE(study->totals().total, 3);
        QVERIFY(study.card("a/3").state == state);

        study->retireSourcesExcept({QStringLiteral("second.md")});
        QCOMPARE(study->totals().total, 1);
        study.clock.forwardDays(30);
        QCOMPARE(study.next(), QStringLiteral("a/3"));
    }
}

void StudyDecksTest::fileWithAnotherDeckId_leavesNothingBehind()
{
    Studying study;
    study->putDeck(makeDeck("old", 2, 0, "file.md"));
    study->putDeck(makeDeck("new", 2, 0, "file.md"));
    QCOMPARE(study->counts().size(), 1u);
    QCOMPARE(study->counts().at(0).id, QStringLiteral("new"));
}

void StudyDecksTest::retiredSources_leaveTheQueue_andAreReadAgain()
{
    Studying study;
    study->putDeck(makeDeck("a", 2, 0));
    study->putDeck(makeDeck("b", 2, 1));
    study.rate("a/1", Rating::Easy);
    study->retireSourcesExcept({QStringLiteral("b.md")});
    QCOMPARE(study->counts().size(), 1u);
    QCOMPARE(study.next(), QStringLiteral("b/1"));
    QVERIFY(study->sourceHash(QStringLiteral("a.md")).isEmpty());
    QVERIFY(!study->sourceHash(QStringLiteral("b.md")).isEmpty());
    study->putDeck(makeDeck("a", 2, 0));
    QCOMPARE(study.card("a/1").state.reviews, 1);
    QCOMPARE(study->counts().size(), 2u);
}

void StudyDecksTest::answerToARetiredCard_isKept()
{
    Studying study;
    study->putDeck(makeDeck("a", 1));
    const Card card = study->next().value();
    study->retireSourcesExcept({});
    study->answer(card, Rating::Good, 1000, std::nullopt); // it was on the screen when its file went
    QCOMPARE(study->today().reviews, 1);
    study->putDeck(makeDeck("a", 1));
    QCOMPARE(study.card("a/1").state.reviews, 1);
}

QTEST_GUILESS_MAIN(StudyDecksTest)
#include "study_decks_test.moc"
