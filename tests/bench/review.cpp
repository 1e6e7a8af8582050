#include "review.h"

#include "figures.h"
#include "review/reviewpane.h"
#include "window.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace gradus::bench {
namespace {

/// What the disk takes to make 4 kB safe, in milliseconds.
double syncTime(int file)
{
    static const std::string page(4096, 'x');
    QElapsedTimer timer;
    timer.start();
    if (write(file, page.data(), page.size()) < 0 || fdatasync(file) != 0)
        qFatal("the disk did not sync");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void measureReview()
{
    constexpr int warmUps = 10;
    constexpr int reviews = 200;
    Window window(15);
    window.open();
    const int file = open(qPrintable(window.folder() + QStringLiteral("/sync")), O_WRONLY | O_CREAT, 0600);
    review::ReviewPane* pane = window.main().review();
    std::vector<double> times, syncs;
    for (int i = -warmUps; i < reviews; ++i) {
        QTest::keyClick(pane, Qt::Key_Space);
        QTest::qWait(150); // the turn's motion, and the demo's answer
        const double time = timeUntil(pane, &review::ReviewPane::cardPainted, [pane] { QTest::keyClick(pane, Qt::Key_4); });
        if (time < 0) {
            std::printf("review: no next card within 20 s\n");
            break;
        }
        if (i >= 0) {
            times.push_back(time);
            syncs.push_back(syncTime(file));
        }
        QTest::qWait(30);
    }
    close(file);
    std::printf("%-62s median %.2f ms, p99 %.2f ms\n", "the disk's own sync of 4 kB", median(syncs), percentile(syncs, 0.99));
    char figure[80];
    std::snprintf(figure, sizeof figure, "median %.2f ms, p99 %.2f ms (n = %zu)", median(times), percentile(times, 0.99),
                  times.size());
    report("rating to the end of the next card's paint", figure, "p99 16 ms", percentile(times, 0.99) <= 16);
}

} // namespace gradus::bench
