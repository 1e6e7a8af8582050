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
        parameter("whole", IntegerParameter{-3, 300}, std::int64_t{4}),
        parameter("real", RealParameter{0.001, 10, true}, 0.5),
        parameter("on", SwitchParameter{}, false),
        parameter("choice", ChoiceParameter{{{"left", GRADUS_TEXT("test", "to the left")}, {"right", verbatim("→")}}},
                  std::string("left")),
        parameter("shape", ShapeParameter{3, 10}, Shape{2, 3}),
        parameter("tensor", TensorParameter{"[1, 2]"}, std::string("[1]")),
        parameter("text", TextParameter{5}, std::string()),
        parameter("seed", SeedParameter{}, std::int64_t{1}),
    };
    all.parameters[0].applies = Condition{"tensor", {"n"}, {"text"}, true};
    all.parameters[1].applies = Condition{"choice", {"right"}};
    const Prediction shape{GRADUS_TEXT("test", "Which shape?"), ShapeAnswer{}, "shape"};
    const Prediction number{GRADUS_TEXT("test", "How much?"), NumberAnswer{0.25}, "sum"};
    const Prediction choice{GRADUS_TEXT("test", "Which?"), ChoiceAnswer{{{"a", verbatim("A")}, {"b", verbatim("B")}}}, "side"};
    all.presets = {
        {"first", verbatim("1"), GRADUS_TEXT("test", "Look."), Arguments{{"whole", std::int64_t{7}}}, shape, {"choice"}},
        {"second", verbatim("2"), {}, Arguments{{"shape", Shape{}}, {"real", 2.0}, {"on", true}}, number, {}},
        {"third", verbatim("3"), {}, Arguments{{"text", std::string("é ×")}}, choice, {}},
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
        panel("table", Table{{verbatim("a"), {}}, {{{verbatim("1")}, {verbatim("2"), Emphasis::Bad}}}, {1, -1, 0}}),
        panel("code", Code{{"import torch", "x = 1"}, {0, 1, -1}}),
        panel("words", Paragraph{GRADUS_TEXT("test", "the secret is %1").with({"4711"}), Tone::Error}, true),
        panel("formula", CellFormula{"open", "{open.value} = {hidden.value} secret"}),
        panel("plain", CellFormula{"open", "{open.index}"}),
        panel("gone", Hidden{}),
    };
    all.panels[2].before = TensorGrid{{1}, {2}, {}, "int64", "", {0, 0, 0}};
    all.panels[1].title = verbatim("secret");
    all.panels[3].row = 2;
    all.panels[3].columnSpan = 3;
    all.links = {{"open", "scalar", {}, {0, 0, 0, 0}}, {"hidden", "open", {}, {3, 2}}, {"scalar", "hidden", {0, 2}, {0, 1}}};
    all.readouts = {
        {"shape", verbatim("shape"), std::string("secret"), 0, false, true, ""},
        {"sum", verbatim("sum"), 4711.0, 0.5, false, true, "bytes"},
        {"time", GRADUS_TEXT("test", "time"), 0.25, 0, true, false, "ms"},
        {"largest", verbatim("largest"), infinity, 0, false, false, ""},
    };
    all.timeLine = {3, GRADUS_TEXT("test", "cell"), 2.5};
    return all;
}

} // namespace samples
