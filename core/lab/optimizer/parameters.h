#pragma once

#include "figure/declaration.h"

#include <vector>

namespace gradus::lab::optimizer {

[[nodiscard]] std::vector<figure::Parameter> parameters();
[[nodiscard]] std::vector<figure::Preset> presets();

} // namespace gradus::lab::optimizer
