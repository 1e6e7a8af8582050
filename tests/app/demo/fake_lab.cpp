#include "fake.h"

#include "figure/error.h"
#include "figure/protocol.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <poll.h>
#include <thread>
#include <unistd.h>
#include <vector>

// Speaks the protocol of `gradus-lab serve`, well or badly as it is told: by FAKE_LAB_HELLO at the start, by the argument `does`
// of each run. Runs that take time take `n` milliseconds.

using namespace gradus;

namespace {

using Clock = std::chrono::steady_clock;

struct Run {
    figure::RunRequest request;
    Clock::time_point until;
};

void put(const std::string& bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
}

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

void greet()
{
    const std::string hello = environment("FAKE_LAB_HELLO");
    figure::Hello say;
    say.version = hello == "version" ? "0.0.9" : GRADUS_VERSION;
    say.protocol = hello == "protocol" ? 99 : figure::protocolVersion;
    say.torch = "1.13.1";
    say.devices = {"cpu"};
    if (hello == "die") {
        std::fputs("libtorch.so: cannot open shared object file\n", stderr);
        std::exit(127);
    }
    if (hello == "rubbish") {
        put("Segmentation fault (not really)\n");
    } else if (hello != "silent") {
        put(figure::encode(figure::Reply{say}));
    }
}

void answer(const figure::RunRequest& request)
{
    put(figure::encode(
        figure::Reply{figure::FigureReply{request.id, false, test::fakeFigure(request.arguments), request.device, 0.04}}));
}

[[noreturn]] void hang()
{
    for (;;) {
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
}

[[noreturn]] void grow()
{
    std::vector<std::vector<char>> blocks;
    for (int i = 0; i < 300; ++i) {
        blocks.emplace_back(std::size_t{1} << 20U, char(i));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    hang();
}

/// A crash the first time only: the marker is gone afterwards.
void crashOnce()
{
    const std::string marker = environment("FAKE_LAB_MARKER");
    if (::unlink(marker.c_str()) == 0) {
        ::abort();
    }
}

std::optional<Run> start(const figure::RunRequest& request)
{
    const auto does = std::get<std::string>(request.arguments.at("does"));
    const auto time = std::chrono::milliseconds(std::get<std::int64_t>(request.arguments.at("n")));
    if (does == "crash") {
        ::abort();
    } else if (does == "crash-once") {
        crashOnce();
    } else if (does == "hang") {
        hang();
    } else if (does == "grow") {
        grow();
    } else if (does == "rubbish") {
        put(std::string("\x05\0\0\0hello", 9));
        return {};
    } else if (does == "huge") {
        put("\xff\xff\xff\x7f");
        return {};
    } else if (does == "stubborn") {
        std::this_thread::sleep_for(time);
    } else if (does == "fail") {
        put(figure::encode(figure::Reply{figure::Failure{request.id, figure::verbatim("These two do not fit.")}}));
        return {};
    } else if (does == "damaged") {
        figure::FigureReply reply{request.id, false, test::fakeFigure(request.arguments), "cpu", 0};
        std::get<figure::TensorGrid>(reply.figure.panels[0].content).values.pop_back();
        put(figure::encode(figure::Reply{reply}));
        return {};
    } else if (does == "slow") {
        put(figure::encode(figure::Reply{figure::Progress{request.id, 0.25, figure::verbatim("a quarter")}}));
        return Run{request, Clock::now() + time};
    }
    answer(request);
    return {};
}

} // namespace

int main()
{
    greet();
    const auto declarations = test::fakeDeclarations();
    figure::MessageReader reader;
    std::optional<Run> running;
    for (;;) {
        pollfd in{0, POLLIN, 0};
        const int ready = ::poll(&in, 1, running ? 1 : -1);
        if (running && Clock::now() >= running->until) {
            answer(running->request);
            running.reset();
        }
        if (ready <= 0) {
            continue;
        }
        char bytes[4096];
        const ssize_t count = ::read(0, bytes, sizeof bytes);
        if (count <= 0) {
            return 0;
        }
        reader.append(bytes, std::size_t(count));
        while (const auto message = reader.take()) {
            const figure::Request request = figure::decodeRequest(*message, declarations);
            if (const auto* run = std::get_if<figure::RunRequest>(&request)) {
                running = start(*run);
            } else if (const auto* stop = std::get_if<figure::StopRequest>(&request); stop && running) {
                put(figure::encode(figure::Reply{figure::Stopped{stop->id}}));
                running.reset();
            } else if (const auto* python = std::get_if<figure::PythonRequest>(&request)) {
                put(figure::encode(figure::Reply{figure::PythonReply{python->id, "import torch\n"}}));
            }
        }
    }
}
