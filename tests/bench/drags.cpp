#include "drags.h"

#include "figures.h"
#include "window.h"

namespace gradus::bench {
namespace {

constexpr int warmUps = 5;
constexpr int moves = 40;

bool isWithin(const std::vector<double>& times, const Bound& bound)
{
    return !times.empty() && median(times) <= bound.median && (bound.p95 == 0 || percentile(times, 0.95) <= bound.p95);
}

} // namespace

Times drag(Window& window, const std::string& place, const Grip& grip)
{
    Times times{place.substr(0, place.find('?')), {}, {}};
    const QString target = QString::fromStdString(place);
    if (window.draw([&] { window.main().follow({shell::Link::Kind::Demo, target}); }).painted < 0) {
        std::printf("%s: no figure\n", place.c_str());
        return times;
    }
    Hand hand(*window.pane(), grip, moves);
    for (int i = -warmUps; i < moves; ++i) {
        if (!hand.holds() || !hand.aims()) {
            std::printf("%s: %s can't be moved\n", place.c_str(), grip.parameter.c_str());
            return times;
        }
        const Window::Drawn drawn = window.draw([&hand] { hand.move(); });
        if (drawn.painted < 0) {
            std::printf("%s: no figure after a move of %s\n", place.c_str(), grip.parameter.c_str());
            return times;
        }
        if (i >= 0) {
            times.painted.push_back(drawn.painted);
            times.computed.push_back(drawn.computed);
        }
    }
    return times;
}

void tell(const std::string& what, const Times& times, const Bound& bound)
{
    char figure[200], limit[40];
    std::snprintf(figure, sizeof figure, "%s, %.2f ms of it in the demo", typical(times.painted).c_str(), median(times.computed));
    std::snprintf(limit, sizeof limit, bound.p95 == 0 ? "median %.0f ms" : "%.0f / %.0f ms", bound.median, bound.p95);
    report(what.c_str(), figure, limit, isWithin(times.painted, bound));
}

} // namespace gradus::bench
