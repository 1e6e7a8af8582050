#pragma once

#include "lab/cam/subject.h"

#include "figure/figure.h"

/// One picture for each of the demo's questions; a file each.
namespace gradus::lab::cam {

/// Each class's map on one scale, in the vocab's order.
[[nodiscard]] figure::Figure showClasses(const Setting& setting, const Subject& subject, Context& context);
/// What plain CAM and the chosen method can do at each layer.
[[nodiscard]] figure::Figure showLayers(const Setting& setting, const Subject& subject, Context& context);
/// One cell of CAM as the dot product that it is.
[[nodiscard]] figure::Figure showCell(const Setting& setting, const Subject& subject, Context& context);
/// Grad-CAM's gradients, channel by channel.
[[nodiscard]] figure::Figure showGradients(const Setting& setting, const Subject& subject, Context& context);
/// What a model gives back, and what a hook keeps.
[[nodiscard]] figure::Figure showHook(const Setting& setting, const Subject& subject, Context& context);
/// The same picture in eval and in train mode; bytes kept with and without gradients.
[[nodiscard]] figure::Figure showModes(const Setting& setting, const Subject& subject, Context& context);
/// What backward() may start from.
[[nodiscard]] figure::Figure showBackward(const Setting& setting, const Subject& subject, Context& context);

} // namespace gradus::lab::cam
