#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace gradus::figure {

[[nodiscard]] std::string toCbor(const nlohmann::json& json);

/// Adds to what `bytes` holds.
void appendCbor(const nlohmann::json& json, std::string& bytes);

/// Reads exactly one value and refuses, with an Error, what toCbor never writes: tags, endless strings and lists, a key twice,
/// more nesting or more items than limits.h allows. Hostile bytes cost neither stack nor more memory than the limits grant.
[[nodiscard]] nlohmann::json fromCbor(std::string_view bytes);

} // namespace gradus::figure
