#pragma once

#include "figure/declaration.h"

#include <vector>

/// What can be set in the training-loop demo, and the settings that answer a question.
namespace gradus::lab::loop {

[[nodiscard]] std::vector<figure::Parameter> parameters();
[[nodiscard]] std::vector<figure::Preset> presets();

} // namespace gradus::lab::loop
