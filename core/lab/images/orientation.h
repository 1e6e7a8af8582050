#pragma once

#include "lab/images/picture.h"

#include <string_view>

namespace gradus::lab::images {

/// The orientation, 1 to 8, that EXIF data ("Exif\0\0" and a TIFF header; JEITA CP-3451, 4.6.4 A) ask for; 1, as it is, for data
/// that say nothing or can't be read.
[[nodiscard]] int exifOrientation(std::string_view exif);

/// The picture turned or mirrored such that it is seen as the camera saw it.
[[nodiscard]] Picture oriented(Picture picture, int orientation);

} // namespace gradus::lab::images
