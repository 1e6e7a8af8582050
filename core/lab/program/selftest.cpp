#include "lab/quietcontext.h"
#include "verbs.h"

#include "figure/protocol.h"
#include "figure/words.h"
#include "lab/torchlib.h"

#include <algorithm>
#include <iostream>

namespace gradus::lab::program {

namespace {

/// As bytes: unlike figures, they can be compared where a number is NaN.
std::string transported(const figure::Figure& figure)
{
    return figure::encode(figure::FigureReply{1, false, figure, "cpu", 0});
}

/// What must hold for every preset of every demo; empty, or what does not.
std::string failing(const Demo& demo, const figure::Preset& preset)
{
    const figure::Declaration& declaration = demo.declaration;
    const figure::Arguments arguments = figure::complete(declaration, preset.id, {});
    for (const auto& [id, value] : arguments)
        figure::checkValue(*declaration.parameter(id), value);
    for (const std::string& hidden : preset.hides)
        if (declaration.parameter(hidden) == nullptr)
            return "it hides the unknown parameter " + hidden;

    QuietContext context("cpu");
    const figure::Figure shown = demo.run(arguments, context);
    if (std::string what = figure::problem(shown); !what.empty())
        return what;
    const figure::Readout* outcome = shown.readout(preset.prediction.readout);
    if (outcome == nullptr || !outcome->answer)
        return "the prediction's readout " + preset.prediction.readout + " is missing or not hidden";
    figure::Figure again = demo.run(arguments, context);
    for (std::size_t index = 0; index < std::min(again.readouts.size(), shown.readouts.size()); ++index)
        if (shown.readouts[index].measured)
            again.readouts[index] = shown.readouts[index];
    const std::string bytes = transported(shown);
    if (transported(again) != bytes)
        return "the same arguments give different figures";
    figure::MessageReader reader;
    reader.append(bytes.data(), bytes.size());
    const figure::Reply reply = figure::decodeReply(*reader.take());
    if (transported(std::get<figure::FigureReply>(reply).figure) != bytes)
        return "the figure does not survive its transport";
    if (const std::string what = figure::problem(figure::concealed(shown)); !what.empty())
        return "concealed: " + what;
    return demo.python(arguments).empty() ? "there is no script" : std::string();
}

std::string failingSafely(const Demo& demo, const figure::Preset& preset)
{
    try {
        return failing(demo, preset);
    } catch (...) {
        return figure::english(currentProblem());
    }
}

} // namespace

int selftest(const Options& /*options*/)
{
    int failures = 0;
    for (const Demo& demo : demos())
        for (const figure::Preset& preset : demo.declaration.presets) {
            const std::string what = failingSafely(demo, preset);
            std::cout << (what.empty() ? "ok    " : "FAIL  ") << demo.declaration.id << "/" << preset.id
                      << (what.empty() ? "" : ": " + what) << "\n";
            failures += what.empty() ? 0 : 1;
        }
    return failures == 0 ? 0 : 1;
}

} // namespace gradus::lab::program
