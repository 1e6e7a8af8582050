#include "figure/jsonreader.h"

#include "figure/codec.h"
#include "figure/error.h"
#include "figure/limits.h"
#include "figure/packed.h"
#include "figure/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::figure {

void refuse(std::string_view what)
{
    throw Error(
        GRADUS_TEXT("figure", "The data can't be read: “%1” is missing or not what it should be.").with({quotable(what)}));
}

ObjectReader::ObjectReader(const nlohmann::json& json)
    : m_json(json)
{
    if (!json.is_object())
        refuse("object");
}

const nlohmann::json& ObjectReader::required(const char* key)
{
    const auto found = m_json.find(key);
    if (found == m_json.end())
        refuse(key);
    ++m_taken;
    return *found;
}

std::string ObjectReader::string(const char* key)
{
    return checkedString(required(key));
}

std::int64_t ObjectReader::integer(const char* key, std::int64_t minimum, std::int64_t maximum)
{
    const std::int64_t number = checkedInteger(required(key));
    if (number < minimum || number > maximum)
        refuse(key);
    return number;
}

double ObjectReader::real(const char* key)
{
    return checkedReal(required(key));
}

double ObjectReader::finite(const char* key)
{
    const double number = real(key);
    if (!std::isfinite(number))
        refuse(key);
    return number;
}

bool ObjectReader::boolean(const char* key)
{
    const nlohmann::json& json = required(key);
    if (!json.is_boolean())
        refuse(key);
    return json.get<bool>();
}

Text ObjectReader::text(const char* key)
{
    return textFromJson(required(key));
}

std::vector<std::string> ObjectReader::strings(const char* key)
{
    std::vector<std::string> all;
    each(key, [&](const nlohmann::json& one) { all.push_back(checkedString(one)); });
    return all;
}

std::vector<std::int64_t> ObjectReader::integers(const char* key)
{
    const nlohmann::json& json = required(key);
    if (json.is_binary())
        return unpackedIntegers(json.get_binary());
    if (!json.is_array() || json.size() > static_cast<std::size_t>(limits::cells))
        refuse(key);
    std::vector<std::int64_t> all;
    all.reserve(json.size());
    for (const nlohmann::json& one : json)
        all.push_back(checkedInteger(one));
    return all;
}

std::vector<double> ObjectReader::reals(const char* key)
{
    const nlohmann::json& json = required(key);
    if (json.is_binary())
        return unpackedReals(json.get_binary());
    if (!json.is_array() || json.size() > static_cast<std::size_t>(limits::cells))
        refuse(key);
    std::vector<double> all;
    all.reserve(json.size());
    for (const nlohmann::json& one : json)
        all.push_back(checkedReal(one));
    return all;
}

std::size_t ObjectReader::oneOf(const char* key, const std::vector<std::string_view>& names)
{
    const std::string name = string(key);
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        refuse(key);
    return static_cast<std::size_t>(found - names.begin());
}

void ObjectReader::each(const char* key, const std::function<void(const nlohmann::json&)>& read)
{
    const nlohmann::json& json = required(key);
    if (!json.is_array() || json.size() > limits::items)
        refuse(key);
    for (const nlohmann::json& one : json)
        read(one);
}

void ObjectReader::finish() const
{
    if (m_taken != m_json.size())
        refuse("an unknown field");
}

std::string checkedString(const nlohmann::json& json)
{
    if (!json.is_string())
        refuse("string");
    const auto& words = json.get_ref<const std::string&>();
    if (words.size() > limits::text || !isUtf8(words))
        refuse("string");
    return words;
}

std::int64_t checkedInteger(const nlohmann::json& json)
{
    if (!json.is_number_integer())
        refuse("whole number");
    if (json.is_number_unsigned()
        && json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        refuse("whole number");
    return json.get<std::int64_t>();
}

double checkedReal(const nlohmann::json& json)
{
    if (json.is_number())
        return json.get<double>();
    if (json == "nan")
        return std::numeric_limits<double>::quiet_NaN();
    if (json == "inf")
        return std::numeric_limits<double>::infinity();
    if (json == "-inf")
        return -std::numeric_limits<double>::infinity();
    refuse("number");
}

} // namespace gradus::figure
