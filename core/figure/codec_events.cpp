#include "figure/codec_parts.h"
#include "figure/limits.h"

namespace gradus::figure {

namespace {

using nlohmann::json;

const std::vector<std::string_view> happenings{"ran", "passed", "skipped", "raised", "caught"};
constexpr std::int64_t mostSteps = static_cast<std::int64_t>(limits::items);

json eventToJson(const Event& event)
{
    json object{{"lane", event.lane},
                {"at", event.at},
                {"kind", happenings[static_cast<std::size_t>(event.kind)]},
                {"tint", tintToJson(event.tint)}};
    if (!event.label.empty())
        object["label"] = toJson(event.label);
    return object;
}

Event eventFrom(const json& data)
{
    ObjectReader object(data);
    Event event;
    event.lane = object.integer("lane", 0, mostSteps);
    event.at = object.integer("at", 0, mostSteps);
    event.kind = static_cast<Happening>(object.oneOf("kind", happenings));
    event.tint = tintFrom(object);
    if (object.has("label"))
        event.label = object.text("label");
    object.finish();
    return event;
}

json bandToJson(const EventBand& band)
{
    json object{{"level", band.level}, {"first", band.first}, {"last", band.last}, {"tint", tintToJson(band.tint)}};
    if (!band.label.empty())
        object["label"] = toJson(band.label);
    if (band.cut)
        object["cut"] = true;
    return object;
}

EventBand bandFrom(const json& data)
{
    ObjectReader object(data);
    EventBand band;
    band.level = object.integer("level", 0, limits::rank);
    band.first = object.integer("first", 0, mostSteps);
    band.last = object.integer("last", 0, mostSteps);
    band.tint = tintFrom(object);
    if (object.has("label"))
        band.label = object.text("label");
    if (object.has("cut"))
        band.cut = object.boolean("cut");
    object.finish();
    return band;
}

} // namespace

json eventsToJson(const Events& events, Numbers form)
{
    json happened = json::array();
    for (const Event& event : events.events)
        happened.push_back(eventToJson(event));
    json bands = json::array();
    for (const EventBand& band : events.bands)
        bands.push_back(bandToJson(band));
    json object{{"lanes", textsToJson(events.lanes)},
                {"steps", textsToJson(events.steps)},
                {"events", std::move(happened)},
                {"bands", std::move(bands)}};
    setNumbers(object, "frameSteps", events.frameSteps, form);
    return object;
}

Events eventsFrom(ObjectReader& object)
{
    Events events;
    events.lanes = textsFrom(object, "lanes");
    events.steps = textsFrom(object, "steps");
    object.each("events", [&](const json& event) { events.events.push_back(eventFrom(event)); });
    object.each("bands", [&](const json& band) { events.bands.push_back(bandFrom(band)); });
    events.frameSteps = optionalIntegers(object, "frameSteps");
    return events;
}

} // namespace gradus::figure
