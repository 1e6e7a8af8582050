#include "lab/cam/shapemodel.h"
#include "lab/cam/sheet.h"
#include "lab/cam/views.h"

#include "lab/tensors.h"

#include <torch/types.h>

namespace gradus::lab::cam {

namespace {

using at::Tensor;
using figure::Emphasis;
using figure::Table;

using WeakTensor = c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>;

/// A layer's output, watched without keeping it.
struct Watched {
    std::string layer;
    figure::Shape shape;
    double bytes = 0;
    WeakTensor output;
};

double bytesOf(const Tensor& tensor)
{
    return static_cast<double>(tensor.numel()) * static_cast<double>(tensor.element_size());
}

/// Which outputs are still there after the model has returned: `kept` names the layer whose output a hook keeps, or none.
std::vector<Watched> ran(const shapespot::Net& net, const Tensor& batch, const std::string& kept, Tensor& activations)
{
    const at::NoGradGuard noGrad;
    std::vector<Watched> all;
    const auto hook = [&](const std::string& layer, const Tensor& output) {
        all.push_back({layer, shapeOf(output), bytesOf(output), WeakTensor(output.getIntrusivePtr())});
        if (layer == kept)
            activations = output;
    };
    static_cast<void>(net.forward(batch, false, {hook, {}}));
    return all;
}

std::vector<std::string> codeFor(const std::string& layer)
{
    return {"def keep(module, input, output):",
            "    kept.append(output)",
            "",
            "hook = model." + layer + ".register_forward_hook(keep)",
            "with torch.no_grad():",
            "    output = model(x)",
            "act = kept[0]"};
}

} // namespace

figure::Figure showHook(const Setting& setting, const Subject& subject, Context& context)
{
    const std::string layer = subject.model->lastLayer().id;
    Sheet sheet(setting, subject);
    sheet.add("code", {}, 0, 0, 5, figure::Code{codeFor(layer), {}});
    sheet.addAnswer("output", GRADUS_TEXT("cam", "all that model(x) gives back: a score for each class"), 1, 0, 5,
                    gridOf(subject.scores.unsqueeze(0)));
    const std::string shape = "1×" + std::to_string(subject.scores.size(0));
    sheet.tell("shape", GRADUS_TEXT("cam", "what model(x) gives back"), shape);
    figure::Shape kept = shapeOfLayer(*subject.model, layer);
    kept.insert(kept.begin(), 1);
    sheet.tell("kept_shape", GRADUS_TEXT("cam", "what the hook kept"), figure::formatShape(kept));

    if (const auto* own = dynamic_cast<const ShapeModel*>(subject.model.get())) {
        Tensor none, activations;
        const std::vector<Watched> without = ran(own->net(), subject.batch, {}, none);
        context.checkpoint();
        const std::vector<Watched> with = ran(own->net(), subject.batch, layer, activations);
        Table table, before;
        table.columns = {GRADUS_TEXT("cam", "made by"), GRADUS_TEXT("cam", "alone"), GRADUS_TEXT("cam", "hooked")};
        before.columns = {table.columns[0], GRADUS_TEXT("cam", "activations")};
        double left = 0, leftWithHook = 0;
        const auto says = [](bool there) {
            return there ? figure::TableCell{GRADUS_TEXT("cam", "kept"), Emphasis::Good}
                         : figure::TableCell{GRADUS_TEXT("cam", "gone"), Emphasis::Muted};
        };
        for (std::size_t index = 0; index < without.size(); ++index) {
            const bool stays = !without[index].output.expired(), staysWithHook = !with[index].output.expired();
            left += stays ? without[index].bytes : 0;
            leftWithHook += staysWithHook ? with[index].bytes : 0;
            table.rows.push_back({cellOf(without[index].layer), says(stays), says(staysWithHook)});
            before.rows.push_back({cellOf(without[index].layer), cellOf(figure::formatShape(without[index].shape))});
        }
        sheet.addAnswer("alive", GRADUS_TEXT("cam", "activations after model(x)"), 2, 2, 3, std::move(table)).before =
            std::move(before);
        sheet.tell("left_bytes", GRADUS_TEXT("cam", "activations left without a hook"), left).unit = "B";
        sheet.tell("kept_bytes", GRADUS_TEXT("cam", "with it"), leftWithHook).unit = "B";
    }
    if (subject.model->head()) {
        const Tensor map = mapsOf(subject, {Method::Cam, layer, false, false}, {subject.category}).maps[0];
        sheet
            .addAnswer("map", GRADUS_TEXT("cam", "“%1”, from what the hook kept").with({subject.className()}), 2, 0, 2,
                       sheet.marked(map, Sign::Signed))
            .before = sheet.plain();
        sheet.tellPlace(map);
    }
    sheet.tellScore();
    return sheet.take();
}

} // namespace gradus::lab::cam
