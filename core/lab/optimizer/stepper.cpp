#include "lab/optimizer/stepper.h"

#include <torch/optim/adam.h>
#include <torch/optim/adamw.h>
#include <torch/optim/rmsprop.h>
#include <torch/optim/sgd.h>
#include <torch/types.h>

#include <utility>

namespace gradus::lab::optimizer {

namespace {

std::unique_ptr<torch::optim::Optimizer> torchOptimizer(Method method, const Hyper& hyper, const at::Tensor& p)
{
    using namespace torch::optim; // NOLINT: the names are long
    const std::vector<at::Tensor> parameters{p};
    const double coupled = hyper.decoupled ? 0 : hyper.wd;
    switch (method) {
    case Method::Sgd:
        return std::make_unique<SGD>(parameters, SGDOptions(hyper.lr).weight_decay(coupled));
    case Method::Momentum:
        return std::make_unique<SGD>(parameters, SGDOptions(hyper.lr).momentum(hyper.mom).weight_decay(coupled));
    case Method::RmsProp:
        return std::make_unique<RMSprop>(parameters,
                                         RMSpropOptions(hyper.lr).alpha(hyper.sqrMom).eps(hyper.eps).weight_decay(coupled));
    case Method::Adam:
        if (!hyper.decoupled)
            return std::make_unique<Adam>(
                parameters, AdamOptions(hyper.lr).betas({hyper.mom, hyper.sqrMom}).eps(hyper.eps).weight_decay(coupled));
        [[fallthrough]];
    default:
        return std::make_unique<AdamW>(
            parameters, AdamWOptions(hyper.lr).betas({hyper.mom, hyper.sqrMom}).eps(hyper.eps).weight_decay(hyper.wd));
    }
}

class TorchStepper : public Stepper {
public:
    TorchStepper(Method method, const Hyper& hyper, const at::Tensor& p)
        : m_method(method)
        , m_p(p)
        , m_optimizer(torchOptimizer(method, hyper, p))
        , m_lr(hyper.lr)
        , m_decay(hyper.decoupled && !isAdam() ? hyper.wd : 0)
    {
    }

    void step() override
    {
        if (m_decay != 0)
            m_p.mul_(1 - m_lr * m_decay);
        m_optimizer->step();
    }

    void setRate(double lr) override
    {
        m_lr = lr;
        m_optimizer->param_groups()[0].options().set_lr(lr);
    }

    [[nodiscard]] at::Tensor gradAvg() const override
    {
        switch (m_method) {
        case Method::Momentum: {
            const auto* kept = state<torch::optim::SGDParamState>();
            return kept != nullptr ? kept->momentum_buffer() : m_p.grad(); // without momentum torch keeps none
        }
        case Method::Sgd:
        case Method::RmsProp:
            return {};
        default:
            return usesAdamW() ? state<torch::optim::AdamWParamState>()->exp_avg()
                               : state<torch::optim::AdamParamState>()->exp_avg();
        }
    }

    [[nodiscard]] at::Tensor sqrAvg() const override
    {
        switch (m_method) {
        case Method::Sgd:
        case Method::Momentum:
            return {};
        case Method::RmsProp:
            return state<torch::optim::RMSpropParamState>()->square_avg();
        default:
            return usesAdamW() ? state<torch::optim::AdamWParamState>()->exp_avg_sq()
                               : state<torch::optim::AdamParamState>()->exp_avg_sq();
        }
    }

private:
    [[nodiscard]] bool isAdam() const { return m_method == Method::Adam || m_method == Method::AdamW; }
    [[nodiscard]] bool usesAdamW() const { return dynamic_cast<const torch::optim::AdamW*>(m_optimizer.get()) != nullptr; }

    /// Of the only parameter; its key is different from release to release.
    template <typename Kept> [[nodiscard]] const Kept* state() const
    {
        const auto& all = std::as_const(*m_optimizer).state();
        return all.begin() == all.end() ? nullptr : static_cast<const Kept*>(all.begin()->second.get());
    }

    Method m_method;
    at::Tensor m_p;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;
    double m_lr, m_decay;
};

class BookStepper : public Stepper {
public:
    BookStepper(Chain chain, at::Tensor p)
        : m_chain(std::move(chain))
        , m_p(std::move(p))
    {
    }

    void step() override
    {
        for (const Callback callback : m_chain.callbacks)
            call(callback, m_p, m_state, m_chain);
    }
    void setRate(double lr) override { m_chain.hyper.lr = lr; }
    [[nodiscard]] at::Tensor gradAvg() const override { return m_state.gradAvg; }
    [[nodiscard]] at::Tensor sqrAvg() const override { return m_state.sqrAvg; }

private:
    Chain m_chain;
    at::Tensor m_p;
    State m_state;
};

} // namespace

std::unique_ptr<Stepper> torchStepper(Method method, const Hyper& hyper, const at::Tensor& p)
{
    if (method == Method::AdamAsPrinted)
        return bookStepper(chainOf(method, hyper), p);
    return std::make_unique<TorchStepper>(method, hyper, p);
}

std::unique_ptr<Stepper> bookStepper(Chain chain, const at::Tensor& p)
{
    return std::make_unique<BookStepper>(std::move(chain), p);
}

} // namespace gradus::lab::optimizer
