#include "lab/optimizer/sheet.h"
#include "lab/optimizer/views.h"

#include "lab/tensors.h"

#include <ATen/core/grad_mode.h>
#include <torch/types.h>

#include <numeric>

namespace gradus::lab::optimizer {

namespace {

using figure::Emphasis;
using figure::verbatim;

/// A parameter after one way to write the step.
struct Written {
    std::string line;
    at::Tensor p;
    bool same = false; ///< numbers as after add_
    bool inPlace = false; ///< in the memory where it lay
};

Written after(const std::string& line, const at::Tensor& weights, const std::function<void(at::Tensor& p)>& step)
{
    at::Tensor p = weights.clone();
    const void* memory = p.data_ptr();
    step(p);
    return {line, p, false, p.data_ptr() == memory};
}

figure::Table waysOf(const std::vector<Written>& ways)
{
    const auto truth = [](bool yes) {
        return figure::TableCell{yes ? GRADUS_TEXT("optimizer", "yes") : GRADUS_TEXT("optimizer", "no"),
                                 yes ? Emphasis::Good : Emphasis::Bad};
    };
    figure::Table table;
    table.columns = {GRADUS_TEXT("optimizer", "written as"), GRADUS_TEXT("optimizer", "the same numbers"),
                     GRADUS_TEXT("optimizer", "in the same memory")};
    for (const Written& way : ways)
        table.rows.push_back({cellOf(way.line), truth(way.same), truth(way.inPlace)});
    return table;
}

/// The callback, and once more as it is rewritten.
figure::Code functionsOf(const std::string& line, const std::string& rewritten, std::size_t frames)
{
    figure::Code code;
    code.lines = {"def sgd_cb(p, lr, **kwargs):", "    " + line};
    if (rewritten.empty())
        return code;
    code.lines.insert(code.lines.end(), {"", code.lines[0], "    " + rewritten});
    code.frameLines.assign(frames, 4);
    return code;
}

} // namespace

figure::Figure inPlaceView(const Setting& setting)
{
    const at::NoGradGuard noGraph;
    const double lr = setting.hyper.lr;
    const at::Tensor weights = at::tensor(setting.weights, at::kDouble);
    const at::Tensor grad = at::tensor(setting.gradients, at::kDouble);
    std::vector<Written> ways{
        after("p.data.add_(p.grad.data, alpha=-lr)", weights, [&](at::Tensor& p) { p.add_(grad, -lr); }),
        after(rewritings[0], weights, [&](at::Tensor& p) { p += -lr * grad; }),
        after(rewritings[1], weights, [&](at::Tensor& p) { p += lr * grad; }),
        after(rewritings[2], weights, [&](at::Tensor& p) { p.set_data(-lr * grad); }),
        after("p.data = p.data - lr * p.grad.data", weights, [&](at::Tensor& p) { p.set_data(p - lr * grad); })};
    for (Written& way : ways)
        way.same = at::allclose(way.p, ways[0].p);
    std::string rewritten = "none";
    for (std::size_t index = rewritings.size(); index > 0; --index)
        if (ways[index].same)
            rewritten = ways[index].line;

    const std::size_t frames = setting.weights.size();
    std::vector<std::int64_t> cells(frames);
    std::iota(cells.begin(), cells.end(), std::int64_t{0});
    const auto grid = [&](const at::Tensor& tensor, const char* joiner) {
        figure::TensorGrid made = gridOf(tensor, joiner);
        made.frameCells = cells;
        return made;
    };
    Sheet sheet(2);
    sheet.play(frames, GRADUS_TEXT("optimizer", "weight"), 1);
    sheet.addWide("code", {}, functionsOf(ways[0].line, ways[1].line, frames), functionsOf(ways[0].line, {}, 0));
    sheet.newRow();
    sheet.addOpen("p", verbatim("p"), grid(weights, ""));
    sheet.addOpen("grad", verbatim("p.grad"), grid(grad, ""));
    sheet.add("after_add", GRADUS_TEXT("optimizer", "after add_"), grid(ways[0].p, "→"));
    sheet.add("after_rewritten", GRADUS_TEXT("optimizer", "after +="), grid(ways[1].p, ways[1].same ? "=" : "≠"));
    sheet.addWide(
        "formula", {},
        figure::CellFormula{"after_rewritten",
                            "{p.value} − " + figure::formatCell(lr, "float64") + " × {grad.value} = {after_rewritten.value}"});
    sheet.addWide("ways", {}, waysOf(ways));
    sheet.note(
        GRADUS_TEXT("optimizer",
                    "+= on a tensor changes it where it lies, as add_ does: the model and the optimizer go on sharing it. The "
                    "longer way computes the same numbers into new memory first."));
    const auto truth = [](bool yes) { return std::string(yes ? "True" : "False"); };
    sheet.tell("rewritten", GRADUS_TEXT("optimizer", "does the same"), rewritten);
    sheet.tell("same_memory", GRADUS_TEXT("optimizer", "+= in the same memory"), truth(ways[1].inPlace));
    sheet.tell("assigned_memory", GRADUS_TEXT("optimizer", "p.data = … in the same memory"), truth(ways.back().inPlace));
    sheet.read("first", GRADUS_TEXT("optimizer", "first weight"), ways[1].p[0].item<double>());
    figure::Figure figure = sheet.take();
    for (const char* from : {"after_add", "after_rewritten"})
        for (const char* to : {"p", "grad"})
            figure.links.push_back({from, to, {}, cells});
    return figure;
}

} // namespace gradus::lab::optimizer
