#include "review/words.h"

#include <QTest>
#include <QTimeZone>

using namespace gradus;
namespace words = gradus::review::words;

class ReviewWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervals_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char* name, qint64 milliseconds, int days, const char* shown, const char* spoken) {
            QTest::newRow(name) << milliseconds << days << QString::fromLatin1(shown) << QString::fromLatin1(spoken);
        };
        row("half a minute", 30000, 0, "1 min", "1 minute");
        row("a minute", 60000, 0, "1 min", "1 minute");
        row("ten minutes", 600000, 0, "10 min", "10 minutes");
        row("an hour", 3600000, 0, "1 h", "1 hour");
        row("hour and a half", 5400000, 0, "1.5 h", "2 hours");
        row("a day", 0, 1, "1 d", "1 day");
        row("two days", 0, 2, "2 d", "2 days");
        row("a month's days", 0, 30, "30 d", "30 days");
        row("forty days", 0, 40, "1.3 mo", "40 days");
        row("a year", 0, 365, "1 y", "365 days");
        row("years", 0, 1000, "2.7 y", "1000 days");
    }
    void intervals()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(int, days);
        const study::Interval interval{milliseconds, days};
        QTEST(words::interval(interval), "shown");
        QTEST(words::intervalSpoken(interval), "spoken");
    }

    void workLeft_data()
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("fresh");
        QTest::addColumn<QString>("said");
        QTest::newRow("both") << 18 << 6 << QStringLiteral("18 due · 6 new · about 9 min");
        QTest::newRow("new only") << 0 << 6 << QStringLiteral("6 new · about 2 min");
        QTest::newRow("one") << 1 << 0 << QStringLiteral("1 due · under a minute");
        QTest::newRow("nothing") << 0 << 0 << QStringLiteral("nothing due");
    }
    void workLeft()
    {
        QFETCH(int, due);
        QFETCH(int, fresh);
        QTEST(words::workLeft(due, fresh, 22), "said");
    }

    void nextDue_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* due, const char* said) {
            QTest::newRow(due) << QString::fromLatin1(due) << QString::fromLatin1(said);
        };
        row("2024-05-06T21:40:00", "Next: today at 21:40");
        row("2024-05-07T01:00:00", "Next: today at 01:00"); // the study day ends at 4:00
        row("2024-05-07T04:00:00", "Next: tomorrow");
        row("2024-05-08T03:59:00", "Next: tomorrow");
        row("2024-05-10T04:00:00", "Next: in 4 days");
    }
    void nextDue()
    {
        QFETCH(QString, due);
        const QTimeZone zone("Europe/Berlin");
        const QDateTime now(QDate(2024, 5, 6), QTime(20, 0), zone);
        QDateTime at = QDateTime::fromString(due, Qt::ISODate);
        at.setTimeZone(zone);
        QTEST(words::nextDue(at.toMSecsSinceEpoch(), now), "said");
    }

    void facts()
    {
        const QTimeZone zone("Europe/Berlin");
        const QDateTime now(QDate(2024, 5, 17), QTime(9, 0), zone);
        study::CardState state;
        QCOMPARE(words::facts(state, now), QStringLiteral("new"));
        state.phase = study::Phase::Review;
        state.stability = 11.04;
        state.difficulty = 2.12;
        state.lastReviewAt = QDateTime(QDate(2024, 5, 6), QTime(22, 0), zone).toMSecsSinceEpoch();
        QCOMPARE(words::facts(state, now), QStringLiteral("stability 11 d · difficulty 2.1 · last seen 11 days ago"));
    }

    void everyErrorHasASentenceWithItsPath_data()
    {
        using Kind = study::CollectionError::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::newRow("not a collection") << Kind::NotACollection;
        QTest::newRow("damaged") << Kind::Damaged;
        QTest::newRow("newer") << Kind::NewerVersion;
        QTest::newRow("in use") << Kind::InUse;
        QTest::newRow("disk full") << Kind::DiskFull;
        QTest::newRow("read-only") << Kind::ReadOnly;
        QTest::newRow("can't open") << Kind::CannotOpen;
        QTest::newRow("other") << Kind::Other;
    }
    void everyErrorHasASentenceWithItsPath()
    {
        QFETCH(study::CollectionError::Kind, kind);
        const QString said = words::sentence({kind, QStringLiteral("/home/a/learner.gradus"), QStringLiteral("detail")});
        QVERIFY(said.contains(QStringLiteral("/home/a/learner.gradus")));
        QVERIFY(said.endsWith(QLatin1Char('.')));
    }

    void theLabsTextKeepsItsPlaces()
    {
        QCOMPARE(words::translated({"", "%1 of %2", {"%2", "b"}}), QStringLiteral("%2 of b"));
        std::vector<std::string> many;
        for (int i = 1; i <= 11; ++i)
            many.push_back("<" + std::to_string(i) + ">");
        QCOMPARE(words::translated({"Any", "%11 %1", many}), QStringLiteral("<11> <1>"));
    }
};

QTEST_GUILESS_MAIN(ReviewWordsTest)
#include "review_words_test.moc"
