#include "lab/optimizer/callbacks.h"

#include <cmath>

namespace gradus::lab::optimizer {

std::string missing(Callback callback, const State& state)
{
    const bool needsGradAvg = callback == Callback::MomentumStep || callback == Callback::AdamStep;
    const bool needsSqrAvg = callback == Callback::RmsPropStep || callback == Callback::AdamStep;
    if (needsGradAvg && !state.gradAvg.defined())
        return "grad_avg";
    if (needsSqrAvg && !state.sqrAvg.defined())
        return "sqr_avg";
    return callback == Callback::AdamStep && state.step == 0 ? "step" : std::string();
}

namespace {

void adamStep(at::Tensor& p, const State& state, const Chain& chain)
{
    const Hyper& hyper = chain.hyper;
    const auto i = static_cast<double>(state.step);
    const double debias = 1 - std::pow(hyper.mom, i);
    const at::Tensor divisor = chain.variant == Variant::Book
        ? (state.sqrAvg + hyper.eps).sqrt_()
        : (state.sqrAvg / (1 - std::pow(hyper.sqrMom, i))).sqrt_().add_(hyper.eps);
    p.addcdiv_(state.gradAvg, divisor, -hyper.lr / debias);
}

} // namespace

void call(Callback callback, at::Tensor& p, State& state, const Chain& chain)
{
    const Hyper& hyper = chain.hyper;
    const at::Tensor& grad = p.grad();
    switch (callback) {
    case Callback::L2Reg:
        grad.add_(p, hyper.wd);
        return;
    case Callback::WeightDecay:
        p.mul_(1 - hyper.lr * hyper.wd);
        return;
    case Callback::AverageGrad:
        if (!state.gradAvg.defined())
            state.gradAvg = at::zeros_like(p);
        state.gradAvg.mul_(hyper.mom).add_(grad, chain.dampening ? 1 - hyper.mom : 1.0);
        return;
    case Callback::AverageSqrGrad:
        if (!state.sqrAvg.defined())
            state.sqrAvg = at::zeros_like(p);
        state.sqrAvg.mul_(hyper.sqrMom).addcmul_(grad, grad, 1 - hyper.sqrMom);
        return;
    case Callback::StepStat:
        ++state.step;
        return;
    case Callback::SgdStep:
        p.add_(grad, -hyper.lr);
        return;
    case Callback::MomentumStep:
        p.add_(state.gradAvg, -hyper.lr);
        return;
    case Callback::RmsPropStep:
        p.addcdiv_(grad, state.sqrAvg.sqrt().add_(hyper.eps), -hyper.lr);
        return;
    case Callback::AdamStep:
        adamStep(p, state, chain);
        return;
    }
}

Chain chainOf(Method method, const Hyper& hyper)
{
    Chain chain{{}, hyper, method == Method::AdamAsPrinted ? Variant::Book : Variant::Torch, false};
    if (hyper.wd != 0)
        chain.callbacks.push_back(hyper.decoupled || method == Method::AdamW ? Callback::WeightDecay : Callback::L2Reg);
    const auto add = [&](std::initializer_list<Callback> more) { chain.callbacks.insert(chain.callbacks.end(), more); };
    switch (method) {
    case Method::Sgd:
        add({Callback::SgdStep});
        break;
    case Method::Momentum:
        add({Callback::AverageGrad, Callback::MomentumStep});
        break;
    case Method::RmsProp:
        add({Callback::AverageSqrGrad, Callback::RmsPropStep});
        break;
    default:
        chain.dampening = true;
        add({Callback::AverageGrad, Callback::AverageSqrGrad, Callback::StepStat, Callback::AdamStep});
    }
    return chain;
}

at::Tensor adamAsPrinted(const at::Tensor& w, const at::Tensor& gradAvg, const at::Tensor& sqrAvg, const at::Tensor& i,
                         const Hyper& hyper)
{
    const at::Tensor unbiasAvg = gradAvg / (1 - at::pow(hyper.mom, i));
    return w - hyper.lr * unbiasAvg / (sqrAvg + hyper.eps).sqrt();
}

at::Tensor adamAsTorch(const at::Tensor& w, const at::Tensor& gradAvg, const at::Tensor& sqrAvg, const at::Tensor& i,
                       const Hyper& hyper)
{
    const at::Tensor unbiasAvg = gradAvg / (1 - at::pow(hyper.mom, i));
    return w - hyper.lr * unbiasAvg / ((sqrAvg / (1 - at::pow(hyper.sqrMom, i))).sqrt() + hyper.eps);
}

std::vector<std::string> pythonLines(Callback callback, const Chain& chain)
{
    switch (callback) {
    case Callback::L2Reg:
        return {"def l2_reg(p, wd, **_):", "    p.grad.add_(p, alpha=wd)"};
    case Callback::WeightDecay:
        return {"def weight_decay(p, lr, wd, **_):", "    p.mul_(1 - lr * wd)"};
    case Callback::AverageGrad:
        return {"def average_grad(p, mom, grad_avg=0, **_):",
                std::string("    return {\"grad_avg\": mom * grad_avg + ") + (chain.dampening ? "(1 - mom) * " : "") + "p.grad}"};
    case Callback::AverageSqrGrad:
        return {"def average_sqr_grad(p, sqr_mom, sqr_avg=0, **_):",
                "    return {\"sqr_avg\": sqr_mom * sqr_avg + (1 - sqr_mom) * p.grad**2}"};
    case Callback::StepStat:
        return {"def step_stat(p, step=0, **_):", "    return {\"step\": step + 1}"};
    case Callback::SgdStep:
        return {"def sgd_step(p, lr, **_):", "    p.add_(p.grad, alpha=-lr)"};
    case Callback::MomentumStep:
        return {"def momentum_step(p, lr, grad_avg, **_):", "    p.add_(grad_avg, alpha=-lr)"};
    case Callback::RmsPropStep:
        return {"def rms_prop_step(p, lr, eps, sqr_avg, **_):", "    p.addcdiv_(p.grad, sqr_avg.sqrt() + eps, value=-lr)"};
    case Callback::AdamStep:
        if (chain.variant == Variant::Book)
            return {"def adam_step(p, lr, mom, eps, grad_avg, sqr_avg, step, **_):",
                    "    unbias_avg = grad_avg / (1 - mom**step)", "    p.sub_(lr * unbias_avg / (sqr_avg + eps).sqrt())"};
        return {"def adam_step(p, lr, mom, sqr_mom, eps, grad_avg, sqr_avg, step, **_):",
                "    unbias_avg = grad_avg / (1 - mom**step)", "    unbias_sqr = sqr_avg / (1 - sqr_mom**step)",
                "    p.sub_(lr * unbias_avg / (unbias_sqr.sqrt() + eps))"};
    }
    return {};
}

} // namespace gradus::lab::optimizer
