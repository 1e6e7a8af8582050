#pragma once

#include "lab/shapespot/net.h"

#include <string>
#include <string_view>

/// A net as a file: the line "gradus-weights 1", a line with name and sizes for each tensor, an empty line, then all numbers as
/// float32, least significant byte first, tensor by tensor, row-major.
namespace gradus::lab::shapespot {

/// Whether it is a file that begins like one.
[[nodiscard]] bool isWeightsFile(const std::string& path);

[[nodiscard]] std::string weightsToBytes(const Net& net);

/// Throws figure::Error where a tensor is missing or of another shape, bytes are missing or left over, or a number is not finite.
[[nodiscard]] Net weightsFromBytes(std::string_view bytes, const std::string& name);

/// The same of a file.
[[nodiscard]] Net readNet(const std::string& path);

/// The net that comes with Gradus, trained by `gradus-lab train class-activation-maps`.
[[nodiscard]] Net shippedNet();

/// Where its file lies: for scripts, which read it from there.
[[nodiscard]] std::string shippedPath();

} // namespace gradus::lab::shapespot
