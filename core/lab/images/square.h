#pragma once

#include "lab/images/picture.h"

#include <torch/types.h>

namespace gradus::lab::images {

/// The largest square in the middle, brought to side × side: 3×S×S, uint8, on the CPU. Every pixel of a larger picture counts
/// (the mean over the area); a smaller one is interpolated.
[[nodiscard]] at::Tensor squared(const Picture& picture, std::int64_t side);
[[nodiscard]] at::Tensor squared(const at::Tensor& picture, std::int64_t side); ///< of 3×H×W, uint8

} // namespace gradus::lab::images
