#include "lab/optimizer/linefit.h"

#include "lab/random.h"

#include <torch/types.h>

namespace gradus::lab::optimizer {

namespace {

constexpr std::int64_t points = 20;
constexpr double slope = 1.5, offset = -1, noise = 0.3;

} // namespace

LineFit::LineFit(std::uint64_t seed)
{
    const at::Tensor t = at::linspace(-2, 2, points, at::kDouble);
    const at::Tensor targets = slope * t + offset + noise * at::randn({points}, generatorFor(seed), at::kDouble);
    m_inputs.assign(t.data_ptr<double>(), t.data_ptr<double>() + points);
    m_targets.assign(targets.data_ptr<double>(), targets.data_ptr<double>() + points);
    const auto mean = [](const at::Tensor& numbers) { return numbers.mean().item<double>(); };
    m_t = mean(t);
    m_y = mean(targets);
    m_tt = mean(t * t);
    m_ty = mean(t * targets);
    m_yy = mean(targets * targets);
}

Pair LineFit::gradient(const Pair& place) const
{
    Pair sums{0, 0};
    for (std::size_t point = 0; point < m_inputs.size(); ++point) {
        const double error = place[0] * m_inputs[point] + place[1] - m_targets[point];
        sums[0] += 2 * error * m_inputs[point];
        sums[1] += 2 * error;
    }
    return {sums[0] / points, sums[1] / points};
}

Pair LineFit::minimum() const
{
    const double w = (m_ty - m_t * m_y) / (m_tt - m_t * m_t);
    return {w, m_y - w * m_t};
}

} // namespace gradus::lab::optimizer
