#pragma once

#include <torch/types.h>

#include <cstdint>

namespace gradus::lab {

/// Draws on the CPU, the same numbers as torch.Generator().manual_seed(seed) in Python; they go to the device afterwards.
[[nodiscard]] at::Generator generatorFor(std::uint64_t seed);

} // namespace gradus::lab
