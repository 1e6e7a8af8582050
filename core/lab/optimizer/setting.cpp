#include "lab/optimizer/setting.h"

#include "figure/error.h"
#include "lab/tensortext.h"

#include <algorithm>

namespace gradus::lab::optimizer {

namespace {

using figure::Error;

constexpr std::size_t mostTyped = 100;

template <typename Enum, std::size_t Count> Enum enumOf(const std::string& id, const std::array<std::string_view, Count>& ids)
{
    return static_cast<Enum>(std::find(ids.begin(), ids.end(), id) - ids.begin());
}

template <typename Enum, std::size_t Count>
Enum oneOf(const figure::Arguments& arguments, const char* id, const std::array<std::string_view, Count>& ids)
{
    return enumOf<Enum>(std::get<std::string>(arguments.at(id)), ids);
}

template <typename Enum, std::size_t Count>
std::vector<Enum> someOf(const figure::Arguments& arguments, const char* id, const std::array<std::string_view, Count>& ids)
{
    std::vector<Enum> some;
    for (const std::string& name : std::get<figure::Names>(arguments.at(id)))
        some.push_back(enumOf<Enum>(name, ids));
    return some;
}

double real(const figure::Arguments& arguments, const char* id)
{
    return std::get<double>(arguments.at(id));
}

std::uint64_t natural(const figure::Arguments& arguments, const char* id)
{
    return static_cast<std::uint64_t>(std::get<std::int64_t>(arguments.at(id)));
}

std::vector<double> numbersOf(const figure::Arguments& arguments, const char* id)
{
    const TensorText read = readTensor(id, std::get<std::string>(arguments.at(id)), 1);
    const auto* literal = std::get_if<TensorLiteral>(&read);
    if (literal == nullptr || literal->shape.size() != 1 || literal->dtype == "bool" || literal->values.empty()
        || literal->values.size() > mostTyped)
        throw Error(GRADUS_TEXT("optimizer", "%1 takes a row of 1 to %2 numbers such as [2, 4, -1].")
                        .with({id, std::to_string(mostTyped)}));
    return literal->values;
}

Surface surfaceOf(const figure::Arguments& arguments)
{
    return {oneOf<SurfaceKind>(arguments, "surface", surfaceIds), real(arguments, "condition"), natural(arguments, "seed")};
}

/// Weight decay counts where it is pictured.
bool decays(Show show)
{
    return show == Show::Side || show == Show::Bars || show == Show::Chain || show == Show::Loop || show == Show::Decay;
}

} // namespace

Setting::Setting(const figure::Arguments& arguments)
    : show(oneOf<Show>(arguments, "show", showIds))
    , surface(surfaceOf(arguments))
    , shown(someOf<Method>(arguments, "optimizers", methodIds))
    , zeroGrad(show != Show::ZeroGrad || std::get<bool>(arguments.at("zero_grad")))
    , steps(std::get<std::int64_t>(arguments.at("steps")))
    , variant(oneOf<Variant>(arguments, "variant", variantIds))
    , callbacks(someOf<Callback>(arguments, "callbacks", callbackIds))
    , source(oneOf<Source>(arguments, "source", sourceIds))
    , debias(std::get<bool>(arguments.at("debias")))
    , seed(natural(arguments, "seed"))
{
    const auto& point = std::get<figure::Point>(arguments.at("start"));
    start = {point.x, point.y};
    hyper = {real(arguments, "lr"),
             real(arguments, "mom"),
             real(arguments, "sqr_mom"),
             real(arguments, "eps"),
             decays(show) ? real(arguments, "wd") : 0,
             (show == Show::Side || show == Show::Bars) && std::get<std::string>(arguments.at("decay")) == decayIds[1]};
    if (shown.empty() && (show == Show::Equation || show == Show::Table || show == Show::Side || show == Show::Bars))
        throw Error(GRADUS_TEXT("optimizer", "No optimizer is chosen: choose at least one."));
    if (callbacks.empty() && (show == Show::Chain || show == Show::Loop))
        throw Error(GRADUS_TEXT("optimizer", "The chain is empty: choose at least one callback."));
    if (show == Show::Debias || show == Show::InPlace || (show == Show::Averages && source == Source::Typed))
        gradients = numbersOf(arguments, "gradients");
    if (show != Show::InPlace)
        return;
    weights = numbersOf(arguments, "weights");
    if (weights.size() != gradients.size())
        throw Error(GRADUS_TEXT("optimizer", "There are %1 weights and %2 gradients: give as many of each.")
                        .with({std::to_string(weights.size()), std::to_string(gradients.size())}));
}

Chain Setting::chain() const
{
    const bool adam = std::find(callbacks.begin(), callbacks.end(), Callback::AdamStep) != callbacks.end();
    return {callbacks, hyper, variant, adam};
}

} // namespace gradus::lab::optimizer
