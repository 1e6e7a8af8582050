#pragma once

#include "lab/optimizer/method.h"

#include <torch/types.h>

#include <string>
#include <vector>

/// The optimizer callbacks of fastai (the book's chapter 16), written out: stats, which return what goes into a parameter's
/// state, and steps, which change the parameter.
namespace gradus::lab::optimizer {

enum class Callback { L2Reg, WeightDecay, AverageGrad, AverageSqrGrad, StepStat, SgdStep, MomentumStep, RmsPropStep, AdamStep };
inline constexpr std::array<std::string_view, 9> callbackIds{"l2_reg",           "weight_decay",  "average_grad",
                                                             "average_sqr_grad", "step_stat",     "sgd_step",
                                                             "momentum_step",    "rms_prop_step", "adam_step"};

/// What an optimizer remembers of one parameter; undefined tensors and 0 are what nobody has made yet.
struct State {
    at::Tensor gradAvg, sqrAvg;
    std::int64_t step = 0;
};

/// A chain and what its callbacks are told.
struct Chain {
    std::vector<Callback> callbacks;
    Hyper hyper;
    Variant variant = Variant::Book; ///< of adam_step
    bool dampening = false; ///< average_grad weighs the gradient with 1 − mom
};

/// What the callback needs from the state and nobody has made yet: "grad_avg"; empty if it can run.
[[nodiscard]] std::string missing(Callback callback, const State& state);

/// Runs one callback on `p`, which has its gradient.
void call(Callback callback, at::Tensor& p, State& state, const Chain& chain);

/// The book's chain for an optimizer.
[[nodiscard]] Chain chainOf(Method method, const Hyper& hyper);

/// Adam's next w from averages that are up to date; `i` is the number of the step, from 1. All may be tensors over steps.
[[nodiscard]] at::Tensor adamAsPrinted(const at::Tensor& w, const at::Tensor& gradAvg, const at::Tensor& sqrAvg,
                                       const at::Tensor& i, const Hyper& hyper);
[[nodiscard]] at::Tensor adamAsTorch(const at::Tensor& w, const at::Tensor& gradAvg, const at::Tensor& sqrAvg,
                                     const at::Tensor& i, const Hyper& hyper);

/// The callback in Python, a function of a few lines.
[[nodiscard]] std::vector<std::string> pythonLines(Callback callback, const Chain& chain);

} // namespace gradus::lab::optimizer
