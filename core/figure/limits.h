#pragma once

#include <cstddef>
#include <cstdint>

/// What a figure may hold at most: far more than any demo draws, far less than what would hurt the program that reads it.
namespace gradus::figure::limits {

inline constexpr std::size_t rank = 8;
inline constexpr std::int64_t cells = 4'000'000; ///< of one tensor, or entries of one packed array
inline constexpr std::int64_t frames = 1'000'000;
inline constexpr int gridPlaces = 100; ///< rows or columns
inline constexpr std::size_t text = std::size_t{1} << 20U; ///< bytes of one string
inline constexpr std::size_t items = 1'000'000; ///< values in one message, packed arrays counted as one
inline constexpr std::size_t depth = 32; ///< of lists within lists

} // namespace gradus::figure::limits
