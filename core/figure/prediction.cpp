#include "figure/declaration.h"
#include "figure/error.h"
#include "figure/figure.h"
#include "figure/named.h"
#include "figure/number.h"
#include "figure/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gradus::figure {

namespace {

bool meansError(std::string_view typed)
{
    constexpr std::array<std::string_view, 7> words{"error",    "an error", "runtimeerror", "exception",
                                                    "it fails", "fails",    "raises"};
    std::string word = lowered(typed);
    while (word.ends_with('.') || word.ends_with('!'))
        word.pop_back();
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "0,5" means a half to many; "1,000" and "1,2.5" are left alone and refused.
std::string withPoint(std::string_view typed)
{
    std::string number(typed);
    if (std::count(number.begin(), number.end(), ',') == 1 && number.find('.') == std::string::npos
        && number.size() - number.find(',') != 4)
        number[number.find(',')] = '.';
    return number;
}

/// The choice that is meant by its id or its label.
const Choice* chosen(std::string_view typed, const std::vector<Choice>& choices)
{
    const std::string wanted = lowered(typed);
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) {
        return lowered(choice.id) == wanted || lowered(english(choice.label)) == wanted;
    });
    return found == choices.end() ? nullptr : &*found;
}

class Normaliser {
public:
    explicit Normaliser(const std::string& typed)
        : m_typed(trimmed(typed))
    {
    }

    std::string operator()(const ShapeAnswer&) const
    {
        if (meansError(m_typed))
            return "error";
        const std::optional<Shape> shape = readShape(m_typed);
        if (!shape)
            throw Error(GRADUS_TEXT("figure", "Type a shape such as 2×3, () for a single number, or error."));
        return formatShape(*shape);
    }
    std::string operator()(const NumberAnswer&) const
    {
        if (meansError(m_typed))
            return "error";
        const std::optional<double> number = readReal(withPoint(m_typed));
        if (!number)
            throw Error(GRADUS_TEXT("figure", "Type a number such as 0.5."));
        return std::isnan(*number) ? "nan" : exactText(*number);
    }
    std::string operator()(const ChoiceAnswer& kind) const
    {
        if (const Choice* meant = chosen(m_typed, kind.choices))
            return meant->id;
        throw Error(GRADUS_TEXT("figure", "Choose one of %1.").with({listed(idsOf(kind.choices))}));
    }
    std::string operator()(const PointAnswer&) const
    {
        const std::optional<Point> point = readPoint(m_typed);
        if (!point)
            throw Error(GRADUS_TEXT("figure", "Type a point such as 1, -0.5."));
        return formatPoint(*point);
    }
    std::string operator()(const OrderAnswer& kind) const
    {
        Names ids;
        for (const std::string& name : readNames(m_typed)) {
            const Choice* meant = chosen(name, kind.choices);
            if (meant != nullptr && std::find(ids.begin(), ids.end(), meant->id) == ids.end())
                ids.push_back(meant->id);
        }
        if (ids.size() != kind.choices.size())
            throw Error(
                GRADUS_TEXT("figure", "Put all of these in order, with commas between: %1.").with({listed(idsOf(kind.choices))}));
        return listed(ids);
    }

private:
    std::string_view m_typed;
};

} // namespace

std::string normalisePrediction(const Prediction& prediction, const std::string& typed)
{
    return std::visit(Normaliser(typed), prediction.kind);
}

bool agrees(const Prediction& prediction, const std::string& predicted, const Readout& readout)
{
    if (const auto* words = std::get_if<std::string>(&readout.value)) {
        const auto* near = std::get_if<PointAnswer>(&prediction.kind);
        const std::optional<Point> guess = near != nullptr ? readPoint(predicted) : std::nullopt;
        const std::optional<Point> place = near != nullptr ? readPoint(*words) : std::nullopt;
        if (guess && place)
            return std::hypot(guess->x - place->x, guess->y - place->y) <= near->tolerance;
        return *words == predicted;
    }
    const std::optional<double> number = readReal(predicted);
    if (!number)
        return false;
    const double outcome = std::get<double>(readout.value);
    if (std::isnan(*number) || std::isnan(outcome))
        return std::isnan(*number) && std::isnan(outcome);
    if (std::isinf(*number) || std::isinf(outcome))
        return *number == outcome;
    const auto* close = std::get_if<NumberAnswer>(&prediction.kind);
    return std::abs(*number - outcome) <= std::max(close != nullptr ? close->tolerance : 0, readout.tolerance);
}

} // namespace gradus::figure
