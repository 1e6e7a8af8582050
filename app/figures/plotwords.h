#pragma once

#include "figure/chart.h"

#include <QString>

namespace gradus::figures {

/// What a chart shows, for a screen reader: its axes, and for each series its name, how many points, from where to where, and the
/// last. A few bars are said one by one.
[[nodiscard]] QString spokenChart(const figure::Chart& chart);

/// A field's axes, the range of its values and where the least is, its spots, and where each path starts and ends.
[[nodiscard]] QString spokenField(const figure::Field& field);

} // namespace gradus::figures
