#pragma once

#include "figure/declaration.h"

#include <vector>

namespace gradus::lab::broadcast {

[[nodiscard]] std::vector<figure::Parameter> parameters();
[[nodiscard]] std::vector<figure::Preset> presets();

} // namespace gradus::lab::broadcast
