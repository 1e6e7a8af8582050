#pragma once

#include "figure/declaration.h"
#include "figure/figure.h"

/// The demos that the fake lab and the tests share: one parameter of each kind, and one that says what the lab is to do.
namespace gradus::test {

/// Numbers that only the answer holds, so that a leak can be searched for.
inline const char* const secretNumber = "7777";
inline const char* const secretShape = "9×8×7";
inline const char* const secretTitle = "The answer's own title";

inline figure::Choice choice(const std::string& id)
{
    return {id, figure::verbatim("choice " + id)};
}

inline figure::Parameter parameter(const std::string& id, figure::ParameterKind kind, figure::Value initial,
                                   const std::string& editedOn = {})
{
    return {
        id,      figure::verbatim("label of " + id), figure::verbatim("help of " + id), std::move(kind), std::move(initial), {},
        editedOn};
}

/// A second demo: the kinds of parameter that have a control of their own, and what can be set by pointing at its figure.
inline figure::Declaration kindsDeclaration()
{
    using namespace figure;
    using Kind = FileParameter::Kind;
    Declaration demo;
    demo.id = "kinds";
    demo.title = verbatim("Kinds");
    demo.summary = verbatim("Summary");
    const std::vector<Choice> layers{choice("conv"), choice("norm"), choice("relu"), choice("pool")};
    const std::vector<Choice> animals{choice("cat"), choice("dog"), choice("bird")};
    demo.parameters = {
        parameter("does", ChoiceParameter{{choice("draw"), choice("train"), choice("slow-choices")}, false}, std::string("draw")),
        parameter("start", PointParameter{{-2, -1}, {2, 1}}, Point{1, 0.5}, "plane"),
        parameter("threshold", RealParameter{0, 10, false}, 5.0, "curve"),
        parameter("cell", IntegerParameter{0, 4}, std::int64_t{0}, "grid"),
        parameter("look", ChoiceParameter{{choice("one"), choice("two")}, false}, std::string("one"), "*"),
        parameter("layers", OrderParameter{layers}, Names{"conv", "norm", "relu"}),
        parameter("animals", SubsetParameter{animals}, Names{"cat", "bird"}),
        parameter("picture", FileParameter{Kind::Image, animals}, std::string("cat")),
        parameter("folder", FileParameter{Kind::Folder, animals}, std::string("cat")),
        parameter("model", FileParameter{Kind::Model, {choice("small"), choice("large")}}, std::string("small")),
        parameter("depth", IntegerParameter{1, 9}, std::int64_t{3}),
        parameter("layer", ChoiceParameter{{}, true}, std::string("small.2")),
        parameter("words", TextParameter{}, std::string("words")),
        parameter("on", SwitchParameter{}, false),
    };
    demo.presets = {
        {"order", verbatim("Order"), verbatim("Shows"), {}, {verbatim("Which order?"), OrderAnswer{layers}, "order"}, {}},
        {"where",
         verbatim("Where"),
         verbatim("Shows"),
         {},
         {verbatim("Where does it end?"), PointAnswer{0.1}, "end"},
         {"start", "cell"}},
        {"train",
         verbatim("Train"),
         verbatim("Shows"),
         {{"does", std::string("train")}},
         {verbatim("Where does it end?"), PointAnswer{0.1}, "end"},
         {}},
    };
    return demo;
}

/// `steps` of 10: so much of it is done.
inline figure::Figure kindsFigure(const figure::Arguments& arguments, std::int64_t steps = 10)
{
    using namespace figure;
    const auto start = std::get<Point>(arguments.at("start"));
    Series path;
    path.id = "path";
    path.x = {start.x, 0, 0.25};
    path.y = {start.y, 0, 0.75};
    Field plane;
    plane.x = {{}, false, -2, 2, {}};
    plane.y = {{}, false, -1, 1, {}};
    plane.rows = plane.columns = 2;
    plane.values = {0, 1, 1, 2};
    plane.paths = {path};
    Chart curve;
    curve.series = {path};
    const auto panel = [](const char* id, int row, int column, Content content, bool answer = false) {
        return Panel{id, verbatim(id), row, column, 1, std::move(content), answer, {}, {}};
    };
    Figure figure;
    figure.panels = {
        panel("plane", 0, 0, plane),
        panel("curve", 1, 0, curve),
        panel("grid", 2, 0, TensorGrid{{2, 3}, {1, 2, 3, 4, 5, 6}, {}, "float32", "", {}}),
        panel("one", 3, 0, Paragraph{verbatim("one " + formatPoint(start)), Tone::Plain}),
        panel("two", 4, 0, Paragraph{verbatim("the answer's panel"), Tone::Plain}, true),
    };
    figure.readouts = {{"order", verbatim("order"), std::string("norm, conv, pool, relu"), 0, false, true, ""},
                       {"end", verbatim("end"), std::string("0.24999999999999997, 0.7500001"), 0, false, true, ""},
                       {"steps", verbatim("steps"), double(steps), 0, false, false, ""}};
    figure.timeLine = {steps, verbatim("step"), 50, steps == 10 ? 4 : 0};
    return figure;
}

/// What may be chosen for `layer`.
inline std::vector<figure::Choice> kindsChoices(const figure::Arguments& arguments)
{
    std::vector<figure::Choice> choices;
    const auto& model = std::get<std::string>(arguments.at("model"));
    for (std::int64_t i = 1; i <= std::get<std::int64_t>(arguments.at("depth")); ++i) {
        choices.push_back(choice(model + "." + std::to_string(i)));
    }
    return choices;
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

inline std::vector<figure::Declaration> allDeclarations()
{
    std::vector<figure::Declaration> all = fakeDeclarations();
    all.push_back(kindsDeclaration());
    return all;
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
                      {0, 0, 0, 1, 1, 1},
                      {},
                      0,
                      {}},
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
    figure.timeLine = {6, verbatim("cell"), 50, 0};
    return figure;
}

} // namespace gradus::test
