#pragma once

#include "figure/value.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace gradus::lab {

/// Numbers written out: "5", "[1, 2]", "[[1.5], [2]]", "[True, False]".
struct TensorLiteral {
    figure::Shape shape;
    std::vector<double> values; ///< row-major
    std::string dtype = "int64"; ///< as torch.tensor would choose it: "bool", "int64" or "float32"
    std::vector<std::string> digits; ///< each value as it is written in Python
};

/// A shape to be filled: "2×3", "(3,)", "n×1", "()".
struct TensorShape {
    figure::Shape shape; ///< with the letter n replaced
    std::vector<std::string> sizes; ///< as written: "n", "1"
};

using TensorText = std::variant<TensorLiteral, TensorShape>;

inline constexpr std::int64_t largestTensor = 250'000; ///< cells
inline constexpr std::size_t highestRank = 5;
inline constexpr std::int64_t largestSize = 1000; ///< of one axis

/// Reads what the user typed for the parameter `id`; `n` is what the letter n stands for.
/// Throws figure::Error with a sentence for the user.
[[nodiscard]] TensorText readTensor(const std::string& id, const std::string& typed, std::int64_t n);

[[nodiscard]] const figure::Shape& shapeOf(const TensorText& tensor);

/// The literal in Python: "[[1, 2], [3, 4]]".
[[nodiscard]] std::string pythonList(const TensorLiteral& literal);

/// Sizes in Python, without brackets: "n, 1".
[[nodiscard]] std::string pythonSizes(const TensorShape& shape);

} // namespace gradus::lab
