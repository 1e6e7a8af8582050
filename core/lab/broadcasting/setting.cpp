#include "lab/broadcasting/setting.h"

#include "figure/error.h"
#include "lab/broadcasting/words.h"

#include <algorithm>
#include <array>

namespace gradus::lab::broadcast {

namespace {

using figure::Error;

template <typename Enum, std::size_t Count>
Enum oneOf(const figure::Arguments& arguments, const char* id, const std::array<std::string_view, Count>& ids)
{
    const auto found = std::find(ids.begin(), ids.end(), std::get<std::string>(arguments.at(id)));
    return static_cast<Enum>(found - ids.begin());
}

std::int64_t whole(const figure::Arguments& arguments, const char* id)
{
    return std::get<std::int64_t>(arguments.at(id));
}

std::optional<TensorText> optionalTensor(const figure::Arguments& arguments, const char* id, std::int64_t n)
{
    const auto& typed = std::get<std::string>(arguments.at(id));
    if (typed.find_first_not_of(" \t\r\n") == std::string::npos)
        return std::nullopt;
    return readTensor(id, typed, n);
}

bool isShape(const std::optional<TensorText>& tensor)
{
    return tensor && std::holds_alternative<TensorShape>(*tensor);
}

/// "[:, None]" for a new axis at `dim` of a tensor of that rank.
std::string newAxisIndex(std::int64_t dim, std::size_t rank)
{
    const std::int64_t at = dim < 0 ? dim + static_cast<std::int64_t>(rank) + 1 : dim;
    if (at < 0 || at > static_cast<std::int64_t>(rank))
        return {};
    std::string index = "[";
    for (std::int64_t axis = 0; axis < at; ++axis)
        index += ":, ";
    return index + "None]";
}

} // namespace

Setting::Setting(const figure::Arguments& arguments)
    : n(whole(arguments, "n"))
    , change(oneOf<Change>(arguments, "change", changeIds))
    , dim(whole(arguments, "dim"))
    , operation(oneOf<Operation>(arguments, "operation", operationIds))
    , then(oneOf<Then>(arguments, "then", thenIds))
    , fill(oneOf<Fill>(arguments, "fill", fillIds))
    , seed(static_cast<std::uint64_t>(whole(arguments, "seed")))
    , steps(oneOf<Steps>(arguments, "steps", stepsIds))
    , memory(std::get<bool>(arguments.at("memory")))
{
    a = readTensor("a", std::get<std::string>(arguments.at("a")), n);
    b = optionalTensor(arguments, "b", n);
    c = optionalTensor(arguments, "c", n);

    const bool needsB = operation != Operation::None || change == Change::ExpandAs;
    if (needsB && !b)
        throw Error(GRADUS_TEXT("broadcasting", "There is no b: write one, or choose neither an operation nor expand_as."));
    if (b && !needsB)
        throw Error(GRADUS_TEXT("broadcasting", "b has no part in this: choose an operation, or leave b empty."));
    if (c && (operation == Operation::None || operation == Operation::Greater || operation == Operation::Equal))
        throw Error(
            GRADUS_TEXT("broadcasting", "c takes part only in a + b + c, a − b − c or a × b × c: choose one, or leave c empty."));
}

bool Setting::usesRandom() const
{
    return fill == Fill::Random && (isShape(a) || isShape(b) || isShape(c));
}

bool Setting::usesN() const
{
    const auto hasN = [](const std::optional<TensorText>& tensor) {
        const auto* shape = tensor ? std::get_if<TensorShape>(&*tensor) : nullptr;
        return shape != nullptr && std::find(shape->sizes.begin(), shape->sizes.end(), "n") != shape->sizes.end();
    };
    return hasN(a) || hasN(b) || hasN(c);
}

std::string changedExpression(const Setting& setting)
{
    const std::string dim = "(" + std::to_string(setting.dim) + ")";
    switch (setting.change) {
    case Change::None:
        return "a";
    case Change::Transpose:
        return "a.t()";
    case Change::Unsqueeze:
        return "a.unsqueeze" + dim;
    case Change::Column:
        return "a[:, None]";
    case Change::Row:
        return "a[None, :]";
    case Change::ExpandAs:
        return "a.expand_as(b)";
    case Change::Squeeze:
        return "a.squeeze()";
    case Change::SqueezeDim:
        return "a.squeeze" + dim;
    }
    return {};
}

std::string outcomeExpression(const Setting& setting)
{
    const std::string sign = pythonSign(setting.operation);
    std::string expression = changedExpression(setting);
    if (!sign.empty())
        expression += " " + sign + " b" + (setting.c ? " " + sign + " c" : "");
    return expression;
}

std::string pythonSign(Operation operation)
{
    constexpr std::array<std::string_view, 6> signs{"", "+", "-", "*", ">", "=="};
    return std::string(signs[static_cast<std::size_t>(operation)]);
}

std::string drawnSign(Operation operation)
{
    constexpr std::array<std::string_view, 6> signs{"", "+", "−", "×", ">", "=="};
    return std::string(signs[static_cast<std::size_t>(operation)]);
}

std::string siblingExpression(const Setting& setting)
{
    const std::size_t rank = shapeOf(*setting.a).size();
    std::string index;
    switch (setting.change) {
    case Change::Unsqueeze:
        index = newAxisIndex(setting.dim, rank);
        return index.empty() ? std::string() : "a" + index;
    case Change::Column:
        return "a.unsqueeze(1)";
    case Change::Row:
        return "a.unsqueeze(0)";
    case Change::Squeeze:
        return "a.squeeze(-1)";
    case Change::SqueezeDim:
        return "a.squeeze()";
    default:
        return {};
    }
}

} // namespace gradus::lab::broadcast
