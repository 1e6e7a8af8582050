#include "figure/declaration.h"

#include "figure/error.h"
#include "figure/named.h"
#include "figure/number.h"
#include "figure/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::figure {

namespace {

constexpr std::size_t longestTensorText = 4000; // bytes
constexpr std::size_t longestPath = 4096; // bytes
constexpr std::size_t longestDependentChoice = 200; // bytes

std::string choiceIds(const std::vector<Choice>& choices)
{
    return listed(idsOf(choices));
}

/// Whether each of the names is one of the choices, and none comes twice.
bool areChoices(const Names& names, const std::vector<Choice>& choices)
{
    for (std::size_t index = 0; index < names.size(); ++index) {
        const auto place = names.begin() + static_cast<std::ptrdiff_t>(index);
        if (named(choices, names[index]) == nullptr || std::find(names.begin(), place, names[index]) != place)
            return false;
    }
    return true;
}

/// The names in the order that the choices have.
Names inOrder(const Names& names, const std::vector<Choice>& choices)
{
    Names sorted = names;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const std::string& a, const std::string& b) {
        return named(choices, a) < named(choices, b); // both point into the vector
    });
    return sorted;
}

/// One sentence: which parameter, what it takes, what it was given.
class Refusal {
public:
    Refusal(std::string id, const std::string& given)
        : m_id(std::move(id))
        , m_given(quotable(given))
    {
    }

    Error operator()(const IntegerParameter& kind) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes a whole number from %2 to %3, not “%4”.")
                         .with({m_id, std::to_string(kind.minimum), std::to_string(kind.maximum), m_given}));
    }
    Error operator()(const RealParameter& kind) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes a number from %2 to %3, not “%4”.")
                         .with({m_id, exactText(kind.minimum), exactText(kind.maximum), m_given}));
    }
    Error operator()(const SwitchParameter&) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes true or false, not “%2”.").with({m_id, m_given}));
    }
    Error operator()(const ChoiceParameter& kind) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes one of %2, not “%3”.").with({m_id, choiceIds(kind.choices), m_given}));
    }
    Error operator()(const ShapeParameter& kind) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes a shape such as 2×3, of up to %2 axes of up to %3 each, not “%4”.")
                         .with({m_id, std::to_string(kind.maximumRank), std::to_string(kind.maximumSize), m_given}));
    }
    Error operator()(const TensorParameter& kind) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes a tensor such as %2, in up to %3 bytes of UTF-8, not “%4”.")
                         .with({m_id, kind.hint, std::to_string(longestTensorText), m_given}));
    }
    Error operator()(const TextParameter& kind) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes text of up to %2 bytes of UTF-8, not “%3”.")
                         .with({m_id, std::to_string(kind.maximumLength), m_given}));
    }
    Error operator()(const SeedParameter&) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes a seed, a whole number from 0 to %2, not “%3”.")
                         .with({m_id, std::to_string(std::numeric_limits<std::int32_t>::max()), m_given}));
    }
    Error operator()(const PointParameter& kind) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes a point x, y from %2 to %3, not “%4”.")
                         .with({m_id, formatPoint(kind.minimum), formatPoint(kind.maximum), m_given}));
    }
    Error operator()(const OrderParameter& kind) const { return someOf(kind.choices); }
    Error operator()(const SubsetParameter& kind) const { return someOf(kind.choices); }
    Error operator()(const FileParameter& kind) const
    {
        if (kind.bundled.empty())
            return Error(GRADUS_TEXT("figure", "“%1” takes the path of a file, not “%2”.").with({m_id, m_given}));
        return Error(GRADUS_TEXT("figure", "“%1” takes one of %2, or the path of a file, not “%3”.")
                         .with({m_id, choiceIds(kind.bundled), m_given}));
    }

private:
    [[nodiscard]] Error someOf(const std::vector<Choice>& choices) const
    {
        return Error(GRADUS_TEXT("figure", "“%1” takes some of %2, each once, with commas between, not “%3”.")
                         .with({m_id, choiceIds(choices), m_given}));
    }

    std::string m_id, m_given;
};

/// Whether a value is of the kind and within its range.
class Takes {
public:
    explicit Takes(const Value& value)
        : m_value(value)
    {
    }

    bool operator()(const IntegerParameter& kind) const
    {
        const auto* number = std::get_if<std::int64_t>(&m_value);
        return number != nullptr && *number >= kind.minimum && *number <= kind.maximum;
    }
    bool operator()(const RealParameter& kind) const
    {
        const auto* number = std::get_if<double>(&m_value);
        return number != nullptr && std::isfinite(*number) && *number >= kind.minimum && *number <= kind.maximum;
    }
    bool operator()(const SwitchParameter&) const { return std::holds_alternative<bool>(m_value); }
    bool operator()(const ChoiceParameter& kind) const
    {
        const auto* id = std::get_if<std::string>(&m_value);
        return id != nullptr && (named(kind.choices, *id) != nullptr || (kind.dependent && isText(longestDependentChoice)));
    }
    bool operator()(const ShapeParameter& kind) const
    {
        const auto* shape = std::get_if<Shape>(&m_value);
        return shape != nullptr && shape->size() <= static_cast<std::size_t>(std::max<std::int64_t>(kind.maximumRank, 0))
            && std::all_of(shape->begin(), shape->end(), [&](auto size) { return size >= 0 && size <= kind.maximumSize; });
    }
    bool operator()(const TensorParameter&) const { return isText(longestTensorText); }
    bool operator()(const TextParameter& kind) const { return isText(kind.maximumLength); }
    bool operator()(const SeedParameter&) const { return (*this)(IntegerParameter{0, std::numeric_limits<std::int32_t>::max()}); }
    bool operator()(const PointParameter& kind) const
    {
        const auto* point = std::get_if<Point>(&m_value);
        return point != nullptr && point->x >= kind.minimum.x && point->x <= kind.maximum.x && point->y >= kind.minimum.y
            && point->y <= kind.maximum.y; // false for NaN
    }
    bool operator()(const OrderParameter& kind) const
    {
        const auto* names = std::get_if<Names>(&m_value);
        return names != nullptr && areChoices(*names, kind.choices);
    }
    bool operator()(const SubsetParameter& kind) const
    {
        const auto* names = std::get_if<Names>(&m_value);
        return names != nullptr && areChoices(*names, kind.choices) && *names == inOrder(*names, kind.choices);
    }
    bool operator()(const FileParameter& kind) const
    {
        const auto* path = std::get_if<std::string>(&m_value);
        return path != nullptr && isText(longestPath)
            && (named(kind.bundled, *path) != nullptr || path->find('/') != std::string::npos);
    }

private:
    [[nodiscard]] bool isText(std::size_t longest) const
    {
        const auto* words = std::get_if<std::string>(&m_value);
        return words != nullptr && words->size() <= longest && isUtf8(*words) && words->find('\0') == std::string::npos;
    }

    const Value& m_value;
};

/// Text as a value of the kind; nothing if it can't be one.
class ValueReader {
public:
    explicit ValueReader(const std::string& text)
        : m_text(text)
    {
    }

    std::optional<Value> operator()(const IntegerParameter&) const { return lifted(readInteger(m_text)); }
    std::optional<Value> operator()(const SeedParameter&) const { return lifted(readInteger(m_text)); }
    std::optional<Value> operator()(const RealParameter&) const { return lifted(readReal(m_text)); }
    std::optional<Value> operator()(const SwitchParameter&) const
    {
        const std::string word = lowered(trimmed(m_text));
        if (word == "true" || word == "on" || word == "yes" || word == "1")
            return true;
        if (word == "false" || word == "off" || word == "no" || word == "0")
            return false;
        return std::nullopt;
    }
    std::optional<Value> operator()(const ChoiceParameter&) const { return std::string(trimmed(m_text)); }
    std::optional<Value> operator()(const ShapeParameter&) const { return lifted(readShape(m_text)); }
    std::optional<Value> operator()(const TensorParameter&) const { return m_text; }
    std::optional<Value> operator()(const TextParameter&) const { return m_text; }
    std::optional<Value> operator()(const PointParameter&) const { return lifted(readPoint(m_text)); }
    std::optional<Value> operator()(const OrderParameter&) const { return readNames(m_text); }
    std::optional<Value> operator()(const SubsetParameter& kind) const
    {
        const Names names = readNames(m_text);
        return areChoices(names, kind.choices) ? inOrder(names, kind.choices) : names;
    }
    std::optional<Value> operator()(const FileParameter& kind) const
    {
        const std::string path(trimmed(m_text));
        const bool bare = named(kind.bundled, path) == nullptr && path.find('/') == std::string::npos && !path.empty();
        return bare ? "./" + path : path; // a file beside where we stand
    }

private:
    template <typename Plain> static std::optional<Value> lifted(const std::optional<Plain>& plain)
    {
        return plain ? std::optional<Value>(*plain) : std::nullopt;
    }

    const std::string& m_text;
};

} // namespace

const Parameter* Declaration::parameter(const std::string& parameterId) const
{
    return named(parameters, parameterId);
}

const Preset* Declaration::preset(const std::string& presetId) const
{
    return named(presets, presetId);
}

Value parseValue(const Parameter& parameter, const std::string& text)
{
    const std::optional<Value> value = std::visit(ValueReader(text), parameter.kind);
    if (!value)
        throw std::visit(Refusal(parameter.id, text), parameter.kind);
    checkValue(parameter, *value);
    return *value;
}

void checkValue(const Parameter& parameter, const Value& value)
{
    if (!std::visit(Takes(value), parameter.kind))
        throw std::visit(Refusal(parameter.id, formatValue(value)), parameter.kind);
}

Arguments complete(const Declaration& declaration, const std::string& preset, const Arguments& given)
{
    Arguments arguments;
    for (const Parameter& parameter : declaration.parameters)
        arguments[parameter.id] = parameter.initial;
    if (!preset.empty()) {
        const Preset* found = declaration.preset(preset);
        if (found == nullptr)
            throw Error(GRADUS_TEXT("figure", "The demo “%1” has no preset “%2”; it has %3.")
                            .with({declaration.id, quotable(preset), listed(idsOf(declaration.presets))}));
        for (const auto& [id, value] : found->arguments)
            arguments[id] = value;
    }
    for (const auto& [id, value] : given) {
        const Parameter* parameter = declaration.parameter(id);
        if (parameter == nullptr)
            throw Error(GRADUS_TEXT("figure", "The demo “%1” has no parameter “%2”; it has %3.")
                            .with({declaration.id, quotable(id), listed(idsOf(declaration.parameters))}));
        checkValue(*parameter, value);
        arguments[id] = value;
    }
    return arguments;
}

bool applies(const Parameter& parameter, const Arguments& arguments)
{
    if (!parameter.applies)
        return true;
    const Condition& condition = *parameter.applies;
    const auto holdsFor = [&](const std::string& other) {
        const auto argument = arguments.find(other);
        if (argument == arguments.end())
            return false;
        const std::string text = formatValue(argument->second);
        return std::any_of(condition.values.begin(), condition.values.end(), [&](const std::string& value) {
            return condition.asPart ? text.find(value) != std::string::npos : text == value;
        });
    };
    return holdsFor(condition.parameter) || std::any_of(condition.orIn.begin(), condition.orIn.end(), holdsFor);
}

} // namespace gradus::figure
