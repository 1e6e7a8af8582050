#pragma once

#include "figure/protocol.h"

#include <chrono>
#include <mutex>
#include <string>

namespace gradus::lab::program {

/// The protocol's two ends: standard input, and what was standard output when the wire was laid. From then on what anybody prints
/// to standard output goes to standard error, so that the stream carries messages only.
class Wire {
public:
    Wire();
    ~Wire();
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    /// From any thread. Ends the process if nobody listens any more.
    void send(const figure::Reply& reply);

    /// Blocks for bytes; 0 at the end.
    [[nodiscard]] static std::size_t read(char* bytes, std::size_t most);

private:
    std::mutex m_mutex;
    int m_out;
};

} // namespace gradus::lab::program
