#include "lab/cam/maps.h"

#include "figure/error.h"
#include "figure/number.h"
#include "lab/cam/words.h"
#include "lab/files.h"

#include <torch/autograd.h>
#include <torch/types.h>

namespace gradus::lab::cam {

namespace {

using at::Tensor;

constexpr std::int64_t atOnce = 10; ///< scenes, so that a run stops within 20 ms

Tensor gradientOf(const Tensor& score, const Tensor& by)
{
    return torch::autograd::grad({score}, {by}, {}, true).at(0);
}

Tensor camMaps(const Subject& subject, const Way& way, const std::vector<std::int64_t>& classes)
{
    const at::NoGradGuard noGrad;
    const Head& head = headOf(*subject.model);
    const Tensor activations = subject.model->pass(subject.batch, way.layer, way.training).activations[0];
    Tensor weights = head.weight.index_select(0, at::tensor(classes, at::kLong).to(head.weight.device()));
    if (way.relative)
        weights = weights - head.weight.mean(0);
    return at::einsum("ck,kij->cij", {weights, activations});
}

Tensor gradientMaps(const Subject& subject, const Way& way, const std::vector<std::int64_t>& classes)
{
    const at::AutoGradMode withGradient(true);
    const bool saliency = way.method == Method::Saliency;
    const Tensor batch = saliency ? subject.batch.detach().clone().requires_grad_(true) : subject.batch;
    const Pass pass = subject.model->pass(batch, way.layer, way.training);
    std::vector<Tensor> maps;
    for (const std::int64_t index : classes) {
        Tensor score = pass.scores[0][index];
        if (way.relative)
            score = score - pass.scores[0].mean();
        const Tensor gradient = gradientOf(score, saliency ? batch : pass.root)[0];
        maps.push_back(saliency ? gradient.abs().amax(0) : (gradient.mean({1, 2}, true) * pass.activations[0]).sum(0));
    }
    return at::stack(maps).detach();
}

/// Maps for pictures B×3×64×64, each for a class of its own.
Tensor batchMaps(const Model& model, const Way& way, const Tensor& pictures, const Tensor& classes)
{
    const Tensor category = classes.to(pictures.device()).unsqueeze(1);
    if (way.method == Method::Cam) {
        const at::NoGradGuard noGrad;
        const Head& head = headOf(model);
        Tensor weights = head.weight.index_select(0, category.squeeze(1));
        if (way.relative)
            weights = weights - head.weight.mean(0);
        return at::einsum("bk,bkij->bij", {weights, model.pass(pictures, way.layer, false).activations});
    }
    const at::AutoGradMode withGradient(true);
    const bool saliency = way.method == Method::Saliency;
    const Tensor batch = saliency ? pictures.clone().requires_grad_(true) : pictures;
    const Pass pass = model.pass(batch, way.layer, false);
    Tensor score = pass.scores.gather(1, category).sum();
    if (way.relative)
        score = score - pass.scores.mean(1).sum();
    const Tensor gradient = gradientOf(score, saliency ? batch : pass.root);
    return (saliency ? gradient.abs().amax(1) : (gradient.mean({2, 3}, true) * pass.activations).sum(1)).detach();
}

} // namespace

const Head& headOf(const Model& model)
{
    if (!model.head())
        throw figure::Error(
            GRADUS_TEXT("cam",
                        "This model's scores are not one linear layer over the mean of its last maps, so plain CAM "
                        "has no weights to use: choose Grad-CAM."));
    return *model.head();
}

Maps mapsOf(const Subject& subject, const Way& way, const std::vector<std::int64_t>& classes)
{
    if (way.method != Method::Cam)
        return {gradientMaps(subject, way, classes).cpu(), {}};
    const Head& head = headOf(*subject.model);
    try {
        return {camMaps(subject, way, classes).cpu(), {}};
    } catch (const c10::Error& error) {
        if (way.layer == subject.model->lastLayer().id || !head.weight.defined())
            throw;
        const std::string words = error.what_without_backtrace();
        return {{}, words.substr(0, words.find('\n'))};
    }
}

shapespot::Pointing pointingOf(const Setting& setting, const std::shared_ptr<const Model>& model, const Way& way,
                               Context& context)
{
    const std::string name = "cam/pointing/" + context.device() + "/" + setting.model + "/" + std::to_string(setting.randomised)
        + "/" + std::to_string(setting.seed) + "/" + (setting.ownWeights ? fileStamp(setting.model) : "") + "/"
        + std::to_string(static_cast<int>(way.method)) + "/" + way.layer + "/" + (way.relative ? "relative" : "absolute") + "/"
        + figure::exactText(setting.threshold);
    return *context.store().remember<shapespot::Pointing>(name, sizeof(shapespot::Pointing), [&] {
        constexpr std::size_t scenesBytes = std::size_t{3} << 20U;
        const auto scenes = context.store().remember<shapespot::Scenes>(
            "cam/measured", scenesBytes, [] { return shapespot::draw(measuredSeed, measuredScenes, shapespot::Objects::Two); });
        const shapespot::MapsOf maps = [&](const Tensor& pictures, const Tensor& classes) {
            std::vector<Tensor> parts;
            for (std::int64_t begin = 0; begin < pictures.size(0); begin += atOnce) {
                context.checkpoint();
                const std::int64_t end = std::min(begin + atOnce, pictures.size(0));
                parts.push_back(batchMaps(*model, way, pictures.slice(0, begin, end).to(at::Device(context.device())),
                                          classes.slice(0, begin, end))
                                    .cpu());
            }
            return at::cat(parts);
        };
        return shapespot::measure(*scenes, maps, setting.threshold);
    });
}

shapespot::Pointing chanceOf(const Setting& setting, Context& context)
{
    Setting untrained = setting;
    untrained.model = std::string(untrainedModel);
    untrained.ownWeights = false;
    untrained.randomised = 0;
    const std::shared_ptr<const Model> model = modelFor(untrained, context);
    return pointingOf(untrained, model, {Method::Cam, model->lastLayer().id, setting.relative, false}, context);
}

} // namespace gradus::lab::cam
