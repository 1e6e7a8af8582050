#pragma once

#include "figure/declaration.h"
#include "figure/figure.h"

#include <limits>

/// One of everything, for the tests of this folder.
namespace samples {

using namespace gradus::figure;

inline Parameter parameter(const char* id, ParameterKind kind, Value initial)
{
    return {id, verbatim(id), GRADUS_TEXT("test", "What %1 does.").with({id}), std::move(kind), std::move(initial), {}};
}

inline Declaration declaration()
{
    Declaration all;
    all.id = "sample";
    all.title = GRADUS_TEXT("test", "A sample");
    all.summary = GRADUS_TEXT("test", "One parameter of each kind.");
    all.parameters = {
        parameter("whole", IntegerParameter{-3, 300, GRADUS_TEXT("test", "the fewest")}, std::int64_t{4}),
        parameter("real", RealParameter{0.001, 10, true}, 0.5),
        parameter("on", SwitchParameter{}, false),
        parameter("choice", ChoiceParameter{{{"left", GRADUS_TEXT("test", "to the left")}, {"right", verbatim("→")}}},
                  std::string("left")),
        parameter("shape", ShapeParameter{3, 10}, Shape{2, 3}),
        parameter("tensor", TensorParameter{"[1, 2]"}, std::string("[1]")),
        parameter("text", TextParameter{5}, std::string()),
        parameter("seed", SeedParameter{}, std::int64_t{1}),
        parameter("layer", ChoiceParameter{{{"last", verbatim("last")}}, true}, std::string("layer4.conv1")),
        parameter("place", PointParameter{{-2, -1}, {2, 3}}, Point{0.5, 0.1}),
        parameter("order", OrderParameter{{{"a", verbatim("A")}, {"b", verbatim("B")}, {"c", verbatim("C")}}}, Names{"c", "a"}),
        parameter("subset", SubsetParameter{{{"a", verbatim("A")}, {"b", verbatim("B")}}}, Names{}),
        parameter("picture", FileParameter{FileParameter::Kind::Image, {{"cat", GRADUS_TEXT("test", "a cat")}}},
                  std::string("cat")),
        parameter("model", FileParameter{FileParameter::Kind::Model, {}}, std::string("/tmp/é.pt")),
    };
    all.parameters[9].editedOn = "field";
    all.parameters[0].applies = Condition{"tensor", {"n"}, {"text"}, true};
    all.parameters[1].applies = Condition{"choice", {"right"}};
    const Prediction shape{GRADUS_TEXT("test", "Which shape?"), ShapeAnswer{}, "shape"};
    const Prediction number{GRADUS_TEXT("test", "How much?"), NumberAnswer{0.25}, "sum"};
    const Prediction choice{GRADUS_TEXT("test", "Which?"), ChoiceAnswer{{{"a", verbatim("A")}, {"b", verbatim("B")}}}, "side"};
    const Prediction point{GRADUS_TEXT("test", "Where?"), PointAnswer{0.5}, "end"};
    const Prediction order{GRADUS_TEXT("test", "In which order?"), OrderAnswer{{{"a", verbatim("A")}, {"b", verbatim("B")}}},
                           "order"};
    all.presets = {
        {"first", verbatim("1"), GRADUS_TEXT("test", "Look."), Arguments{{"whole", std::int64_t{7}}}, shape, {"choice"}},
        {"second", verbatim("2"), {}, Arguments{{"shape", Shape{}}, {"real", 2.0}, {"on", true}}, number, {}},
        {"third", verbatim("3"), {}, Arguments{{"text", std::string("é ×")}}, choice, {}},
        {"fourth", verbatim("4"), {}, Arguments{{"place", Point{2, -1}}, {"order", Names{}}}, point, {}},
        {"fifth", verbatim("5"), {}, Arguments{{"subset", Names{"a", "b"}}, {"picture", std::string("./x.png")}}, order, {}},
    };
    return all;
}

inline Panel panel(const char* id, Content content, bool answer = false)
{
    Panel made;
    made.id = id;
    made.title = verbatim(id);
    made.content = std::move(content);
    made.answer = answer;
    return made;
}

inline Series series(const char* id, Mark mark, std::vector<double> y)
{
    Series made;
    made.id = id;
    made.label = GRADUS_TEXT("test", "series");
    made.mark = mark;
    made.y = std::move(y);
    return made;
}

inline Chart chart()
{
    constexpr double gap = std::numeric_limits<double>::infinity();
    Chart all;
    all.x = {GRADUS_TEXT("test", "step"), false, 0, 10, {}};
    all.y = {verbatim("loss"), true, {}, {}, {}};
    all.right = Axis{{}, false, {}, {}, {verbatim("low"), verbatim("high")}};
    all.series = {series("line", Mark::Line, {1, gap, 3}), series("band", Mark::Band, {1, 2}),
                  series("bars", Mark::Bars, {1, 0})};
    all.series[0].x = {0, 1, 2.5};
    all.series[0].dashed = true;
    all.series[0].tint = Tint::Six;
    all.series[0].frameEnds = {1, 2, 3};
    all.series[1].y2 = {2, 4};
    all.series[1].onRight = true;
    all.series[2].barWidth = 0.5;
    all.series[2].frameBegins = {0, 0, 1};
    all.series[2].frameEnds = {1, 1, 2};
    all.rules = {{true, 2, verbatim("now"), Tint::Answer}};
    all.aspect = 2;
    all.frameAt = {0, 1, 2};
    return all;
}

inline Field field()
{
    Field all;
    all.x = {verbatim("x"), false, -1, 1, {}};
    all.y = {verbatim("y"), false, 0, 2, {}};
    all.rows = 2;
    all.columns = 3;
    all.values = {1, 2, 3, 4, 5, 0.1};
    all.logarithmic = true;
    all.contours = {1, 2, 4};
    all.paths = {series("path", Mark::Line, {0, 1})};
    all.paths[0].x = {-1, 0};
    all.paths[0].frameEnds = {1, 2, 2};
    all.spots = {{0.5, 1, GRADUS_TEXT("test", "minimum"), Tint::Muted}};
    return all;
}

inline Image image()
{
    Image all;
    all.width = 2;
    all.height = 1;
    all.pixels = {0, 127, 255, 1, 2, 3};
    all.overlay = Overlay{1, 2, {-0.5, 4711}, true, 0.25, true};
    all.outlines = {{{0, 1, 1}, {0, 0, 1}, verbatim("mask"), Tint::Two, true}};
    all.spots = {{1, 0, verbatim("hit"), Tint::Answer}};
    return all;
}

inline Events events()
{
    Events all;
    all.lanes = {verbatim("Learner"), verbatim("Recorder")};
    all.steps = {verbatim("before_fit"), verbatim("after_fit")};
    all.events = {{0, 0, {}, Happening::Ran, Tint::One}, {1, 1, verbatim("CancelFit"), Happening::Raised, Tint::Two}};
    all.bands = {{0, 0, 1, verbatim("fit"), true, Tint::Muted}, {1, 1, 1, {}, false, Tint::Three}};
    all.frameSteps = {0, -1, 1};
    return all;
}

inline Equation equation()
{
    return {{{GRADUS_TEXT("test", "step"), {{"w", {1, 2, 3}, true}, {"=", {}, false}, {"1", {1}, false}}}, {{}, {}}}, {0, 0, 1}};
}

/// Every kind of panel, link and readout; what is an answer carries the word "secret" or the number 4711.
inline Figure figure()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Figure all;
    TensorGrid open{{2, 2}, {1, 0.1, -infinity, 1e300}, {}, "float32", "+", {0, -1, 3}};
    TensorGrid hidden{{2}, {4711, 2}, {CellRole::Stored, CellRole::Stretched}, "int64", "=", {0, 1, 1}};
    TensorGrid scalar{{}, {1}, {CellRole::Padded}, "bool", "", {}};
    all.panels = {
        panel("open", open),
        panel("hidden", hidden, true),
        panel("stretched", hidden, true),
        panel("scalar", scalar),
        panel("table", Table{{verbatim("a"), {}}, {{{verbatim("1")}, {verbatim("2"), Emphasis::Bad}}}, {1, -1, 0}, {}, 0, {}}),
        panel("code", Code{{"import torch", "x = 1"}, {0, 1, -1}}),
        panel("words", Paragraph{GRADUS_TEXT("test", "the secret is %1").with({"4711"}), Tone::Error}, true),
        panel("formula", CellFormula{"open", "{open.value} = {hidden.value} secret"}),
        panel("plain", CellFormula{"open", "{open.index}"}),
        panel("gone", Hidden{}),
        panel("chart", chart()),
        panel("field", field()),
        panel("image", image(), true),
        panel("events", events()),
        panel("equation", equation()),
        panel("pages", Table{{}, {{{verbatim("1")}}, {{verbatim("2")}}}, {}, {0, 0, -1}, 1, {0, 1, 1}}),
    };
    all.panels[10].scale = "shared";
    all.panels[2].before = TensorGrid{{1}, {2}, {}, "int64", "", {0, 0, 0}};
    all.panels[1].title = verbatim("secret");
    all.panels[3].row = 2;
    all.panels[3].columnSpan = 3;
    all.links = {{"open", "scalar", {}, {0, 0, 0, 0}},
                 {"hidden", "open", {}, {3, 2}},
                 {"scalar", "hidden", {0, 2}, {0, 1}},
                 {"image", "open", {}, {0, 3}}};
    all.readouts = {
        {"shape", verbatim("shape"), std::string("secret"), 0, false, true, ""},
        {"sum", verbatim("sum"), 4711.0, 0.5, false, true, "bytes"},
        {"time", GRADUS_TEXT("test", "time"), 0.25, 0, true, false, "ms"},
        {"largest", verbatim("largest"), infinity, 0, false, false, ""},
    };
    all.timeLine = {3, GRADUS_TEXT("test", "cell"), 2.5, 2};
    return all;
}

} // namespace samples
