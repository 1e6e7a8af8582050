#include "lab/images/formats.h"

#include <png.h>

namespace gradus::lab::images {

namespace {

/// Frees what libpng allocated, on every way out.
struct PngImage : png_image {
    PngImage()
        : png_image{}
    {
    }
    ~PngImage() { png_image_free(this); }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;
};

} // namespace

// libpng's simplified interface: it catches its own longjmp and turns palettes, greys, 16 bits and interlacing into plain RGB.
Picture decodePng(std::string_view bytes, const std::string& name)
{
    PngImage image;
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        throw damaged(name, image.message);
    checkSize(image.width, image.height, name);
    image.format = PNG_FORMAT_RGB;
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    Picture picture;
    picture.width = image.width;
    picture.height = image.height;
    picture.pixels.resize(static_cast<std::size_t>(picture.width * picture.height) * 3);
    constexpr png_byte full = 255;
    const png_color white{full, full, full};
    if (png_image_finish_read(&image, &white, picture.pixels.data(), 0, nullptr) == 0)
        throw damaged(name, image.message);
    return picture;
}

} // namespace gradus::lab::images
