#pragma once

#include "lab/cam/subject.h"

#include <string>

namespace gradus::lab::cam {

/// A PyTorch script that builds the same picture and the same net and prints the same readouts.
[[nodiscard]] std::string scriptFor(const Setting& setting, const Subject& subject);

} // namespace gradus::lab::cam
