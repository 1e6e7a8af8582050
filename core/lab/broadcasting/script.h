#pragma once

#include "lab/broadcasting/computation.h"

#include <string>

namespace gradus::lab::broadcast {

/// A Python script that computes the same and prints each readout as `id = value`.
[[nodiscard]] std::string scriptOf(const Setting& setting, const Computation& all);

} // namespace gradus::lab::broadcast
