#include "lab/optimizer/parameters.h"

#include "lab/optimizer/method.h"
#include "lab/optimizer/views.h"

#include <string>
#include <utility>

namespace gradus::lab::optimizer {

namespace {

using figure::Arguments;
using figure::Choice;
using figure::ChoiceAnswer;
using figure::Names;
using figure::NumberAnswer;
using figure::OrderAnswer;
using figure::Point;
using figure::PointAnswer;
using figure::Preset;
using figure::verbatim;

std::string words(const char* text)
{
    return text;
}

std::int64_t whole(std::int64_t number)
{
    return number;
}

Choice same(const char* id)
{
    return {id, verbatim(id)};
}

Preset sgd()
{
    return {"sgd",
            GRADUS_TEXT("optimizer", "A step of SGD"),
            GRADUS_TEXT("optimizer", "new w = w − lr × gradient, with the numbers of each step."),
            Arguments{{"optimizers", Names{"sgd"}}, {"condition", 3.0}, {"start", Point{-4, 1}}, {"steps", whole(15)}},
            {GRADUS_TEXT("optimizer", "The gradient at (−4, 1) is (−4, 3), and lr is 0.1. Where does one step of SGD lead?"),
             PointAnswer{0.25}, "after_one"},
            {}};
}

Preset callbackChain()
{
    return {"callback-chain",
            GRADUS_TEXT("optimizer", "Optimizer callbacks"),
            GRADUS_TEXT("optimizer", "One parameter goes through a chain of small functions: stats remember, steps change it."),
            Arguments{{"show", words("callbacks")},
                      {"optimizers", Names{"sgd"}},
                      {"callbacks", Names{"l2_reg", "average_grad", "momentum_step"}},
                      {"wd", 0.1},
                      {"steps", whole(2)}},
            {GRADUS_TEXT("optimizer", "SGD with momentum and L2 is a chain of these three. In which order must they be called?"),
             OrderAnswer{{same("average_grad"), same("l2_reg"), same("momentum_step")}}, "order"},
            {"callbacks"}};
}

Preset noZeroGrad()
{
    return {"no-zero-grad",
            GRADUS_TEXT("optimizer", "Without zero_grad"),
            GRADUS_TEXT("optimizer", "Gradients add up: the path swings on instead of settling."),
            Arguments{{"show", words("zero_grad")},
                      {"optimizers", Names{"sgd"}},
                      {"condition", 2.0},
                      {"zero_grad", false},
                      {"steps", whole(40)}},
            {GRADUS_TEXT("optimizer",
                         "The gradient of x is −4 at the first step and −3.6 at the second. Nobody calls zero_grad: what stands "
                         "in x.grad at the second step?"),
             NumberAnswer{0.05}, "second_grad"},
            {}};
}

Preset stepLoop()
{
    return {"step-loop",
            GRADUS_TEXT("optimizer", "What step does"),
            GRADUS_TEXT("optimizer", "A loop over parameters, in it one over callbacks; the state of each parameter grows."),
            Arguments{{"show", words("step_loop")}, {"optimizers", Names{"sgd"}}, {"steps", whole(1)}},
            {GRADUS_TEXT("optimizer",
                         "The optimizer has two parameters, x and y, and four callbacks. How many calls does one step() make?"),
             NumberAnswer{0}, "calls"},
            {}};
}

Preset sgdInplace()
{
    return {"sgd-inplace",
            GRADUS_TEXT("optimizer", "sgd_cb with +="),
            GRADUS_TEXT("optimizer", "Both ways to write it give the same numbers in the same memory."),
            Arguments{{"show", words("in_place")},
                      {"surface", words("saddle")},
                      {"optimizers", Names{"sgd"}},
                      {"gradients", words("[5., -20., 0.5]")}},
            {GRADUS_TEXT("optimizer", "Which line does the same as p.data.add_(p.grad.data, alpha=-lr)?"),
             ChoiceAnswer{{same(rewritings[1]), same(rewritings[0]), same(rewritings[2])}}, "rewritten"},
            {}};
}

Preset momentum()
{
    return {"momentum",
            GRADUS_TEXT("optimizer", "Momentum"),
            GRADUS_TEXT("optimizer", "The step follows grad_avg, which adds up what points the same way."),
            Arguments{{"lr", 0.02}, {"steps", whole(40)}},
            {GRADUS_TEXT("optimizer",
                         "The gradient of x is −4 at the first step and −3.92 at the second, and mom is 0.9. What is grad_avg "
                         "after the second step?"),
             NumberAnswer{0.03}, "second_avg"},
            {}};
}

Preset ravineBall()
{
    return {"ravine-ball",
            GRADUS_TEXT("optimizer", "A ball in a bumpy valley"),
            GRADUS_TEXT("optimizer", "With momentum the path rolls over the bumps; without, the first hollow holds it."),
            Arguments{{"show", words("side")}, {"surface", words("bumps")}, {"condition", 8.0}, {"steps", whole(100)}},
            {GRADUS_TEXT("optimizer",
                         "The floor of the valley has small bumps. Where is the path with momentum 0.9 after 100 steps?"),
             PointAnswer{0.5}, "end_momentum"},
            {}};
}

Preset emaBetas()
{
    std::vector<Choice> choices;
    for (const char* beta : {"0.9", "0.5", "0.99", "0.7"})
        choices.push_back(same(beta));
    return {
        "ema-betas",
        GRADUS_TEXT("optimizer", "Four values of momentum"),
        GRADUS_TEXT("optimizer", "The larger β, the smoother the average, and the later it follows."),
        Arguments{{"show", words("averages")}, {"surface", words("saddle")}, {"optimizers", Names{"sgd"}}, {"steps", whole(100)}},
        {GRADUS_TEXT("optimizer",
                     "Noisy gradients are averaged with four values of β. Put the averages in order, the smoothest first."),
         OrderAnswer{std::move(choices)}, "smoothest"},
        {}};
}

Preset rmsprop()
{
    return {"rmsprop",
            GRADUS_TEXT("optimizer", "RMSProp"),
            GRADUS_TEXT("optimizer", "Each parameter's gradient is divided by the root of its own average square."),
            Arguments{{"optimizers", Names{"sgd", "rmsprop"}}, {"lr", 0.05}, {"steps", whole(25)}},
            {GRADUS_TEXT("optimizer",
                         "The gradient of x is −4, that of y is 15. Which of the two moves farther in RMSProp's first step?"),
             ChoiceAnswer{
                 {{"first", verbatim("x")}, {"second", verbatim("y")}, {"same", GRADUS_TEXT("optimizer", "both equally far")}}},
             "farther"},
            {}};
}

Preset sqrAvgBars()
{
    return {
        "sqr-avg-bars",
        GRADUS_TEXT("optimizer", "What squared gradients say"),
        GRADUS_TEXT("optimizer",
                    "Across the ravine gradients are large and swing: a large sqr_avg. Along it, flat and steady: a small one."),
        Arguments{{"show", words("squares")},
                  {"optimizers", Names{"sgd"}},
                  {"condition", 20.0},
                  {"start", Point{-4, 1}},
                  {"lr", 0.095},
                  {"sqr_mom", 0.9},
                  {"steps", whole(25)}},
        {GRADUS_TEXT("optimizer",
                     "SGD zig-zags across the ravine (y) and creeps along it (x). Which of the two gets the larger sqr_avg?"),
         ChoiceAnswer{{{"first", GRADUS_TEXT("optimizer", "x, along")}, {"second", GRADUS_TEXT("optimizer", "y, across")}}},
         "larger"},
        {}};
}

Preset adamVs()
{
    std::vector<Choice> choices;
    for (const Method method : {Method::Momentum, Method::RmsProp, Method::Adam})
        choices.push_back({std::string(idOf(method)), labelOf(method)});
    return {
        "adam-vs",
        GRADUS_TEXT("optimizer", "Adam, momentum and RMSProp"),
        GRADUS_TEXT("optimizer", "Adam steps along momentum's average and scales it as RMSProp does."),
        Arguments{{"show", words("bars")},
                  {"optimizers", Names{"momentum", "rmsprop", "adam"}},
                  {"condition", 8.0},
                  {"start", Point{-4, 0.8}},
                  {"steps", whole(20)}},
        {GRADUS_TEXT("optimizer", "Same start, lr 0.1 for all, 20 steps. Who is nearest to the minimum? Put the nearest first."),
         OrderAnswer{std::move(choices)}, "nearest"},
        {}};
}

Preset adamEquation()
{
    return {
        "adam-equation",
        GRADUS_TEXT("optimizer", "Adam's equation"),
        GRADUS_TEXT("optimizer", "All of its lines with numbers; the book's last line above torch's."),
        Arguments{{"optimizers", Names{"adam", "adam_book"}}, {"sqr_mom", 0.999}},
        {GRADUS_TEXT("optimizer", "lr is 0.1 and the gradient of x is −4. How far does torch's Adam move x in its first step?"),
         NumberAnswer{0.001}, "first_step_torch"},
        {}};
}

Preset debiasTable()
{
    return {"debias-table",
            GRADUS_TEXT("optimizer", "w.avg and unbias_avg"),
            GRADUS_TEXT("optimizer", "Both averages for a few batches; the gradients can be edited."),
            Arguments{{"show", words("debias")}, {"surface", words("saddle")}, {"optimizers", Names{"sgd"}}},
            {GRADUS_TEXT("optimizer",
                         "β is 0.9 and w.avg starts at 0. The first two gradients are 2 and 4: what is w.avg after them?"),
             NumberAnswer{0.005}, "avg_2"},
            {}};
}

Preset epsSweep()
{
    return {"eps-sweep",
            GRADUS_TEXT("optimizer", "A high eps"),
            GRADUS_TEXT("optimizer", "As eps outgrows √sqr_avg, the steps shrink and the adaptive part fades."),
            Arguments{{"show", words("eps")}, {"optimizers", Names{"adam"}}, {"eps", 100.0}, {"steps", whole(60)}},
            {GRADUS_TEXT("optimizer",
                         "eps is 100, far above the gradients (−4 along x, 15 along y). How does Adam's first step look?"),
             ChoiceAnswer{{{"equal", GRADUS_TEXT("optimizer", "equally far along x and y")},
                           {"gradient", GRADUS_TEXT("optimizer", "along the gradient, as SGD's")}}},
             "like"},
            {}};
}

Preset wdDecoupled()
{
    return {"wd-decoupled",
            GRADUS_TEXT("optimizer", "Weight decay, two ways"),
            GRADUS_TEXT("optimizer", "L2 in the gradient is divided by √sqr_avg; decoupled decay is not."),
            Arguments{{"show", words("decay")},
                      {"optimizers", Names{"adam"}},
                      {"surface", words("line")},
                      {"start", Point{-2, -3}},
                      {"wd", 1.0},
                      {"steps", whole(60)}},
            {GRADUS_TEXT("optimizer",
                         "Weight decay is put into the gradient (L2), or taken off the weights directly. With which optimizer is "
                         "the step then another one?"),
             ChoiceAnswer{{{"neither", GRADUS_TEXT("optimizer", "neither plain SGD nor Adam")},
                           {"sgd", GRADUS_TEXT("optimizer", "plain SGD only")},
                           {"adam", GRADUS_TEXT("optimizer", "Adam only")},
                           {"both", GRADUS_TEXT("optimizer", "both")}}},
             "differs"},
            {}};
}

} // namespace

std::vector<figure::Preset> presets()
{
    return {sgd(),     callbackChain(), noZeroGrad(), stepLoop(),     sgdInplace(),  momentum(), ravineBall(), emaBetas(),
            rmsprop(), sqrAvgBars(),    adamVs(),     adamEquation(), debiasTable(), epsSweep(), wdDecoupled()};
}

} // namespace gradus::lab::optimizer
