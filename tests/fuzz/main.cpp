// Runs demos at random settings and says what goes wrong.
// usage: gradus-fuzz [--count N] [--seed S] [DEMO…]      200 settings of each demo from seed 1
//
// Each setting runs for 50 ms and is then asked to stop; it must return within 100 ms more. What it shows must be drawable, the
// same when it runs again, and must not hold numbers that are none without a word about them. It may refuse with a sentence.

#include "randomarguments.h"

#include "figure/protocol.h"
#include "lab/demo.h"
#include "lab/torchlib.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <iostream>

namespace {

using namespace gradus;
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto runsFor = 50ms;
#if defined(__SANITIZE_ADDRESS__)
constexpr auto stopsWithin = 2000ms;
#else
constexpr auto stopsWithin = 100ms;
#endif

/// Asks the run to stop once its time is over.
class HurriedContext : public lab::Context {
public:
    [[nodiscard]] const std::string& device() const override { return m_device; }
    void checkpoint() override
    {
        if (Clock::now() - m_start > runsFor)
            throw lab::Stopped();
    }
    void progress(double /*fraction*/, const figure::Text& /*doing*/) override { checkpoint(); }
    void partial(const figure::Figure& /*figure*/) override { checkpoint(); }
    [[nodiscard]] lab::Store& store() override { return m_store; }

    void begin() { m_start = Clock::now(); }
    [[nodiscard]] auto since() const { return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_start); }

private:
    std::string m_device = "cpu";
    lab::Store m_store;
    Clock::time_point m_start = Clock::now();
};

bool hasStrangers(const std::vector<double>& numbers)
{
    return !std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); });
}

/// Whether a picture holds numbers that can't be drawn. A tensor's cells write theirs out, and so do tables and equations.
bool hasStrangers(const figure::Panel& panel)
{
    if (const auto* field = std::get_if<figure::Field>(&panel.content))
        return hasStrangers(field->values);
    if (const auto* image = std::get_if<figure::Image>(&panel.content))
        return image->overlay && hasStrangers(image->overlay->values);
    const auto* chart = std::get_if<figure::Chart>(&panel.content);
    return chart != nullptr
        && std::any_of(chart->series.begin(), chart->series.end(), [](const figure::Series& one) { return hasStrangers(one.y); });
}

bool saysSomething(const figure::Figure& figure)
{
    return std::any_of(figure.panels.begin(), figure.panels.end(), [](const figure::Panel& panel) {
        const auto* words = std::get_if<figure::Paragraph>(&panel.content);
        return words != nullptr && words->tone != figure::Tone::Plain;
    });
}

/// As bytes, which can be compared where a number is NaN; what is measured is left out.
std::string bytesOf(figure::Figure figure)
{
    std::erase_if(figure.readouts, [](const figure::Readout& readout) { return readout.measured; });
    return figure::encode(figure::FigureReply{1, false, std::move(figure), "cpu", 0});
}

std::string problemWith(const figure::Figure& figure)
{
    if (std::string what = figure::problem(figure); !what.empty())
        return what;
    if (std::string what = figure::problem(figure::concealed(figure)); !what.empty())
        return "concealed: " + what;
    for (const figure::Panel& panel : figure.panels)
        if (hasStrangers(panel) && !saysSomething(figure))
            return "panel " + panel.id + " draws numbers that are none, and nothing says so";
    return {};
}

/// Empty, or what went wrong.
std::string failing(const lab::Demo& demo, const figure::Arguments& arguments, HurriedContext& context)
{
    context.begin();
    try {
        const figure::Figure figure = demo.run(arguments, context);
        const bool inTime = context.since() < runsFor;
        if (std::string what = problemWith(figure); !what.empty())
            return what;
        if (inTime) {
            context.begin();
            if (bytesOf(demo.run(arguments, context)) != bytesOf(figure))
                return "the same arguments give different figures";
        }
    } catch (const lab::Stopped&) { // as it was asked to
    } catch (...) {
        if (figure::english(lab::currentProblem()).empty())
            return "it refuses without a word";
    }
    const auto late = context.since() - runsFor;
    return late > stopsWithin ? "it stopped only after " + std::to_string(late.count()) + " ms" : std::string();
}

int failuresOf(const lab::Demo& demo, long count, std::uint64_t seed)
{
    int failures = 0;
    gradus::fuzz::RandomArguments random(seed);
    HurriedContext context;
    for (long index = 0; index < count; ++index) {
        const figure::Arguments arguments = random.next(demo.declaration);
        std::string what = failing(demo, arguments, context);
        for (int again = 0; again < 2 && what.starts_with("it stopped"); ++again)
            what = failing(demo, arguments, context); // a busy machine may be late once
        if (what.empty())
            continue;
        ++failures;
        std::cout << demo.declaration.id << ": " << what << "\n ";
        for (const auto& [id, value] : arguments)
            std::cout << " '" << id << "=" << figure::formatValue(value) << "'";
        std::cout << "\n";
    }
    std::cout << demo.declaration.id << ": " << count << " settings from seed " << seed << ", " << failures << " failed\n";
    return failures;
}

} // namespace

int main(int argc, char** argv)
{
    long count = 200;
    std::uint64_t seed = 1;
    std::vector<std::string> names;
    for (int index = 1; index < argc; ++index) {
        const std::string word = argv[index];
        if (word == "--count" && index + 1 < argc)
            count = std::atol(argv[++index]);
        else if (word == "--seed" && index + 1 < argc)
            seed = std::strtoull(argv[++index], nullptr, 10);
        else
            names.push_back(word);
    }
    lab::prepareTorch(1);
    int failures = 0;
    for (const lab::Demo& demo : lab::demos())
        if (names.empty() || std::find(names.begin(), names.end(), demo.declaration.id) != names.end())
            failures += failuresOf(demo, count, seed);
    return failures == 0 ? 0 : 1;
}
