#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace gradus::figure {

[[nodiscard]] std::string toCbor(const nlohmann::json& json);

/// Reads exactly one value and refuses, with an Error, what toCbor never writes: tags, endless strings and lists, more nesting or
/// more items than limits.h allows. Checked before anything is built, so that hostile bytes cost neither stack nor memory.
[[nodiscard]] nlohmann::json fromCbor(std::string_view bytes);

} // namespace gradus::figure
