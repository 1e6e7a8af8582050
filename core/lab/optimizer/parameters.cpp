#include "lab/optimizer/parameters.h"

#include "lab/optimizer/setting.h"

#include <string>
#include <utility>

namespace gradus::lab::optimizer {

namespace {

using figure::Choice;
using figure::Condition;
using figure::Parameter;
using figure::Text;
using figure::verbatim;

template <std::size_t Count>
std::vector<Choice> choicesOf(const std::array<std::string_view, Count>& ids, const std::array<Text, Count>& labels)
{
    std::vector<Choice> choices;
    for (std::size_t index = 0; index < Count; ++index)
        choices.push_back({std::string(ids[index]), labels[index]});
    return choices;
}

/// Where a surface is walked down.
const std::vector<std::string>& walked()
{
    static const std::vector<std::string> ids{"equation",  "table",     "side",      "bars", "squares",
                                              "callbacks", "step_loop", "zero_grad", "eps",  "decay"};
    return ids;
}

Condition shownIn(std::vector<std::string> ids)
{
    return {"show", std::move(ids)};
}

/// Where one of the optimizers shown has use for it, or one of these pictures.
Condition usedBy(std::vector<std::string> parts)
{
    return {"optimizers", std::move(parts), {"show"}, true};
}

Parameter showParameter()
{
    return {"show",
            GRADUS_TEXT("optimizer", "show"),
            GRADUS_TEXT("optimizer", "What is pictured."),
            figure::ChoiceParameter{
                choicesOf(showIds,
                          {GRADUS_TEXT("optimizer", "equation in numbers"), GRADUS_TEXT("optimizer", "step by step"),
                           GRADUS_TEXT("optimizer", "valley in profile"), GRADUS_TEXT("optimizer", "side by side"),
                           GRADUS_TEXT("optimizer", "squared gradients"), GRADUS_TEXT("optimizer", "moving averages"),
                           GRADUS_TEXT("optimizer", "debiasing"), GRADUS_TEXT("optimizer", "callbacks"),
                           GRADUS_TEXT("optimizer", "the loop in step"), verbatim("add_, +="), verbatim("zero_grad"),
                           verbatim("eps"), GRADUS_TEXT("optimizer", "weight decay")})},
            std::string("equation"),
            {}};
}

Parameter surfaceParameter()
{
    return {"surface",
            GRADUS_TEXT("optimizer", "surface"),
            GRADUS_TEXT("optimizer", "The loss that is walked down."),
            figure::ChoiceParameter{choicesOf(surfaceIds,
                                              {GRADUS_TEXT("optimizer", "ravine"), verbatim("Rosenbrock"), verbatim("Beale"),
                                               verbatim("Himmelblau"), GRADUS_TEXT("optimizer", "bumpy valley"),
                                               GRADUS_TEXT("optimizer", "saddle"), GRADUS_TEXT("optimizer", "tiny net")})},
            std::string("ravine"),
            shownIn(walked())};
}

Parameter startParameter()
{
    return {"start",
            GRADUS_TEXT("optimizer", "start"),
            GRADUS_TEXT("optimizer", "Where all paths begin; click or drag on the field."),
            figure::PointParameter{{-5, -5}, {5, 5}},
            figure::Point{-4, 1.5},
            shownIn(walked()),
            "field"};
}

Parameter optimizersParameter()
{
    std::vector<Choice> choices;
    choices.reserve(methods.size());
    for (const Method method : methods)
        choices.push_back({std::string(idOf(method)), labelOf(method)});
    return {"optimizers",
            GRADUS_TEXT("optimizer", "optimizers"),
            GRADUS_TEXT("optimizer", "Which optimizers start; the equation is that of the last."),
            figure::SubsetParameter{std::move(choices)},
            figure::Names{"sgd", "momentum"},
            shownIn({"equation", "table", "side", "bars"})};
}

Parameter callbacksParameter()
{
    std::vector<Choice> choices;
    choices.reserve(callbackIds.size());
    for (const std::string_view id : callbackIds)
        choices.push_back({std::string(id), verbatim(std::string(id))});
    return {"callbacks",
            GRADUS_TEXT("optimizer", "callbacks"),
            GRADUS_TEXT("optimizer", "What the optimizer calls for each parameter, in this order."),
            figure::OrderParameter{std::move(choices)},
            figure::Names{"average_grad", "average_sqr_grad", "step_stat", "adam_step"},
            shownIn({"callbacks", "step_loop"})};
}

} // namespace

std::vector<figure::Parameter> parameters()
{
    constexpr std::int64_t mostSteps = 500;
    return {
        showParameter(),
        surfaceParameter(),
        {"condition", GRADUS_TEXT("optimizer", "steepness across"),
         GRADUS_TEXT("optimizer", "How much steeper the valley is across than along: its condition number."),
         figure::RealParameter{1, 100, true}, 10.0, Condition{"surface", {"ravine", "bumps"}}},
        startParameter(),
        optimizersParameter(),
        callbacksParameter(),
        {"lr", verbatim("lr"), GRADUS_TEXT("optimizer", "The learning rate."), figure::RealParameter{1e-4, 10, true}, 0.1,
         Condition{"show",
                   {"equation", "table", "side", "bars", "squares", "callbacks", "step_loop", "zero_grad", "eps", "decay",
                    "in_place"}}},
        {"mom", verbatim("mom"), GRADUS_TEXT("optimizer", "Momentum: how much of the average stays at each step; Adam's β₁."),
         figure::RealParameter{0, 0.999}, 0.9, usedBy({"momentum", "adam", "debias", "callbacks", "step_loop", "eps", "decay"})},
        {"sqr_mom", verbatim("sqr_mom"),
         GRADUS_TEXT("optimizer", "The same for the average of the squares: RMSProp's α, Adam's β₂."),
         figure::RealParameter{0, 0.9999}, 0.99,
         usedBy({"rmsprop", "adam", "squares", "callbacks", "step_loop", "eps", "decay"})},
        {"eps", verbatim("eps"), GRADUS_TEXT("optimizer", "What is added to the root of the squares before dividing by it."),
         figure::RealParameter{1e-8, 1e3, true}, 1e-8, usedBy({"rmsprop", "adam", "callbacks", "step_loop", "eps", "decay"}),
         "sweep"},
        {"wd", verbatim("wd"), GRADUS_TEXT("optimizer", "Weight decay."), figure::RealParameter{0, 2}, 0.0,
         shownIn({"side", "bars", "callbacks", "step_loop", "decay"})},
        {"decay", GRADUS_TEXT("optimizer", "decay"),
         GRADUS_TEXT("optimizer", "Added to the gradient (L2), or taken off the weights directly, as AdamW always does."),
         figure::ChoiceParameter{
             choicesOf(decayIds, {GRADUS_TEXT("optimizer", "in the gradient"), GRADUS_TEXT("optimizer", "off the weights")})},
         std::string("coupled"), shownIn({"side", "bars"})},
        {"variant", GRADUS_TEXT("optimizer", "Adam as in"),
         GRADUS_TEXT("optimizer", "The book's printed line debiases the average alone and has eps under the root."),
         figure::ChoiceParameter{choicesOf(variantIds, {verbatim("torch"), GRADUS_TEXT("optimizer", "the book")})},
         std::string("torch"), shownIn({"eps", "callbacks", "step_loop"})},
        {"zero_grad", verbatim("zero_grad"), GRADUS_TEXT("optimizer", "Whether the gradients are zeroed after each step."),
         figure::SwitchParameter{}, true, shownIn({"zero_grad"})},
        {"source", GRADUS_TEXT("optimizer", "gradients"), GRADUS_TEXT("optimizer", "What is averaged."),
         figure::ChoiceParameter{choicesOf(sourceIds,
                                           {GRADUS_TEXT("optimizer", "noisy, sign flips"),
                                            GRADUS_TEXT("optimizer", "noisy, up and down"), GRADUS_TEXT("optimizer", "typed")})},
         std::string("flip"), shownIn({"averages"})},
        {"gradients", GRADUS_TEXT("optimizer", "gradients typed"),
         GRADUS_TEXT("optimizer", "A row of numbers, one for each batch (for add_: one for each weight)."),
         figure::TensorParameter{"[2, 4, -1, 3]"}, std::string("[2, 4, -1, 3, 3, 3]"),
         Condition{"show", {"debias", "in_place", "typed"}, {"source"}}},
        {"weights", GRADUS_TEXT("optimizer", "weights"), GRADUS_TEXT("optimizer", "The parameter before the step."),
         figure::TensorParameter{"[1, 2, 3]"}, std::string("[1., 2., 3.]"), shownIn({"in_place"})},
        {"debias", GRADUS_TEXT("optimizer", "debias"),
         GRADUS_TEXT("optimizer", "Divide by 1 − βⁱ, so that the first averages are not too small."), figure::SwitchParameter{},
         true, shownIn({"averages"})},
        {"steps", GRADUS_TEXT("optimizer", "steps"), GRADUS_TEXT("optimizer", "How many steps are made."),
         figure::IntegerParameter{1, mostSteps}, std::int64_t{30},
         Condition{"show",
                   {"equation", "table", "side", "bars", "squares", "averages", "callbacks", "step_loop", "zero_grad", "eps",
                    "decay"}}},
        {"seed", GRADUS_TEXT("optimizer", "seed"), GRADUS_TEXT("optimizer", "The same seed draws the same noise."),
         figure::SeedParameter{}, std::int64_t{1}, Condition{"show", {"averages", "line"}, {"surface"}}},
    };
}

} // namespace gradus::lab::optimizer
