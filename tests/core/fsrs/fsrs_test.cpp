// Single figures that fsrs-rs, ts-fsrs and py-fsrs publish in their own tests, and the edges of each function.

#include "fsrs/interval.h"
#include "fsrs/memory.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace gradus::fsrs;

namespace {

const Parameters& w = defaultParameters();
constexpr std::array ratings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

bool near(double actual, double expected, double relative = 1e-6)
{
    const bool is = std::abs(actual - expected) <= relative * std::abs(expected);
    if (!is)
        qWarning("%.10g instead of %.10g", actual, expected);
    return is;
}

Memory replay(const Parameters& parameters, const std::vector<std::pair<int, int>>& reviews)
{
    std::optional<Memory> memory;
    for (const auto& [rating, gap] : reviews)
        memory = nextMemory(parameters, memory, Rating{rating}, gap);
    return *memory;
}

} // namespace

class FsrsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstMemory_isPublished();
    void nextDifficulty_isPublished();
    void stabilities_arePublished();
    void sameDay_neverHurtsButForAgain();
    void history_isPublished();
    void retrievability_isPublished();
    void intervals_arePublished();
    void intervalMultipliers_arePublished();
    void interval_ofNinetyPercent_isTheStability();
    void sm2_isPublished();
    void negativeElapsedDays_countAsTheSameDay();
    void memory_staysWithinItsRange();

    void parameters_ofOlderVersions_areCarriedOver();
    void parameters_thatAreNotParameters_areRefused();
    void clamped_keepsTheDefaults();
    void clamped_holdsEachAtItsRange();
    void clamped_holdsSameDayLower_withSeveralRelearningSteps();

    void fuzzBounds_areTheOnesDescribed_data();
    void fuzzBounds_areTheOnesDescribed();
    void fuzz_picksEveryDayWithinItsBounds();
    void fuzz_respectsLowestAndHighest();
    void wholeDays_roundsAHalfUp();
};

void FsrsTest::firstMemory_isPublished()
{
    const std::array stability{0.212, 1.2931, 2.3065, 8.2956};
    const std::array difficulty{6.4133, 5.11217071, 2.11810397, 1.0};
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(near(firstMemory(w, ratings[i]).stability, stability[i]));
        QVERIFY(near(firstMemory(w, ratings[i]).difficulty, difficulty[i]));
    }
}

void FsrsTest::nextDifficulty_isPublished()
{
    const std::array expected{8.341763, 6.6659956, 4.990228, 3.3144615};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(near(nextDifficulty(w, 5, ratings[i]), expected[i]));
}

void FsrsTest::stabilities_arePublished()
{
    const std::array retrievabilities{0.9, 0.8, 0.7, 0.6};
    const std::array recall{25.602541, 28.226582, 58.656002, 127.226685};
    const std::array lapse{1.0525396, 1.1894329, 1.3680838, 1.584989};
    const std::array sameDay{1.596818, 5.0, 5.0, 8.12961};
    for (std::size_t i = 0; i < 4; ++i) {
        const Memory memory{5, 1.0 + static_cast<double>(i)};
        QVERIFY(near(stabilityAfterRecall(w, memory, retrievabilities[i], ratings[i]), recall[i]));
        QVERIFY(near(stabilityAfterLapse(w, memory, retrievabilities[i]), lapse[i]));
        QVERIFY(near(stabilityAfterSameDay(w, 5, ratings[i]), sameDay[i]));
    }
}

void FsrsTest::sameDay_neverHurtsButForAgain()
{
    for (const double stability : {0.01, 0.5, 3.0, 40.0, 20000.0}) {
        QVERIFY(stabilityAfterSameDay(w, stability, Rating::Hard) >= stability);
        QVERIFY(stabilityAfterSameDay(w, stability, Rating::Good) >= stability);
        QVERIFY(stabilityAfterSameDay(w, stability, Rating::Easy) >= stability);
    }
    QVERIFY(stabilityAfterSameDay(w, 5, Rating::Again) < 5);
}

void FsrsTest::history_isPublished()
{
    const std::vector<std::pair<int, int>> reviews{{1, 0}, {3, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}};
    QVERIFY(near(replay(w, reviews).stability, 53.62691));
    QVERIFY(near(replay(w, reviews).difficulty, 6.3574867));

    Parameters withoutSameDay = w;
    withoutSameDay[17] = withoutSameDay[18] = withoutSameDay[19] = 0;
    QVERIFY(near(replay(withoutSameDay, reviews).stability, 53.335106));
}

void FsrsTest::retrievability_isPublished()
{
    const std::array stability{1.0, 2.0, 3.0, 4.0, 4.0, 2.0};
    const std::array expected{1.0, .9403443, .9253786, .9185229, .9, .8261359};
    for (std::size_t t = 0; t < expected.size(); ++t)
        QVERIFY(near(retrievability(w, stability[t], static_cast<double>(t)), expected[t]));
}

void FsrsTest::intervals_arePublished()
{
    const std::array expected{3116766, 34793, 2508, 387, 90, 27, 9, 3, 1, 1};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double retention = static_cast<double>(i + 1) / 10;
        // fsrs-rs computes in single precision, so its 3116766 is good to six digits.
        QVERIFY(near(wholeDays(interval(w, 1, retention), 1, std::numeric_limits<int>::max()), expected[i]));
    }
    QCOMPARE(wholeDays(interval(w, 1, 0.1)), longestInterval);
}

void FsrsTest::intervalMultipliers_arePublished()
{
    QVERIFY(near(decayFactor(w), 0.9803464944134797, 1e-12));
    QVERIFY(near(intervalMultiplier(w, 0.70), 9.28791118, 1e-8));
    QVERIFY(near(intervalMultiplier(w, 0.80), 3.31595979, 1e-8));
    QVERIFY(near(intervalMultiplier(w, 0.85), 1.90642613, 1e-8));
    QVERIFY(near(intervalMultiplier(w, 0.95), 0.40255869, 1e-8));
    QVERIFY(near(intervalMultiplier(w, 0.97), 0.22276844, 1e-8));
}

void FsrsTest::interval_ofNinetyPercent_isTheStability()
{
    for (const double decay : {0.1, 0.1542, 0.5, 0.8}) {
        Parameters parameters = w;
        parameters[20] = decay;
        QVERIFY(near(interval(parameters, 12.5, 0.9), 12.5, 1e-12));
        QVERIFY(near(retrievability(parameters, 12.5, interval(parameters, 12.5, 0.8)), 0.8, 1e-12));
    }
}

void FsrsTest::sm2_isPublished()
{
    const Memory usual = memoryFromSm2(w, 2.5, 10, 0.9);
    QVERIFY(near(usual.stability, 10));
    QVERIFY(near(usual.difficulty, 6.9140563));
    const Memory lower = memoryFromSm2(w, 2.5, 10, 0.8);
    QVERIFY(near(lower.stability, 3.01572));
    QVERIFY(near(lower.difficulty, 9.393428));
    const Memory hard = memoryFromSm2(w, 1.3, 20, 0.9);
    QVERIFY(near(hard.stability, 20));
    QVERIFY(near(hard.difficulty, 10));
}

void FsrsTest::negativeElapsedDays_countAsTheSameDay()
{
    const Memory before{5, 5};
    for (const Rating rating : ratings) {
        QCOMPARE(nextMemory(w, before, rating, -1).stability, nextMemory(w, before, rating, 0).stability);
        QVERIFY(std::isfinite(nextMemory(w, before, rating, -1000, SameDay::AsRecall).stability));
    }
}

void FsrsTest::memory_staysWithinItsRange()
{
    std::optional<Memory> memory;
    for (int i = 0; i < 200; ++i) {
        memory = nextMemory(w, memory, Rating::Again, 1);
        QVERIFY(memory->stability >= lowestStability && memory->difficulty <= highestDifficulty);
    }
    for (int i = 0; i < 200; ++i) {
        memory = nextMemory(w, memory, Rating::Easy, 36500);
        QVERIFY(memory->stability <= highestStability && memory->difficulty >= lowestDifficulty);
    }
    QCOMPARE(memory->stability, highestStability);
    QCOMPARE(memory->difficulty, lowestDifficulty);
}

void FsrsTest::parameters_ofOlderVersions_areCarriedOver()
{
    const std::vector<double> nineteen(w.begin(), w.begin() + 19);
    Parameters expected = w;
    expected[19] = 0;
    expected[20] = 0.5;
    QVERIFY(parametersFrom(nineteen) == expected);

    const std::vector<double> seventeen(w.begin(), w.begin() + 17);
    expected[4] = w[4] + 2 * w[5];
    expected[5] = std::log(3 * w[5] + 1) / 3;
    expected[6] = w[6] + 0.5;
    expected[17] = expected[18] = 0;
    QVERIFY(parametersFrom(seventeen) == expected);

    QVERIFY(parametersFrom({}) == w);
    QVERIFY(parametersFrom(w) == w);
}

void FsrsTest::parameters_thatAreNotParameters_areRefused()
{
    for (const std::size_t count : {1u, 16u, 18u, 20u, 22u, 35u})
        QVERIFY(!parametersFrom(std::vector<double>(count, 1.0)));
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        Parameters parameters = w;
        parameters[7] = bad;
        QVERIFY(!parametersFrom(parameters));
    }
    std::vector<double> noLogarithm(17, 1.0);
    noLogarithm[5] = -1;
    QVERIFY(!parametersFrom(noLogarithm));
}

void FsrsTest::clamped_keepsTheDefaults()
{
    QVERIFY(clamped(w) == w);
    QVERIFY(clamped(w, 2) == w);
}

void FsrsTest::clamped_holdsEachAtItsRange()
{
    const Parameters lowest{0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0,    0,  0.001,
                            0.001, 0.001, 0.001, 0,     0, 1,     0,     0,     0.01, 0.1};
    const Parameters highest{100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8};
    Parameters parameters;
    parameters.fill(-1000);
    QVERIFY(clamped(parameters) == lowest);
    parameters.fill(1000);
    QVERIFY(clamped(parameters) == highest);
    parameters.fill(0);
    QCOMPARE(clamped(parameters, 1, false)[19], 0.0);
}

void FsrsTest::clamped_holdsSameDayLower_withSeveralRelearningSteps()
{
    Parameters parameters = w;
    parameters[17] = parameters[18] = 2;
    const double expected = std::sqrt(-(std::log(w[11]) + std::log(std::exp2(w[13]) - 1) + 0.3 * w[14]) / 2);
    QVERIFY(expected < 2);
    QVERIFY(near(clamped(parameters, 2)[17], expected, 1e-12));
    QVERIFY(near(clamped(parameters, 2)[18], expected, 1e-12));
    QVERIFY(clamped(parameters, 5)[17] < expected);

    parameters[11] = 5;
    parameters[13] = 0.9;
    QVERIFY(near(clamped(parameters, 3)[17], 0.1, 1e-12)); // no room left: the root of 0.01
    QCOMPARE(clamped(parameters, 1)[17], 2.0);
}

void FsrsTest::fuzzBounds_areTheOnesDescribed_data()
{
    QTest::addColumn<double>("interval");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    QTest::newRow("a day: none") << 1.0 << 1 << 1;
    QTest::newRow("below 2.5 days: none") << 2.49 << 2 << 2;
    QTest::newRow("2.5 days: one day") << 2.5 << 2 << 4;
    QTest::newRow("a week") << 7.0 << 5 << 9; // 1 + 0.675
    QTest::newRow("twenty days") << 20.0 << 17 << 23; // 1 + 0.675 + 1.3
    QTest::newRow("a hundred days") << 100.0 << 93 << 107; // + 4
    QTest::newRow("not whole") << 30.4 << 27 << 34; // 3.495
}

void FsrsTest::fuzzBounds_areTheOnesDescribed()
{
    QFETCH(double, interval);
    const FuzzBounds bounds = fuzzBounds(interval);
    QTEST(bounds.earliest, "earliest");
    QTEST(bounds.latest, "latest");
}

void FsrsTest::fuzz_picksEveryDayWithinItsBounds()
{
    std::vector<int> count(8);
    for (int i = 0; i < 7000; ++i)
        ++count.at(static_cast<std::size_t>(fuzzed(20, i / 7000.0) - 17));
    for (std::size_t day = 0; day < 7; ++day)
        QCOMPARE(count[day], 1000);
    QCOMPARE(fuzzed(20, 0), 17);
    QCOMPARE(fuzzed(20, std::nextafter(1.0, 0.0)), 23);
}

void FsrsTest::fuzz_respectsLowestAndHighest()
{
    for (const double u : {0.0, 0.5, 0.999}) {
        QVERIFY(fuzzed(20, u, 19) >= 19);
        QVERIFY(fuzzed(20, u, 1, 21) <= 21);
        QCOMPARE(fuzzed(20, u, 50, 30), 30);
        QCOMPARE(fuzzed(0.2, u), 1);
        QVERIFY(fuzzed(1e9, u) <= longestInterval);
    }
}

void FsrsTest::wholeDays_roundsAHalfUp()
{
    QCOMPARE(wholeDays(2.5), 3);
    QCOMPARE(wholeDays(3.5), 4);
    QCOMPARE(wholeDays(3.4999), 3);
    QCOMPARE(wholeDays(0.1), 1);
    QCOMPARE(wholeDays(1e12), longestInterval);
}

QTEST_APPLESS_MAIN(FsrsTest)
#include "fsrs_test.moc"
