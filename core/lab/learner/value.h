#pragma once

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace gradus::lab::loop {

using Pair = std::pair<at::Tensor, at::Tensor>; ///< inputs and targets

/// What an attribute may hold; the first is Python's None.
using Value = std::variant<std::monostate, bool, std::int64_t, double, at::Tensor, Pair, std::vector<double>, std::string>;

/// In short, as Python would print it: "True", "0.52", "[0.3, -1.2, …]".
[[nodiscard]] std::string shown(const Value& value);

/// A number itself, the sum of a list; NaN for what is neither.
[[nodiscard]] double numberIn(const Value& value);

/// Whether there is a NaN or an infinity in it.
[[nodiscard]] bool isBroken(const Value& value);

} // namespace gradus::lab::loop
