#include "figure/value.h"

#include "figure/number.h"
#include "figure/words.h"

namespace gradus::figure {

namespace {

struct Formatter {
    std::string operator()(bool on) const { return on ? "true" : "false"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return exactText(number); }
    std::string operator()(const std::string& words) const { return words; }
    std::string operator()(const Shape& shape) const { return formatShape(shape); }
    std::string operator()(const Point& point) const { return formatPoint(point); }
    std::string operator()(const Names& names) const { return listed(names); }
};

} // namespace

std::string formatShape(const Shape& shape)
{
    if (shape.empty())
        return "()";
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : "×") + std::to_string(size);
    return text;
}

std::string formatPoint(const Point& point)
{
    return exactText(point.x) + ", " + exactText(point.y);
}

std::string formatValue(const Value& value)
{
    return std::visit(Formatter{}, value);
}

} // namespace gradus::figure
