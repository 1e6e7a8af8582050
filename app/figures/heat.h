#pragma once

#include "figures/colourmap.h"

#include "figure/image.h"

#include <QImage>

namespace gradus::figures {

/// The range that an overlay is coloured over: symmetric around zero where it diverges.
[[nodiscard]] std::optional<Range> heatRange(const figure::Overlay& overlay);

/// The overlay as a translucent picture: a pixel for each value, or many where they flow into each other.
[[nodiscard]] QImage heatPicture(const figure::Overlay& overlay, const ColourMap& map);

} // namespace gradus::figures
