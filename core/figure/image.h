#pragma once

#include "figure/chart.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gradus::figure {

/// Values laid over a whole picture, each on its rectangle of it. Links and pointing mean these cells.
struct Overlay {
    std::int64_t rows = 0, columns = 0;
    std::vector<double> values; ///< row-major
    bool diverging = false; ///< zero is the neutral colour and both ends are as far from it
    double opacity = 0.6; ///< 0 … 1
    bool smooth = false; ///< values flow into each other instead of standing in squares
    bool operator==(const Overlay&) const = default;
};

/// A line round something on the picture, in pixels of the picture.
struct Outline {
    std::vector<double> x, y; ///< as many; the last joins the first
    Text label;
    Tint tint = Tint::Ink;
    bool dashed = false;
    bool operator==(const Outline&) const = default;
};

struct Image {
    std::int64_t width = 0, height = 0; ///< pixels
    std::vector<std::uint8_t> pixels; ///< red, green, blue; row by row from the top
    std::optional<Overlay> overlay;
    std::vector<Outline> outlines;
    std::vector<Spot> spots; ///< in pixels of the picture, y downwards
    bool operator==(const Image&) const = default;
};

} // namespace gradus::figure
