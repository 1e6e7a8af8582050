#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace gradus::figure {

/// Sizes of a tensor's axes, outermost first; empty for a rank-0 tensor.
using Shape = std::vector<std::int64_t>;

/// A place in a plane.
struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

/// Ids of choices, in order.
using Names = std::vector<std::string>;

/// What a parameter is set to. Text that must be read further (a tensor typed by hand, say) stays the string the user wrote.
using Value = std::variant<bool, std::int64_t, double, std::string, Shape, Point, Names>;

/// Arguments by parameter id.
using Arguments = std::map<std::string, Value>;

/// "2×3" (also read as "2x3", "2,3", "(2, 3)"); "()" for rank 0.
[[nodiscard]] std::string formatShape(const Shape& shape);

/// "1.5, -2"
[[nodiscard]] std::string formatPoint(const Point& point);

/// The text form used on the command line, in links and in text fields; `parseValue` reads it back without loss.
[[nodiscard]] std::string formatValue(const Value& value);

} // namespace gradus::figure
