#include "lab/optimizer/linefit.h"

#include "lab/random.h"

#include <torch/autograd.h>
#include <torch/types.h>

namespace gradus::lab::optimizer {

namespace {

constexpr std::int64_t points = 20;
constexpr double slope = 1.5, offset = -1, noise = 0.3;

} // namespace

LineFit::LineFit(std::uint64_t seed)
{
    const at::Tensor t = at::linspace(-2, 2, points, at::kDouble);
    m_inputs = at::stack({t, at::ones_like(t)}, 1);
    m_targets = slope * t + offset + noise * at::randn({points}, generatorFor(seed), at::kDouble);
    const auto mean = [](const at::Tensor& numbers) { return numbers.mean().item<double>(); };
    m_t = mean(t);
    m_y = mean(m_targets);
    m_tt = mean(t * t);
    m_ty = mean(t * m_targets);
    m_yy = mean(m_targets * m_targets);
}

Pair LineFit::gradient(const Pair& place) const
{
    const at::AutoGradMode recording(true);
    const at::Tensor net = at::tensor(std::vector<double>{place[0], place[1]}, at::kDouble).requires_grad_();
    const at::Tensor loss = at::mse_loss(at::mv(m_inputs, net), m_targets);
    const at::Tensor grad = torch::autograd::grad({loss}, {net})[0];
    const double* numbers = grad.data_ptr<double>();
    return {numbers[0], numbers[1]};
}

Pair LineFit::minimum() const
{
    const double w = (m_ty - m_t * m_y) / (m_tt - m_t * m_t);
    return {w, m_y - w * m_t};
}

} // namespace gradus::lab::optimizer
