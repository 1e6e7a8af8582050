#pragma once

#include "figure/text.h"
#include "figure/value.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gradus::figure {

struct Readout;

struct Choice {
    std::string id;
    Text label;
    bool operator==(const Choice&) const = default;
};

/// Kinds of parameter: each names what may be typed, and so which control the pane builds for it.
struct IntegerParameter {
    std::int64_t minimum = 0, maximum = 100; ///< inclusive
    Text least{}; ///< what stands for the minimum where that is not a number to the user: "none", "the largest"; else empty
    bool operator==(const IntegerParameter&) const = default;
};
struct RealParameter {
    double minimum = 0, maximum = 1; ///< inclusive; finite
    bool logarithmic = false; ///< the slider runs over the logarithm; minimum > 0
    bool operator==(const RealParameter&) const = default;
};
struct SwitchParameter {
    bool operator==(const SwitchParameter&) const = default;
};
struct ChoiceParameter {
    std::vector<Choice> choices;
    bool dependent = false; ///< there may be more, which the demo lists for the other arguments: any short text will do
    bool operator==(const ChoiceParameter&) const = default;
};
struct ShapeParameter {
    std::int64_t maximumRank = 4, maximumSize = 512; ///< of one axis
    bool operator==(const ShapeParameter&) const = default;
};
/// A tensor as the user writes it, read by the demo; `hint` is an example to show in the empty field.
struct TensorParameter {
    std::string hint;
    bool operator==(const TensorParameter&) const = default;
};
struct TextParameter {
    std::size_t maximumLength = 200; ///< bytes of UTF-8
    bool operator==(const TextParameter&) const = default;
};
/// A random seed, 0 … 2^31 - 1; the pane adds "again" for a fresh one.
struct SeedParameter {
    bool operator==(const SeedParameter&) const = default;
};
/// A place in a plane: two numbers, or a click where `Parameter::editedOn` says.
struct PointParameter {
    Point minimum{-1, -1}, maximum{1, 1}; ///< inclusive; finite
    bool operator==(const PointParameter&) const = default;
};
/// Some of the choices, each at most once, in the user's order.
struct OrderParameter {
    std::vector<Choice> choices;
    bool operator==(const OrderParameter&) const = default;
};
/// Some of the choices, in the declaration's order.
struct SubsetParameter {
    std::vector<Choice> choices;
    bool operator==(const SubsetParameter&) const = default;
};
/// A file of the user's, by its path, or one of those that come with the demo, by its id.
struct FileParameter {
    enum class Kind : std::uint8_t { Image, Folder, Model };
    Kind kind = Kind::Image;
    std::vector<Choice> bundled; ///< ids hold no "/"
    bool operator==(const FileParameter&) const = default;
};
using ParameterKind =
    std::variant<IntegerParameter, RealParameter, SwitchParameter, ChoiceParameter, ShapeParameter, TensorParameter,
                 TextParameter, SeedParameter, PointParameter, OrderParameter, SubsetParameter, FileParameter>;

/// The parameter counts only while another one has one of these values (in their text form). Ask `applies` below.
struct Condition {
    std::string parameter;
    std::vector<std::string> values;
    std::vector<std::string> orIn = {}; ///< parameters that will do as well
    bool asPart = false; ///< it is enough that one of the values occurs in the other's text: the letter n in "n×1"
    bool operator==(const Condition&) const = default;
};

struct Parameter {
    std::string id; ///< [a-z][a-z0-9_]*
    Text label;
    Text help; ///< one sentence; shown as a tool tip and to a screen reader
    ParameterKind kind;
    Value initial;
    std::optional<Condition> applies;
    /// The panel on which it can be set as well: a point or a real number (the x) by a click or a drag on a chart or field, a
    /// whole number by a click on a tensor's or an overlay's cell, a choice by a click on the panel of its own id (give "*").
    std::string editedOn = {};
    bool operator==(const Parameter&) const = default;
};

/// What the learner is asked to commit to, and the readout it is held against.
struct ShapeAnswer { ///< a shape, or "error"
    bool operator==(const ShapeAnswer&) const = default;
};
struct NumberAnswer {
    double tolerance = 0; ///< absolute
    bool operator==(const NumberAnswer&) const = default;
};
struct ChoiceAnswer { ///< the readout's text is the id of the right choice
    std::vector<Choice> choices;
    bool operator==(const ChoiceAnswer&) const = default;
};
struct PointAnswer { ///< the readout's text is "x, y"
    double tolerance = 0; ///< largest distance, in the plane's units
    bool operator==(const PointAnswer&) const = default;
};
struct OrderAnswer { ///< the readout's text is the ids in the right order, "a, b"
    std::vector<Choice> choices;
    bool operator==(const OrderAnswer&) const = default;
};
struct Prediction {
    Text asks;
    std::variant<ShapeAnswer, NumberAnswer, ChoiceAnswer, PointAnswer, OrderAnswer> kind;
    std::string readout;
    bool operator==(const Prediction&) const = default;
};

struct Preset {
    std::string id;
    Text title;
    Text shows; ///< one sentence: what to look at
    Arguments arguments; ///< only those that differ from the parameters' initial values
    Prediction prediction;
    std::vector<std::string> hides; ///< parameters whose setting gives the answer away; hidden until the card is turned
    bool operator==(const Preset&) const = default;
};

/// All that can be known of a demo without running it.
struct Declaration {
    std::string id; ///< [a-z0-9-]+
    Text title;
    Text summary;
    std::vector<Parameter> parameters;
    std::vector<Preset> presets;
    bool operator==(const Declaration&) const = default;

    [[nodiscard]] const Parameter* parameter(const std::string& parameterId) const;
    [[nodiscard]] const Preset* preset(const std::string& presetId) const;
};

/// One argument from its text form. Throws Error, naming the parameter and what it takes, on text of the wrong type, NaN,
/// infinity or a value out of range.
[[nodiscard]] Value parseValue(const Parameter& parameter, const std::string& text);

/// Throws Error as parseValue does.
void checkValue(const Parameter& parameter, const Value& value);

/// Initial values, then the preset's (if named), then `given`. Throws Error for unknown names and bad values.
[[nodiscard]] Arguments complete(const Declaration& declaration, const std::string& preset, const Arguments& given);

/// Whether the parameter counts under these arguments.
[[nodiscard]] bool applies(const Parameter& parameter, const Arguments& arguments);

/// A prediction as typed, brought to the form its readout has ("(2,3)" -> "2×3", "Error" -> "error").
/// Throws Error where it can't be read as an answer of that kind.
[[nodiscard]] std::string normalisePrediction(const Prediction& prediction, const std::string& typed);

/// Whether a prediction (in the form normalisePrediction gives) agrees with the readout it is held against.
[[nodiscard]] bool agrees(const Prediction& prediction, const std::string& predicted, const Readout& readout);

} // namespace gradus::figure
