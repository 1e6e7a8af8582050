#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Small helpers on strings, all byte-wise and in the C locale.
namespace gradus::figure {

/// Without white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view words);

/// ASCII letters in lower case; all else as it was.
[[nodiscard]] std::string lowered(std::string_view words);

[[nodiscard]] bool isUtf8(std::string_view bytes);

/// "a, b, c"
[[nodiscard]] std::string listed(const std::vector<std::string>& words);

/// What the user typed, short enough for a sentence and valid UTF-8: cut after 40 characters, bytes that are no UTF-8 replaced.
[[nodiscard]] std::string quotable(std::string_view typed);

/// Up to three of `names` that look like `typed`, best first.
[[nodiscard]] std::vector<std::string> closeNames(const std::string& typed, const std::vector<std::string>& names);

} // namespace gradus::figure
