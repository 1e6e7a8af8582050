#pragma once

#include "figure/figure.h"

#include <string>

namespace gradus::lab::program {

/// The figure as text for a terminal: panels beside each other, large tensors elided, then the readouts.
[[nodiscard]] std::string drawn(const figure::Figure& figure);

} // namespace gradus::lab::program
