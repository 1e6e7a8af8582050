#include "lab/cam/setting.h"

#include "figure/error.h"
#include "lab/cam/words.h"
#include "lab/shapespot/weights.h"

#include <algorithm>
#include <array>

namespace gradus::lab::cam {

namespace {

using figure::Error;

constexpr std::array<std::uint64_t, 6> sceneSeeds{18, 22, 16, 26, 28, 9};

template <typename Enum, std::size_t Count>
Enum oneOf(const figure::Arguments& arguments, const char* id, const std::array<std::string_view, Count>& ids)
{
    const auto found = std::find(ids.begin(), ids.end(), std::get<std::string>(arguments.at(id)));
    return static_cast<Enum>(found - ids.begin());
}

template <typename Kind> const Kind& get(const figure::Arguments& arguments, const char* id)
{
    return std::get<Kind>(arguments.at(id));
}

} // namespace

Setting::Setting(const figure::Arguments& arguments)
    : image(get<std::string>(arguments, "image"))
    , model(get<std::string>(arguments, "model"))
    , size(get<std::int64_t>(arguments, "size"))
    , normalisation(oneOf<Normalisation>(arguments, "normalise", normalisationIds))
    , show(oneOf<Show>(arguments, "show", showIds))
    , category(get<std::string>(arguments, "class"))
    , method(oneOf<Method>(arguments, "method", methodIds))
    , layer(get<std::string>(arguments, "layer"))
    , relative(get<bool>(arguments, "relative"))
    , threshold(get<double>(arguments, "threshold"))
    , opacity(get<double>(arguments, "opacity"))
    , training(get<bool>(arguments, "training"))
    , randomised(get<std::int64_t>(arguments, "randomise"))
    , seed(static_cast<std::uint64_t>(get<std::int64_t>(arguments, "seed")))
    , cell(get<std::int64_t>(arguments, "cell"))
    , measures(get<bool>(arguments, "measure"))
    , backward(oneOf<Backward>(arguments, "backward", backwardIds))
{
    ownWeights = model.find('/') != std::string::npos && shapespot::isWeightsFile(model);
    if (show == Show::Layers && method == Method::Saliency)
        throw Error(GRADUS_TEXT("cam", "Saliency looks at the picture's own pixels and has no layers: choose CAM or Grad-CAM."));
    if (model == untrainedModel || hasOwnModel()) // there is nothing trained to randomise, or it is not ours
        randomised = 0;
    if (hasOwnModel()) // measured is on pictures that the user's model does not know
        measures = false;
    // what does not apply does not count
    const bool showsMaps = show == Show::Classes || show == Show::Layers;
    relative = relative && showsMaps;
    measures = measures && showsMaps;
    training = training && (showsMaps || show == Show::Cell || show == Show::Gradients);
}

std::vector<figure::Choice> sceneChoices()
{
    std::vector<figure::Choice> all;
    for (std::size_t scene = 1; scene <= sceneSeeds.size(); ++scene) {
        const std::string number = std::to_string(scene);
        all.push_back({"scene-" + number, GRADUS_TEXT("cam", "scene %1").with({number})});
    }
    return all;
}

std::uint64_t sceneSeed(const std::string& id)
{
    return sceneSeeds.at(static_cast<std::size_t>(id.back() - '1'));
}

} // namespace gradus::lab::cam
