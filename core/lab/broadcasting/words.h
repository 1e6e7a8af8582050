#pragma once

#include <array>
#include <string_view>

/// The ids of the demo's choices, in the order of their enumerations in setting.h.
namespace gradus::lab::broadcast {

inline constexpr std::array<std::string_view, 8> changeIds{"none", "t",         "unsqueeze", "column",
                                                           "row",  "expand_as", "squeeze",   "squeeze_dim"};
inline constexpr std::array<std::string_view, 6> operationIds{"none", "add", "sub", "mul", "gt", "eq"};
inline constexpr std::array<std::string_view, 4> thenIds{"nothing", "all", "item", "mean_square"};
inline constexpr std::array<std::string_view, 3> fillIds{"counting", "ones", "random"};
inline constexpr std::array<std::string_view, 2> stepsIds{"cells", "axes"};

} // namespace gradus::lab::broadcast
