#include "lab/cam/subject.h"

#include "figure/error.h"
#include "figure/words.h"
#include "lab/cam/words.h"
#include "lab/files.h"
#include "lab/images/picture.h"
#include "lab/images/square.h"

#include <torch/types.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <future>

namespace gradus::lab::cam {

namespace {

using at::Tensor;
using figure::Error;

constexpr std::size_t sceneBytes = std::size_t{64} << 10U, netBytes = std::size_t{1} << 20U;

/// Up to three names that look like what was typed, or the first and last of all.
std::string among(const std::string& typed, const std::vector<std::string>& all)
{
    const std::vector<std::string> close = figure::closeNames(typed, all);
    if (!close.empty())
        return figure::listed(close);
    constexpr std::size_t few = 8;
    return all.size() <= few ? figure::listed(all) : all.front() + " … " + all.back();
}

std::int64_t categoryFor(const Setting& setting, const Subject& subject)
{
    const std::vector<std::string>& all = subject.model->classes();
    if (setting.category == topClass)
        return subject.scores.argmax().item<std::int64_t>();
    const auto found = std::find(all.begin(), all.end(), setting.category);
    if (found == all.end())
        throw Error(GRADUS_TEXT("cam", "The net has no class “%1”; it has %2. “top” is the one with the highest score.")
                        .with({figure::quotable(setting.category), among(setting.category, all)}));
    return found - all.begin();
}

std::string layerFor(const Setting& setting, const Model& model)
{
    if (setting.layer == lastLayer)
        return model.lastLayer().id;
    std::vector<std::string> all;
    for (const Layer& layer : model.layers())
        all.push_back(layer.id);
    if (std::find(all.begin(), all.end(), setting.layer) == all.end())
        throw Error(GRADUS_TEXT("cam", "The net has no layer “%1”; it has %2. “last” is the last of them.")
                        .with({figure::quotable(setting.layer), among(setting.layer, all)}));
    return setting.layer;
}

/// All that they depend on, for the store.
std::string modelName(const Setting& setting, Context& context)
{
    std::string name = "cam/model/" + context.device() + "/" + std::to_string(setting.randomised) + "/"
        + std::to_string(setting.seed) + "/" + setting.model;
    if (setting.ownWeights)
        name += "/" + fileStamp(setting.model);
    if (setting.hasOwnModel())
        name += "/" + std::to_string(setting.size) + "/" + std::to_string(static_cast<int>(setting.normalisation)) + "/"
            + fileStamp(setting.model);
    return name;
}

std::string pictureName(const Setting& setting, std::int64_t side)
{
    return setting.hasOwnImage() ? "cam/picture/" + std::to_string(side) + "/" + fileStamp(setting.image)
                                 : "cam/scene/" + setting.image;
}

using Decoding = std::shared_future<Tensor>;

/// A large picture takes a second, and its decoder can't be asked to stop: it gets a thread of its own.
Decoding beginDecoding(const std::string& path, std::int64_t side)
{
    return std::async(std::launch::async,
                      [bytes = images::readBytes(path), name = std::filesystem::path(path).filename().string(), side] {
                          return images::squared(images::decode(bytes, name), side);
                      });
}

/// Asked to stop it leaves the decoding to go on, and the next run finds it in the store.
Tensor decoded(const Decoding& decoding, Context& context)
{
    constexpr std::chrono::milliseconds betweenLooks(5);
    while (decoding.wait_for(betweenLooks) == std::future_status::timeout)
        context.checkpoint();
    return decoding.get();
}

void findPicture(const Setting& setting, Subject& subject, Context& context)
{
    const std::int64_t side = subject.model->side();
    const std::string name = pictureName(setting, side);
    subject.name = modelName(setting, context) + "/" + name;
    if (setting.hasOwnImage()) {
        const std::size_t bytes = static_cast<std::size_t>(side * side) * 3;
        const auto decoding = context.store().remember<Decoding>(name, bytes, [&] { return beginDecoding(setting.image, side); });
        subject.picture = decoded(*decoding, context);
        return;
    }
    subject.scene = *context.store().remember<shapespot::Scenes>(
        name, sceneBytes, [&] { return shapespot::draw(sceneSeed(setting.image), 1, shapespot::Objects::Two); });
    subject.picture = images::squared(subject.scene->images[0], side);
}

} // namespace

std::int64_t Subject::objectOf(std::int64_t index) const
{
    if (!scene || model->classes() != shapespot::vocab())
        return -1;
    for (std::int64_t object = 0; object < 2; ++object)
        if (scene->labels[0][object].item<std::int64_t>() == index)
            return object;
    return -1;
}

Tensor batchWith(const Setting& setting, const Subject& subject, std::uint64_t seed, Context& context)
{
    const Tensor own = subject.picture.unsqueeze(0);
    if (setting.hasOwnModel())
        return subject.model->prepared(own);
    const auto others = context.store().remember<Tensor>("cam/companions/" + std::to_string(seed), companions * sceneBytes, [&] {
        return shapespot::draw(seed, companions, shapespot::Objects::Two).images;
    });
    return subject.model->prepared(at::cat({own, *others}));
}

std::shared_ptr<const Model> modelFor(const Setting& setting, Context& context)
{
    const at::Device device(context.device());
    constexpr std::size_t usualModel = std::size_t{100} << 20U;
    const std::size_t bytes = setting.hasOwnModel() ? usualModel : netBytes;
    using Shared = std::shared_ptr<const Model>;
    return *context.store().remember<Shared>(modelName(setting, context), bytes, [&] {
        return Shared(setting.hasOwnModel() ? makeScriptModel(setting, device) : makeShapeModel(setting, device));
    });
}

Subject subjectFor(const Setting& setting, Context& context)
{
    Subject subject;
    subject.model = modelFor(setting, context);
    context.checkpoint();
    findPicture(setting, subject, context);
    context.checkpoint();
    subject.layer = layerFor(setting, *subject.model);
    subject.batch = setting.training ? batchWith(setting, subject, setting.seed, context)
                                     : subject.model->prepared(subject.picture.unsqueeze(0));
    const at::NoGradGuard noGrad;
    subject.scores = subject.model->pass(subject.batch, subject.layer, setting.training).scores[0].cpu();
    subject.category = categoryFor(setting, subject);
    context.checkpoint();
    return subject;
}

} // namespace gradus::lab::cam
