#pragma once

#include "figure/chart.h"
#include "figures/colourmap.h"
#include "figures/seriespoints.h"

namespace gradus::figures {

/// What the chart's axes run over, at all frames: "x", "y" and, where there is a second axis, "right".
[[nodiscard]] Ranges rangesOf(const figure::Chart& chart, const std::vector<BarPlace>& bars);

/// Whether only whole numbers stand on the horizontal axis.
[[nodiscard]] bool hasWholeX(const figure::Chart& chart);

/// How many of the shown numbers can't be drawn.
struct Undrawable {
    int notNumbers = 0, infinite = 0;
    int notPositive = 0; ///< on a logarithmic axis
};
[[nodiscard]] Undrawable undrawableIn(const figure::Chart& chart);
[[nodiscard]] QString undrawableWords(const Undrawable& undrawable); ///< empty where there are none

} // namespace gradus::figures
