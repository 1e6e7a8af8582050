#pragma once

#include "lab/broadcasting/setting.h"
#include "lab/demo.h"

#include <torch/types.h>

#include <optional>
#include <string>
#include <vector>

namespace gradus::lab::broadcast {

/// All that LibTorch said about a setting. A tensor that was not reached is undefined.
struct Computation {
    at::Tensor a, b, c;
    at::Tensor changed; ///< a after its change; a itself if there is none
    at::Tensor sibling; ///< the other way to say the same change; undefined if there is none or LibTorch refused it
    std::vector<at::Tensor> views; ///< changed, b and c as the operation sees them; empty without an operation
    at::Tensor outcome; ///< what it is about: the operation's result, or `changed`
    at::Tensor then; ///< what was made of the outcome
    at::Tensor squeezed; ///< a.squeeze() − b, where that is what was meant
    double squeezedLoss = 0;
    std::string error; ///< LibTorch's own words, where it refused
};

/// Throws figure::Error if the result would be too large, Stopped if the run was asked to stop.
[[nodiscard]] Computation compute(const Setting& setting, Context& context);

} // namespace gradus::lab::broadcast
