#include "bank/chapter.h"
#include "bank/markdown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace gradus::bank;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bankFolder()
{
    return QStringLiteral(GRADUS_SOURCE_DIR "/resources/bank");
}

/// The words of a question's first block; what follows it only helps to answer it.
QString heading(const QString& question)
{
    const std::vector<Block> blocks = readMarkdown(question).blocks;
    return blocks.empty() ? QString() : plainText(blocks.front().inlines);
}

int wordCount(const Card& card)
{
    int words = 0;
    for (const Block& block : readMarkdown(card.answer).blocks) {
        static const QRegularExpression spaces(QStringLiteral("\\s+"));
        words += static_cast<int>(plainText(block.inlines).split(spaces, Qt::SkipEmptyParts).size());
    }
    return words;
}

} // namespace

/// The chapters that ship.
class ShippedBankTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_chapters = readFolder(bankFolder(), {}); }

    void hasNoProblems()
    {
        QVERIFY(!m_chapters.empty());
        for (const Chapter& chapter : m_chapters)
            for (const Problem& problem : chapter.problems)
                QFAIL(qPrintable(problem.toString()));
    }

    void creditsItsSource()
    {
        for (const Chapter& chapter : m_chapters)
            QVERIFY2(chapter.source.contains(QStringLiteral("Howard")), qPrintable(chapter.file));
    }

    void asksEachOfTheBooksQuestionsOnce()
    {
        const QJsonObject all = QJsonDocument::fromJson(contents(QStringLiteral(GRADUS_TEST_DATA "/questions.json"))).object();
        const QJsonArray expected = all.value(QStringLiteral("cards")).toArray();
        QCOMPARE(expected.size(), 170);
        QHash<QString, const Card*> cards;
        for (const Chapter& chapter : m_chapters)
            for (const Card& card : chapter.cards) {
                QVERIFY2(!cards.contains(card.id), qPrintable(card.id));
                QVERIFY2(chapter.deckId.right(2) == card.id.mid(2, 2), qPrintable(card.id));
                cards.insert(card.id, &card);
            }
        QCOMPARE(cards.size(), expected.size());
        for (const QJsonValue& each : expected) {
            const Card* card = cards.value(each[QStringLiteral("id")].toString());
            QVERIFY2(card != nullptr, qPrintable(each[QStringLiteral("id")].toString()));
            const bool reworded = each[QStringLiteral("asked")].isString();
            QVERIFY2(!reworded || !each[QStringLiteral("why")].toString().isEmpty(), qPrintable(card->id));
            QCOMPARE(heading(card->question), heading(each[reworded ? u"asked" : u"question"].toString()));
            QCOMPARE(card->demo, each[QStringLiteral("demo")].toString());
        }
    }

    void everyCardIsComplete()
    {
        QStringList wrong;
        for (const Chapter& chapter : m_chapters)
            for (const Card& card : chapter.cards) {
                QVERIFY2(!card.tags.isEmpty() && !card.section.isEmpty() && !card.seeAlso.isEmpty(), qPrintable(card.id));
                const int words = wordCount(card);
                if (words < 40 || words > 250)
                    wrong << QStringLiteral("%1: %2 words").arg(card.id).arg(words);
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

    void picturesAreThere()
    {
        int pictures = 0;
        for (const Chapter& chapter : m_chapters)
            for (const Card& card : chapter.cards)
                for (const QString& target : images(readMarkdown(card.question + QStringLiteral("\n\n") + card.answer))) {
                    ++pictures;
                    QVERIFY2(QFile::exists(bankFolder() + QLatin1Char('/') + target),
                             qPrintable(card.id + QLatin1Char(' ') + target));
                }
        QVERIFY(pictures >= 8);
    }

    void seeAlsoLeadsToCards()
    {
        QSet<QString> ids;
        for (const Chapter& chapter : m_chapters)
            for (const Card& card : chapter.cards)
                ids << card.id << chapter.deckId + QLatin1Char('/') + card.id;
        for (const Chapter& chapter : m_chapters)
            for (const Card& card : chapter.cards)
                for (const QString& other : card.seeAlso)
                    QVERIFY2(ids.contains(other) && other != card.id, qPrintable(card.id + QStringLiteral(" → ") + other));
    }

    void itsPythonShowsWhatTheCardsSay()
    {
        QJsonArray cards;
        int blocks = 0;
        for (const Chapter& chapter : m_chapters)
            for (const Card& card : chapter.cards) {
                const QJsonArray own = pythonBlocks(card);
                blocks += static_cast<int>(own.size());
                if (!own.isEmpty())
                    cards.append(QJsonObject{{QStringLiteral("card"), card.id}, {QStringLiteral("blocks"), own}});
            }
        QVERIFY(blocks >= 15);
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(GRADUS_TEST_DATA "/runblocks.py")});
        QVERIFY2(python.waitForStarted(), "python3 is missing");
        python.write(QJsonDocument(cards).toJson());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(60'000));
        const QByteArray said = python.readAllStandardOutput() + python.readAllStandardError();
        QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0, said.constData());
    }

private:
    static QJsonArray pythonBlocks(const Card& card)
    {
        QJsonArray blocks;
        for (const QString& text : {card.question, card.answer}) {
            const std::vector<Block> parts = readMarkdown(text).blocks;
            for (std::size_t index = 0; index < parts.size(); ++index) {
                if (parts[index].language != QStringLiteral("python"))
                    continue;
                const bool shows = index + 1 < parts.size() && parts[index + 1].language == QStringLiteral("output");
                blocks.append(QJsonObject{{QStringLiteral("number"), blocks.size() + 1},
                                          {QStringLiteral("code"), parts[index].text},
                                          {QStringLiteral("output"), shows ? parts[index + 1].text : QString()}});
            }
        }
        return blocks;
    }

    std::vector<Chapter> m_chapters;
};

QTEST_GUILESS_MAIN(ShippedBankTest)
#include "shippedbank_test.moc"
