#pragma once

#include "lab/broadcasting/computation.h"

#include "figure/text.h"

namespace gradus::lab::broadcast {

/// What there is to see, in a sentence; empty where the picture says it all.
[[nodiscard]] figure::Text noteOn(const Setting& setting, const Computation& all);

} // namespace gradus::lab::broadcast
