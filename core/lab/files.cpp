#include "lab/files.h"

#include "figure/error.h"
#include "figure/words.h"

#include <filesystem>
#include <fstream>
#include <system_error>

namespace gradus::lab {

namespace {

using figure::Error;

/// The end of a long path tells more than its beginning.
std::string named(const std::string& path)
{
    return figure::quotable(std::filesystem::path(path).filename().string());
}

std::uintmax_t sizeOf(const std::string& path)
{
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status))
        throw Error(GRADUS_TEXT("files", "There is no file “%1”.").with({figure::quotable(path)}));
    if (!std::filesystem::is_regular_file(status)) // a pipe or a device might never end
        throw Error(GRADUS_TEXT("files", "“%1” is not a file that can be read.").with({figure::quotable(path)}));
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    if (problem)
        throw Error(GRADUS_TEXT("files", "“%1” can't be read.").with({figure::quotable(path)}));
    return size;
}

} // namespace

std::string readFile(const std::string& path, std::size_t mostBytes)
{
    const std::uintmax_t size = sizeOf(path);
    if (size > mostBytes)
        throw Error(GRADUS_TEXT("files", "“%1” is too large: at most %2 MiB are read.")
                        .with({named(path), std::to_string(mostBytes >> 20U)}));
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file || static_cast<std::uintmax_t>(file.gcount()) != size)
        throw Error(GRADUS_TEXT("files", "“%1” can't be read.").with({named(path)}));
    return bytes;
}

std::string fileStamp(const std::string& path)
{
    const std::uintmax_t size = sizeOf(path);
    std::error_code problem;
    const auto time = std::filesystem::last_write_time(path, problem).time_since_epoch().count();
    return path + '\n' + std::to_string(size) + '\n' + std::to_string(time);
}

} // namespace gradus::lab
