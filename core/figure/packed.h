#pragma once

#include <cstdint>
#include <vector>

/// Number arrays as bytes: the width of one number in bytes (4 or 8), then the numbers, least significant byte first. Reals are
/// IEEE 754, integers two's complement; the narrow form is taken where it loses nothing.
namespace gradus::figure {

[[nodiscard]] std::vector<std::uint8_t> packed(const std::vector<double>& numbers);
[[nodiscard]] std::vector<std::uint8_t> packed(const std::vector<std::int64_t>& numbers);

/// These throw Error for a length that does not fit or more numbers than limits::cells.
[[nodiscard]] std::vector<double> unpackedReals(const std::vector<std::uint8_t>& bytes);
[[nodiscard]] std::vector<std::int64_t> unpackedIntegers(const std::vector<std::uint8_t>& bytes);

} // namespace gradus::figure
