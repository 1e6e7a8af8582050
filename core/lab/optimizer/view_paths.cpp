#include "lab/optimizer/equations.h"
#include "lab/optimizer/terrain.h"
#include "lab/optimizer/views.h"

#include "figure/words.h"

#include <algorithm>
#include <cmath>

namespace gradus::lab::optimizer {

namespace {

using figure::Series;
using figure::Text;
using figure::verbatim;

const Text& stepLabel()
{
    static const Text label = GRADUS_TEXT("optimizer", "step");
    return label;
}

std::vector<Walk> walksOf(const Setting& setting, Context& context)
{
    std::vector<Walk> walks;
    for (const Method method : setting.shown)
        walks.push_back(walk(setting.surface, setting.route(), method, setting.hyper, context));
    return walks;
}

std::string id(const char* what, Method method)
{
    return std::string(what) + "_" + std::string(idOf(method));
}

/// Where each ends, and who came nearest to a minimum.
void tellRace(Sheet& sheet, const Setting& setting, const std::vector<Walk>& walks)
{
    std::vector<std::pair<double, std::string>> distances;
    for (const Walk& walk : walks) {
        const std::string name = english(labelOf(walk.method));
        sheet.tell(id("end", walk.method), GRADUS_TEXT("optimizer", "%1 ends at").with({name}), placeText(walk.end()));
        distances.emplace_back(setting.surface.distance(walk.end()), std::string(idOf(walk.method)));
    }
    std::stable_sort(distances.begin(), distances.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> order;
    order.reserve(distances.size());
    for (const auto& [distance, name] : distances)
        order.push_back(name);
    sheet.tell("nearest", GRADUS_TEXT("optimizer", "nearest to a minimum first"), figure::listed(order));
}

/// A page shows a few steps around the current one.
figure::Table tableOf(const Walk& walk, const Setting& setting, std::size_t frames)
{
    constexpr std::size_t pageRows = 10;
    constexpr std::size_t mostSteps = 500;
    static_assert(mostSteps % pageRows == 0);
    const std::array<std::string, 2> names = setting.surface.names();
    figure::Table table;
    table.columns = {stepLabel(), verbatim(names[0]), verbatim(names[1]), verbatim("grad " + names[0]),
                     verbatim("grad " + names[1])};
    const std::vector<Pair>* kept = !walk.gradAvgs.empty() ? &walk.gradAvgs : !walk.sqrAvgs.empty() ? &walk.sqrAvgs : nullptr;
    if (kept != nullptr)
        for (const std::string& name : names)
            table.columns.push_back(verbatim((walk.gradAvgs.empty() ? "sqr " : "avg ") + name));
    const std::size_t rows = (walk.steps() + pageRows - 1) / pageRows * pageRows;
    for (std::size_t step = 0; step < rows; ++step) {
        std::vector<figure::TableCell>& row = table.rows.emplace_back();
        if (step >= walk.steps()) {
            row.resize(table.columns.size());
            continue;
        }
        row.push_back(cellOf(std::to_string(step + 1)));
        for (const std::vector<Pair>* numbers : {&std::as_const(walk).places, &std::as_const(walk).grads, kept}) {
            if (numbers == nullptr)
                continue;
            const std::size_t at = numbers == &walk.places ? step + 1 : step; // where the step led
            row.push_back(cellOf((*numbers)[at][0]));
            row.push_back(cellOf((*numbers)[at][1]));
        }
    }
    table.pageRows = pageRows;
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const std::size_t step = walk.madeStep(frame);
        table.framePages.push_back(static_cast<std::int64_t>(step / pageRows));
        table.frameRows.push_back(static_cast<std::int64_t>(step % pageRows));
    }
    return table;
}

void tellFirstSteps(Sheet& sheet, const Setting& setting, Context& context)
{
    Route first = setting.route();
    first.steps = 1;
    const auto move = [&](Method method) {
        return std::abs(walk(setting.surface, first, method, setting.hyper, context).move(0, 0));
    };
    const double torch = move(Method::Adam);
    const double book = move(Method::AdamAsPrinted);
    sheet.read("first_step_torch", GRADUS_TEXT("optimizer", "torch's first step"), torch);
    sheet.read("first_step_book", GRADUS_TEXT("optimizer", "the printed line's first step"), book);
    if (torch > 0)
        sheet.read("ratio", GRADUS_TEXT("optimizer", "ratio"), book / torch);
}

void tellEquation(Sheet& sheet, const Setting& setting, const Walk& walk, Context& context)
{
    const std::array<std::string, 2> names = setting.surface.names();
    sheet.tell("after_one", GRADUS_TEXT("optimizer", "after one step"), placeText(walk.places[1]));
    sheet.tell("end", GRADUS_TEXT("optimizer", "end"), placeText(walk.end()));
    sheet.read("loss", GRADUS_TEXT("optimizer", "loss"), walk.losses.back());
    if (walk.method == Method::Momentum && walk.steps() > 1)
        sheet.read("second_avg", GRADUS_TEXT("optimizer", "grad_avg of %1 after two steps").with({names[0]}),
                   walk.gradAvgs[1][0]);
    if (walk.method == Method::RmsProp) {
        const double x = std::abs(walk.move(0, 0));
        const double y = std::abs(walk.move(0, 1));
        constexpr double alike = 1e-6;
        const bool same = std::abs(x - y) <= alike * std::max(x, y);
        sheet.tell("farther", GRADUS_TEXT("optimizer", "moves farther at first"), same ? "same" : x > y ? "first" : "second");
    }
    if (keepsGradAvg(walk.method) && keepsSqrAvg(walk.method))
        tellFirstSteps(sheet, setting, context);
}

/// Adam's two last lines stand in one equation.
Text titleOf(Method method)
{
    return labelOf(method == Method::AdamAsPrinted ? Method::Adam : method);
}

Text noteOn(Method method)
{
    switch (method) {
    case Method::Sgd:
        return GRADUS_TEXT("optimizer", "Each step goes against the gradient, lr times as far.");
    case Method::Momentum:
        return GRADUS_TEXT("optimizer",
                           "The step follows an average of the gradients: what points the same way adds up, what changes sign "
                           "cancels. The book's average_grad and momentum_step give the same numbers as torch's SGD(momentum).");
    case Method::RmsProp:
        return GRADUS_TEXT("optimizer",
                           "Each parameter's gradient is divided by the root of its own average square: steep and flat "
                           "directions take steps of the same size.");
    default:
        return GRADUS_TEXT(
            "optimizer",
            "The printed line leaves sqr_avg as it is, near 0 at first, and has eps under the root. torch divides "
            "sqr_avg by 1 − β₂ⁱ too and adds eps after the root: its first step is lr, the printed one is 1 / √(1 − β₂) "
            "times as long.");
    }
}

/// What a step is made of: gradient, average, root of the average square, and what is taken off per lr. In each of these groups
/// a pair of bars for each optimizer, one for each parameter.
figure::Chart barsOf(const std::vector<Walk>& walks, const Setting& setting, std::size_t frames)
{
    constexpr double filled = 0.84; // of a group's room
    constexpr double bar = 0.92; // of a bar's room
    figure::Chart chart;
    chart.x.categories = {verbatim("grad"), verbatim("avg"), verbatim("√sqr_avg"), verbatim("step ÷ lr")};
    chart.x.minimum = -0.5;
    chart.x.maximum = 3.5;
    chart.aspect = 2.4;
    const double room = filled / static_cast<double>(2 * walks.size());
    double at = (room - filled) / 2;
    for (const Walk& walk : walks)
        for (std::size_t axis = 0; axis < 2; ++axis, at += room) {
            Series series;
            series.id = id(axis == 0 ? "first" : "second", walk.method);
            if (axis == 0)
                series.label = labelOf(walk.method);
            series.mark = figure::Mark::Bars;
            series.tint = tintOf(walk.method);
            series.dashed = axis == 1;
            series.barWidth = bar * room;
            for (std::size_t step = 0; step < walk.steps(); ++step) {
                const auto add = [&](int group, double height) {
                    series.x.push_back(group + at);
                    series.y.push_back(height);
                };
                add(0, walk.grads[step][axis]);
                if (!walk.gradAvgs.empty())
                    add(1, walk.gradAvgs[step][axis]);
                if (!walk.sqrAvgs.empty())
                    add(2, std::sqrt(walk.sqrAvgs[step][axis]));
                add(3, -walk.move(step, axis) / setting.hyper.lr);
            }
            const std::size_t bars = series.y.size() / walk.steps();
            for (std::size_t frame = 0; frame < frames; ++frame) {
                series.frameBegins.push_back(static_cast<std::int64_t>(bars * walk.madeStep(frame)));
                series.frameEnds.push_back(series.frameBegins.back() + static_cast<std::int64_t>(bars));
            }
            chart.series.push_back(std::move(series));
        }
    return chart;
}

/// The valley and what rolls in it, seen from the side.
figure::Chart sideOf(const Terrain& terrain, const std::vector<Walk>& walks, std::size_t frames)
{
    figure::Chart chart;
    chart.x = terrain.bare().x;
    chart.y.label = GRADUS_TEXT("optimizer", "height");
    chart.aspect = 2.6;
    chart.series.push_back(terrain.floor());
    const auto [least, most] = std::minmax_element(chart.series[0].y.begin(), chart.series[0].y.end());
    constexpr double room = 0.35; // above the floor, for balls that have run up its sides
    chart.y.minimum = *least - (*most - *least) * 0.05;
    chart.y.maximum = *most + (*most - *least) * room;
    for (const Walk& walk : walks) {
        Series ball;
        ball.id = std::string(idOf(walk.method));
        ball.label = labelOf(walk.method);
        ball.mark = figure::Mark::Points;
        ball.tint = tintOf(walk.method);
        for (std::size_t place = 0; place < walk.places.size(); ++place) {
            ball.x.push_back(walk.places[place][0]);
            ball.y.push_back(walk.losses[place]);
        }
        ball.frameEnds = endsByStep(frames, ball.x.size(), 2);
        for (const std::int64_t end : ball.frameEnds)
            ball.frameBegins.push_back(end - 1);
        chart.series.push_back(std::move(ball));
    }
    return chart;
}

} // namespace

figure::Figure equationView(const Setting& setting, Context& context)
{
    const std::vector<Walk> walks = walksOf(setting, context);
    const Walk& explained = walks.back();
    const Terrain terrain(setting.surface, setting.start);
    Sheet sheet(1);
    sheet.play(longest(walks), stepLabel());
    sheet.startAt(explained.method == Method::Momentum ? 1 : 0); // the first step with something to see in the equation
    const bool adam = keepsGradAvg(explained.method) && keepsSqrAvg(explained.method);
    const auto addEquation = [&] {
        sheet.addWide("equation", titleOf(explained.method),
                      equationOf(explained, setting.surface, setting.hyper, sheet.frames()));
    };
    if (adam) // so many lines that they come first
        addEquation();
    addField(sheet, setting.surface, terrain, trailsOf(walks, sheet.frames()));
    if (!adam)
        addEquation();
    sheet.note(noteOn(explained.method));
    tellDivergence(sheet, walks, setting.hyper);
    tellEquation(sheet, setting, explained, context);
    return sheet.take();
}

figure::Figure tableView(const Setting& setting, Context& context)
{
    const std::vector<Walk> walks = walksOf(setting, context);
    const Walk& told = walks.back();
    const Terrain terrain(setting.surface, setting.start);
    Sheet sheet(1);
    sheet.play(longest(walks), stepLabel());
    addField(sheet, setting.surface, terrain, trailsOf(walks, sheet.frames()));
    sheet.addWide("steps", labelOf(told.method), tableOf(told, setting, sheet.frames()));
    tellDivergence(sheet, walks, setting.hyper);
    tellEquation(sheet, setting, told, context);
    return sheet.take();
}

figure::Figure sideView(const Setting& setting, Context& context)
{
    const std::vector<Walk> walks = walksOf(setting, context);
    const Terrain terrain(setting.surface, setting.start);
    Sheet sheet(1);
    sheet.play(longest(walks), stepLabel(), 20);
    addField(sheet, setting.surface, terrain, trailsOf(walks, sheet.frames()));
    figure::Chart before = sideOf(terrain, {}, 0);
    sheet.addWide("side", GRADUS_TEXT("optimizer", "seen from the side"), sideOf(terrain, walks, sheet.frames()),
                  std::move(before));
    sheet.note(GRADUS_TEXT("optimizer",
                           "A ball that rolls keeps its speed: it runs over small bumps and does not turn at every wall. Without "
                           "momentum each step knows only the slope where it stands, and the first hollow holds it."));
    tellDivergence(sheet, walks, setting.hyper);
    tellRace(sheet, setting, walks);
    return sheet.take();
}

figure::Figure barsView(const Setting& setting, Context& context)
{
    const std::vector<Walk> walks = walksOf(setting, context);
    const Terrain terrain(setting.surface, setting.start);
    Sheet sheet(1);
    sheet.play(longest(walks), stepLabel());
    addField(sheet, setting.surface, terrain, trailsOf(walks, sheet.frames()));
    sheet.addWide("bars", GRADUS_TEXT("optimizer", "what the step is made of"), barsOf(walks, setting, sheet.frames()));
    const std::array<std::string, 2> names = setting.surface.names();
    sheet.note(GRADUS_TEXT("optimizer",
                           "Of each pair the left bar is %1, the right one %2. Momentum steps along avg; RMSprop along "
                           "grad ÷ √sqr; Adam along avg ÷ √sqr: the average of the one and the scaling of the other.")
                   .with({names[0], names[1]}));
    tellDivergence(sheet, walks, setting.hyper);
    tellRace(sheet, setting, walks);
    return sheet.take();
}

} // namespace gradus::lab::optimizer
