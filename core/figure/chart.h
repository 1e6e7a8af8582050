#pragma once

#include "figure/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gradus::figure {

/// What a thing is drawn in. The same tint is the same colour in every panel; the numbered ones are told apart by shape and dash
/// as well.
enum class Tint : std::uint8_t { Ink, Muted, Answer, One, Two, Three, Four, Five, Six };

/// The range is that of what is shown on it, at any frame, unless it is given.
struct Axis {
    Text label; ///< with the unit
    bool logarithmic = false;
    std::optional<double> minimum, maximum; ///< finite; above 0 where logarithmic
    std::vector<Text> categories; ///< names for the positions 0, 1, 2 … instead of numbers
    bool operator==(const Axis&) const = default;
};

enum class Mark : std::uint8_t {
    Line,
    Steps, ///< each value holds until the next
    Points,
    Bars, ///< from `y2`, or 0, to `y`
    Band, ///< between `y` and `y2`
};

/// Points drawn alike. NaN leaves a gap. What each frame shows of them are the points [frameBegins[f], frameEnds[f]); without
/// frameBegins from the first one on, without either all of them.
struct Series {
    std::string id;
    Text label; ///< stands beside the line, or in the legend; may be empty
    Mark mark = Mark::Line;
    Tint tint = Tint::One;
    bool dashed = false;
    bool onRight = false; ///< belongs to the axis on the right
    std::vector<double> x; ///< as many as y; or empty: 0, 1, 2 …
    std::vector<double> y;
    std::vector<double> y2; ///< Band and Bars
    double barWidth = 0; ///< in units of x; 0: such that bars stand apart
    std::vector<std::int64_t> frameBegins, frameEnds;
    bool operator==(const Series&) const = default;
};

/// A straight line across the whole panel.
struct Rule {
    bool vertical = false;
    double at = 0; ///< in units of its axis
    Text label;
    Tint tint = Tint::Muted;
    bool operator==(const Rule&) const = default;
};

/// Lines, scatter, bars, histograms and bands over one pair of axes.
struct Chart {
    Axis x, y;
    std::optional<Axis> right; ///< a second vertical axis
    std::vector<Series> series;
    std::vector<Rule> rules;
    double aspect = 1.6; ///< width to height, as far as there is a choice
    std::vector<double> frameAt; ///< the x that each frame points out, NaN for none; or empty
    bool operator==(const Chart&) const = default;
};

/// A named place.
struct Spot {
    double x = 0, y = 0;
    Text label;
    Tint tint = Tint::Ink;
    bool operator==(const Spot&) const = default;
};

/// A function of two variables as colours and contours, and paths over it. The values lie on a regular lattice from the axes'
/// minimum to their maximum, both included; those of the first row belong to y's minimum.
struct Field {
    Axis x, y; ///< linear; with minimum and maximum
    std::int64_t rows = 0, columns = 0; ///< at least 2 each
    std::vector<double> values; ///< row-major
    bool logarithmic = false; ///< coloured by the logarithm; values above 0
    std::vector<double> contours; ///< the levels that are drawn, rising
    std::vector<Series> paths; ///< Line and Points only
    std::vector<Spot> spots;
    double aspect = 1; ///< width to height, as far as there is a choice
    bool operator==(const Field&) const = default;
};

} // namespace gradus::figure
