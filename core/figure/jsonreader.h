#pragma once

#include "figure/figure.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gradus::figure {

/// Throws the Error of data that is not what it should be; `what` names the field.
[[noreturn]] void refuse(std::string_view what);

/// Reads one JSON object strictly: each field once, of the right type and within the limits, and none that is not asked for.
class ObjectReader {
public:
    explicit ObjectReader(const nlohmann::json& json);

    [[nodiscard]] bool has(const char* key) const { return m_json.contains(key); }
    [[nodiscard]] const nlohmann::json& required(const char* key);

    [[nodiscard]] std::string string(const char* key);
    [[nodiscard]] std::int64_t integer(const char* key, std::int64_t minimum, std::int64_t maximum);
    /// NaN and the infinities come as strings.
    [[nodiscard]] double real(const char* key);
    [[nodiscard]] double finite(const char* key);
    [[nodiscard]] bool boolean(const char* key);
    [[nodiscard]] Text text(const char* key);
    [[nodiscard]] std::vector<std::string> strings(const char* key);
    [[nodiscard]] std::vector<std::int64_t> integers(const char* key);
    [[nodiscard]] std::vector<double> reals(const char* key);
    /// One of `names`; its place among them.
    [[nodiscard]] std::size_t oneOf(const char* key, const std::vector<std::string_view>& names);
    /// Calls `read` with each element of the array.
    void each(const char* key, const std::function<void(const nlohmann::json&)>& read);

    /// Throws if a field is left that nobody asked for.
    void finish() const;

private:
    const nlohmann::json& m_json;
    std::size_t m_taken = 0;
};

[[nodiscard]] std::string checkedString(const nlohmann::json& json);
[[nodiscard]] std::int64_t checkedInteger(const nlohmann::json& json);
[[nodiscard]] double checkedReal(const nlohmann::json& json);

} // namespace gradus::figure
