#pragma once

#include "lab/optimizer/setting.h"

#include <array>
#include <string>
#include <vector>

namespace gradus::lab::optimizer {

/// A moving average, step by step.
struct Average {
    std::vector<double> plain; ///< avg ← β avg + (1 − β) g, from 0
    std::vector<double> unbiased; ///< divided by 1 − βⁱ, i the number of the step, from 1
};

[[nodiscard]] Average averageOf(const std::vector<double>& gradients, double beta);

/// Gradients to average.
struct Gradients {
    std::vector<double> seen; ///< with noise
    std::vector<double> truth; ///< without; empty where they were typed
};

/// Flip: −1, and from the middle on +1, with noise of 0.5. Hump: 1 − (x / 3)² for x from −4 to 4 with noise of 0.1, as in the
/// book's chapter 16.
[[nodiscard]] Gradients gradientsOf(const Setting& setting);

/// The mean distance between one value and the next; 0 for a single one.
[[nodiscard]] double roughness(const std::vector<double>& values);

/// How many gradients after the middle it takes until the average is positive; "not yet" if it never is.
[[nodiscard]] std::string delayOf(const std::vector<double>& values);

} // namespace gradus::lab::optimizer
