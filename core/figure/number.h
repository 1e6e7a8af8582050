#pragma once

#include "figure/value.h"

#include <optional>
#include <string>
#include <string_view>

/// Numbers and shapes to text and back, in the C locale whatever the user's is.
namespace gradus::figure {

[[nodiscard]] std::optional<std::int64_t> readInteger(std::string_view text);

/// Reads "nan" and "inf" too; the caller decides whether they will do.
[[nodiscard]] std::optional<double> readReal(std::string_view text);

/// "2×3", "2x3", "2,3", "(2, 3)", "[2,3]", "torch.Size([2, 3])", "3,"; "()" and "[]" are rank 0.
[[nodiscard]] std::optional<Shape> readShape(std::string_view text);

/// "1.5, -2", also "(1.5, -2)"; both finite.
[[nodiscard]] std::optional<Point> readPoint(std::string_view text);

/// "a, b"; an empty text is no names.
[[nodiscard]] Names readNames(std::string_view text);

/// The shortest text that reads back as the same number.
[[nodiscard]] std::string exactText(double number);

/// Up to so many significant digits.
[[nodiscard]] std::string shortText(double number, int digits);

/// Cells of a tensor of that shape; nothing if a size is negative or the product is over `limit`.
[[nodiscard]] std::optional<std::int64_t> cellCount(const Shape& shape, std::int64_t limit);

} // namespace gradus::figure
