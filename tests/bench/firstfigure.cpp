#include "firstfigure.h"

#include "figures.h"
#include "places.h"
#include "window.h"

#include <QTest>

namespace gradus::bench {
namespace {

constexpr double bound = 100; // ms

struct Worst {
    std::vector<double> times;
    std::string place;
    Window::Drawn drawn;
};

void open(Window& window, const std::string& place, Worst& worst)
{
    const QString target = QString::fromStdString(place);
    const Window::Drawn drawn = window.draw([&] { window.main().follow({shell::Link::Kind::Demo, target}); });
    if (drawn.painted < 0) {
        std::printf("%s: no figure\n", place.c_str());
        return;
    }
    if (qEnvironmentVariableIsSet("GRADUS_BENCH_DETAILS"))
        std::printf("  %-60s %.1f ms, %.1f ms of it in the demo\n", place.c_str(), drawn.painted, drawn.computed);
    worst.times.push_back(drawn.painted);
    if (drawn.painted > worst.drawn.painted) {
        worst.drawn = drawn;
        worst.place = place;
    }
}

void tell(const char* what, const Worst& worst)
{
    char figure[200];
    std::snprintf(figure, sizeof figure, "median %.1f ms (n = %zu), worst %.1f ms, %.1f ms of it in the demo: %s",
                  median(worst.times), worst.times.size(), worst.drawn.painted, worst.drawn.computed, worst.place.c_str());
    report(what, figure, "100 ms", !worst.times.empty() && worst.drawn.painted <= bound);
}

} // namespace

void measureFirstFigures()
{
    constexpr int looked = 1000; // ms for which the first card is looked at
    const std::vector<std::string> all = everyPlace(demo::Catalogue());
    Worst one, each;
    {
        Window window(1);
        window.open();
        QTest::qWait(looked);
        for (const std::string& place : all)
            open(window, place, one);
    }
    tell("first figure of each preset, one after the other", one);
    for (const std::string& place : all) {
        Window window(1);
        window.open();
        QTest::qWait(looked);
        open(window, place, each);
    }
    tell("first figure of each preset, a new window and lab for each", each);
}

} // namespace gradus::bench
