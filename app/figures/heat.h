#pragma once

#include "figures/colourmap.h"

#include "figure/image.h"

#include <QImage>

namespace gradus::figures {

/// The range that an overlay is coloured over: symmetric around zero where it diverges.
[[nodiscard]] std::optional<Range> heatRange(const figure::Overlay& overlay);

/// The overlay as a translucent picture: a pixel for each value, or many where they flow into each other. The strongest values
/// have the overlay's opacity, weak ones less, so that the picture can be seen where there is little over it.
[[nodiscard]] QImage heatPicture(const figure::Overlay& overlay, const ColourMap& map);

/// The picture (RGB32) nearly without colour, so that what is laid over it is read by its own.
[[nodiscard]] QImage paled(QImage picture);

} // namespace gradus::figures
