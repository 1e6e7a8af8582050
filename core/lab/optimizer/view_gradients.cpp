#include "lab/optimizer/equations.h"
#include "lab/optimizer/terrain.h"
#include "lab/optimizer/views.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::lab::optimizer {

namespace {

using figure::Series;
using figure::Text;
using figure::Tint;
using figure::verbatim;

/// The two parameters have colours of their own where one path alone is shown.
constexpr std::array<Tint, 2> coordinateTints{Tint::Five, Tint::Six};

figure::Chart byStep(Text y, std::int64_t steps)
{
    figure::Chart chart;
    chart.x.label = GRADUS_TEXT("optimizer", "step");
    chart.x.minimum = 0;
    chart.x.maximum = static_cast<double>(steps + 1);
    chart.y.label = std::move(y);
    chart.aspect = 1.5;
    return chart;
}

/// Both parameters' numbers by step.
figure::Chart pairChart(Text y, const std::vector<Pair>& all, const std::array<std::string, 2>& names, std::size_t frames)
{
    figure::Chart chart = byStep(std::move(y), static_cast<std::int64_t>(all.size()));
    for (std::size_t axis = 0; axis < 2; ++axis)
        chart.series.push_back(seriesOf(names[axis], verbatim(names[axis]), coordinateTints[axis], all, axis, frames));
    return chart;
}

/// A logarithmic axis has no place for 0.
void makeLogarithmic(figure::Chart& chart)
{
    chart.y.logarithmic = true;
    for (Series& series : chart.series)
        for (double& number : series.y)
            if (!(number > 0))
                number = std::numeric_limits<double>::quiet_NaN();
}

/// The training loop line by line: three lines of it run in each step, or four.
class LoopFrames {
public:
    LoopFrames(bool zeroGrad, std::size_t steps)
        : m_lines(zeroGrad ? 4 : 3)
        , m_steps(steps)
    {
    }

    [[nodiscard]] std::size_t count() const { return m_steps * m_lines; }
    /// Of things of which there are `before` at first and one more after line `line` of each step.
    [[nodiscard]] std::vector<std::int64_t> ends(std::size_t line, std::size_t before, std::size_t most) const
    {
        std::vector<std::int64_t> ends(count());
        for (std::size_t frame = 0; frame < count(); ++frame)
            ends[frame] = static_cast<std::int64_t>(std::min(frame / m_lines + before + (frame % m_lines >= line ? 1 : 0), most));
        return ends;
    }
    [[nodiscard]] figure::Code code() const
    {
        figure::Code code;
        code.lines = {"for batch in batches:", "    loss = f(x, y)", "    loss.backward()", "    opt.step()",
                      m_lines == 4 ? "    opt.zero_grad()" : "    # no opt.zero_grad()"};
        for (std::size_t frame = 0; frame < count(); ++frame)
            code.frameLines.push_back(static_cast<std::int64_t>(frame % m_lines) + 1);
        return code;
    }

private:
    std::size_t m_lines, m_steps;
};

constexpr std::size_t backwardLine = 1, stepLine = 2; // from 0, among those that run

} // namespace

figure::Figure squaresView(const Setting& setting, Context& context)
{
    // SGD walks; the book's stat callback keeps the average of the squares beside it.
    const Chain chain{{Callback::AverageSqrGrad, Callback::SgdStep}, setting.hyper, Variant::Book, false};
    const std::vector<Walk> walks{walk(
        setting.surface, setting.route(), [&](const at::Tensor& p) { return bookStepper(chain, p); }, context)};
    const Walk& made = walks[0];
    const std::array<std::string, 2> names = setting.surface.names();
    const Terrain terrain(setting.surface, setting.start);
    Sheet sheet(2);
    sheet.play(made.steps(), GRADUS_TEXT("optimizer", "step"));
    addField(sheet, setting.surface, terrain, trailsOf(walks, sheet.frames()));
    sheet.newRow();
    sheet.add("gradients", GRADUS_TEXT("optimizer", "the gradient at each step"),
              pairChart(verbatim("grad"), made.grads, names, sheet.frames()));
    figure::Chart squares = pairChart(verbatim("sqr_avg"), made.sqrAvgs, names, sheet.frames());
    makeLogarithmic(squares);
    sheet.add("squares", GRADUS_TEXT("optimizer", "the average of its squares"), std::move(squares));
    sheet.note(GRADUS_TEXT(
        "optimizer",
        "Large: the gradients of this parameter are large, or swing from side to side, where the plain average "
        "would cancel. Small: the loss is flat in this direction, and a step of the same length changes it little. Dividing by "
        "the root evens this out."));
    tellDivergence(sheet, walks, setting.hyper);
    const Pair& last = made.sqrAvgs.back();
    for (std::size_t axis = 0; axis < 2; ++axis) {
        sheet.read(axis == 0 ? "sqr_avg_first" : "sqr_avg_second", GRADUS_TEXT("optimizer", "sqr_avg of %1").with({names[axis]}),
                   last[axis]);
        sheet.read(axis == 0 ? "grad_first" : "grad_second", GRADUS_TEXT("optimizer", "last gradient of %1").with({names[axis]}),
                   made.grads.back()[axis]);
    }
    sheet.tell("larger", GRADUS_TEXT("optimizer", "the larger average"), last[0] > last[1] ? "first" : "second");
    return sheet.take();
}

figure::Figure zeroGradView(const Setting& setting, Context& context)
{
    const auto descend = [&](bool zeroGrad) {
        Route route = setting.route();
        route.zeroGrad = zeroGrad;
        return walk(setting.surface, route, Method::Sgd, setting.hyper, context);
    };
    std::vector<Walk> walks{descend(setting.zeroGrad)};
    if (!setting.zeroGrad)
        walks.push_back(descend(true));
    const Walk& made = walks[0];
    const std::string name = setting.surface.names()[0];
    const Terrain terrain(setting.surface, setting.start);
    const LoopFrames frames(setting.zeroGrad, made.steps());
    Sheet sheet(2);
    sheet.play(frames.count(), GRADUS_TEXT("optimizer", "line"), 6);

    std::vector<Trail> trails;
    for (const Walk& one : walks) {
        const bool reference = &one != &made;
        trails.push_back({&one,
                          reference || setting.zeroGrad ? GRADUS_TEXT("optimizer", "zeroed after each step")
                                                        : GRADUS_TEXT("optimizer", "never zeroed"),
                          reference ? Tint::Muted : tintOf(Method::Sgd), reference, frames.ends(stepLine, 1, one.places.size())});
    }
    addField(sheet, setting.surface, terrain, trails);
    sheet.newRow();
    figure::Chart chart = byStep(verbatim("w.grad, " + name), static_cast<std::int64_t>(made.steps()));
    std::vector<Pair> fresh;
    for (std::size_t step = 0; step < made.steps(); ++step)
        fresh.push_back(setting.surface.gradient(made.places[step]));
    for (const bool own : {true, false}) {
        Series series = own ? seriesOf("fresh", GRADUS_TEXT("optimizer", "this batch's"), Tint::Muted, fresh, 0, 0)
                            : seriesOf("grad", verbatim("w.grad"), tintOf(Method::Sgd), made.grads, 0, 0);
        series.dashed = own;
        series.frameEnds = frames.ends(backwardLine, 0, made.steps());
        chart.series.push_back(std::move(series));
    }
    sheet.add("grads", GRADUS_TEXT("optimizer", "what step() finds in w.grad"), std::move(chart));
    sheet.add("code", GRADUS_TEXT("optimizer", "the training loop"), frames.code());
    sheet.note(
        setting.zeroGrad
            ? GRADUS_TEXT("optimizer", "zero_grad clears w.grad, so that backward, which adds, starts from 0 at each batch.")
            : GRADUS_TEXT("optimizer",
                          "backward adds to w.grad. Left uncleared, it is the sum of all gradients so far: the steps go on "
                          "in an old direction long after the slope has turned."));
    tellDivergence(sheet, walks, setting.hyper);
    double sum = 0;
    for (const Pair& gradient : fresh)
        sum += gradient[0];
    if (made.steps() > 1)
        sheet.read("second_grad", GRADUS_TEXT("optimizer", "w.grad of %1 at the second step").with({name}), made.grads[1][0]);
    sheet.read("last_grad", GRADUS_TEXT("optimizer", "w.grad of %1 at the last step").with({name}), made.grads.back()[0]);
    sheet.read("sum_of_grads", GRADUS_TEXT("optimizer", "sum of all gradients of %1").with({name}), sum);
    sheet.tell("end", GRADUS_TEXT("optimizer", "end"), placeText(made.end()));
    return sheet.take();
}

} // namespace gradus::lab::optimizer
