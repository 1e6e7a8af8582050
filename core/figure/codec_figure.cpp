#include "figure/codec_parts.h"
#include "figure/error.h"
#include "figure/limits.h"
#include "figure/packed.h"

#include <cmath>

namespace gradus::figure {

namespace {

using nlohmann::json;

json panelToJson(const Panel& panel, Numbers form)
{
    json object{{"id", panel.id}, {"row", panel.row}, {"column", panel.column}, {"content", contentToJson(panel.content, form)}};
    if (!panel.title.empty())
        object["title"] = toJson(panel.title);
    if (panel.columnSpan != 1)
        object["columnSpan"] = panel.columnSpan;
    if (!panel.scale.empty())
        object["scale"] = panel.scale;
    if (panel.answer)
        object["answer"] = true;
    if (panel.before)
        object["before"] = contentToJson(*panel.before, form);
    return object;
}

Panel panelFrom(const json& data)
{
    ObjectReader object(data);
    Panel panel;
    panel.id = object.string("id");
    panel.row = static_cast<int>(object.integer("row", 0, limits::gridPlaces));
    panel.column = static_cast<int>(object.integer("column", 0, limits::gridPlaces));
    panel.content = contentFrom(object.required("content"));
    if (object.has("title"))
        panel.title = object.text("title");
    if (object.has("columnSpan"))
        panel.columnSpan = static_cast<int>(object.integer("columnSpan", 1, limits::gridPlaces));
    if (object.has("scale"))
        panel.scale = object.string("scale");
    if (object.has("answer"))
        panel.answer = object.boolean("answer");
    if (object.has("before"))
        panel.before = contentFrom(object.required("before"));
    object.finish();
    return panel;
}

json linkToJson(const Link& link, Numbers form)
{
    json object{{"from", link.from}, {"to", link.to}, {"cells", numbersToJson(link.cells, form)}};
    if (!link.offsets.empty())
        object["offsets"] = numbersToJson(link.offsets, form);
    return object;
}

Link linkFrom(const json& data)
{
    ObjectReader object(data);
    Link link;
    link.from = object.string("from");
    link.to = object.string("to");
    link.cells = object.integers("cells");
    if (object.has("offsets"))
        link.offsets = object.integers("offsets");
    object.finish();
    return link;
}

json readoutToJson(const Readout& readout)
{
    const auto* words = std::get_if<std::string>(&readout.value);
    json object{{"id", readout.id}, {"label", toJson(readout.label)}};
    if (words != nullptr)
        object["text"] = *words;
    else
        object["number"] = realToJson(std::get<double>(readout.value));
    if (readout.tolerance != 0)
        object["tolerance"] = readout.tolerance;
    if (readout.measured)
        object["measured"] = true;
    if (readout.answer)
        object["answer"] = true;
    if (!readout.unit.empty())
        object["unit"] = readout.unit;
    return object;
}

Readout readoutFrom(const json& data)
{
    ObjectReader object(data);
    Readout readout;
    readout.id = object.string("id");
    readout.label = object.text("label");
    if (object.has("text"))
        readout.value = object.string("text");
    else
        readout.value = object.real("number");
    if (object.has("tolerance"))
        readout.tolerance = object.finite("tolerance");
    if (object.has("measured"))
        readout.measured = object.boolean("measured");
    if (object.has("answer"))
        readout.answer = object.boolean("answer");
    if (object.has("unit"))
        readout.unit = object.string("unit");
    object.finish();
    return readout;
}

TimeLine timeLineFrom(const json& data)
{
    ObjectReader object(data);
    TimeLine time;
    time.frames = object.integer("frames", 0, limits::frames);
    time.label = object.text("label");
    time.perSecond = object.finite("perSecond");
    if (object.has("start"))
        time.start = object.integer("start", 0, limits::frames);
    object.finish();
    return time;
}

json timeLineToJson(const TimeLine& time)
{
    json object{{"frames", time.frames}, {"label", toJson(time.label)}, {"perSecond", time.perSecond}};
    if (time.start != 0)
        object["start"] = time.start;
    return object;
}

} // namespace

json realToJson(double number)
{
    if (std::isnan(number))
        return "nan";
    if (std::isinf(number))
        return number > 0 ? "inf" : "-inf";
    return number;
}

json numbersToJson(const std::vector<double>& numbers, Numbers form)
{
    if (form == Numbers::Packed)
        return json::binary(packed(numbers));
    json array = json::array();
    for (const double number : numbers)
        array.push_back(realToJson(number));
    return array;
}

json numbersToJson(const std::vector<std::int64_t>& numbers, Numbers form)
{
    return form == Numbers::Packed ? json::binary(packed(numbers)) : json(numbers);
}

json textsToJson(const std::vector<Text>& texts)
{
    json all = json::array();
    for (const Text& text : texts)
        all.push_back(toJson(text));
    return all;
}

std::vector<Text> textsFrom(ObjectReader& object, const char* key)
{
    std::vector<Text> texts;
    object.each(key, [&](const json& text) { texts.push_back(textFromJson(text)); });
    return texts;
}

json toJson(const Figure& figure, Numbers form)
{
    json panels = json::array();
    for (const Panel& panel : figure.panels)
        panels.push_back(panelToJson(panel, form));
    json links = json::array();
    for (const Link& link : figure.links)
        links.push_back(linkToJson(link, form));
    json readouts = json::array();
    for (const Readout& readout : figure.readouts)
        readouts.push_back(readoutToJson(readout));
    return {{"panels", std::move(panels)},
            {"links", std::move(links)},
            {"readouts", std::move(readouts)},
            {"timeLine", timeLineToJson(figure.timeLine)}};
}

Figure figureFromJson(const json& data)
{
    ObjectReader object(data);
    Figure figure;
    object.each("panels", [&](const json& panel) { figure.panels.push_back(panelFrom(panel)); });
    object.each("links", [&](const json& link) { figure.links.push_back(linkFrom(link)); });
    object.each("readouts", [&](const json& readout) { figure.readouts.push_back(readoutFrom(readout)); });
    figure.timeLine = timeLineFrom(object.required("timeLine"));
    object.finish();
    if (const std::string what = problem(figure); !what.empty())
        throw Error(GRADUS_TEXT("figure", "The figure can't be drawn: %1").with({what}));
    return figure;
}

} // namespace gradus::figure
