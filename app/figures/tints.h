#pragma once

#include "figure/chart.h"
#include "look/look.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace gradus::figures {

/// The numbered tints keep 3:1 against the pane and apart from each other without colour vision too. None is near the outcome's
/// orange.
[[nodiscard]] QColor colourOf(figure::Tint tint, const look::Theme& theme);

/// The mark that tells a tint apart where its colour does not.
enum class Marker { Circle, Square, Triangle, Diamond, Valley, Cross };
[[nodiscard]] Marker markerOf(figure::Tint tint);

/// Filled with the painter's brush and drawn with its pen; all of one weight to the eye. `radius` in pixels.
void paintMarker(QPainter& painter, Marker marker, const QPointF& centre, qreal radius);

/// How an area of the tint is filled: alone the colour says enough, beside others the filling differs too.
enum class Filling { Full, Light, Hatched };
[[nodiscard]] Filling fillingOf(figure::Tint tint);

} // namespace gradus::figures
