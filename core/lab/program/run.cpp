#include "draw.h"
#include "lab/quietcontext.h"
#include "verbs.h"

#include "figure/codec.h"
#include "figure/number.h"
#include "figure/protocol.h"
#include "lab/torchlib.h"

#include <algorithm>
#include <chrono>
#include <iostream>

namespace gradus::lab::program {

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// What to run: a demo with all its arguments.
struct Job {
    const Demo* demo = nullptr;
    std::string preset;
    figure::Arguments arguments;
    std::string device;
};

Job jobFrom(const Options& options)
{
    const std::string& place = options.words[0];
    const std::size_t slash = place.find('/');
    Job job;
    job.demo = &demoNamed(place.substr(0, slash));
    job.preset = slash == std::string::npos ? std::string() : place.substr(slash + 1);
    job.device = options.value("--device", "cpu");
    const figure::Declaration& declaration = job.demo->declaration;
    figure::Arguments given;
    for (const auto& [id, text] : options.settings) {
        const figure::Parameter* parameter = declaration.parameter(id);
        given[id] =
            parameter != nullptr ? figure::parseValue(*parameter, text) : figure::Value(text); // complete refuses the rest
    }
    job.arguments = figure::complete(declaration, job.preset, given);
    checkDevice(job.device);
    return job;
}

/// Milliseconds of each repetition.
struct Times {
    std::vector<double> demo; ///< in the demo's function
    std::vector<double> whole; ///< there, and to the message's bytes and back
};

nlohmann::json summary(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {{"min", times.front()}, {"median", times[times.size() / 2]}, {"max", times.back()}};
}

Times measure(const Job& job, long long repeats)
{
    Times times;
    QuietContext context(job.device);
    for (long long repeat = 0; repeat < repeats; ++repeat) {
        const Clock::time_point start = Clock::now();
        figure::FigureReply reply{1, false, job.demo->run(job.arguments, context), job.device, 0};
        synchronise(job.device);
        times.demo.push_back(millisecondsSince(start));
        figure::MessageReader reader;
        const std::string bytes = figure::encode(reply);
        reader.append(bytes.data(), bytes.size());
        static_cast<void>(figure::decodeReply(*reader.take()));
        times.whole.push_back(millisecondsSince(start));
    }
    return times;
}

void tell(const char* what, const std::vector<double>& times)
{
    const nlohmann::json all = summary(times);
    const auto text = [&](const char* key) { return figure::shortText(all[key].get<double>(), 3); };
    std::cout << what << "  min " << text("min") << "  median " << text("median") << "  max " << text("max") << " ms\n";
}

} // namespace

int run(const Options& options)
{
    constexpr long long mostRepeats = 1'000'000;
    if (options.has("--json") && options.has("--python"))
        throw UsageError("Choose either --json or --python.");
    const long long repeats = options.number("--repeat", 0, 1, mostRepeats);
    const Job job = jobFrom(options);
    if (options.has("--python")) {
        std::cout << job.demo->python(job.arguments);
        return 0;
    }
    prepareTorch(sensibleThreads());
    QuietContext context(job.device);
    const figure::Figure figure = job.demo->run(job.arguments, context);
    const Times times = repeats > 0 ? measure(job, repeats) : Times();
    if (!options.has("--json")) {
        std::cout << drawn(figure);
        if (repeats > 0) {
            std::cout << "\n";
            tell("demo          ", times.demo);
            tell("with transport", times.whole);
        }
        return 0;
    }
    nlohmann::json object{{"demo", job.demo->declaration.id},
                          {"preset", job.preset},
                          {"arguments", figure::toJson(job.arguments)},
                          {"device", job.device},
                          {"figure", figure::toJson(figure)}};
    if (repeats > 0)
        object["milliseconds"] = {{"demo", summary(times.demo)}, {"whole", summary(times.whole)}};
    print(object);
    return 0;
}

} // namespace gradus::lab::program
