#pragma once

#include "lab/shapespot/net.h"

#include <cstdint>
#include <functional>

namespace gradus::lab::shapespot {

struct Recipe {
    std::uint64_t seed = 1; ///< of the weights, the order and the pictures
    std::int64_t images = 8000; ///< made once; half of them show two shapes
    std::int64_t epochs = 12;
};

struct Step {
    std::int64_t done = 0, all = 0; ///< steps
    double loss = 0;
};

/// Trains on the labels of whole pictures alone, never on places: binary cross entropy for each class, AdamW, batches of 64, one
/// cycle (Smith 2018) up to 6e-3. The same recipe gives the same net, bit for bit, with the same LibTorch on the same kind of
/// processor: it computes on one thread, wherever it runs. `told` hears of every step and may throw to end it.
[[nodiscard]] Net trained(const Recipe& recipe, const std::function<void(const Step&)>& told);

} // namespace gradus::lab::shapespot
