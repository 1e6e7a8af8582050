#pragma once

#include "figure/figure.h"

#include <string>
#include <vector>

namespace gradus::lab::broadcast {

struct NamedShape {
    std::string name; ///< Python
    figure::Shape shape;
};

/// Shapes written under each other from the right, a column an axis.
/// With `solved` the stretched axes, those that do not fit, and the shape that comes out are told too.
/// `oneSided` (expand_as): the first may stretch to the second, which stays as it is.
[[nodiscard]] figure::Table alignmentTable(const std::vector<NamedShape>& operands, bool oneSided, bool solved);

} // namespace gradus::lab::broadcast
