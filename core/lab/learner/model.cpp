#include "lab/learner/model.h"

#include "lab/random.h"

#include <ATen/ops/ones.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <limits>

namespace gradus::lab::loop {

Model::Model(bool withState, const std::string& device)
    : w(at::ones({}, at::kFloat).to(at::Device(device)).requires_grad_())
    , b(at::zeros({}, at::kFloat).to(at::Device(device)).requires_grad_())
    , h(at::zeros({}, at::kFloat).to(at::Device(device)))
    , stateful(withState)
{
}

at::Tensor Model::operator()(const at::Tensor& x)
{
    if (!stateful)
        return x * w + b;
    h = (x.mean() + h).tanh();
    return x * w + b + h;
}

void Model::reset()
{
    h = at::zeros_like(h);
}

void Sgd::step()
{
    const at::NoGradGuard guard;
    for (at::Tensor& parameter : parameters)
        if (parameter.grad().defined())
            parameter.sub_(parameter.grad() * lr);
}

void Sgd::zeroGrad()
{
    for (at::Tensor& parameter : parameters)
        parameter.mutable_grad().reset();
}

Data makeData(const Setting& setting, const std::string& device)
{
    const std::int64_t rows = (setting.batches + setting.validBatches) * batchSize;
    at::Generator generator = generatorFor(setting.seed);
    at::Tensor x = at::randn({rows}, generator, at::kFloat);
    const at::Tensor y = 2 * x + 1 + 0.1 * at::randn({rows}, generator, at::kFloat);
    if (setting.nanBatch > 0 && setting.nanBatch <= setting.batches)
        x[(setting.nanBatch - 1) * batchSize] = std::numeric_limits<float>::quiet_NaN();
    Data data;
    for (std::int64_t batch = 0; batch < setting.batches + setting.validBatches; ++batch) {
        const auto rowsOf = [&](const at::Tensor& all) {
            return all.slice(0, batch * batchSize, (batch + 1) * batchSize).to(at::Device(device));
        };
        (batch < setting.batches ? data.train : data.valid).emplace_back(rowsOf(x), rowsOf(y));
    }
    return data;
}

} // namespace gradus::lab::loop
