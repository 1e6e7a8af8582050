#include "figure/declaration.h"
#include "figure/error.h"
#include "figure/figure.h"
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
        const std::string wanted = lowered(m_typed);
        std::vector<std::string> ids;
        for (const Choice& choice : kind.choices) {
            if (lowered(choice.id) == wanted || lowered(english(choice.label)) == wanted)
                return choice.id;
            ids.push_back(choice.id);
        }
        throw Error(GRADUS_TEXT("figure", "Choose one of %1.").with({listed(ids)}));
    }

private:
    std::string_view m_typed;
};

} // namespace

std::string normalisePrediction(const Prediction& prediction, const std::string& typed)
{
    return std::visit(Normaliser(typed), prediction.kind);
}

bool agrees(const std::string& predicted, const Readout& readout, double tolerance)
{
    if (const auto* words = std::get_if<std::string>(&readout.value))
        return *words == predicted;
    const std::optional<double> number = readReal(predicted);
    if (!number)
        return false;
    const double outcome = std::get<double>(readout.value);
    if (std::isnan(*number) || std::isnan(outcome))
        return std::isnan(*number) && std::isnan(outcome);
    if (std::isinf(*number) || std::isinf(outcome))
        return *number == outcome;
    return std::abs(*number - outcome) <= std::max(tolerance, readout.tolerance);
}

} // namespace gradus::figure
