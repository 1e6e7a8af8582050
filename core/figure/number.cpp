#include "figure/number.h"

#include "figure/words.h"

#include <array>
#include <charconv>
#include <cmath>

namespace gradus::figure {

namespace {

template <typename Number> std::optional<Number> readWhole(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+') && text.size() > 1 && text[1] != '-')
        text.remove_prefix(1);
    Number number{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool unwrap(std::string_view& text, std::string_view open, std::string_view close)
{
    if (!text.starts_with(open) || !text.ends_with(close) || text.size() < open.size() + close.size())
        return false;
    text = trimmed(text.substr(open.size(), text.size() - open.size() - close.size()));
    return true;
}

} // namespace

std::optional<std::int64_t> readInteger(std::string_view text)
{
    return readWhole<std::int64_t>(text);
}

std::optional<double> readReal(std::string_view text)
{
    return readWhole<double>(text);
}

std::optional<Shape> readShape(std::string_view text)
{
    text = trimmed(text);
    const bool named = unwrap(text, "torch.Size(", ")") || unwrap(text, "Size(", ")");
    const bool wrapped = unwrap(text, "(", ")") || unwrap(text, "[", "]");
    if (text.empty())
        return named || wrapped ? std::optional<Shape>(Shape{}) : std::nullopt;
    if (text.ends_with(','))
        text.remove_suffix(1);
    constexpr std::size_t highestRank = 64;
    constexpr std::string_view times = "×";
    Shape shape;
    while (shape.size() < highestRank) {
        const std::size_t wide = text.find(times);
        const std::size_t narrow = text.find_first_of(",xX*");
        const std::size_t at = std::min(wide, narrow);
        const std::optional<std::int64_t> size = readInteger(text.substr(0, at));
        if (!size || *size < 0)
            return std::nullopt;
        shape.push_back(*size);
        if (at == std::string_view::npos)
            return shape;
        text.remove_prefix(at + (at == wide ? times.size() : 1));
    }
    return std::nullopt;
}

std::optional<Point> readPoint(std::string_view text)
{
    text = trimmed(text);
    static_cast<void>(unwrap(text, "(", ")") || unwrap(text, "[", "]"));
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const std::optional<double> x = readReal(text.substr(0, comma));
    const std::optional<double> y = readReal(text.substr(comma + 1));
    if (!x || !y || !std::isfinite(*x) || !std::isfinite(*y))
        return std::nullopt;
    return Point{*x, *y};
}

Names readNames(std::string_view text)
{
    Names names;
    text = trimmed(text);
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        names.emplace_back(trimmed(text.substr(0, comma)));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return names;
}

std::string exactText(double number)
{
    std::array<char, 40> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return failure == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

std::string shortText(double number, int digits)
{
    if (std::isnan(number))
        return "nan"; // without the sign that to_chars would write
    std::array<char, 64> buffer{};
    const auto [end, failure] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::general, digits);
    return failure == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

std::optional<std::int64_t> cellCount(const Shape& shape, std::int64_t limit)
{
    bool none = false;
    std::int64_t count = 1;
    for (const std::int64_t size : shape) {
        if (size < 0)
            return std::nullopt;
        if (size == 0)
            none = true;
        else if (size > limit / count)
            return std::nullopt;
        else
            count *= size;
    }
    return none ? 0 : count;
}

} // namespace gradus::figure
