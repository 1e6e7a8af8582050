#pragma once

#include <array>
#include <string_view>

/// The ids of the demo's choices, in the order of their enumerations in setting.h.
namespace gradus::lab::cam {

inline constexpr std::array<std::string_view, 7> showIds{"classes", "layers", "cell", "gradients", "hook", "modes", "backward"};
inline constexpr std::array<std::string_view, 3> methodIds{"cam", "gradcam", "saliency"};
inline constexpr std::array<std::string_view, 3> backwardIds{"output", "one", "sum"};
inline constexpr std::array<std::string_view, 2> normalisationIds{"imagenet", "unit"};

inline constexpr std::string_view shippedModel = "shapespot", untrainedModel = "untrained";
inline constexpr std::string_view topClass = "top", lastLayer = "last";

} // namespace gradus::lab::cam
