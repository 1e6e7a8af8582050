#pragma once

#include "lab/optimizer/setting.h"

#include <string>

namespace gradus::lab::optimizer {

/// A Python script that computes the same, with autograd's gradients, and prints each readout as `id = value`.
[[nodiscard]] std::string scriptOf(const Setting& setting);

} // namespace gradus::lab::optimizer
