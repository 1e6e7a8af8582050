#include "drag.h"

#include "figures.h"
#include "shell/demobeside.h"
#include "window.h"

#include <QSlider>
#include <QTest>

namespace gradus::bench {
namespace {

/// A slider's position at step i of a to-and-fro over its whole range.
int position(const QSlider& slider, int i)
{
    const int range = slider.maximum() - slider.minimum();
    const int place = (i * 7) % (2 * range);
    return slider.minimum() + (place <= range ? place : 2 * range - place);
}

/// The longest time between two ticks of a 2 ms timer, while `work` is called every `every` ms for `seconds`.
template <typename Work> double longestGap(int seconds, int every, Work work)
{
    double longest = 0;
    QElapsedTimer since;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    tick.setInterval(2);
    QObject::connect(&tick, &QTimer::timeout, [&] {
        longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    QTimer mover;
    mover.setTimerType(Qt::PreciseTimer);
    mover.setInterval(every);
    QObject::connect(&mover, &QTimer::timeout, work);
    QEventLoop loop;
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    since.start();
    tick.start();
    mover.start();
    loop.exec();
    return longest;
}

} // namespace

void measureDrag()
{
    constexpr int warmUps = 10;
    constexpr int moves = 200;
    constexpr int dragSeconds = 30;
    constexpr int frame = 16; // ms between two moves of the hand
    Window window(1);
    window.open();
    demo::DemoPane* pane = window.main().demo()->pane();
    window.main().follow({shell::Link::Kind::Demo, QStringLiteral("broadcasting/mse-squeeze-bug")});
    QTest::qWait(500);
    const auto* control = pane->findChild<QWidget*>(QStringLiteral("n"));
    auto* slider = control != nullptr ? control->findChild<QSlider*>() : nullptr;
    if (slider == nullptr) {
        std::printf("drag: the demo shows no slider for n\n");
        return;
    }
    std::vector<double> times;
    for (int i = -warmUps; i < moves; ++i) {
        const int to = position(*slider, i + warmUps + 1);
        if (to == slider->value())
            continue;
        const double time = timeUntil(pane, &demo::DemoPane::figurePainted, [&] { slider->setValue(to); });
        if (time < 0) {
            std::printf("drag: no figure within 20 s\n");
            return;
        }
        if (i >= 0)
            times.push_back(time);
    }
    report("slider moved to the end of the new figure's paint", typical(times), "16 / 33 ms",
           median(times) <= 16 && percentile(times, 0.95) <= 33);

    const double idle = longestGap(dragSeconds, 1000, [] {});
    std::vector<double> gaps;
    for (int round = 0; round < 3; ++round) {
        int i = 0;
        gaps.push_back(longestGap(dragSeconds, frame, [&] { slider->setValue(position(*slider, ++i)); }));
    }
    char figure[80];
    std::snprintf(figure, sizeof figure, "best %.1f of %.1f, %.1f, %.1f ms; idle %.1f ms",
                  *std::min_element(gaps.begin(), gaps.end()), gaps[0], gaps[1], gaps[2], idle);
    report("longest gap of a 2 ms timer in 30 s of dragging", figure, "33 ms", *std::min_element(gaps.begin(), gaps.end()) <= 33);
}

} // namespace gradus::bench
