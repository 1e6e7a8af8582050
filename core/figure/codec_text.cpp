#include "figure/codec.h"
#include "figure/jsonreader.h"

namespace gradus::figure {

using nlohmann::json;

json toJson(const Text& text)
{
    if (text.context.empty() && text.arguments.empty())
        return text.source;
    json object{{"context", text.context}, {"source", text.source}};
    if (!text.arguments.empty())
        object["arguments"] = text.arguments;
    return object;
}

Text textFromJson(const json& data)
{
    if (data.is_string())
        return verbatim(checkedString(data));
    ObjectReader object(data);
    Text text;
    text.context = object.string("context");
    text.source = object.string("source");
    if (object.has("arguments"))
        text.arguments = object.strings("arguments");
    object.finish();
    return text;
}

} // namespace gradus::figure
