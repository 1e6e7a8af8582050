#include "lab/optimizer/averages.h"

#include "lab/random.h"
#include "lab/tensors.h"

#include <torch/types.h>

#include <cmath>

namespace gradus::lab::optimizer {

Average averageOf(const std::vector<double>& gradients, double beta)
{
    Average average;
    at::Tensor avg = at::zeros({}, at::kDouble);
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        avg = beta * avg + (1 - beta) * gradients[i];
        average.plain.push_back(avg.item<double>());
        average.unbiased.push_back(average.plain.back() / (1 - std::pow(beta, static_cast<double>(i + 1))));
    }
    return average;
}

Gradients gradientsOf(const Setting& setting)
{
    if (setting.source == Source::Typed)
        return {setting.gradients, {}};
    const std::int64_t count = setting.steps;
    const bool flips = setting.source == Source::Flip;
    const at::Tensor x = at::linspace(-4, 4, count, at::kDouble);
    const at::Tensor truth = flips
        ? at::where(at::arange(count) < count / 2, at::full({}, -1, at::kDouble), at::full({}, 1, at::kDouble))
        : 1 - (x / 3).square();
    const double noise = flips ? 0.5 : 0.1;
    const at::Tensor drawn = at::randn({count}, generatorFor(setting.seed), at::kDouble);
    return {valuesOf(truth + noise * drawn), valuesOf(truth)};
}

double roughness(const std::vector<double>& values)
{
    double sum = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    return values.size() > 1 ? sum / static_cast<double>(values.size() - 1) : 0;
}

std::string delayOf(const std::vector<double>& values)
{
    const std::size_t middle = values.size() / 2;
    for (std::size_t i = middle; i < values.size(); ++i)
        if (values[i] > 0)
            return std::to_string(i - middle + 1);
    return "not yet";
}

} // namespace gradus::lab::optimizer
