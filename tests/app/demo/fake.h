#pragma once

#include "figure/declaration.h"
#include "figure/figure.h"

/// The demo that the fake lab and the tests share: one parameter of each kind, and one that says what the lab is to do.
namespace gradus::test {

/// Numbers that only the answer holds, so that a leak can be searched for.
inline const char* const secretNumber = "7777";
inline const char* const secretShape = "9×8×7";
inline const char* const secretTitle = "The answer's own title";

inline figure::Choice choice(const std::string& id)
{
    return {id, figure::verbatim("choice " + id)};
}

inline figure::Parameter parameter(const std::string& id, figure::ParameterKind kind, figure::Value initial)
{
    return {id, figure::verbatim("label of " + id), figure::verbatim("help of " + id), std::move(kind), std::move(initial), {}};
}

inline std::vector<figure::Declaration> fakeDeclarations()
{
    using namespace figure;
    Declaration demo;
    demo.id = "fake";
    demo.title = verbatim("Fake demo");
    demo.summary = verbatim("Summary");
    std::vector<Choice> deeds;
    for (const char* deed :
         {"draw", "slow", "stubborn", "crash", "crash-once", "hang", "grow", "rubbish", "huge", "fail", "damaged"}) {
        deeds.push_back(choice(deed));
    }
    demo.parameters = {
        parameter("does", ChoiceParameter{deeds}, std::string("draw")),
        parameter("n", IntegerParameter{0, 2000}, std::int64_t{3}),
        parameter("wide", IntegerParameter{-10'000'000'000, 10'000'000'000}, std::int64_t{0}),
        parameter("x", RealParameter{0, 1, false}, 0.5),
        parameter("rate", RealParameter{1e-6, 1, true}, 0.001),
        parameter("on", SwitchParameter{}, false),
        parameter("shape", ShapeParameter{}, Shape{2, 3}),
        parameter("tensor", TensorParameter{"[1, 2]"}, std::string("[1, 2]")),
        parameter("words", TextParameter{}, std::string("words")),
        parameter("seed", SeedParameter{}, std::int64_t{1}),
    };
    demo.parameters.push_back(parameter("extra", IntegerParameter{0, 9}, std::int64_t{1}));
    demo.parameters.back().applies = Condition{"on", {"true"}};

    const Prediction shape{verbatim("Which shape?"), ShapeAnswer{}, "shape"};
    demo.presets = {
        {"first", verbatim(secretTitle), verbatim("Look at " + std::string(secretNumber)), {}, shape, {"x"}},
        {"second",
         verbatim("Second preset"),
         verbatim("Shows"),
         {{"n", std::int64_t{5}}},
         {verbatim("How many?"), NumberAnswer{0.5}, "count"},
         {}},
        {"third",
         verbatim("Third preset"),
         verbatim("Shows"),
         {},
         {verbatim("Which one?"), ChoiceAnswer{{choice("left"), choice("right")}}, "side"},
         {}},
        {"slow",
         verbatim("Slow preset"),
         verbatim("Shows"),
         {{"does", std::string("slow")}, {"n", std::int64_t{2000}}},
         shape,
         {}},
    };
    return {demo};
}

inline figure::Figure fakeFigure(const figure::Arguments& arguments)
{
    using namespace figure;
    const auto n = double(std::get<std::int64_t>(arguments.at("n")));
    Figure figure;
    Panel a{"a", verbatim("a 2×3"), 0, 0, 1, TensorGrid{{2, 3}, {1, 2, 3, 4, 5, n}, {}, "float32", "", {0, 1, 2, 3, 4, 5}}, false,
            {}};
    Panel result{"result", verbatim("a × 7777"),
                 0,        1,
                 1,        TensorGrid{{2, 3}, {7777, 7777, 7777, 7777, 7777, 7777 + n}, {}, "float32", "=", {0, 1, 2, 3, 4, 5}},
                 true,     {}};
    Panel formula{"formula", {}, 1, 0, 2, CellFormula{"result", "a[{a.index}] × 7777 = {result.value}"}, true, {}};
    Panel table{"table",
                verbatim("a table"),
                2,
                0,
                1,
                Table{{verbatim("left"), verbatim("right")},
                      {{{verbatim("seen"), Emphasis::Normal}, {verbatim("also seen"), Emphasis::Good}}},
                      {0, 0, 0, 1, 1, 1}},
                false,
                {}};
    Panel code{"code", verbatim("code"), 2, 1, 1, Code{{"x = 1", "y = 7777"}, {0, 0, 0, 1, 1, 1}}, true, {}};
    Panel words{"words", {}, 3, 0, 2, Paragraph{verbatim("It is 7777."), Tone::Plain}, true, {}};
    figure.panels = {a, result, formula, table, code, words};
    figure.links = {{"result", "a", {}, {0, 1, 2, 3, 4, 5}}};
    figure.readouts = {{"shape", verbatim("shape"), std::string(secretShape), 0, false, true, ""},
                       {"count", verbatim("count"), 42.0, 0, false, true, ""},
                       {"side", verbatim("side"), std::string("right"), 0, false, true, ""},
                       {"open", verbatim("open readout"), n, 0, false, false, ""}};
    figure.timeLine = {6, verbatim("cell"), 50};
    return figure;
}

} // namespace gradus::test
