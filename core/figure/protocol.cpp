#include "figure/protocol.h"

#include "figure/cbor.h"
#include "figure/codec_parts.h"
#include "figure/error.h"
#include "figure/limits.h"
#include "figure/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::figure {

namespace {

using nlohmann::json;

const std::vector<std::string_view> requestKinds{"run", "stop", "python", "choices"};
const std::vector<std::string_view> replyKinds{"hello", "progress", "figure", "python", "choices", "failure", "stopped"};
constexpr std::size_t headSize = 4;

struct RequestWriter {
    json operator()(const RunRequest& run) const
    {
        return {{"id", run.id}, {"demo", run.demo}, {"arguments", toJson(run.arguments)}, {"device", run.device}};
    }
    json operator()(const StopRequest& stop) const { return {{"id", stop.id}}; }
    json operator()(const PythonRequest& python) const
    {
        return {{"id", python.id}, {"demo", python.demo}, {"arguments", toJson(python.arguments)}};
    }
    json operator()(const ChoicesRequest& asked) const
    {
        return {{"id", asked.id}, {"demo", asked.demo}, {"parameter", asked.parameter}, {"arguments", toJson(asked.arguments)}};
    }
};

struct ReplyWriter {
    json operator()(const Hello& hello) const
    {
        return {{"protocol", hello.protocol}, {"version", hello.version}, {"torch", hello.torch}, {"devices", hello.devices}};
    }
    json operator()(const Progress& progress) const
    {
        return {{"id", progress.id}, {"fraction", progress.fraction}, {"doing", toJson(progress.doing)}};
    }
    json operator()(const FigureReply& reply) const
    {
        return {{"id", reply.id},
                {"partial", reply.partial},
                {"figure", toJson(reply.figure, Numbers::Packed)},
                {"device", reply.device},
                {"milliseconds", reply.milliseconds}};
    }
    json operator()(const PythonReply& reply) const { return {{"id", reply.id}, {"script", reply.script}}; }
    json operator()(const ChoicesReply& reply) const { return {{"id", reply.id}, {"choices", choicesToJson(reply.choices)}}; }
    json operator()(const Failure& failure) const { return {{"id", failure.id}, {"text", toJson(failure.text)}}; }
    json operator()(const Stopped& stopped) const { return {{"id", stopped.id}}; }
};

std::string framed(json message, std::string_view kind)
{
    message["kind"] = kind;
    std::string bytes(headSize, '\0');
    appendCbor(message, bytes);
    const std::size_t size = bytes.size() - headSize;
    if (size > messageLimit)
        throw Error(
            GRADUS_TEXT("figure", "This would be %1 MB, too much to show: make it smaller.").with({std::to_string(size >> 20U)}));
    for (std::size_t index = 0; index < headSize; ++index)
        bytes[index] = static_cast<char>(size >> (8 * index) & 0xFFU);
    return bytes;
}

RequestId idFrom(ObjectReader& object)
{
    return static_cast<RequestId>(object.integer("id", 0, std::numeric_limits<std::int64_t>::max()));
}

const Declaration& declarationOf(ObjectReader& object, const std::vector<Declaration>& declarations)
{
    const std::string id = object.string("demo");
    const auto found =
        std::find_if(declarations.begin(), declarations.end(), [&](const Declaration& one) { return one.id == id; });
    if (found == declarations.end())
        throw Error(GRADUS_TEXT("figure", "The lab has no demo “%1”.").with({quotable(id)}));
    return *found;
}

Arguments completeArguments(ObjectReader& object, const Declaration& declaration)
{
    Arguments arguments = argumentsFromJson(declaration, object.required("arguments"));
    if (arguments.size() != declaration.parameters.size())
        refuse("arguments");
    return arguments;
}

FigureReply figureReplyFrom(ObjectReader& object)
{
    FigureReply reply;
    reply.id = idFrom(object);
    reply.partial = object.boolean("partial");
    reply.figure = figureFromJson(object.required("figure"));
    reply.device = object.string("device");
    reply.milliseconds = object.finite("milliseconds");
    return reply;
}

Hello helloFrom(ObjectReader& object)
{
    Hello hello;
    hello.protocol = static_cast<int>(object.integer("protocol", 0, std::numeric_limits<int>::max()));
    hello.version = object.string("version");
    hello.torch = object.string("torch");
    hello.devices = object.strings("devices");
    return hello;
}

Progress progressFrom(ObjectReader& object)
{
    Progress progress;
    progress.id = idFrom(object);
    progress.fraction = object.finite("fraction");
    progress.doing = object.text("doing");
    if (progress.fraction < 0 || progress.fraction > 1)
        refuse("fraction");
    return progress;
}

} // namespace

std::string encode(const Request& request)
{
    return framed(std::visit(RequestWriter{}, request), requestKinds[request.index()]);
}

std::string encode(const Reply& reply)
{
    return framed(std::visit(ReplyWriter{}, reply), replyKinds[reply.index()]);
}

void MessageReader::append(const char* bytes, std::size_t count)
{
    if (m_read > 0) {
        m_buffer.erase(0, m_read);
        m_read = 0;
    }
    m_buffer.append(bytes, count);
}

std::optional<std::string> MessageReader::take()
{
    if (m_buffer.size() - m_read < headSize)
        return std::nullopt;
    std::size_t size = 0;
    for (std::size_t index = 0; index < headSize; ++index)
        size |= std::size_t{static_cast<std::uint8_t>(m_buffer[m_read + index])} << (8 * index);
    if (size == 0 || size > messageLimit)
        refuse("message length");
    if (m_buffer.size() - m_read - headSize < size)
        return std::nullopt;
    std::string message = m_buffer.substr(m_read + headSize, size);
    m_read += headSize + size;
    return message;
}

RequestId requestId(const std::string& cbor)
{
    try {
        const json data = fromCbor(cbor);
        if (data.is_object() && data.contains("id") && data["id"].is_number_unsigned())
            return data["id"].get<RequestId>();
    } catch (const Error&) {
        return 0;
    }
    return 0;
}

Request decodeRequest(const std::string& cbor, const std::vector<Declaration>& declarations)
{
    const json data = fromCbor(cbor);
    ObjectReader object(data);
    Request request;
    switch (object.oneOf("kind", requestKinds)) {
    case 0: {
        RunRequest run;
        run.id = idFrom(object);
        const Declaration& declaration = declarationOf(object, declarations);
        run.demo = declaration.id;
        run.arguments = completeArguments(object, declaration);
        run.device = object.string("device");
        request = std::move(run);
        break;
    }
    case 1:
        request = StopRequest{idFrom(object)};
        break;
    case 2: {
        PythonRequest python;
        python.id = idFrom(object);
        const Declaration& declaration = declarationOf(object, declarations);
        python.demo = declaration.id;
        python.arguments = completeArguments(object, declaration);
        request = std::move(python);
        break;
    }
    default: {
        ChoicesRequest asked;
        asked.id = idFrom(object);
        const Declaration& declaration = declarationOf(object, declarations);
        asked.demo = declaration.id;
        asked.parameter = object.string("parameter");
        if (declaration.parameter(asked.parameter) == nullptr)
            refuse("parameter");
        asked.arguments = completeArguments(object, declaration);
        request = std::move(asked);
    }
    }
    object.finish();
    return request;
}

Reply decodeReply(const std::string& cbor)
{
    const json data = fromCbor(cbor);
    ObjectReader object(data);
    Reply reply;
    switch (object.oneOf("kind", replyKinds)) {
    case 0:
        reply = helloFrom(object);
        break;
    case 1:
        reply = progressFrom(object);
        break;
    case 2:
        reply = figureReplyFrom(object);
        break;
    case 3: {
        const RequestId id = idFrom(object);
        reply = PythonReply{id, object.string("script")};
        break;
    }
    case 4: {
        const RequestId id = idFrom(object);
        reply = ChoicesReply{id, choicesFrom(object)};
        break;
    }
    case 5: {
        const RequestId id = idFrom(object);
        reply = Failure{id, object.text("text")};
        break;
    }
    default:
        reply = Stopped{idFrom(object)};
    }
    object.finish();
    return reply;
}

} // namespace gradus::figure
