#pragma once

#include "lab/broadcasting/computation.h"

#include "figure/figure.h"

namespace gradus::lab::broadcast {

/// Every tensor's shape, strides and bytes, and in whose memory it lies.
[[nodiscard]] figure::Table layoutTable(const Setting& setting, const Computation& all);

} // namespace gradus::lab::broadcast
