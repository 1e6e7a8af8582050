#pragma once

#include "figures/plotframe.h"

#include <QPolygonF>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gradus::figures {

/// Points [begin, end) of a series.
struct Shown {
    std::size_t begin = 0, end = 0;
    [[nodiscard]] std::size_t count() const { return end - begin; }
};
/// What a frame shows of a series; all of it in a still, with frame -1.
[[nodiscard]] Shown shownAt(const figure::Series& series, std::int64_t frame);
/// For each point whether any frame shows it; empty where all are shown.
[[nodiscard]] std::vector<bool> everShown(const figure::Series& series);

[[nodiscard]] double xOf(const figure::Series& series, std::size_t point);
[[nodiscard]] bool isFinite(const figure::Series& series, std::size_t point);
/// The last of the shown points that can be drawn.
[[nodiscard]] std::optional<std::size_t> headOf(const figure::Series& series, const Shown& shown);
/// Where the point stands; NaN where it has no place.
[[nodiscard]] QPointF placeOf(const PlotFrame& frame, const figure::Series& series, std::size_t point);

/// Where the bars of a series stand, in units of x, about each point.
struct BarPlace {
    double offset = 0; ///< of the bar's middle
    double width = 0;
};
/// Bars over the same x stand beside each other; those with a `y2` of their own stand on those before them. By series.
[[nodiscard]] std::vector<BarPlace> barPlaces(const std::vector<figure::Series>& series);
[[nodiscard]] QRectF barOf(const PlotFrame& frame, const figure::Series& series, std::size_t point, const BarPlace& place);

/// The unbroken stretches of a line, in the frame's coordinates, without points that could not be told apart.
[[nodiscard]] std::vector<QPolygonF> stretchesOf(const PlotFrame& frame, const figure::Series& series, const Shown& shown);

} // namespace gradus::figures
