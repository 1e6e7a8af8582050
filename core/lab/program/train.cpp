#include "verbs.h"

#include "figure/error.h"
#include "figure/number.h"
#include "figure/words.h"
#include "lab/shapespot/pointing.h"
#include "lab/shapespot/training.h"
#include "lab/shapespot/weights.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/einsum.h>

#include <fstream>
#include <iostream>
#include <limits>

namespace gradus::lab::program {

namespace {

namespace spot = shapespot;

constexpr std::uint64_t testSeed = 777; ///< scenes that no recipe trains on
constexpr std::int64_t testScenes = 200;

/// CAM for pictures of a net: each class's weights over the last activations.
at::Tensor camOf(const spot::Net& net, const at::Tensor& pictures, const at::Tensor& classes)
{
    const at::NoGradGuard noGrad;
    at::Tensor last;
    static_cast<void>(net.forward(pictures, false, {[&](const std::string&, const at::Tensor& output) { last = output; }, {}}));
    return at::einsum("bk,bkij->bij", {net["head.weight"].index_select(0, classes), last});
}

void tell(const char* who, const spot::Net& net, const spot::Scenes& scenes)
{
    constexpr int coarsest = 2, finest = 8; // tenths
    const spot::MapsOf maps = [&net](const at::Tensor& pictures, const at::Tensor& classes) {
        return camOf(net, pictures, classes);
    };
    spot::Pointing hits;
    double best = 0, bestThreshold = 0;
    for (int tenths = coarsest; tenths <= finest; ++tenths) {
        const double threshold = tenths / 10.0;
        hits = spot::measure(scenes, maps, threshold);
        if (hits.boxFound > best) {
            best = hits.boxFound;
            bestThreshold = threshold;
        }
    }
    const auto share = [](double number) { return figure::shortText(number, 3); };
    std::cout << who << "  on the object " << share(hits.onObject) << "  on the other " << share(hits.onOther) << "  in its box "
              << share(hits.inBox) << "  box found " << share(best) << " (best threshold " << share(bestThreshold) << ")\n";
}

void writeFile(const std::string& path, const std::string& bytes)
{
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        throw figure::Error(GRADUS_TEXT("lab", "“%1” can't be written.").with({figure::quotable(path)}));
}

} // namespace

int train(const Options& options)
{
    if (options.words.empty() || options.words[0] != "class-activation-maps")
        throw UsageError("Say what to train: gradus-lab train class-activation-maps --output PATH.");
    const std::string path = options.value("--output", "");
    if (path.empty())
        throw UsageError("Say where the net is to be written: --output PATH.");
    const spot::Recipe usual;
    constexpr long long mostImages = 200'000, mostEpochs = 1000;
    spot::Recipe recipe;
    recipe.seed = static_cast<std::uint64_t>(
        options.number("--seed", static_cast<long long>(usual.seed), 0, std::numeric_limits<std::int32_t>::max()));
    recipe.images = options.number("--images", usual.images, 1, mostImages);
    recipe.epochs = options.number("--epochs", usual.epochs, 1, mostEpochs);
    writeFile(path, {}); // better now than after the work

    const std::int64_t told = 20;
    const spot::Net net = spot::trained(recipe, [&](const spot::Step& step) {
        if (step.done % told == 0 || step.done + 1 == step.all)
            std::cerr << "\rstep " << step.done + 1 << " of " << step.all << "  loss " << figure::shortText(step.loss, 3)
                      << "    " << std::flush;
    });
    std::cerr << "\n";
    writeFile(path, spot::weightsToBytes(net));
    const spot::Scenes scenes = spot::draw(testSeed, testScenes, spot::Objects::Two);
    tell("trained  ", net, scenes);
    tell("untrained", spot::Net::fresh(recipe.seed), scenes);
    return 0;
}

} // namespace gradus::lab::program
