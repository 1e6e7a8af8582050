#pragma once

#include "figure/declaration.h"
#include "figure/figure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What the app and `gradus-lab serve` say to each other over the lab's standard streams: each message is CBOR with its length in
/// bytes before it, as four bytes, least significant first.
namespace gradus::figure {

inline constexpr int protocolVersion = 2;
inline constexpr std::size_t messageLimit = std::size_t{64} << 20U; ///< bytes; a longer message ends the conversation

using RequestId = std::uint64_t;

/// App to lab.
struct RunRequest {
    RequestId id = 0;
    std::string demo;
    Arguments arguments; ///< complete
    std::string device = "cpu";
};
struct StopRequest {
    RequestId id = 0;
};
struct PythonRequest {
    RequestId id = 0;
    std::string demo;
    Arguments arguments;
};
/// What may be chosen for a dependent parameter under these arguments.
struct ChoicesRequest {
    RequestId id = 0;
    std::string demo;
    std::string parameter;
    Arguments arguments;
};
using Request = std::variant<RunRequest, StopRequest, PythonRequest, ChoicesRequest>;

/// Lab to app. Hello comes first, unasked.
struct Hello {
    int protocol = protocolVersion;
    std::string version; ///< of Gradus
    std::string torch;
    std::vector<std::string> devices;
};
struct Progress {
    RequestId id = 0;
    double fraction = 0; ///< 0 … 1
    Text doing;
};
struct FigureReply {
    RequestId id = 0;
    bool partial = false;
    Figure figure;
    std::string device;
    double milliseconds = 0; ///< in the demo's function alone
};
struct PythonReply {
    RequestId id = 0;
    std::string script;
};
struct ChoicesReply {
    RequestId id = 0;
    std::vector<Choice> choices;
};
struct Failure {
    RequestId id = 0;
    Text text;
};
struct Stopped {
    RequestId id = 0;
};
using Reply = std::variant<Hello, Progress, FigureReply, PythonReply, ChoicesReply, Failure, Stopped>;

/// With the length before it, ready to write.
[[nodiscard]] std::string encode(const Request& request);
[[nodiscard]] std::string encode(const Reply& reply);

/// Collects bytes and hands out whole messages. `take` throws Error on anything that is not of the protocol; the stream is then
/// lost and must be closed.
class MessageReader {
public:
    void append(const char* bytes, std::size_t count);
    /// The next whole message's CBOR, or nothing yet.
    [[nodiscard]] std::optional<std::string> take();

private:
    std::string m_buffer;
    std::size_t m_read = 0;
};

/// Throw Error on anything malformed.
[[nodiscard]] Request decodeRequest(const std::string& cbor, const std::vector<Declaration>& declarations);
[[nodiscard]] Reply decodeReply(const std::string& cbor);

/// The id in a request that decodeRequest refused, so that the failure can be told to whom it concerns; 0 if there is none.
[[nodiscard]] RequestId requestId(const std::string& cbor);

} // namespace gradus::figure
