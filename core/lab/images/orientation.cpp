#include "lab/images/orientation.h"

#include <optional>

namespace gradus::lab::images {

namespace {

constexpr std::size_t entryBytes = 12; // of a TIFF directory
constexpr std::uint32_t orientationTag = 0x0112;
constexpr int asItIs = 1, mostTurned = 8;

/// A TIFF file's numbers, either end first. Reads nothing outside its bytes.
class Tiff {
public:
    explicit Tiff(std::string_view bytes)
        : m_bytes(bytes)
        , m_bigEnd(bytes.starts_with("MM"))
    {
    }

    [[nodiscard]] std::optional<std::uint32_t> number(std::size_t at, std::size_t width) const
    {
        if (at > m_bytes.size() || width > m_bytes.size() - at)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t index = 0; index < width; ++index) {
            const std::size_t place = m_bigEnd ? at + index : at + width - 1 - index;
            value = value << 8U | static_cast<unsigned char>(m_bytes[place]);
        }
        return value;
    }

private:
    std::string_view m_bytes;
    bool m_bigEnd;
};

} // namespace

int exifOrientation(std::string_view exif)
{
    constexpr std::string_view head("Exif\0\0", 6);
    if (!exif.starts_with(head))
        return asItIs;
    const std::string_view bytes = exif.substr(head.size());
    if (!bytes.starts_with("II") && !bytes.starts_with("MM"))
        return asItIs;
    const Tiff tiff(bytes);
    const std::optional<std::uint32_t> directory = tiff.number(4, 4);
    const std::optional<std::uint32_t> entries = directory ? tiff.number(*directory, 2) : std::nullopt;
    for (std::uint32_t entry = 0; entry < entries.value_or(0); ++entry) {
        const std::size_t at = std::size_t{*directory} + 2 + entry * entryBytes;
        const std::optional<std::uint32_t> tag = tiff.number(at, 2);
        if (!tag)
            return asItIs;
        if (*tag == orientationTag) {
            const std::uint32_t value = tiff.number(at + 8, 2).value_or(asItIs);
            return value >= asItIs && value <= mostTurned ? static_cast<int>(value) : asItIs;
        }
    }
    return asItIs;
}

Picture oriented(Picture picture, int orientation)
{
    if (orientation <= asItIs || orientation > mostTurned)
        return picture;
    // Where the pixel that belongs at (x, y) lies in the file: first mirrored, then its axes swapped.
    const bool swaps = orientation >= 5;
    const bool mirrorsX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool mirrorsY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    Picture turned;
    turned.width = swaps ? picture.height : picture.width;
    turned.height = swaps ? picture.width : picture.height;
    turned.pixels.resize(picture.pixels.size());
    std::uint8_t* out = turned.pixels.data();
    for (std::int64_t y = 0; y < turned.height; ++y)
        for (std::int64_t x = 0; x < turned.width; ++x) {
            const std::int64_t column = swaps ? y : x, row = swaps ? x : y;
            const std::int64_t fromX = mirrorsX ? picture.width - 1 - column : column;
            const std::int64_t fromY = mirrorsY ? picture.height - 1 - row : row;
            const std::uint8_t* in = picture.pixels.data() + (fromY * picture.width + fromX) * 3;
            *out++ = in[0];
            *out++ = in[1];
            *out++ = in[2];
        }
    return turned;
}

} // namespace gradus::lab::images
