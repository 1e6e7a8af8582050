#include "study/decks.h"

#include "study/scheduler.h"

#include <QSet>

namespace gradus::study {

namespace {

/// Where a card stands among those due on the same day: always the same, and not its place in the book.
qint64 shuffleKey(const QString& deck, const QString& card)
{
    return static_cast<qint64>(fuzzSeed(deck + QLatin1Char('/') + card, -1) * 0x1p52);
}

qint64 storeCard(Database& database, const DeckContent& deck, const CardContent& card, int position)
{
    qint64 row = 0;
    {
        Query query(database,
                    "INSERT INTO card(deck, id, source, active, position, shuffle) VALUES(?, ?, ?, 1, ?, ?) "
                    "ON CONFLICT(deck, id) DO UPDATE SET source = excluded.source, active = 1, position = excluded.position "
                    "RETURNING row",
                    deck.id, card.id, deck.source, position, shuffleKey(deck.id, card.id));
        query.next();
        row = query.integer(0);
        query.run();
    }
    const QChar newLine = QLatin1Char('\n');
    Query(database,
          "INSERT INTO content(card, question, answer, demo, tags, section, see_also) VALUES(?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT(card) DO UPDATE SET question = excluded.question, answer = excluded.answer, demo = excluded.demo, "
          "tags = excluded.tags, section = excluded.section, see_also = excluded.see_also",
          row, card.question, card.answer, card.demo, card.tags.join(newLine), card.section, card.seeAlso.join(newLine))
        .run();
    return row;
}

} // namespace

QByteArray hashOfSource(Database& database, const QString& source)
{
    Query query(database, "SELECT hash FROM source WHERE name = ?", source);
    return query.next() ? query.bytes(0) : QByteArray();
}

void storeDeck(Database& database, const DeckContent& deck)
{
    Query(database,
          "INSERT INTO deck(id, name, position) VALUES(?, ?, ?) "
          "ON CONFLICT(id) DO UPDATE SET name = excluded.name, position = excluded.position",
          deck.id, deck.name, deck.position)
        .run();

    QSet<qint64> present;
    int position = 0;
    for (const CardContent& card : deck.cards)
        present.insert(storeCard(database, deck, card, position++));

    std::vector<qint64> gone;
    Query query(database, "SELECT row FROM card WHERE source = ? AND active = 1", deck.source);
    while (query.next()) {
        if (!present.contains(query.integer(0)))
            gone.push_back(query.integer(0));
    }
    for (const qint64 row : gone)
        Query(database, "UPDATE card SET active = 0 WHERE row = ?", row).run();

    Query(database, "INSERT OR REPLACE INTO source(name, hash) VALUES(?, ?)", deck.source, deck.hash).run();
}

void retireCardsOfSourcesExcept(Database& database, const QStringList& sources)
{
    QStringList gone;
    {
        Query query(database, "SELECT name FROM source");
        while (query.next()) {
            if (!sources.contains(query.text(0)))
                gone.append(query.text(0));
        }
    }
    for (const QString& source : gone) {
        Query(database, "UPDATE card SET active = 0 WHERE source = ? AND active = 1", source).run();
        Query(database, "DELETE FROM source WHERE name = ?", source).run();
    }
}

} // namespace gradus::study
