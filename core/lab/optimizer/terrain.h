#pragma once

#include "lab/optimizer/sheet.h"

namespace gradus::lab::optimizer {

/// A path over the field: a walk in its optimizer's colour.
struct Trail {
    const Walk* walk = nullptr;
    figure::Text label;
    figure::Tint tint = figure::Tint::One;
    bool dashed = false;
    std::vector<std::int64_t> ends; ///< how many of its places each frame shows
};

/// The surface as colours and contours with its minima, and where all start.
class Terrain {
public:
    Terrain(const Surface& surface, const Pair& start);

    /// Without paths.
    [[nodiscard]] const figure::Field& bare() const { return m_field; }
    [[nodiscard]] figure::Field with(const std::vector<Trail>& trails) const;
    /// The lowest value at each x, as a line from left to right: the valley's floor seen from the side.
    [[nodiscard]] figure::Series floor() const;

private:
    figure::Field m_field;
    std::vector<double> m_values; ///< in double precision, row-major; y's minimum first
};

/// A trail for each walk, labelled with its optimizer, that grows by a step a frame.
[[nodiscard]] std::vector<Trail> trailsOf(const std::vector<Walk>& walks, std::size_t frames);

/// The panel "field", as wide as the figure; before the turn without its paths.
void addField(Sheet& sheet, const Surface& surface, const Terrain& terrain, const std::vector<Trail>& trails);

} // namespace gradus::lab::optimizer
