#include "fakeclock.h"
#include "study/days.h"

#include <QTest>

using namespace gradus::study;

namespace {

qint64 julian(const char* date)
{
    return QDate::fromString(QString::fromLatin1(date), Qt::ISODate).toJulianDay();
}

} // namespace

class StudyDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dayBegins_atFour_data();
    void dayBegins_atFour();
    void everyHourOfAYear_liesInItsDay_data();
    void everyHourOfAYear_liesInItsDay();
    void repeatedHourOfAutumn_staysInTheDayBefore();
    void elapsedDays_areNeverNegative();
    void moment_keepsTheOffset();
};

void StudyDaysTest::dayBegins_atFour_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("day");
    const auto row = [](const char* name, const char* local, const char* zone, const char* day) {
        QTest::newRow(name) << QByteArray(local) << QByteArray(zone) << QByteArray(day);
    };
    row("a second before", "2024-05-06T03:59:59", "Europe/Berlin", "2024-05-05");
    row("at four", "2024-05-06T04:00:00", "Europe/Berlin", "2024-05-06");
    row("midnight", "2024-05-06T00:00:00", "Europe/Berlin", "2024-05-05");
    row("just before midnight", "2024-05-06T23:59:59", "Europe/Berlin", "2024-05-06");
    row("first of the year", "2024-01-01T02:00:00", "Europe/Berlin", "2023-12-31");
    row("leap day", "2024-03-01T03:00:00", "Europe/Berlin", "2024-02-29");
    row("spring: clocks put forward an hour ago", "2024-03-31T03:30:00", "Europe/Berlin", "2024-03-30");
    row("spring: at four", "2024-03-31T04:00:00", "Europe/Berlin", "2024-03-31");
    row("autumn: a second before", "2024-10-27T03:59:59", "Europe/Berlin", "2024-10-26");
    row("autumn: at four", "2024-10-27T04:00:00", "Europe/Berlin", "2024-10-27");
    row("far east", "2024-05-06T04:00:00", "Pacific/Kiritimati", "2024-05-06");
    row("far west", "2024-05-06T03:59:00", "Pacific/Pago_Pago", "2024-05-05");
    row("a zone of three quarters", "2024-05-06T04:00:00", "Asia/Kathmandu", "2024-05-06");
}

void StudyDaysTest::dayBegins_atFour()
{
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, day);
    const FakeClock clock(local.constData(), zone.constData());
    QCOMPARE(studyDay(clock.now()), julian(day.constData()));
}

void StudyDaysTest::everyHourOfAYear_liesInItsDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"Europe/Berlin", "Australia/Lord_Howe", "America/Santiago"})
        QTest::newRow(zone) << QByteArray(zone);
}

void StudyDaysTest::everyHourOfAYear_liesInItsDay()
{
    QFETCH(QByteArray, zone);
    FakeClock clock("2024-01-01T12:00:00", zone.constData());
    qint64 previous = studyDay(clock.now());
    for (int minutes = 0; minutes < 366 * 24 * 60; minutes += 59) {
        clock.forwardMinutes(59);
        const qint64 day = studyDay(clock.now());
        QVERIFY(day == previous || day == previous + 1);
        QVERIFY(startOfStudyDay(day, clock.now()) <= clock.milliseconds());
        QVERIFY(startOfStudyDay(day + 1, clock.now()) > clock.milliseconds());
        previous = day;
    }
    QCOMPARE(previous, julian("2025-01-01"));
}

void StudyDaysTest::repeatedHourOfAutumn_staysInTheDayBefore()
{
    FakeClock clock("2024-10-27T01:59:00");
    for (int minute = 0; minute < 3 * 60; ++minute) { // two hours on the wall
        QCOMPARE(studyDay(clock.now()), julian("2024-10-26"));
        clock.forwardMinutes(1);
    }
    clock.forwardMinutes(1);
    QCOMPARE(clock.now().time(), QTime(4, 0));
    QCOMPARE(studyDay(clock.now()), julian("2024-10-27"));
}

void StudyDaysTest::elapsedDays_areNeverNegative()
{
    FakeClock clock("2024-05-06T05:00:00", "Asia/Tokyo");
    const qint64 inTokyo = studyDay(clock.now());
    clock.travel("America/Los_Angeles");
    const qint64 inLosAngeles = studyDay(clock.now());
    QCOMPARE(inLosAngeles, inTokyo - 1);
    QCOMPARE(elapsedDays(inTokyo, inLosAngeles), 0);
    QCOMPARE(elapsedDays(inLosAngeles, inTokyo), 1);
}

void StudyDaysTest::moment_keepsTheOffset()
{
    const FakeClock summer("2024-07-01T12:00:00");
    QCOMPARE(momentOf(summer.now()).utcOffset, 7200);
    QCOMPARE(momentOf(summer.now()).at, summer.milliseconds());
    const FakeClock winter("2024-01-01T12:00:00");
    QCOMPARE(momentOf(winter.now()).utcOffset, 3600);
}

QTEST_APPLESS_MAIN(StudyDaysTest)
#include "study_days_test.moc"
