#include "desk.h"
#include "verbs.h"
#include "wire.h"

#include "lab/torchlib.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <sys/resource.h>
#include <thread>

namespace gradus::lab::program {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto betweenNews = 100ms; ///< no more often are progress and unfinished figures sent
constexpr auto untilNews = 15ms; ///< a run that is over sooner shows nothing unfinished
constexpr auto patienceAtTheEnd = 200ms;

/// Beyond the limit LibTorch's allocator throws instead of the machine running out of memory.
void limitMemory(long long mebibytes)
{
#if defined(__SANITIZE_ADDRESS__)
    static_cast<void>(mebibytes); // the sanitizer's shadow memory alone would be over any limit
#else
    if (mebibytes == 0)
        return;
    const rlim_t bytes = static_cast<rlim_t>(mebibytes) << 20U;
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_DATA, &limit) != 0)
        std::cerr << "gradus-lab: the memory limit could not be set\n";
#endif
}

class ServedContext : public Context {
public:
    ServedContext(const figure::RunRequest& run, Desk& desk, Wire& wire, Store& store)
        : m_run(run)
        , m_desk(desk)
        , m_wire(wire)
        , m_store(store)
    {
    }

    [[nodiscard]] const std::string& device() const override { return m_run.device; }

    void checkpoint() override
    {
        if (m_desk.stopAsked())
            throw Stopped();
        sendHeld();
    }

    void progress(double fraction, const figure::Text& doing) override
    {
        checkpoint();
        if (isTimeForNews())
            m_wire.send(figure::Progress{m_run.id, fraction, doing});
    }

    void partial(const figure::Figure& figure) override
    {
        m_held = figure;
        checkpoint();
    }

    [[nodiscard]] Store& store() override { return m_store; }

    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(Clock::now() - m_start).count();
    }

private:
    /// An unfinished figure waits until it is time for it, or the next takes its place.
    void sendHeld()
    {
        if (!m_held || !isTimeForNews())
            return;
        m_wire.send(figure::FigureReply{m_run.id, true, std::move(*m_held), m_run.device, milliseconds()});
        m_held.reset();
    }

    bool isTimeForNews()
    {
        const Clock::time_point now = Clock::now();
        if (now - m_lastNews < betweenNews)
            return false;
        m_lastNews = now;
        return true;
    }

    const figure::RunRequest& m_run;
    Desk& m_desk;
    Wire& m_wire;
    Store& m_store;
    const Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastNews = m_start - betweenNews + untilNews;
    std::optional<figure::Figure> m_held;
};

/// Answers one piece of work after another. No exception leaves it: it becomes a sentence.
class Answerer {
public:
    Answerer(Desk& desk, Wire& wire)
        : m_desk(desk)
        , m_wire(wire)
    {
    }

    void operator()(const figure::RunRequest& run) { answer(run); }
    void operator()(const Desk::Question& question)
    {
        std::visit([this](const auto& asked) { answer(asked); }, question);
    }

private:
    template <typename Request> void answer(const Request& request)
    {
        try {
            m_wire.send(answerTo(request));
        } catch (const Stopped&) {
            m_wire.send(figure::Stopped{request.id});
        } catch (...) {
            m_wire.send(figure::Failure{request.id, currentProblem()});
        }
    }

    figure::Reply answerTo(const figure::RunRequest& run)
    {
        checkDevice(run.device);
        ServedContext context(run, m_desk, m_wire, m_store);
        figure::FigureReply reply{run.id, false, demoNamed(run.demo).run(run.arguments, context), run.device, 0};
        synchronise(run.device);
        reply.milliseconds = context.milliseconds();
        if (const std::string what = figure::problem(reply.figure); !what.empty())
            return figure::Failure{run.id, GRADUS_TEXT("lab", "The demo made a figure that can't be drawn: %1").with({what})};
        return reply;
    }
    static figure::Reply answerTo(const figure::PythonRequest& python)
    {
        return figure::PythonReply{python.id, demoNamed(python.demo).python(python.arguments)};
    }
    figure::Reply answerTo(const figure::ChoicesRequest& asked)
    {
        const Demo& demo = demoNamed(asked.demo);
        if (!demo.choices)
            return figure::ChoicesReply{asked.id, {}};
        const figure::RunRequest run{asked.id, asked.demo, asked.arguments};
        ServedContext context(run, m_desk, m_wire, m_store); // what is loaded for the choice is there for the run
        return figure::ChoicesReply{asked.id, demo.choices(asked.parameter, asked.arguments, context)};
    }

    Desk& m_desk;
    Wire& m_wire;
    Store m_store;
};

std::vector<figure::Declaration> declarations()
{
    std::vector<figure::Declaration> all;
    for (const Demo& demo : demos())
        all.push_back(demo.declaration);
    return all;
}

struct Sorter {
    Desk& desk;
    void operator()(figure::RunRequest run) const { desk.put(std::move(run)); }
    void operator()(figure::PythonRequest python) const { desk.put(Desk::Question(std::move(python))); }
    void operator()(figure::ChoicesRequest asked) const { desk.put(Desk::Question(std::move(asked))); }
    void operator()(const figure::StopRequest& stop) const { desk.stop(stop.id); }
};

void sort(const std::string& message, const std::vector<figure::Declaration>& known, Desk& desk, Wire& wire)
{
    try {
        std::visit(Sorter{desk}, figure::decodeRequest(message, known));
    } catch (const figure::Error& error) {
        wire.send(figure::Failure{figure::requestId(message), error.text()});
    }
}

/// The reading thread: until the stream ends, or what comes is no message. Whether it ended well.
bool readRequests(Desk& desk, Wire& wire)
{
    const std::vector<figure::Declaration> known = declarations();
    figure::MessageReader reader;
    std::array<char, 65536> bytes{};
    try {
        while (const std::size_t count = Wire::read(bytes.data(), bytes.size())) {
            reader.append(bytes.data(), count);
            while (const std::optional<std::string> message = reader.take())
                sort(*message, known, desk, wire);
        }
        return true;
    } catch (...) {
        wire.send(figure::Failure{0, currentProblem()});
        return false;
    }
}

} // namespace

int serve(const Options& options)
{
    constexpr long long usualLimit = 4096, leastLimit = 0, mostLimit = 1 << 20;
    limitMemory(options.number("--memory-limit", usualLimit, leastLimit, mostLimit));
    Wire wire;
    wire.send(figure::Hello{figure::protocolVersion, GRADUS_VERSION, torchVersion(), devices()});
    Desk desk([&wire](figure::RequestId id) { wire.send(figure::Stopped{id}); });
    std::atomic<bool> endedWell = true;
    std::thread reader([&] {
        endedWell = readRequests(desk, wire);
        if (!desk.close(patienceAtTheEnd))
            std::_Exit(endedWell ? 0 : 1); // a demo that does not stop must not outlive the app
    });
    prepareTorch(sensibleThreads());
    Answerer answerer(desk, wire);
    while (const std::optional<Desk::Work> work = desk.take())
        std::visit(answerer, *work);
    reader.join();
    return endedWell ? 0 : 1;
}

} // namespace gradus::lab::program
