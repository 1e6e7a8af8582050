#include "figure/words.h"
#include "lab/torchlib.h"
#include "verbs.h"

#include <cstdio>
#include <functional>
#include <iostream>
#include <map>

namespace {

using namespace gradus::lab::program;

constexpr int usageStatus = 2;

constexpr const char* help = R"(gradus-lab computes the live demos of Gradus with LibTorch.

  gradus-lab list [--json]                      the demos and their presets
  gradus-lab describe [DEMO] [--json]           their parameters, presets and predictions
  gradus-lab run DEMO[/PRESET] [name=value …]   compute one; a parameter that is not named keeps the preset's value
      --json                                    the whole figure, for scripts
      --python                                  a PyTorch script that computes the same
      --device cpu|cuda                         where (cpu)
      --repeat N                                how long it takes: least, median and most of N times
  gradus-lab selftest                           run every preset and check what comes out
  gradus-lab train class-activation-maps --output PATH
                                                train the net of that demo from self-made pictures, and measure it
      --seed N  --images N  --epochs N          the recipe (1, 8000, 12)
  gradus-lab serve [--memory-limit MIB]         answer the app on the standard streams (4096; 0 for no limit)
  gradus-lab --version | --help

The exit status is 0, 1 for an error, 2 for a command line that can't be understood.
)";

struct Verb {
    Grammar grammar;
    std::function<int(const Options&)> act;
};

const std::map<std::string, Verb>& verbs()
{
    static const std::map<std::string, Verb> all{
        {"list", {{{"--json"}, {}, 0, 0, false}, list}},
        {"describe", {{{"--json"}, {}, 0, 1, false}, describe}},
        {"run", {{{"--json", "--python"}, {"--device", "--repeat"}, 1, 1, true}, run}},
        {"selftest", {{{}, {}, 0, 0, false}, selftest}},
        {"train", {{{}, {"--output", "--seed", "--images", "--epochs"}, 0, 1, false}, train}},
        {"serve", {{{}, {"--memory-limit"}, 0, 0, false}, serve}},
    };
    return all;
}

const Verb& verbNamed(const std::string& name)
{
    const auto found = verbs().find(name);
    if (found != verbs().end())
        return found->second;
    std::vector<std::string> names;
    for (const auto& [known, verb] : verbs())
        names.push_back(known);
    const std::vector<std::string> close = gradus::figure::closeNames(name, names);
    throw UsageError("gradus-lab can't “" + gradus::figure::quotable(name) + "”; "
                     + (close.empty() ? "it can " + gradus::figure::listed(names) + "." : "did you mean " + close[0] + "?"));
}

int act(const std::vector<std::string>& arguments)
{
    if (arguments.empty()) {
        std::cerr << help;
        return usageStatus;
    }
    for (const std::string& argument : arguments)
        if (argument == "--help" || argument == "-h") {
            std::cout << help;
            return 0;
        }
    if (arguments[0] == "--version") {
        std::cout << "gradus-lab " << GRADUS_VERSION << " (LibTorch " << gradus::lab::torchVersion() << ")\n";
        return 0;
    }
    const Verb& verb = verbNamed(arguments[0]);
    return verb.act(readOptions({arguments.begin() + 1, arguments.end()}, verb.grammar));
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const int status = act({argv + 1, argv + argc});
        std::cout.flush();
        return std::cout.good() ? status : 1;
    } catch (const UsageError& error) {
        std::cerr << "gradus-lab: " << error.what() << "\n";
        return usageStatus;
    } catch (...) {
        std::cerr << "gradus-lab: " << gradus::figure::english(gradus::lab::currentProblem()) << "\n";
        return 1;
    }
}
