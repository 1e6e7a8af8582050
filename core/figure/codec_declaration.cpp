#include "figure/codec_parts.h"
#include "figure/error.h"
#include "figure/limits.h"
#include "figure/number.h"

#include <limits>
#include <type_traits>

namespace gradus::figure {

namespace {

using nlohmann::json;

const std::vector<std::string_view> parameterKinds{"integer", "real", "switch", "choice", "shape",  "tensor",
                                                   "text",    "seed", "point",  "order",  "subset", "file"};
const std::vector<std::string_view> predictionKinds{"shape", "number", "choice", "point", "order"};
const std::vector<std::string_view> fileKinds{"image", "folder", "model"};
constexpr std::int64_t anyInteger = std::numeric_limits<std::int64_t>::max();

json pointToJson(const Point& point)
{
    return {point.x, point.y};
}

struct ValueWriter {
    json operator()(const Point& point) const { return pointToJson(point); }
    template <typename Plain> json operator()(const Plain& plain) const { return plain; }
};

json valueToJson(const Value& value)
{
    return std::visit(ValueWriter{}, value);
}

struct KindWriter {
    json operator()(const IntegerParameter& kind) const
    {
        json object{{"type", "integer"}, {"minimum", kind.minimum}, {"maximum", kind.maximum}};
        if (!kind.least.empty())
            object["least"] = toJson(kind.least);
        return object;
    }
    json operator()(const RealParameter& kind) const
    {
        json object{{"type", "real"}, {"minimum", kind.minimum}, {"maximum", kind.maximum}};
        if (kind.logarithmic)
            object["logarithmic"] = true;
        return object;
    }
    json operator()(const SwitchParameter&) const { return {{"type", "switch"}}; }
    json operator()(const ChoiceParameter& kind) const
    {
        json object{{"type", "choice"}, {"choices", choicesToJson(kind.choices)}};
        if (kind.dependent)
            object["dependent"] = true;
        return object;
    }
    json operator()(const ShapeParameter& kind) const
    {
        return {{"type", "shape"}, {"maximumRank", kind.maximumRank}, {"maximumSize", kind.maximumSize}};
    }
    json operator()(const TensorParameter& kind) const { return {{"type", "tensor"}, {"hint", kind.hint}}; }
    json operator()(const TextParameter& kind) const { return {{"type", "text"}, {"maximumLength", kind.maximumLength}}; }
    json operator()(const SeedParameter&) const { return {{"type", "seed"}}; }
    json operator()(const PointParameter& kind) const
    {
        return {{"type", "point"}, {"minimum", pointToJson(kind.minimum)}, {"maximum", pointToJson(kind.maximum)}};
    }
    json operator()(const OrderParameter& kind) const { return {{"type", "order"}, {"choices", choicesToJson(kind.choices)}}; }
    json operator()(const SubsetParameter& kind) const { return {{"type", "subset"}, {"choices", choicesToJson(kind.choices)}}; }
    json operator()(const FileParameter& kind) const
    {
        return {{"type", "file"},
                {"holds", fileKinds[static_cast<std::size_t>(kind.kind)]},
                {"choices", choicesToJson(kind.bundled)}};
    }
};

Point pointFrom(const json& data)
{
    if (!data.is_array() || data.size() != 2 || !data[0].is_number() || !data[1].is_number())
        refuse("point");
    return {data[0].get<double>(), data[1].get<double>()};
}

ParameterKind kindFrom(const json& data)
{
    ObjectReader object(data);
    ParameterKind kind;
    switch (object.oneOf("type", parameterKinds)) {
    case 0: {
        const std::int64_t minimum = object.integer("minimum", -anyInteger, anyInteger);
        IntegerParameter integer{minimum, object.integer("maximum", minimum, anyInteger)};
        if (object.has("least"))
            integer.least = object.text("least");
        kind = std::move(integer);
        break;
    }
    case 1: {
        RealParameter real{object.finite("minimum"), object.finite("maximum")};
        if (object.has("logarithmic"))
            real.logarithmic = object.boolean("logarithmic");
        if (real.minimum > real.maximum || (real.logarithmic && real.minimum <= 0))
            refuse("minimum");
        kind = real;
        break;
    }
    case 2:
        kind = SwitchParameter{};
        break;
    case 3:
        kind = ChoiceParameter{choicesFrom(object), object.has("dependent") && object.boolean("dependent")};
        break;
    case 4: {
        const std::int64_t rank = object.integer("maximumRank", 0, limits::rank);
        kind = ShapeParameter{rank, object.integer("maximumSize", 0, limits::cells)};
        break;
    }
    case 5:
        kind = TensorParameter{object.string("hint")};
        break;
    case 6:
        kind = TextParameter{static_cast<std::size_t>(object.integer("maximumLength", 0, limits::text))};
        break;
    case 7:
        kind = SeedParameter{};
        break;
    case 8: {
        const Point minimum = pointFrom(object.required("minimum"));
        kind = PointParameter{minimum, pointFrom(object.required("maximum"))};
        break;
    }
    case 9:
        kind = OrderParameter{choicesFrom(object)};
        break;
    case 10:
        kind = SubsetParameter{choicesFrom(object)};
        break;
    default: {
        const auto holds = static_cast<FileParameter::Kind>(object.oneOf("holds", fileKinds));
        kind = FileParameter{holds, choicesFrom(object)};
    }
    }
    object.finish();
    return kind;
}

Shape shapeFrom(const json& data)
{
    if (data.size() > limits::rank)
        refuse("shape");
    Shape shape;
    shape.reserve(data.size());
    for (const json& size : data)
        shape.push_back(checkedInteger(size));
    return shape;
}

Names namesFrom(const json& data)
{
    Names names;
    for (const json& name : data)
        names.push_back(checkedString(name));
    return names;
}

/// An array as the kind of parameter has it.
Value listFrom(const Parameter& parameter, const json& data)
{
    if (std::holds_alternative<PointParameter>(parameter.kind))
        return pointFrom(data);
    if (std::holds_alternative<OrderParameter>(parameter.kind) || std::holds_alternative<SubsetParameter>(parameter.kind))
        return namesFrom(data);
    return shapeFrom(data);
}

/// The JSON value as the kind of parameter has it; a whole number is a real number too.
Value valueFrom(const Parameter& parameter, const json& data)
{
    const bool isReal = data.is_number_float() || (data.is_number() && std::holds_alternative<RealParameter>(parameter.kind));
    Value value;
    if (isReal)
        value = data.get<double>();
    else if (data.is_boolean())
        value = data.get<bool>();
    else if (data.is_string())
        value = checkedString(data);
    else if (data.is_array())
        value = listFrom(parameter, data);
    else
        value = checkedInteger(data);
    checkValue(parameter, value);
    return value;
}

json conditionToJson(const Condition& condition)
{
    json object{{"parameter", condition.parameter}, {"values", condition.values}};
    if (!condition.orIn.empty())
        object["orIn"] = condition.orIn;
    if (condition.asPart)
        object["asPart"] = true;
    return object;
}

Condition conditionFrom(const json& data)
{
    ObjectReader object(data);
    Condition condition;
    condition.parameter = object.string("parameter");
    condition.values = object.strings("values");
    if (object.has("orIn"))
        condition.orIn = object.strings("orIn");
    if (object.has("asPart"))
        condition.asPart = object.boolean("asPart");
    object.finish();
    return condition;
}

json parameterToJson(const Parameter& parameter)
{
    json object{{"id", parameter.id},
                {"label", toJson(parameter.label)},
                {"help", toJson(parameter.help)},
                {"kind", std::visit(KindWriter{}, parameter.kind)},
                {"initial", valueToJson(parameter.initial)}};
    if (parameter.applies)
        object["applies"] = conditionToJson(*parameter.applies);
    if (!parameter.editedOn.empty())
        object["editedOn"] = parameter.editedOn;
    return object;
}

Parameter parameterFrom(const json& data)
{
    ObjectReader object(data);
    Parameter parameter;
    parameter.id = object.string("id");
    parameter.label = object.text("label");
    parameter.help = object.text("help");
    parameter.kind = kindFrom(object.required("kind"));
    parameter.initial = valueFrom(parameter, object.required("initial"));
    if (object.has("applies"))
        parameter.applies = conditionFrom(object.required("applies"));
    if (object.has("editedOn"))
        parameter.editedOn = object.string("editedOn");
    object.finish();
    return parameter;
}

json predictionToJson(const Prediction& prediction)
{
    json object{
        {"asks", toJson(prediction.asks)}, {"kind", predictionKinds[prediction.kind.index()]}, {"readout", prediction.readout}};
    if (const auto* number = std::get_if<NumberAnswer>(&prediction.kind))
        object["tolerance"] = number->tolerance;
    if (const auto* choice = std::get_if<ChoiceAnswer>(&prediction.kind))
        object["choices"] = choicesToJson(choice->choices);
    if (const auto* point = std::get_if<PointAnswer>(&prediction.kind))
        object["tolerance"] = point->tolerance;
    if (const auto* order = std::get_if<OrderAnswer>(&prediction.kind))
        object["choices"] = choicesToJson(order->choices);
    return object;
}

Prediction predictionFrom(const json& data)
{
    ObjectReader object(data);
    Prediction prediction;
    prediction.asks = object.text("asks");
    prediction.readout = object.string("readout");
    switch (object.oneOf("kind", predictionKinds)) {
    case 0:
        prediction.kind = ShapeAnswer{};
        break;
    case 1:
        prediction.kind = NumberAnswer{object.finite("tolerance")};
        break;
    case 2:
        prediction.kind = ChoiceAnswer{choicesFrom(object)};
        break;
    case 3:
        prediction.kind = PointAnswer{object.finite("tolerance")};
        break;
    default:
        prediction.kind = OrderAnswer{choicesFrom(object)};
    }
    object.finish();
    return prediction;
}

json presetToJson(const Preset& preset)
{
    return {{"id", preset.id},
            {"title", toJson(preset.title)},
            {"shows", toJson(preset.shows)},
            {"arguments", toJson(preset.arguments)},
            {"prediction", predictionToJson(preset.prediction)},
            {"hides", preset.hides}};
}

Preset presetFrom(const Declaration& declaration, const json& data)
{
    ObjectReader object(data);
    Preset preset;
    preset.id = object.string("id");
    preset.title = object.text("title");
    preset.shows = object.text("shows");
    preset.arguments = argumentsFromJson(declaration, object.required("arguments"));
    preset.prediction = predictionFrom(object.required("prediction"));
    preset.hides = object.strings("hides");
    object.finish();
    return preset;
}

} // namespace

json choicesToJson(const std::vector<Choice>& choices)
{
    json all = json::array();
    for (const Choice& choice : choices)
        all.push_back({{"id", choice.id}, {"label", toJson(choice.label)}});
    return all;
}

std::vector<Choice> choicesFrom(ObjectReader& object)
{
    std::vector<Choice> choices;
    object.each("choices", [&](const json& data) {
        ObjectReader choice(data);
        std::string id = choice.string("id");
        choices.push_back({std::move(id), choice.text("label")});
        choice.finish();
    });
    return choices;
}

json toJson(const Arguments& arguments)
{
    json object = json::object();
    for (const auto& [id, value] : arguments)
        object[id] = valueToJson(value);
    return object;
}

json toJson(const Declaration& declaration)
{
    json parameters = json::array();
    for (const Parameter& parameter : declaration.parameters)
        parameters.push_back(parameterToJson(parameter));
    json presets = json::array();
    for (const Preset& preset : declaration.presets)
        presets.push_back(presetToJson(preset));
    return {{"id", declaration.id},
            {"title", toJson(declaration.title)},
            {"summary", toJson(declaration.summary)},
            {"parameters", std::move(parameters)},
            {"presets", std::move(presets)}};
}

Declaration declarationFromJson(const json& data)
{
    ObjectReader object(data);
    Declaration declaration;
    declaration.id = object.string("id");
    declaration.title = object.text("title");
    declaration.summary = object.text("summary");
    object.each("parameters", [&](const json& parameter) { declaration.parameters.push_back(parameterFrom(parameter)); });
    object.each("presets", [&](const json& preset) { declaration.presets.push_back(presetFrom(declaration, preset)); });
    object.finish();
    return declaration;
}

Arguments argumentsFromJson(const Declaration& declaration, const json& data)
{
    if (!data.is_object())
        refuse("arguments");
    Arguments arguments;
    for (const auto& [id, value] : data.items()) {
        const Parameter* parameter = declaration.parameter(id);
        if (parameter == nullptr)
            refuse(id);
        arguments[id] = valueFrom(*parameter, value);
    }
    return arguments;
}

} // namespace gradus::figure
