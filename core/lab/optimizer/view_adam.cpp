#include "lab/optimizer/equations.h"
#include "lab/optimizer/terrain.h"
#include "lab/optimizer/views.h"

#include "figure/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::lab::optimizer {

namespace {

using figure::Series;
using figure::Text;
using figure::Tint;
using figure::verbatim;

constexpr std::array<Tint, 2> axisTints{Tint::Five, Tint::Six};
constexpr double smallestEps = 1e-8, largestEps = 1e3;
constexpr int epsPerDecade = 4;

Method adamOf(Variant variant)
{
    return variant == Variant::Book ? Method::AdamAsPrinted : Method::Adam;
}

/// How far the first step goes along each parameter, for eps from 1e-8 to 1e3.
figure::Chart sweepOf(const Setting& setting, const std::array<std::string, 2>& names, Context& context)
{
    constexpr int decades = 11;
    figure::Chart chart;
    chart.x.label = verbatim("eps");
    chart.x.logarithmic = true;
    chart.x.minimum = smallestEps;
    chart.x.maximum = largestEps;
    chart.y.label = GRADUS_TEXT("optimizer", "length of the first step");
    chart.y.logarithmic = true;
    chart.aspect = 2.2;
    for (std::size_t axis = 0; axis < 2; ++axis) {
        Series& series = chart.series.emplace_back();
        series.id = names[axis];
        series.label = verbatim(names[axis]);
        series.tint = axisTints[axis];
    }
    Route first = setting.route();
    first.steps = 1;
    Hyper hyper = setting.hyper;
    for (int point = 0; point <= decades * epsPerDecade; ++point) {
        hyper.eps = smallestEps * std::pow(10.0, static_cast<double>(point) / epsPerDecade);
        const Walk made = walk(setting.surface, first, adamOf(setting.variant), hyper, context);
        for (std::size_t axis = 0; axis < 2; ++axis) {
            const double length = std::abs(made.move(0, axis));
            chart.series[axis].x.push_back(hyper.eps);
            chart.series[axis].y.push_back(length > 0 ? length : std::numeric_limits<double>::quiet_NaN());
        }
    }
    chart.rules.push_back({true, setting.hyper.eps, verbatim("eps = " + figure::shortText(setting.hyper.eps, 3)), Tint::Answer});
    return chart;
}

/// Whether the first step is as long along both parameters, or follows the gradient.
std::string likeOf(const Walk& walk)
{
    const double ratio = std::abs(walk.move(0, 1) / walk.move(0, 0));
    const double gradients = std::abs(walk.grads[0][1] / walk.grads[0][0]);
    const double toEqual = std::abs(std::log(ratio));
    const double toGradient = std::abs(std::log(ratio / gradients));
    return toEqual <= toGradient ? "equal" : "gradient"; // "gradient" where a gradient is 0
}

/// What lr · wd · w is divided by, turned round: 1 for decoupled decay.
figure::Chart shareOf(const Walk& coupled, const Setting& setting, const std::array<std::string, 2>& names, std::size_t frames)
{
    std::vector<Pair> shares = unbiasedRoots(coupled, setting.hyper);
    for (Pair& share : shares)
        share = {1 / (share[0] + setting.hyper.eps), 1 / (share[1] + setting.hyper.eps)};
    figure::Chart chart;
    chart.x.label = GRADUS_TEXT("optimizer", "step");
    chart.y.label = GRADUS_TEXT("optimizer", "times lr · wd · w");
    chart.y.logarithmic = true;
    chart.aspect = 1.3;
    for (std::size_t axis = 0; axis < 2; ++axis) {
        chart.series.push_back(seriesOf(names[axis], GRADUS_TEXT("optimizer", "L2, %1").with({names[axis]}), tintOf(Method::Adam),
                                        shares, axis, frames));
        chart.series.back().dashed = axis == 1;
    }
    chart.rules.push_back({false, 1, GRADUS_TEXT("optimizer", "decoupled: 1"), tintOf(Method::AdamW)});
    return chart;
}

struct DecayPair {
    Method method;
    double afterOne = 0, afterSome = 0; ///< the distance between coupled and decoupled
};

DecayPair decayPair(const Setting& setting, Method method, Context& context)
{
    Route route = setting.route();
    route.steps = decaySteps;
    Hyper hyper = setting.hyper;
    hyper.decoupled = false;
    const Walk coupled = walk(setting.surface, route, method, hyper, context);
    hyper.decoupled = true;
    const Walk direct = walk(setting.surface, route, method, hyper, context);
    const auto apart = [](const Pair& a, const Pair& b) { return std::hypot(a[0] - b[0], a[1] - b[1]); };
    return {method, apart(coupled.places[1], direct.places[1]), apart(coupled.end(), direct.end())};
}

/// Differences below this are rounding.
bool differs(double distance)
{
    constexpr double rounding = 1e-9;
    return distance > rounding;
}

figure::Table differencesOf(const std::vector<DecayPair>& pairs)
{
    const auto cell = [](double distance) {
        return differs(distance) ? cellOf(distance, figure::Emphasis::Answer)
                                 : figure::TableCell{GRADUS_TEXT("optimizer", "the same"), figure::Emphasis::Good};
    };
    figure::Table table;
    table.columns = {GRADUS_TEXT("optimizer", "L2 and decoupled are apart by"), GRADUS_TEXT("optimizer", "after 1 step"),
                     GRADUS_TEXT("optimizer", "after %1 steps").with({std::to_string(decaySteps)})};
    for (const DecayPair& pair : pairs)
        table.rows.push_back({{labelOf(pair.method)}, cell(pair.afterOne), cell(pair.afterSome)});
    return table;
}

} // namespace

figure::Figure epsView(const Setting& setting, Context& context)
{
    const std::array<std::string, 2> names = setting.surface.names();
    const Method method = adamOf(setting.variant);
    Hyper usual = setting.hyper;
    usual.eps = smallestEps;
    std::vector<Walk> walks;
    walks.push_back(walk(setting.surface, setting.route(), method, setting.hyper, context));
    walks.push_back(walk(setting.surface, setting.route(), method, usual, context));
    const Walk& made = walks[0];
    const Terrain terrain(setting.surface, setting.start);
    Sheet sheet(1);
    sheet.play(longest(walks), GRADUS_TEXT("optimizer", "step"));
    std::vector<Trail> trails = trailsOf(walks, sheet.frames());
    trails[0].label = verbatim("eps = " + figure::shortText(setting.hyper.eps, 3));
    trails[1].label = verbatim("eps = " + figure::shortText(smallestEps, 3));
    trails[1].tint = Tint::Muted;
    trails[1].dashed = true;
    addField(sheet, setting.surface, terrain, trails);
    const figure::Chart sweep = sweepOf(setting, names, context);
    figure::Chart before = sweep;
    before.series.clear();
    before.y.minimum = 1e-6; // an axis without a curve has no range of its own
    before.y.maximum = 10;
    sheet.addWide("sweep", GRADUS_TEXT("optimizer", "the first step against eps"), sweep, std::move(before));
    sheet.note(
        GRADUS_TEXT("optimizer",
                    "A small eps counts for nothing: both parameters step equally far, whatever their gradients. Where eps "
                    "outweighs √sqr_avg the division is by eps alone: the step is about lr ÷ eps times the averaged gradient, "
                    "as momentum with a small learning rate would take it."));
    tellDivergence(sheet, walks, setting.hyper);
    for (std::size_t axis = 0; axis < 2; ++axis)
        sheet.read(axis == 0 ? "first_step_first" : "first_step_second",
                   GRADUS_TEXT("optimizer", "first step along %1").with({names[axis]}), std::abs(made.move(0, axis)));
    sheet.tell("like", GRADUS_TEXT("optimizer", "the first step"), likeOf(made));
    sheet.tell("end", GRADUS_TEXT("optimizer", "end"), placeText(made.end()));
    return sheet.take();
}

figure::Figure decayView(const Setting& setting, Context& context)
{
    const std::array<std::string, 2> names = setting.surface.names();
    std::vector<Walk> walks;
    for (const Method method : {Method::Adam, Method::AdamW})
        walks.push_back(walk(setting.surface, setting.route(), method, setting.hyper, context));
    std::vector<DecayPair> pairs;
    for (const Method method : {Method::Sgd, Method::Momentum, Method::Adam})
        pairs.push_back(decayPair(setting, method, context));
    const Terrain terrain(setting.surface, setting.start);
    Sheet sheet(2);
    sheet.play(longest(walks), GRADUS_TEXT("optimizer", "step"));
    std::vector<Trail> trails = trailsOf(walks, sheet.frames());
    trails[0].label = GRADUS_TEXT("optimizer", "Adam, L2 in the gradient");
    trails[1].label = GRADUS_TEXT("optimizer", "AdamW, decoupled");
    sheet.add("field", figure::verbatim(setting.surface.formula()), terrain.with(trails), terrain.bare());
    sheet.add("share", GRADUS_TEXT("optimizer", "how strongly each is decayed"),
              shareOf(walks[0], setting, names, sheet.frames()));
    sheet.addWide("equation", {}, decayEquation(walks[0], walks[1], setting.surface, setting.hyper, sheet.frames()));
    sheet.addWide("differences", {}, differencesOf(pairs));
    sheet.note(
        GRADUS_TEXT("optimizer",
                    "L2 puts wd · w into the gradient, so that Adam averages it and divides it by √sqr_avg: where gradients "
                    "are large, there is less decay. Decoupled decay takes lr · wd · w off each weight alike. In plain SGD "
                    "both are the same."));
    tellDivergence(sheet, walks, setting.hyper);
    const bool sgd = differs(pairs.front().afterOne);
    const bool adam = differs(pairs.back().afterOne);
    sheet.tell("differs", GRADUS_TEXT("optimizer", "one step differs with"),
               sgd ? (adam ? "both" : "sgd") : (adam ? "adam" : "neither"));
    for (const DecayPair& pair : pairs)
        sheet.read("apart_" + std::string(idOf(pair.method)),
                   GRADUS_TEXT("optimizer", "%1, apart after %2 steps")
                       .with({english(labelOf(pair.method)), std::to_string(decaySteps)}),
                   pair.afterSome);
    sheet.read("gap", GRADUS_TEXT("optimizer", "AdamW's first step − Adam's, %1").with({names[0]}),
               walks[1].move(0, 0) - walks[0].move(0, 0));
    for (const Walk& one : walks)
        sheet.tell("end_" + std::string(idOf(one.method)),
                   GRADUS_TEXT("optimizer", "%1 ends at").with({english(labelOf(one.method))}), placeText(one.end()));
    return sheet.take();
}

} // namespace gradus::lab::optimizer
