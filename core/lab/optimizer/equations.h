#pragma once

#include "lab/optimizer/sheet.h"

namespace gradus::lab::optimizer {

/// An optimizer's update with the numbers of each step: of both parameters for SGD and RMSprop, of the first for momentum and
/// Adam, whose printed line stands beside torch's, both from the same state.
[[nodiscard]] figure::Equation equationOf(const Walk& walk, const Surface& surface, const Hyper& hyper, std::size_t frames);

/// w.avg and unbias_avg of a list of gradients.
[[nodiscard]] figure::Equation debiasEquation(const std::vector<double>& gradients, const std::vector<double>& averages,
                                              const std::vector<double>& unbiased, double mom);

/// What weight decay takes off the first parameter: as L2 in Adam's gradient, and directly.
[[nodiscard]] figure::Equation decayEquation(const Walk& coupled, const Walk& decoupled, const Surface& surface,
                                             const Hyper& hyper, std::size_t frames);

/// The square root that Adam divides by, after each step: √(sqr_avg / (1 − β₂ⁱ)).
[[nodiscard]] std::vector<Pair> unbiasedRoots(const Walk& walk, const Hyper& hyper);

} // namespace gradus::lab::optimizer
