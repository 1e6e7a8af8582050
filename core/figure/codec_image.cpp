#include "figure/codec_parts.h"
#include "figure/limits.h"

namespace gradus::figure {

namespace {

using nlohmann::json;

constexpr std::string_view digits = "0123456789abcdef";

/// Bytes as they are, or where they must be readable as hexadecimal digits.
json bytesToJson(const std::vector<std::uint8_t>& bytes, Numbers form)
{
    if (form == Numbers::Packed)
        return json::binary(bytes);
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0xFU];
    }
    return text;
}

std::vector<std::uint8_t> bytesFrom(const json& data)
{
    constexpr std::size_t most = static_cast<std::size_t>(limits::cells) * 3;
    if (data.is_binary() && data.get_binary().size() <= most)
        return data.get_binary();
    if (!data.is_string())
        refuse("pixels");
    const auto& text = data.get_ref<const std::string&>();
    if (text.size() % 2 != 0 || text.size() > 2 * most)
        refuse("pixels");
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t index = 0; index < text.size(); index += 2) {
        const std::size_t high = digits.find(text[index]);
        const std::size_t low = digits.find(text[index + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            refuse("pixels");
        bytes.push_back(static_cast<std::uint8_t>(high << 4U | low));
    }
    return bytes;
}

json overlayToJson(const Overlay& over, Numbers form)
{
    json object{
        {"rows", over.rows}, {"columns", over.columns}, {"values", numbersToJson(over.values, form)}, {"opacity", over.opacity}};
    if (over.diverging)
        object["diverging"] = true;
    if (over.smooth)
        object["smooth"] = true;
    return object;
}

Overlay overlayFrom(const json& data)
{
    ObjectReader object(data);
    Overlay over;
    over.rows = object.integer("rows", 0, limits::cells);
    over.columns = object.integer("columns", 0, limits::cells);
    over.values = object.reals("values");
    over.opacity = object.finite("opacity");
    if (object.has("diverging"))
        over.diverging = object.boolean("diverging");
    if (object.has("smooth"))
        over.smooth = object.boolean("smooth");
    object.finish();
    return over;
}

json outlineToJson(const Outline& outline, Numbers form)
{
    json object{{"x", numbersToJson(outline.x, form)}, {"y", numbersToJson(outline.y, form)}, {"tint", tintToJson(outline.tint)}};
    if (!outline.label.empty())
        object["label"] = toJson(outline.label);
    if (outline.dashed)
        object["dashed"] = true;
    return object;
}

Outline outlineFrom(const json& data)
{
    ObjectReader object(data);
    Outline outline;
    outline.x = object.reals("x");
    outline.y = object.reals("y");
    outline.tint = tintFrom(object);
    if (object.has("label"))
        outline.label = object.text("label");
    if (object.has("dashed"))
        outline.dashed = object.boolean("dashed");
    object.finish();
    return outline;
}

} // namespace

json imageToJson(const Image& image, Numbers form)
{
    json object{{"width", image.width}, {"height", image.height}, {"pixels", bytesToJson(image.pixels, form)}};
    if (image.overlay)
        object["overlay"] = overlayToJson(*image.overlay, form);
    if (!image.outlines.empty()) {
        json& outlines = object["outlines"] = json::array();
        for (const Outline& outline : image.outlines)
            outlines.push_back(outlineToJson(outline, form));
    }
    if (!image.spots.empty())
        object["spots"] = spotsToJson(image.spots);
    return object;
}

Image imageFrom(ObjectReader& object)
{
    Image image;
    image.width = object.integer("width", 0, limits::cells);
    image.height = object.integer("height", 0, limits::cells);
    image.pixels = bytesFrom(object.required("pixels"));
    if (object.has("overlay"))
        image.overlay = overlayFrom(object.required("overlay"));
    if (object.has("outlines"))
        object.each("outlines", [&](const json& outline) { image.outlines.push_back(outlineFrom(outline)); });
    if (object.has("spots"))
        image.spots = spotsFrom(object);
    return image;
}

} // namespace gradus::figure
