#include "lab/cam/sheet.h"
#include "lab/cam/views.h"

#include "lab/tensors.h"

#include <torch/types.h>

namespace gradus::lab::cam {

namespace {

using at::Tensor;
using figure::Mark;
using figure::Series;
using figure::Tint;

/// Bars for the mean gradients; points for the head's weights where they are what the mean gradients times all cells must be.
figure::Chart chartOf(const Tensor& means, const Subject& subject, std::int64_t cells)
{
    figure::Chart chart;
    chart.x.label = GRADUS_TEXT("cam", "channel k");
    chart.aspect = 5;
    Series bars;
    bars.id = "means";
    bars.mark = Mark::Bars;
    bars.y = valuesOf(means);
    chart.series.push_back(std::move(bars));
    if (subject.model->head() && subject.layer == subject.model->lastLayer().id) {
        chart.series.back().label = GRADUS_TEXT("cam", "mean gradient");
        Series points;
        points.id = "weights";
        points.label = GRADUS_TEXT("cam", "head's weight / cells");
        points.mark = Mark::Points;
        points.tint = Tint::Two;
        points.y = valuesOf(subject.model->head()->weight[subject.category] / static_cast<double>(cells));
        chart.series.push_back(std::move(points));
    }
    return chart;
}

std::vector<std::string> codeFor(const Subject& subject)
{
    const std::string c = std::to_string(subject.category);
    return {"act = activations of model." + subject.layer + "  # kept by a forward hook",
            "output = model(x)",
            "output[0, " + c + "].backward()",
            "act.grad                      # what torch keeps of it",
            "grad                          # what the backward hook kept",
            "w = grad.mean(dim=[1, 2], keepdim=True)",
            "map = (w * act).sum(0)"};
}

} // namespace

figure::Figure showGradients(const Setting& setting, const Subject& subject, Context& context)
{
    const at::AutoGradMode withGradient(true);
    const Tensor input = subject.batch.detach().clone().requires_grad_(true); // so that the activations come in the middle
    const Pass pass = subject.model->pass(input, subject.layer, setting.training);
    const Tensor score = pass.scores[0][subject.category];
    Tensor gradient; // kept by a hook on the backward pass
    pass.root.register_hook([&gradient](const Tensor& seen) { gradient = seen.detach(); });
    score.backward();
    context.checkpoint();
    const bool stays = pass.activations.mutable_grad().defined();
    gradient = gradient[0].cpu();
    const Tensor activations = pass.activations.detach()[0].cpu();
    const Tensor means = gradient.mean({1, 2});
    const Tensor map = (means.unsqueeze(1).unsqueeze(1) * activations).sum(0);
    const auto strongest = means.abs().argmax().item<std::int64_t>();
    const std::int64_t cells = gradient[0].numel();

    Sheet sheet(setting, subject);
    sheet.add("code", {}, 0, 0, 2, figure::Code{codeFor(subject), {}});
    sheet
        .addAnswer("gradient", GRADUS_TEXT("cam", "what the hook kept: channel %1").with({std::to_string(strongest)}), 1, 0, 1,
                   sheet.with(gradient[strongest], Sign::Signed, Drawn::Cells))
        .before = sheet.plain();
    sheet.addAnswer("map", GRADUS_TEXT("cam", "all channels, weighted"), 1, 1, 1, sheet.marked(map, Sign::Signed)).before =
        sheet.plain();
    sheet.addAnswer("means", GRADUS_TEXT("cam", "the mean over each channel's cells is its weight"), 2, 0, 2,
                    chartOf(means, subject, cells));
    sheet.noteOn(gradient, 3, 2);

    sheet.tell("grad_without_hook", GRADUS_TEXT("cam", "act.grad without a hook"), stays ? "a gradient" : "None");
    figure::Shape kept = shapeOf(gradient);
    kept.insert(kept.begin(), 1);
    sheet.tell("grad_with_hook", GRADUS_TEXT("cam", "what the hook kept"), figure::formatShape(kept));
    sheet.tell("strongest_channel", GRADUS_TEXT("cam", "strongest channel"), static_cast<double>(strongest)).tolerance = 0;
    sheet.tell("strongest_weight", GRADUS_TEXT("cam", "its mean gradient"), means[strongest].item<double>());
    sheet.tellScore();
    sheet.tellPlace(map);
    return sheet.take();
}

} // namespace gradus::lab::cam
