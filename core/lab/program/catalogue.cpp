#include "verbs.h"

#include "figure/codec.h"
#include "figure/named.h"
#include "figure/words.h"

#include <iostream>

namespace gradus::lab::program {

namespace {

using figure::english;

std::string takes(const figure::Parameter& parameter)
{
    struct Teller {
        std::string operator()(const figure::IntegerParameter& kind) const
        {
            const std::string range = "whole number, " + std::to_string(kind.minimum) + " to " + std::to_string(kind.maximum);
            return kind.least.empty() ? range : range + "; " + std::to_string(kind.minimum) + " is " + english(kind.least);
        }
        std::string operator()(const figure::RealParameter& kind) const
        {
            return "number, " + figure::formatValue(kind.minimum) + " to " + figure::formatValue(kind.maximum);
        }
        std::string operator()(const figure::SwitchParameter&) const { return "true or false"; }
        std::string operator()(const figure::ChoiceParameter& kind) const { return "one of " + ids(kind.choices); }
        std::string operator()(const figure::ShapeParameter&) const { return "shape such as 2×3"; }
        std::string operator()(const figure::TensorParameter& kind) const { return "tensor such as " + kind.hint; }
        std::string operator()(const figure::TextParameter&) const { return "text"; }
        std::string operator()(const figure::SeedParameter&) const { return "seed"; }
        std::string operator()(const figure::PointParameter& kind) const
        {
            return "point x, y from " + figure::formatPoint(kind.minimum) + " to " + figure::formatPoint(kind.maximum);
        }
        std::string operator()(const figure::OrderParameter& kind) const
        {
            return "some of " + ids(kind.choices) + ", in any order";
        }
        std::string operator()(const figure::SubsetParameter& kind) const { return "some of " + ids(kind.choices); }
        std::string operator()(const figure::FileParameter& kind) const
        {
            return (kind.bundled.empty() ? "" : "one of " + ids(kind.bundled) + ", or ") + "the path of a file";
        }

        static std::string ids(const std::vector<figure::Choice>& choices) { return figure::listed(figure::idsOf(choices)); }
    };
    return std::visit(Teller{}, parameter.kind);
}

void describeOne(const figure::Declaration& declaration)
{
    std::cout << declaration.id << ": " << english(declaration.summary) << "\n\nParameters\n";
    for (const figure::Parameter& parameter : declaration.parameters)
        std::cout << "  " << parameter.id << "=" << figure::formatValue(parameter.initial) << "\n      "
                  << english(parameter.help) << " (" << takes(parameter) << ")\n";
    std::cout << "\nPresets\n";
    for (const figure::Preset& preset : declaration.presets) {
        std::cout << "  " << preset.id << ": " << english(preset.shows) << "\n      asks: " << english(preset.prediction.asks)
                  << "\n";
        for (const auto& [id, value] : preset.arguments)
            std::cout << "      " << id << "=" << figure::formatValue(value) << "\n";
    }
}

} // namespace

const Demo& demoNamed(const std::string& id)
{
    if (const Demo* demo = findDemo(id))
        return *demo;
    std::vector<std::string> ids;
    for (const Demo& demo : demos())
        ids.push_back(demo.declaration.id);
    const std::vector<std::string> close = figure::closeNames(id, ids);
    throw figure::Error(GRADUS_TEXT("lab", "There is no demo “%1”; there is %2.")
                            .with({figure::quotable(id), figure::listed(close.empty() ? ids : close)}));
}

void print(const nlohmann::json& json)
{
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
}

int list(const Options& options)
{
    if (options.has("--json")) {
        nlohmann::json all = nlohmann::json::array();
        for (const Demo& demo : demos()) {
            nlohmann::json presets = nlohmann::json::array();
            for (const figure::Preset& preset : demo.declaration.presets)
                presets.push_back({{"id", preset.id}, {"title", english(preset.title)}});
            all.push_back(
                {{"id", demo.declaration.id}, {"title", english(demo.declaration.title)}, {"presets", std::move(presets)}});
        }
        print(all);
        return 0;
    }
    for (const Demo& demo : demos()) {
        std::cout << demo.declaration.id << "  " << english(demo.declaration.summary) << "\n";
        for (const figure::Preset& preset : demo.declaration.presets)
            std::cout << "  " << demo.declaration.id << "/" << preset.id << "  " << english(preset.title) << "\n";
    }
    return 0;
}

int describe(const Options& options)
{
    if (!options.words.empty()) {
        const figure::Declaration& declaration = demoNamed(options.words[0]).declaration;
        if (options.has("--json"))
            print(figure::toJson(declaration));
        else
            describeOne(declaration);
        return 0;
    }
    nlohmann::json all = nlohmann::json::array();
    for (const Demo& demo : demos()) {
        if (options.has("--json"))
            all.push_back(figure::toJson(demo.declaration));
        else
            describeOne(demo.declaration);
    }
    if (options.has("--json"))
        print(all);
    return 0;
}

} // namespace gradus::lab::program
