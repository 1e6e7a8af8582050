#pragma once

#include <cstddef>
#include <string>

namespace gradus::lab {

/// All bytes of a plain file. Throws figure::Error, with a sentence that names it, where there is none, it can't be read, or it
/// holds more than `mostBytes`.
[[nodiscard]] std::string readFile(const std::string& path, std::size_t mostBytes);

/// The same file unless somebody wrote to it: its path, size and time, for names in a store. Throws as readFile does.
[[nodiscard]] std::string fileStamp(const std::string& path);

} // namespace gradus::lab
