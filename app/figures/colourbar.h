#pragma once

#include "figures/colourmap.h"

class QPainter;

/// A colour scale as a slim bar between its smallest and its largest number.
namespace gradus::figures::colourbar {

/// The least it takes; it may be drawn wider.
[[nodiscard]] QSizeF size(const ColourMap& map, const std::string& dtype, const look::Look& look);
void draw(QPainter& painter, const QRectF& place, const ColourMap& map, const std::string& dtype, const look::Look& look);

} // namespace gradus::figures::colourbar
