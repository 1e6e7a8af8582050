#include "figure/codec_parts.h"
#include "figure/limits.h"

namespace gradus::figure {

namespace {

using nlohmann::json;

const std::vector<std::string_view> marks{"line", "steps", "points", "bars", "band"};
const std::vector<std::string_view> tints{"ink", "muted", "answer", "1", "2", "3", "4", "5", "6"};

json axisToJson(const Axis& axis)
{
    json object = json::object();
    if (!axis.label.empty())
        object["label"] = toJson(axis.label);
    if (axis.logarithmic)
        object["logarithmic"] = true;
    if (axis.minimum)
        object["minimum"] = *axis.minimum;
    if (axis.maximum)
        object["maximum"] = *axis.maximum;
    if (!axis.categories.empty())
        object["categories"] = textsToJson(axis.categories);
    return object;
}

Axis axisFrom(const json& data)
{
    ObjectReader object(data);
    Axis axis;
    if (object.has("label"))
        axis.label = object.text("label");
    if (object.has("logarithmic"))
        axis.logarithmic = object.boolean("logarithmic");
    if (object.has("minimum"))
        axis.minimum = object.finite("minimum");
    if (object.has("maximum"))
        axis.maximum = object.finite("maximum");
    if (object.has("categories"))
        axis.categories = textsFrom(object, "categories");
    object.finish();
    return axis;
}

json seriesToJson(const std::vector<Series>& all, Numbers form)
{
    json list = json::array();
    for (const Series& series : all) {
        json object{{"id", series.id},
                    {"mark", marks[static_cast<std::size_t>(series.mark)]},
                    {"tint", tintToJson(series.tint)},
                    {"y", numbersToJson(series.y, form)}};
        if (!series.label.empty())
            object["label"] = toJson(series.label);
        if (series.dashed)
            object["dashed"] = true;
        if (series.onRight)
            object["onRight"] = true;
        if (series.barWidth != 0)
            object["barWidth"] = series.barWidth;
        setNumbers(object, "x", series.x, form);
        setNumbers(object, "y2", series.y2, form);
        setNumbers(object, "frameBegins", series.frameBegins, form);
        setNumbers(object, "frameEnds", series.frameEnds, form);
        list.push_back(std::move(object));
    }
    return list;
}

std::vector<Series> seriesFrom(ObjectReader& object, const char* key)
{
    std::vector<Series> all;
    object.each(key, [&](const json& data) {
        ObjectReader reader(data);
        Series& series = all.emplace_back();
        series.id = reader.string("id");
        series.mark = static_cast<Mark>(reader.oneOf("mark", marks));
        series.tint = tintFrom(reader);
        series.y = reader.reals("y");
        if (reader.has("label"))
            series.label = reader.text("label");
        if (reader.has("dashed"))
            series.dashed = reader.boolean("dashed");
        if (reader.has("onRight"))
            series.onRight = reader.boolean("onRight");
        if (reader.has("barWidth"))
            series.barWidth = reader.finite("barWidth");
        series.x = optionalReals(reader, "x");
        series.y2 = optionalReals(reader, "y2");
        series.frameBegins = optionalIntegers(reader, "frameBegins");
        series.frameEnds = optionalIntegers(reader, "frameEnds");
        reader.finish();
    });
    return all;
}

json rulesToJson(const std::vector<Rule>& rules)
{
    json list = json::array();
    for (const Rule& rule : rules) {
        json object{{"at", rule.at}, {"tint", tintToJson(rule.tint)}};
        if (rule.vertical)
            object["vertical"] = true;
        if (!rule.label.empty())
            object["label"] = toJson(rule.label);
        list.push_back(std::move(object));
    }
    return list;
}

std::vector<Rule> rulesFrom(ObjectReader& object)
{
    std::vector<Rule> rules;
    object.each("rules", [&](const json& data) {
        ObjectReader reader(data);
        Rule& rule = rules.emplace_back();
        rule.at = reader.finite("at");
        rule.tint = tintFrom(reader);
        if (reader.has("vertical"))
            rule.vertical = reader.boolean("vertical");
        if (reader.has("label"))
            rule.label = reader.text("label");
        reader.finish();
    });
    return rules;
}

} // namespace

json tintToJson(Tint tint)
{
    return tints[static_cast<std::size_t>(tint)];
}

Tint tintFrom(ObjectReader& object)
{
    return static_cast<Tint>(object.oneOf("tint", tints));
}

json spotsToJson(const std::vector<Spot>& spots)
{
    json list = json::array();
    for (const Spot& spot : spots) {
        json object{{"x", spot.x}, {"y", spot.y}, {"tint", tintToJson(spot.tint)}};
        if (!spot.label.empty())
            object["label"] = toJson(spot.label);
        list.push_back(std::move(object));
    }
    return list;
}

std::vector<Spot> spotsFrom(ObjectReader& object)
{
    std::vector<Spot> spots;
    object.each("spots", [&](const json& data) {
        ObjectReader reader(data);
        Spot& spot = spots.emplace_back();
        spot.x = reader.finite("x");
        spot.y = reader.finite("y");
        spot.tint = tintFrom(reader);
        if (reader.has("label"))
            spot.label = reader.text("label");
        reader.finish();
    });
    return spots;
}

json chartToJson(const Chart& chart, Numbers form)
{
    json object{{"x", axisToJson(chart.x)},
                {"y", axisToJson(chart.y)},
                {"series", seriesToJson(chart.series, form)},
                {"aspect", chart.aspect}};
    if (chart.right)
        object["right"] = axisToJson(*chart.right);
    if (!chart.rules.empty())
        object["rules"] = rulesToJson(chart.rules);
    setNumbers(object, "frameAt", chart.frameAt, form);
    return object;
}

Chart chartFrom(ObjectReader& object)
{
    Chart chart;
    chart.x = axisFrom(object.required("x"));
    chart.y = axisFrom(object.required("y"));
    chart.series = seriesFrom(object, "series");
    chart.aspect = object.finite("aspect");
    if (object.has("right"))
        chart.right = axisFrom(object.required("right"));
    if (object.has("rules"))
        chart.rules = rulesFrom(object);
    chart.frameAt = optionalReals(object, "frameAt");
    return chart;
}

json fieldToJson(const Field& field, Numbers form)
{
    json object{{"x", axisToJson(field.x)},
                {"y", axisToJson(field.y)},
                {"rows", field.rows},
                {"columns", field.columns},
                {"values", numbersToJson(field.values, form)},
                {"paths", seriesToJson(field.paths, form)},
                {"spots", spotsToJson(field.spots)},
                {"aspect", field.aspect}};
    if (field.logarithmic)
        object["logarithmic"] = true;
    setNumbers(object, "contours", field.contours, form);
    return object;
}

Field fieldFrom(ObjectReader& object)
{
    Field field;
    field.x = axisFrom(object.required("x"));
    field.y = axisFrom(object.required("y"));
    field.rows = object.integer("rows", 0, limits::cells);
    field.columns = object.integer("columns", 0, limits::cells);
    field.values = object.reals("values");
    field.paths = seriesFrom(object, "paths");
    field.spots = spotsFrom(object);
    field.aspect = object.finite("aspect");
    if (object.has("logarithmic"))
        field.logarithmic = object.boolean("logarithmic");
    field.contours = optionalReals(object, "contours");
    return field;
}

} // namespace gradus::figure
