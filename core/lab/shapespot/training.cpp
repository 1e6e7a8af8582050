#include "lab/shapespot/training.h"

#include "lab/random.h"
#include "lab/shapespot/scenes.h"

#include <ATen/Parallel.h>
#include <torch/optim/adamw.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gradus::lab::shapespot {

namespace {

using at::Tensor;

constexpr std::int64_t batch = 64;
constexpr double highestRate = 6e-3, firstShare = 0.04, risingShare = 0.25, weightDecay = 0.01;
constexpr std::uint64_t seedsBetween = 1'000'000; ///< so that no two recipes share pictures
constexpr int threads = 1;

struct Data {
    Tensor images; ///< N×3×64×64, uint8
    Tensor targets; ///< N×5: 1 where the class is there
};

Data dataFor(const Recipe& recipe)
{
    std::vector<Tensor> images, targets;
    for (std::int64_t drawn = 0; drawn < recipe.images; drawn += batch) {
        const std::uint64_t seed = (recipe.seed + 1) * seedsBetween + static_cast<std::uint64_t>(drawn);
        const Scenes scenes = draw(seed, std::min(batch, recipe.images - drawn), Objects::OneOrTwo);
        const Tensor there = at::zeros({scenes.labels.size(0), classCount + 1});
        there.scatter_(1, scenes.labels.remainder(classCount + 1), 1); // -1, for none, goes to the last column
        images.push_back(scenes.images);
        targets.push_back(there.slice(1, 0, classCount));
    }
    return {at::cat(images), at::cat(targets)};
}

double rateAt(double share)
{
    const auto between = [](double from, double to, double way) {
        return from + (to - from) * (1 - std::cos(std::numbers::pi * way)) / 2;
    };
    return share < risingShare ? between(firstShare * highestRate, highestRate, share / risingShare)
                               : between(highestRate, 0, (share - risingShare) / (1 - risingShare));
}

/// Sets the number of threads and gives it back.
class Threads {
public:
    explicit Threads(int count)
        : m_before(at::get_num_threads())
    {
        at::set_num_threads(count);
    }
    ~Threads() { at::set_num_threads(m_before); }
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;

private:
    int m_before;
};

} // namespace

Net trained(const Recipe& recipe, const std::function<void(const Step&)>& told)
{
    const Threads fixed(threads);
    const Data data = dataFor(recipe);
    const std::int64_t perEpoch = std::max<std::int64_t>(recipe.images / batch, 1);
    const std::int64_t size = std::min(batch, recipe.images);
    Net net = Net::fresh(recipe.seed);
    torch::optim::AdamW optimizer(net.parametersWithGradient(),
                                  torch::optim::AdamWOptions(highestRate).weight_decay(weightDecay));
    at::Generator generator = generatorFor(recipe.seed);
    Step step{0, perEpoch * recipe.epochs, 0};
    for (std::int64_t epoch = 0; epoch < recipe.epochs; ++epoch) {
        const Tensor order = at::randperm(recipe.images, generator);
        for (std::int64_t index = 0; index < perEpoch; ++index, ++step.done) {
            const double rate = rateAt(static_cast<double>(step.done) / static_cast<double>(step.all));
            for (torch::optim::OptimizerParamGroup& group : optimizer.param_groups())
                static_cast<torch::optim::AdamWOptions&>(group.options()).lr(rate);
            const Tensor picked = order.slice(0, index * size, (index + 1) * size);
            const Tensor scores = net.forward(normalised(data.images.index_select(0, picked)), true);
            const Tensor loss = at::binary_cross_entropy_with_logits(scores, data.targets.index_select(0, picked));
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            step.loss = loss.item<double>();
            told(step);
        }
    }
    return net.cloned();
}

} // namespace gradus::lab::shapespot
