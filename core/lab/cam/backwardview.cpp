#include "lab/cam/sheet.h"
#include "lab/cam/views.h"

#include "lab/tensors.h"

#include <torch/autograd.h>
#include <torch/types.h>

namespace gradus::lab::cam {

namespace {

using at::Tensor;

std::string callFor(const Setting& setting, const Subject& subject)
{
    switch (setting.backward) {
    case Backward::Output:
        return "output.backward()";
    case Backward::One:
        return "output[0, " + std::to_string(subject.category) + "].backward()";
    case Backward::Sum:
        return "output.sum().backward()";
    }
    return {};
}

Tensor startOf(const Setting& setting, const Subject& subject, const Tensor& scores)
{
    return setting.backward == Backward::Output ? scores
        : setting.backward == Backward::One     ? scores[0][subject.category]
                                                : scores.sum();
}

} // namespace

figure::Figure showBackward(const Setting& setting, const Subject& subject, Context& context)
{
    const at::AutoGradMode withGradient(true);
    const Tensor batch = subject.batch;
    const Pass pass = subject.model->pass(batch, subject.layer, false);
    context.checkpoint();
    std::string refusal;
    Tensor gradient;
    try {
        gradient = torch::autograd::grad({startOf(setting, subject, pass.scores)}, {pass.root}).at(0);
    } catch (const c10::Error& error) {
        const std::string words = error.what_without_backtrace();
        refusal = words.substr(0, words.find('\n'));
    }
    const std::string call = callFor(setting, subject);
    Sheet sheet(setting, subject);
    const std::string shape = "1×" + std::to_string(subject.scores.size(0));
    sheet.add("code", {}, 0, 0, 2, figure::Code{{"output = model(x)   # " + shape, call}, {}});
    sheet.add("output", figure::verbatim("output " + shape), 1, 0, 2, gridOf(subject.scores.unsqueeze(0)));
    sheet.tell("outcome", figure::verbatim(call), refusal.empty() ? "runs" : "error");
    if (!refusal.empty()) {
        sheet.addAnswer("error", {}, 2, 0, 2,
                        figure::Paragraph{figure::verbatim("RuntimeError: " + refusal), figure::Tone::Error});
        sheet.addAnswer(
            "why", {}, 3, 0, 2,
            figure::Paragraph{GRADUS_TEXT("cam",
                                          "A gradient says how one number changes. Here are %1 numbers: pick one of them, as "
                                          "output[0, %2], or make one of them all, as output.sum().")
                                  .with({std::to_string(subject.scores.size(0)), std::to_string(subject.category)}),
                              figure::Tone::Note});
        sheet.tell("error", GRADUS_TEXT("cam", "message"), refusal);
        sheet.tellScore();
        return sheet.take();
    }
    const Tensor map = ((gradient[0].mean({1, 2}, true) * pass.activations[0]).sum(0)).detach().cpu();
    figure::Image image = sheet.with(map, Sign::Signed);
    sheet.mark(image, map);
    const figure::Text title = setting.backward == Backward::One
        ? GRADUS_TEXT("cam", "Grad-CAM of “%1” at %2").with({subject.className(), subject.layer})
        : GRADUS_TEXT("cam", "Grad-CAM of all classes at once, at %1").with({subject.layer});
    sheet.addAnswer("map", title, 2, 0, 1, std::move(image)).before = sheet.plain();
    sheet.tell("gradient_shape", GRADUS_TEXT("cam", "gradient"), figure::formatShape(shapeOf(gradient)));
    sheet.tell("gradient_largest", GRADUS_TEXT("cam", "its largest size"), gradient.abs().max().item<double>());
    sheet.tellScore();
    sheet.tellPlace(map);
    return sheet.take();
}

} // namespace gradus::lab::cam
