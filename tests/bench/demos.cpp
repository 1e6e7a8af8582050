#include "demos.h"

#include "drags.h"
#include "figures.h"
#include "sixoptimizers.h"
#include "window.h"

#include <QGuiApplication>
#include <QScreen>

#include <map>

namespace gradus::bench {
namespace {

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
          {"dispatch-getattr", {"batches"}},
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

} // namespace

void measureDemos()
{
    constexpr Bound drawn{16, 33}, convolved{50, 80};
    Window window(1);
    window.open();
    measureFamily(window, "optimizer-trajectories", drawn);
    measureFamily(window, "training-loop", drawn);
    measureFamily(window, "class-activation-maps", convolved);
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
    measureSixOptimizers(window, bound, " at 4K");
}

} // namespace gradus::bench
