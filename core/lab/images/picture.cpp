#include "lab/images/picture.h"

#include "lab/files.h"
#include "lab/images/formats.h"

#include "figure/words.h"

namespace gradus::lab::images {

using figure::Error;

Picture decode(const std::string& bytes, const std::string& name)
{
    constexpr std::string_view png("\x89PNG\r\n\x1a\n"), jpeg("\xff\xd8\xff");
    if (bytes.starts_with(png))
        return decodePng(bytes, name);
    if (bytes.starts_with(jpeg))
        return decodeJpeg(bytes, name);
    throw Error(GRADUS_TEXT("images", "“%1” is neither a PNG nor a JPEG picture.").with({figure::quotable(name)}));
}

std::string readBytes(const std::string& path)
{
    return readFile(path, mostBytes);
}

void checkSize(std::int64_t width, std::int64_t height, const std::string& name)
{
    if (width < 1 || height < 1 || width > mostPixels / height)
        throw Error(GRADUS_TEXT("images", "“%1” is too large: %2 × %3 pixels, where at most %4 million are read.")
                        .with({figure::quotable(name), std::to_string(width), std::to_string(height),
                               std::to_string(mostPixels / 1'000'000)}));
}

Error damaged(const std::string& name, const std::string& words)
{
    return Error(GRADUS_TEXT("images", "“%1” is damaged: %2.").with({figure::quotable(name), figure::quotable(words)}));
}

} // namespace gradus::lab::images
