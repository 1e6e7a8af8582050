#include "lab/cam/setting.h"
#include "lab/cam/words.h"
#include "lab/shapespot/net.h"
#include "lab/shapespot/scenes.h"

#include <array>
#include <string>

namespace gradus::lab::cam {

namespace {

using figure::Choice;
using figure::ChoiceParameter;
using figure::Condition;
using figure::FileParameter;
using figure::Parameter;
using figure::Text;
using figure::verbatim;

template <std::size_t Count>
ChoiceParameter choicesOf(const std::array<std::string_view, Count>& ids, const std::array<Text, Count>& labels)
{
    ChoiceParameter kind;
    for (std::size_t index = 0; index < Count; ++index)
        kind.choices.push_back({std::string(ids[index]), labels[index]});
    return kind;
}

ChoiceParameter classChoices()
{
    ChoiceParameter kind;
    kind.dependent = true;
    kind.choices.push_back({std::string(topClass), GRADUS_TEXT("cam", "the highest score")});
    for (const std::string& name : shapespot::vocab())
        kind.choices.push_back({name, verbatim(name)});
    return kind;
}

ChoiceParameter layerChoices()
{
    ChoiceParameter kind;
    kind.dependent = true;
    kind.choices.push_back({std::string(lastLayer), GRADUS_TEXT("cam", "the last")});
    for (const std::string& layer : shapespot::Net::layers())
        kind.choices.push_back({layer, verbatim(layer)});
    return kind;
}

Condition whileShowing(std::vector<std::string> views)
{
    return {"show", std::move(views)};
}

Condition withOwnModel()
{
    return {"model", {"/"}, {}, true};
}

std::vector<Parameter> whatIsLookedAt()
{
    return {
        {"image",
         GRADUS_TEXT("cam", "picture"),
         GRADUS_TEXT("cam", "A scene of two shapes, or a PNG or JPEG of your own: the square in its middle is used."),
         FileParameter{FileParameter::Kind::Image, sceneChoices()},
         std::string("scene-1"),
         {}},
        {"model",
         GRADUS_TEXT("cam", "model"),
         GRADUS_TEXT(
             "cam",
             "A net for shapes, the same untrained, or your own TorchScript file. A model file is a program: open only what "
             "you trust."),
         FileParameter{FileParameter::Kind::Model,
                       {{std::string(shippedModel), GRADUS_TEXT("cam", "trained on shapes")},
                        {std::string(untrainedModel), GRADUS_TEXT("cam", "untrained")}}},
         std::string(shippedModel),
         {}},
        {"size", GRADUS_TEXT("cam", "size"),
         GRADUS_TEXT("cam", "How many pixels wide and high the picture is made for your model."),
         figure::IntegerParameter{32, 512}, std::int64_t{224}, withOwnModel()},
        {"normalise", GRADUS_TEXT("cam", "normalise"), GRADUS_TEXT("cam", "What your model expects its pixels to be."),
         choicesOf(normalisationIds, {GRADUS_TEXT("cam", "as ImageNet"), GRADUS_TEXT("cam", "from 0 to 1")}),
         std::string("imagenet"), withOwnModel()},
        {"class",
         GRADUS_TEXT("cam", "class"),
         GRADUS_TEXT("cam", "What the map should speak for."),
         classChoices(),
         std::string(topClass),
         {},
         "*"},
    };
}

std::vector<Parameter> howItIsLookedAt()
{
    return {
        {"show",
         GRADUS_TEXT("cam", "show"),
         GRADUS_TEXT("cam", "What the picture is about."),
         choicesOf(showIds,
                   {GRADUS_TEXT("cam", "each class"), GRADUS_TEXT("cam", "each layer"),
                    GRADUS_TEXT("cam", "a cell's dot product"), GRADUS_TEXT("cam", "Grad-CAM's gradients"),
                    GRADUS_TEXT("cam", "what a hook keeps"), GRADUS_TEXT("cam", "eval and train"),
                    GRADUS_TEXT("cam", "backward's start")}),
         std::string("classes"),
         {}},
        {"method", GRADUS_TEXT("cam", "method"), GRADUS_TEXT("cam", "How the map is made."),
         choicesOf(methodIds, {verbatim("CAM"), verbatim("Grad-CAM"), GRADUS_TEXT("cam", "saliency")}), std::string("cam"),
         whileShowing({"classes", "layers"})},
        {"layer", GRADUS_TEXT("cam", "layer"),
         GRADUS_TEXT("cam", "Whose activations are used; plain CAM can use the last ones only."), layerChoices(),
         std::string(lastLayer), whileShowing({"classes", "layers", "gradients", "backward"}), "*"},
        {"backward", GRADUS_TEXT("cam", "call"), GRADUS_TEXT("cam", "What the backward pass starts from."),
         choicesOf(backwardIds,
                   {verbatim("output.backward()"), verbatim("output[0, class].backward()"), verbatim("output.sum().backward()")}),
         std::string("output"), whileShowing({"backward"})},
        {"cell", GRADUS_TEXT("cam", "cell"), GRADUS_TEXT("cam", "The cell, counted row by row from 0."),
         figure::IntegerParameter{-1, 65535, GRADUS_TEXT("cam", "the largest")}, std::int64_t{-1}, whileShowing({"cell"}), "map"},
        {"relative", GRADUS_TEXT("cam", "minus class mean"), GRADUS_TEXT("cam", "Take away what speaks for all classes alike."),
         figure::SwitchParameter{}, false, whileShowing({"classes", "layers"})},
        {"threshold", GRADUS_TEXT("cam", "box threshold"),
         GRADUS_TEXT("cam", "The box goes round the largest part that reaches this share of the map's largest value."),
         figure::RealParameter{0.05, 0.95}, 0.6, whileShowing({"classes", "layers", "gradients", "hook"})},
        {"opacity",
         GRADUS_TEXT("cam", "opacity"),
         GRADUS_TEXT("cam", "Of the map over the picture."),
         figure::RealParameter{0, 1},
         0.6,
         {}},
        {"training", GRADUS_TEXT("cam", "train mode"),
         GRADUS_TEXT("cam", "As after train() instead of eval(): batches are normalised by their own statistics."),
         figure::SwitchParameter{}, false, whileShowing({"classes", "layers", "cell", "gradients"})},
        {"randomise", GRADUS_TEXT("cam", "random layers"),
         GRADUS_TEXT(
             "cam",
             "How many modules, from the head down, get fresh random weights: a map that does not care is no explanation."),
         figure::IntegerParameter{0, 5, GRADUS_TEXT("cam", "none")}, std::int64_t{0},
         Condition{"model", {std::string(shippedModel)}}},
        {"seed", GRADUS_TEXT("cam", "seed"), GRADUS_TEXT("cam", "Of random weights, and of the pictures that share a batch."),
         figure::SeedParameter{}, std::int64_t{1},
         Condition{"model",
                   {std::string(untrainedModel), "true", "modes", "1", "2", "3", "4", "5"},
                   {"training", "show", "randomise"}}},
        {"measure", GRADUS_TEXT("cam", "measure"),
         GRADUS_TEXT("cam", "How often such maps point at the right shape in 100 scenes, beside an untrained net's."),
         figure::SwitchParameter{}, false, whileShowing({"classes", "layers"})},
    };
}

} // namespace

std::vector<Parameter> parameters()
{
    std::vector<Parameter> all = whatIsLookedAt();
    const std::vector<Parameter> more = howItIsLookedAt();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace gradus::lab::cam
