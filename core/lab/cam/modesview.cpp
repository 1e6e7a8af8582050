#include "lab/cam/shapemodel.h"
#include "lab/cam/sheet.h"
#include "lab/cam/views.h"

#include <torch/types.h>

#include <algorithm>

namespace gradus::lab::cam {

namespace {

using at::Tensor;
using figure::Emphasis;
using figure::Table;

constexpr double sameWithin = 1e-5; ///< of the map's largest size: float32's rounding

/// The picture's map in two batches, or for a model of the user's in two runs.
struct Runs {
    Tensor first, second;
    [[nodiscard]] double difference() const { return (first - second).abs().max().item<double>(); }
    [[nodiscard]] bool same() const { return difference() <= sameWithin * first.abs().max().item<double>(); }
};

Tensor mapIn(const Setting& setting, const Subject& subject, std::uint64_t seed, bool training, Context& context)
{
    Subject other = subject;
    other.batch = batchWith(setting, subject, seed, context);
    const Method method = subject.model->head() ? Method::Cam : Method::GradCam;
    return mapsOf(other, {method, subject.model->lastLayer().id, false, training}, {subject.category}).maps[0];
}

/// The bytes of what a forward pass leaves behind for the backward pass: tensors that it made, gave nobody, and are still there.
double bytesKept(const shapespot::Net& net, const Tensor& batch, bool withGradient)
{
    using WeakStorage = c10::weak_intrusive_ptr<c10::StorageImpl>;
    struct Made {
        WeakStorage storage;
        double bytes = 0;
    };
    const shapespot::Net own = net.cloned();
    static_cast<void>(own.parametersWithGradient());
    const at::AutoGradMode mode(withGradient);
    std::vector<Made> all;
    const auto watch = [&](const Tensor& made) {
        all.push_back({made.storage().getWeakStorageImpl(), static_cast<double>(made.storage().nbytes())});
    };
    const Tensor scores = own.forward(batch, false, {{}, watch});
    double bytes = 0;
    for (const Made& made : all)
        bytes += made.storage.expired() ? 0 : made.bytes;
    return scores.defined() ? bytes : 0;
}

/// How far two training passes move the running means.
double meansMoved(const shapespot::Net& net, const Tensor& first, const Tensor& second)
{
    const at::NoGradGuard noGrad;
    const shapespot::Net own = net.cloned();
    static_cast<void>(own.forward(first, true));
    static_cast<void>(own.forward(second, true));
    double moved = 0;
    for (const shapespot::Net::Part& part : shapespot::Net::parts())
        if (part.name.ends_with("running_mean"))
            moved = std::max(moved, (own[part.name] - net[part.name]).abs().max().item<double>());
    return moved;
}

/// All that takes a pass through the net; neither the map's opacity nor the threshold change it.
struct Modes {
    Runs inTraining, inEval;
    bool ownNet = false; ///< one of the demo's: only then there is the rest
    double moved = 0, kept = 0, keptWithout = 0;
};

Modes modesOf(const Setting& setting, const Subject& subject, Context& context)
{
    const auto runs = [&](bool training) {
        Runs both{mapIn(setting, subject, setting.seed, training, context), {}};
        context.checkpoint();
        Setting next = setting;
        ++next.seed;
        Subject other = subject;
        if (setting.hasOwnModel())
            other.model = modelFor(next, context); // other random numbers
        both.second = mapIn(setting, other, next.seed, training, context);
        context.checkpoint();
        return both;
    };
    Modes modes{runs(true), runs(false)};
    if (const auto* own = dynamic_cast<const ShapeModel*>(subject.model.get())) {
        modes.ownNet = true;
        modes.moved = meansMoved(own->net(), batchWith(setting, subject, setting.seed, context),
                                 batchWith(setting, subject, setting.seed + 1, context));
        modes.kept = bytesKept(own->net(), subject.batch, true);
        modes.keptWithout = bytesKept(own->net(), subject.batch, false);
    }
    return modes;
}

std::string kibibytes(double bytes)
{
    constexpr double kibi = 1024;
    return figure::formatReadout({"", {}, bytes / kibi, 0, false, false, "KiB"});
}

} // namespace

figure::Figure showModes(const Setting& setting, const Subject& subject, Context& context)
{
    constexpr std::size_t bytes = std::size_t{64} << 10U;
    const std::string name =
        "cam/modes/" + std::to_string(subject.category) + "/" + (setting.training ? "train" : "eval") + "/" + subject.name;
    const auto modes = context.store().remember<Modes>(name, bytes, [&] { return modesOf(setting, subject, context); });
    const Runs &inTraining = modes->inTraining, &inEval = modes->inEval;
    Sheet sheet(setting, subject);
    const auto add = [&](const char* id, figure::Text title, int column, const Tensor& map) {
        figure::Panel& panel = sheet.addAnswer(id, std::move(title), 0, column, 1, sheet.marked(map, Sign::Signed));
        panel.before = sheet.plain();
        panel.scale = "maps";
    };
    add("train_1", GRADUS_TEXT("cam", "train(), batch 1"), 0, inTraining.first);
    add("train_2", GRADUS_TEXT("cam", "train(), batch 2"), 1, inTraining.second);
    const bool once = inEval.same(); // then there is nothing else to see
    add("eval_1", once ? GRADUS_TEXT("cam", "eval(), either batch") : GRADUS_TEXT("cam", "eval(), batch 1"), 2, inEval.first);
    if (!once)
        add("eval_2", GRADUS_TEXT("cam", "eval(), batch 2"), 3, inEval.second);

    const bool train = inTraining.same(), eval = inEval.same();
    Table table;
    table.columns = {{}, figure::verbatim("train()"), figure::verbatim("eval()")};
    const auto difference = [](const Runs& both) {
        return cellOf(both.difference(), 3, both.same() ? Emphasis::Good : Emphasis::Bad);
    };
    table.rows.push_back({{GRADUS_TEXT("cam", "largest difference of the two maps"), Emphasis::Normal},
                          difference(inTraining),
                          difference(inEval)});
    sheet.tell("steady", GRADUS_TEXT("cam", "the map stays the same after"),
               train && eval ? "both"
                   : train   ? "train"
                   : eval    ? "eval"
                             : "neither");
    sheet.tell("train_difference", GRADUS_TEXT("cam", "difference after train()"), inTraining.difference());
    sheet.tell("eval_difference", GRADUS_TEXT("cam", "difference after eval()"), inEval.difference());
    if (modes->ownNet) {
        table.rows.push_back({{GRADUS_TEXT("cam", "a running mean moved by up to"), Emphasis::Normal},
                              cellOf(modes->moved, 3, Emphasis::Bad),
                              cellOf(0, 3, Emphasis::Good)});
        sheet.tell("running_mean_moved", GRADUS_TEXT("cam", "running mean moved by"), modes->moved);
        Table memory;
        memory.columns = {{}, GRADUS_TEXT("cam", "plain model(x)"), GRADUS_TEXT("cam", "with torch.no_grad()")};
        memory.rows.push_back({{GRADUS_TEXT("cam", "kept for a backward pass"), Emphasis::Normal},
                               cellOf(kibibytes(modes->kept), Emphasis::Bad),
                               cellOf(kibibytes(modes->keptWithout), Emphasis::Good)});
        sheet.addAnswer("memory", GRADUS_TEXT("cam", "why no_grad"), 2, 0, 3, std::move(memory));
        sheet.tell("kept_bytes", GRADUS_TEXT("cam", "kept for a backward pass"), modes->kept).unit = "B";
        sheet.tell("kept_bytes_no_grad", GRADUS_TEXT("cam", "with no_grad"), modes->keptWithout).unit = "B";
    }
    sheet.addAnswer("modes", GRADUS_TEXT("cam", "why eval"), 1, 0, 3, std::move(table));
    sheet.tellScore();
    return sheet.take();
}

} // namespace gradus::lab::cam
