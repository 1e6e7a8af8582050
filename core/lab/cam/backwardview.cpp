#include "lab/cam/sheet.h"
#include "lab/cam/views.h"

#include "lab/tensors.h"

#include <torch/types.h>

namespace gradus::lab::cam {

namespace {

using at::Tensor;

std::string callFor(Backward backward, const Subject& subject)
{
    switch (backward) {
    case Backward::Output:
        return "output.backward()";
    case Backward::One:
        return "output[0, " + std::to_string(subject.category) + "].backward()";
    case Backward::Sum:
        return "output.sum().backward()";
    }
    return {};
}

/// What the call leaves in the activations' gradient; throws LibTorch's refusal.
Tensor gradientOf(Backward backward, const Subject& subject, const Pass& pass)
{
    const Tensor start = backward == Backward::Output ? pass.scores
        : backward == Backward::One                   ? pass.scores[0][subject.category]
                                                      : pass.scores.sum();
    start.backward();
    return pass.root.grad();
}

void tellRefusal(Sheet& sheet, const std::string& refusal, std::int64_t scores)
{
    sheet.addAnswer("error", {}, 2, 0, 2, figure::Paragraph{figure::verbatim("RuntimeError: " + refusal), figure::Tone::Error});
    sheet.addAnswer(
        "why", {}, 3, 1, 1,
        figure::Paragraph{GRADUS_TEXT("cam",
                                      "A gradient says how one number changes. Here are %1 numbers: pick one of them, or "
                                      "make one of them all, as output.sum() does.")
                              .with({std::to_string(scores)}),
                          figure::Tone::Note});
    sheet.tell("error", GRADUS_TEXT("cam", "message"), refusal);
}

} // namespace

figure::Figure showBackward(const Setting& setting, const Subject& subject, Context& context)
{
    const at::AutoGradMode withGradient(true);
    const Pass pass = subject.model->pass(subject.batch, subject.layer, false);
    context.checkpoint();
    std::string refusal;
    Tensor gradient;
    try {
        gradient = gradientOf(setting.backward, subject, pass);
    } catch (const c10::Error& error) {
        const std::string words = error.what_without_backtrace();
        refusal = words.substr(0, words.find('\n'));
        gradient = gradientOf(Backward::One, subject, pass); // to show what does run
    }
    const Tensor map = (gradient[0].mean({1, 2}, true) * pass.activations[0]).sum(0).detach().cpu();
    const std::string call = callFor(setting.backward, subject);
    const std::string shape = "1×" + std::to_string(subject.scores.size(0));
    Sheet sheet(setting, subject);
    sheet.add("code", {}, 0, 0, 2, figure::Code{{"output = model(x)   # " + shape, call}, {}});
    sheet.add("output", figure::verbatim("output " + shape), 1, 0, 2, gridOf(subject.scores.unsqueeze(0)));
    sheet.tell("outcome", figure::verbatim(call), refusal.empty() ? "runs" : "error");
    sheet.tellScore();
    figure::Text title = GRADUS_TEXT("cam", "Grad-CAM of all classes at once, at %1").with({subject.layer});
    if (setting.backward == Backward::One)
        title = GRADUS_TEXT("cam", "Grad-CAM of “%1” at %2").with({subject.className(), subject.layer});
    if (!refusal.empty())
        title = GRADUS_TEXT("cam", "%1 runs").with({callFor(Backward::One, subject)});
    sheet.addAnswer("map", title, 3, 0, 1, sheet.marked(map, Sign::Signed)).before = sheet.plain();
    if (!refusal.empty()) {
        tellRefusal(sheet, refusal, subject.scores.size(0));
        return sheet.take();
    }
    sheet.tell("gradient_shape", GRADUS_TEXT("cam", "gradient"), figure::formatShape(shapeOf(gradient)));
    sheet.tell("gradient_largest", GRADUS_TEXT("cam", "its largest size"), gradient.abs().max().item<double>());
    sheet.tellPlace(map);
    return sheet.take();
}

} // namespace gradus::lab::cam
