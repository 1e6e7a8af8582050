#include "demos.h"

#include "figures.h"
#include "hand.h"
#include "window.h"

#include <QGuiApplication>
#include <QScreen>

#include <map>

namespace gradus::bench {
namespace {

constexpr int warmUps = 5;
constexpr int moves = 40; // of each preset

struct Bound {
    double median = 0, p95 = 0; ///< ms; p95 0: none
};

/// What a person would drag in each preset to see what it shows.
const std::map<std::string, std::vector<std::pair<std::string, Grip>>>& grips()
{
    static const std::map<std::string, std::vector<std::pair<std::string, Grip>>> all{
        {"optimizer-trajectories",
         {{"sgd", {"start"}},
          {"callback-chain", {"lr"}},
          {"no-zero-grad", {"start"}},
          {"step-loop", {"mom"}},
          {"sgd-inplace", {"lr"}},
          {"momentum", {"mom"}},
          {"ravine-ball", {"mom"}},
          {"ema-betas", {"steps"}},
          {"rmsprop", {"start"}},
          {"sqr-avg-bars", {"start"}},
          {"adam-vs", {"start"}},
          {"adam-equation", {"start"}},
          {"debias-table", {"mom"}},
          {"eps-sweep", {"eps"}},
          {"wd-decoupled", {"wd"}}}},
        {"training-loop",
         {{"four-steps", {"batches"}},
          {"compose-tweaks", {"lr"}},
          {"read-write-everything", {"lr"}},
          {"event-list", {"batches"}},
          {"model-resetter", {"batches"}},
          {"attr-shadowing", {"lr"}},
          {"cancel-exceptions", {"nth"}},
          {"terminate-on-nan", {"lr"}},
          {"ordering", {"order"}},
          {"attr-delegation", {"batches"}},
          {"plain-callback", {"lr"}},
          {"dispatch", {"batches"}},
          {"dispatch-getattr", {"event"}},
          {"cancel-fit", {"batches"}},
          {"train-vs-valid", {"valid_batches"}},
          {"track-reset", {"batches"}}}},
        {"class-activation-maps",
         {{"which-layer", {"threshold"}},
          {"needs-hook", {"threshold"}},
          {"eval-nograd", {"opacity"}},
          {"einsum-ckkij", {"cell", 255}},
          {"vocab", {"class"}},
          {"inner-layers", {"layer"}},
          {"gradcam-gradients", {"layer"}},
          {"scalar-only", {"backward"}}}},
    };
    return all;
}

struct Times {
    std::string what;
    std::vector<double> painted, computed; ///< ms
};

/// Drags one control at one place; says so and gives back nothing where that can't be done.
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

bool isWithin(const std::vector<double>& times, const Bound& bound)
{
    return !times.empty() && median(times) <= bound.median && (bound.p95 == 0 || percentile(times, 0.95) <= bound.p95);
}

void tell(const std::string& what, const Times& times, const Bound& bound, const std::string& more = {})
{
    char figure[200], limit[40];
    std::snprintf(figure, sizeof figure, "%s, %.2f ms of it in the demo%s", typical(times.painted).c_str(),
                  median(times.computed), more.c_str());
    std::snprintf(limit, sizeof limit, bound.p95 == 0 ? "median %.0f ms" : "%.0f / %.0f ms", bound.median, bound.p95);
    report(what.c_str(), figure, limit, isWithin(times.painted, bound));
}

void measureFamily(Window& window, const std::string& demo, const Bound& bound, const std::string& where = {})
{
    Times all;
    Times slowest;
    for (const figure::Preset& preset : window.catalogue().find(QString::fromStdString(demo))->presets) {
        const auto& known = grips().at(demo);
        const auto found =
            std::find_if(known.begin(), known.end(), [&preset](const auto& grip) { return grip.first == preset.id; });
        if (found == known.end()) {
            std::printf("%s/%s: nobody has said what is dragged there\n", demo.c_str(), preset.id.c_str());
            continue;
        }
        Times times = drag(window, demo + '/' + preset.id, found->second);
        if (qEnvironmentVariableIsSet("GRADUS_BENCH_DETAILS"))
            tell("  " + preset.id + ", " + found->second.parameter, times, bound);
        all.painted.insert(all.painted.end(), times.painted.begin(), times.painted.end());
        all.computed.insert(all.computed.end(), times.computed.begin(), times.computed.end());
        if (median(times.painted) > median(slowest.painted))
            slowest = std::move(times);
    }
    tell(demo + where + ": control moved to the end of paint", all, bound);
    tell("  the slowest, " + slowest.what.substr(slowest.what.find('/') + 1), slowest, bound);
}

/// Six optimizers, 300 steps each, their start dragged round a circle.
void measureSix(Window& window, const std::string& surface, const Bound& bound, const std::string& where = {})
{
    const std::string place =
        "optimizer-trajectories/adam-vs?optimizers=sgd,momentum,rmsprop,adam,adam_book,adamw&steps=300&surface=" + surface;
    tell("six optimizers × 300 steps, " + surface + where + ": start dragged", drag(window, place, {"start"}), bound);
}

} // namespace

void measureDemos()
{
    constexpr Bound drawn{16, 33}, convolved{50, 80};
    Window window(1);
    window.open();
    measureFamily(window, "optimizer-trajectories", drawn);
    measureFamily(window, "training-loop", drawn);
    measureFamily(window, "class-activation-maps", convolved);
    measureSix(window, "ravine", drawn);
    measureSix(window, "line", drawn);
}

void measureLarge()
{
    constexpr QSize size(3840, 2160);
    constexpr Bound bound{50, 0};
    if (QGuiApplication::primaryScreen()->size() != size) {
        std::printf("large: the screen is not 3840×2160\n");
        return;
    }
    Window window(1);
    window.open(size);
    measureFamily(window, "optimizer-trajectories", bound, " at 4K");
    measureFamily(window, "training-loop", bound, " at 4K");
    measureSix(window, "ravine", bound, " at 4K");
    measureSix(window, "line", bound, " at 4K");
}

} // namespace gradus::bench
