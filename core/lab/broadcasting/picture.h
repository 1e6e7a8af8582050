#pragma once

#include "lab/broadcasting/computation.h"

#include "figure/figure.h"

namespace gradus::lab::broadcast {

[[nodiscard]] figure::Figure pictureOf(const Setting& setting, const Computation& all, Context& context);

} // namespace gradus::lab::broadcast
