#pragma once

#include "figure/codec.h"
#include "figure/jsonreader.h"

#include <cstdint>
#include <vector>

/// Pieces that the codecs of several kinds of panel share.
namespace gradus::figure {

/// NaN and the infinities as strings.
[[nodiscard]] nlohmann::json realToJson(double number);
[[nodiscard]] nlohmann::json numbersToJson(const std::vector<double>& numbers, Numbers form);
[[nodiscard]] nlohmann::json numbersToJson(const std::vector<std::int64_t>& numbers, Numbers form);

/// Sets a field where the list is not empty.
template <typename Number>
void setNumbers(nlohmann::json& object, const char* key, const std::vector<Number>& numbers, Numbers form)
{
    if (!numbers.empty())
        object[key] = numbersToJson(numbers, form);
}
[[nodiscard]] inline std::vector<std::int64_t> optionalIntegers(ObjectReader& object, const char* key)
{
    return object.has(key) ? object.integers(key) : std::vector<std::int64_t>();
}
[[nodiscard]] inline std::vector<double> optionalReals(ObjectReader& object, const char* key)
{
    return object.has(key) ? object.reals(key) : std::vector<double>();
}

[[nodiscard]] nlohmann::json textsToJson(const std::vector<Text>& texts);
[[nodiscard]] std::vector<Text> textsFrom(ObjectReader& object, const char* key);

[[nodiscard]] nlohmann::json choicesToJson(const std::vector<Choice>& choices);
[[nodiscard]] std::vector<Choice> choicesFrom(ObjectReader& object); ///< its "choices"

/// A panel's content, its kind among it.
[[nodiscard]] nlohmann::json contentToJson(const Content& content, Numbers form);
[[nodiscard]] Content contentFrom(const nlohmann::json& json);

[[nodiscard]] nlohmann::json chartToJson(const Chart& chart, Numbers form);
[[nodiscard]] Chart chartFrom(ObjectReader& object);
[[nodiscard]] nlohmann::json fieldToJson(const Field& field, Numbers form);
[[nodiscard]] Field fieldFrom(ObjectReader& object);
[[nodiscard]] nlohmann::json spotsToJson(const std::vector<Spot>& spots);
[[nodiscard]] std::vector<Spot> spotsFrom(ObjectReader& object);
[[nodiscard]] nlohmann::json tintToJson(Tint tint);
[[nodiscard]] Tint tintFrom(ObjectReader& object);

[[nodiscard]] nlohmann::json imageToJson(const Image& image, Numbers form);
[[nodiscard]] Image imageFrom(ObjectReader& object);
[[nodiscard]] nlohmann::json eventsToJson(const Events& events, Numbers form);
[[nodiscard]] Events eventsFrom(ObjectReader& object);

} // namespace gradus::figure
