#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// The user's own pictures: PNG and JPEG to plain pixels. Files are hostile until proven otherwise.
namespace gradus::lab::images {

inline constexpr std::int64_t mostPixels = 64'000'000;
inline constexpr std::size_t mostBytes = std::size_t{64} << 20U; ///< of a file

struct Picture {
    std::int64_t width = 0, height = 0;
    std::vector<std::uint8_t> pixels; ///< red, green, blue; row by row from the top
    bool operator==(const Picture&) const = default;
};

/// As it is meant to be seen: turned as its EXIF data say, transparency over white, grey as three equal channels, 16 bits as 8.
/// `name` is how a sentence calls it. Throws figure::Error for anything that is damaged, too large or no such picture.
[[nodiscard]] Picture decode(const std::string& bytes, const std::string& name);

/// The bytes of a picture's file, to be decoded. Throws figure::Error where there is none, or too large a one.
[[nodiscard]] std::string readBytes(const std::string& path);

} // namespace gradus::lab::images
