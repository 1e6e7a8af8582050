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
    std::int64_t steps = 10; ///< so many are done by then
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
    const figure::Figure figure =
        request.demo == "kinds" ? test::kindsFigure(request.arguments) : test::fakeFigure(request.arguments);
    put(figure::encode(figure::Reply{figure::FigureReply{request.id, false, figure, request.device, 0.04}}));
}

/// Shows steps 2, 4 … of 10, one every 150 ms.
std::optional<Run> train(const figure::RunRequest& request, std::int64_t steps)
{
    put(figure::encode(figure::Reply{figure::Progress{request.id, double(steps) / 10, figure::verbatim("training")}}));
    put(figure::encode(
        figure::Reply{figure::FigureReply{request.id, true, test::kindsFigure(request.arguments, steps), request.device, 0.04}}));
    return Run{request, Clock::now() + std::chrono::milliseconds(150), steps + 2};
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
    if (request.demo == "kinds") {
        if (does == "train") {
            return train(request, 2);
        }
        answer(request);
        return {};
    }
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
    const auto declarations = test::allDeclarations();
    figure::MessageReader reader;
    std::optional<Run> running;
    for (;;) {
        pollfd in{0, POLLIN, 0};
        const int ready = ::poll(&in, 1, running ? 1 : -1);
        if (running && Clock::now() >= running->until) {
            if (running->steps < 10) {
                running = train(running->request, running->steps);
            } else {
                answer(running->request);
                running.reset();
            }
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
            } else if (const auto* asked = std::get_if<figure::ChoicesRequest>(&request)) {
                if (std::get<std::string>(asked->arguments.at("does")) == "slow-choices") {
                    std::this_thread::sleep_for(std::chrono::milliseconds(200));
                }
                put(figure::encode(figure::Reply{figure::ChoicesReply{asked->id, test::kindsChoices(asked->arguments)}}));
            }
        }
    }
}
