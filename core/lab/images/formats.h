#pragma once

#include "lab/images/picture.h"

#include "figure/error.h"

#include <string>
#include <string_view>

/// One function for each format; picture.h chooses by the first bytes.
namespace gradus::lab::images {

[[nodiscard]] Picture decodePng(std::string_view bytes, const std::string& name);
[[nodiscard]] Picture decodeJpeg(std::string_view bytes, const std::string& name);

/// Throws if the picture has no pixels, or more than mostPixels.
void checkSize(std::int64_t width, std::int64_t height, const std::string& name);

/// The sentence for a file that its library refused, with the library's own words.
[[nodiscard]] figure::Error damaged(const std::string& name, const std::string& words);

} // namespace gradus::lab::images
