#pragma once

#include "lab/demo.h"
#include "lab/optimizer/stepper.h"
#include "lab/optimizer/surface.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace gradus::lab::optimizer {

/// Whether a place is on the plot or not far off it; false for NaN.
[[nodiscard]] bool isNear(const Pair& place);

/// Where an optimizer went, and what it saw and kept on the way. All numbers are finite.
struct Walk {
    Method method = Method::Sgd;
    std::vector<Pair> places; ///< the start, and one after each step
    std::vector<double> losses; ///< at each place
    std::vector<Pair> grads; ///< what stood in w.grad at each step
    std::vector<Pair> gradAvgs, sqrAvgs; ///< after each step; empty where it keeps none
    std::int64_t leftAt = 0; ///< the step that led far off the plot, from 1, after which it ends; 0 if it stayed

    [[nodiscard]] std::size_t steps() const { return grads.size(); } ///< at least 1
    [[nodiscard]] const Pair& end() const { return places.back(); }
    /// The step's place among those that were made.
    [[nodiscard]] std::size_t madeStep(std::size_t step) const { return std::min(step, steps() - 1); }
    [[nodiscard]] double move(std::size_t step, std::size_t axis) const { return places[step + 1][axis] - places[step][axis]; }
};

struct Route {
    Pair start{};
    std::int64_t steps = 1;
    bool zeroGrad = true; ///< otherwise each gradient is added to those before it
    std::function<double(std::int64_t step)> rate = {}; ///< a schedule of the learning rate; constant if empty
};

using MakeStepper = std::function<std::unique_ptr<Stepper>(const at::Tensor& p)>;

/// Walks down the surface in double precision. Throws Stopped if the run was asked to stop.
[[nodiscard]] Walk walk(const Surface& surface, const Route& route, const MakeStepper& make, Context& context);

/// With torch::optim's optimizer.
[[nodiscard]] Walk walk(const Surface& surface, const Route& route, Method method, const Hyper& hyper, Context& context);

} // namespace gradus::lab::optimizer
