// The whole memory model against every row of a table that another implementation made. The table's own first lines say which.

#include "fsrs/interval.h"
#include "fsrs/memory.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace gradus::fsrs;

namespace {

struct Configuration {
    Parameters parameters = defaultParameters();
    double desiredRetention = 0.9;
    SameDay sameDay = SameDay::OwnFormula;
};

Configuration configurationOf(const QByteArray& name)
{
    if (name.startsWith("long-term"))
        return {.sameDay = SameDay::AsRecall};
    if (name == "retention-0.80")
        return {.desiredRetention = 0.8};
    if (name == "retention-0.95")
        return {.desiredRetention = 0.95};
    if (name == "custom-w decay 0.5")
        return {.parameters = {0.40255, 1.18385, 3.173,   15.69105, 7.1949, 0.5345, 1.4604,  0.0046, 1.54575, 0.1192, 1.01925,
                               1.9395,  0.11,    0.29605, 2.2698,   0.2315, 2.9898, 0.51655, 0.6621, 0.05,    0.5}};
    return {};
}

bool near(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-6 * std::abs(expected);
}

} // namespace

class FsrsVectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsEqual();
};

void FsrsVectorsTest::everyRowIsEqual()
{
    QFile file(QStringLiteral(GRADUS_TEST_DATA "/ts-fsrs-5.4.2.csv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));

    int rows = 0;
    std::optional<Memory> memory;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#') || line.startsWith("config,"))
            continue;
        const QList<QByteArray> cells = line.split(',');
        QCOMPARE(cells.size(), 11);
        const Configuration configuration = configurationOf(cells[0]);
        if (cells[2] == "0")
            memory.reset();
        memory = nextMemory(configuration.parameters, memory, Rating{cells[3].toInt()}, cells[4].toInt(), configuration.sameDay);
        const int days = wholeDays(interval(configuration.parameters, memory->stability, configuration.desiredRetention));

        QVERIFY2(near(memory->stability, cells[5].toDouble()),
                 line + " stability " + QByteArray::number(memory->stability, 'g', 12));
        QVERIFY2(near(memory->difficulty, cells[6].toDouble()),
                 line + " difficulty " + QByteArray::number(memory->difficulty, 'g', 12));
        QVERIFY2(days == cells[7].toInt(), line + " interval " + QByteArray::number(days));
        ++rows;
    }
    QCOMPARE(rows, 492);
}

QTEST_APPLESS_MAIN(FsrsVectorsTest)
#include "fsrs_vectors_test.moc"
