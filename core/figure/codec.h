#pragma once

#include "figure/declaration.h"
#include "figure/figure.h"

#include <nlohmann/json.hpp>

namespace gradus::figure {

/// Number arrays as JSON arrays (readable, the stable format of --json) or as byte strings (CBOR only: a 200 kB figure in 0.2
/// ms).
enum class Numbers { Readable, Packed };

[[nodiscard]] nlohmann::json toJson(const Text& text);
[[nodiscard]] nlohmann::json toJson(const Figure& figure, Numbers numbers = Numbers::Readable);
[[nodiscard]] nlohmann::json toJson(const Declaration& declaration);
[[nodiscard]] nlohmann::json toJson(const Arguments& arguments);

/// These throw Error on anything that toJson does not write, unknown kinds included; both forms of number arrays are read.
[[nodiscard]] Text textFromJson(const nlohmann::json& json);
[[nodiscard]] Figure figureFromJson(const nlohmann::json& json);
[[nodiscard]] Declaration declarationFromJson(const nlohmann::json& json);
[[nodiscard]] Arguments argumentsFromJson(const Declaration& declaration, const nlohmann::json& json);

} // namespace gradus::figure
