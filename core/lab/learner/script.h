#pragma once

#include "lab/learner/scene.h"

#include <string>

namespace gradus::lab::loop {

/// A Python script that trains the same with the loop and the callbacks that are shown, and prints each readout as `id = value`.
[[nodiscard]] std::string scriptOf(const Setting& setting, const Scene& scene);

} // namespace gradus::lab::loop
