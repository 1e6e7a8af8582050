#pragma once

#include <QPolygonF>

#include <cstdint>
#include <vector>

namespace gradus::figures {

/// Lines of equal value on a lattice, by marching squares: x counts columns from the first, y rows. Closed ones end where they
/// start. Squares with a corner that is no finite number have none; at a saddle the mean of the corners decides.
[[nodiscard]] std::vector<QPolygonF> contoursOf(const std::vector<double>& values, std::int64_t rows, std::int64_t columns,
                                                double level);

} // namespace gradus::figures
