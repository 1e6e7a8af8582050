#include "lab/cam/setting.h"
#include "lab/shapespot/net.h"
#include "lab/shapespot/scenes.h"

#include <string>
#include <utility>

namespace gradus::lab::cam {

namespace {

using figure::Arguments;
using figure::Choice;
using figure::ChoiceAnswer;
using figure::OrderAnswer;
using figure::Prediction;
using figure::Preset;
using figure::ShapeAnswer;
using figure::verbatim;

std::string words(const char* text)
{
    return text;
}

Preset whichLayer()
{
    std::vector<Choice> layers;
    for (const std::string& layer : shapespot::Net::layers())
        layers.push_back({layer, verbatim(layer)});
    layers.push_back({"head", GRADUS_TEXT("cam", "head, the linear layer")});
    return {"which-layer",
            GRADUS_TEXT("cam", "Which layer CAM uses"),
            GRADUS_TEXT("cam", "The head reads the mean of the last block's maps, so its weights fit those maps, cell by cell."),
            Arguments{{"image", words("scene-1")}, {"class", words("ring")}, {"show", words("layers")}},
            {GRADUS_TEXT("cam", "The net runs stem, block1, block2, block3, head. The outputs of which does CAM use?"),
             ChoiceAnswer{std::move(layers)}, "used_layer"},
            {"layer"}};
}

Preset needsHook()
{
    return {
        "needs-hook",
        GRADUS_TEXT("cam", "Why CAM needs a hook"),
        GRADUS_TEXT("cam", "The model gives back scores alone; what the last block made is gone unless a hook keeps it."),
        Arguments{{"image", words("scene-2")}, {"class", words("square")}, {"show", words("hook")}},
        {GRADUS_TEXT("cam", "x is one picture, 1×3×64×64, and there are 5 classes. What shape is all that model(x) gives back?"),
         ShapeAnswer{}, "shape"},
        {}};
}

Preset evalNoGrad()
{
    return {
        "eval-nograd",
        GRADUS_TEXT("cam", "Modes and no_grad"),
        GRADUS_TEXT("cam",
                    "In train mode the map depends on what else is in the batch; without no_grad, bytes are kept for nothing."),
        Arguments{{"image", words("scene-3")}, {"class", words("top")}, {"show", words("modes")}},
        {GRADUS_TEXT("cam",
                     "The same picture goes through the net in two different batches. After which call is its map the same?"),
         ChoiceAnswer{{{"train", verbatim("model.train()")},
                       {"eval", verbatim("model.eval()")},
                       {"both", GRADUS_TEXT("cam", "after either")},
                       {"neither", GRADUS_TEXT("cam", "after neither")}}},
         "steady"},
        {}};
}

Preset einsum()
{
    return {
        "einsum-ckkij",
        GRADUS_TEXT("cam", "einsum, cell by cell"),
        GRADUS_TEXT("cam", "Each cell of a class's map is the dot product of the class's weights and the cell's channels."),
        Arguments{{"image", words("scene-4")}, {"class", words("top")}, {"show", words("cell")}},
        {GRADUS_TEXT("cam",
                     "The head's weights w are 5×64, the activations act 64×16×16. What shape is einsum('ck,kij->cij', w, act)?"),
         ShapeAnswer{}, "shape"},
        {}};
}

Preset vocab()
{
    std::vector<Choice> classes;
    std::string names;
    for (const std::string& name : shapespot::shapeNames()) {
        classes.push_back({name, verbatim(name)});
        names += (names.empty() ? "" : ", ") + name;
    }
    return {"vocab",
            GRADUS_TEXT("cam", "Which output is which class"),
            GRADUS_TEXT("cam", "The outputs stand in the order of dls.vocab, which is sorted: one map for each, on one scale."),
            Arguments{{"image", words("scene-5")}, {"class", words("top")}, {"show", words("classes")}},
            {GRADUS_TEXT("cam", "The labels come as %1. In which order do the net's five outputs stand?").with({names}),
             OrderAnswer{std::move(classes)}, "vocab"},
            {"class"}};
}

Preset innerLayers()
{
    return {
        "inner-layers",
        GRADUS_TEXT("cam", "Why plain CAM can't use inner layers"),
        GRADUS_TEXT(
            "cam", "The head has a weight for each of the last 64 channels and none for others; gradients there are everywhere."),
        Arguments{{"image", words("scene-6")},
                  {"class", words("disk")},
                  {"show", words("layers")},
                  {"method", words("gradcam")},
                  {"layer", words("block2")},
                  {"measure", true}},
        {GRADUS_TEXT(
             "cam",
             "The head's weights are 5×64, block2's activations 32×16×16. What shape does einsum('ck,kij->cij') give, or is "
             "it an error?"),
         ShapeAnswer{}, "einsum"},
        {}};
}

Preset gradients()
{
    return {
        "gradcam-gradients",
        GRADUS_TEXT("cam", "Why Grad-CAM hooks the backward pass"),
        GRADUS_TEXT("cam", "torch keeps no gradient of activations: a hook must catch it. Its mean weighs each channel."),
        Arguments{{"image", words("scene-6")}, {"class", words("top")}, {"show", words("gradients")}, {"layer", words("block2")}},
        {GRADUS_TEXT("cam", "act are block2's activations. After output[0, cls].backward(), without a hook, what is act.grad?"),
         ChoiceAnswer{{{"a gradient", GRADUS_TEXT("cam", "the gradient, 1×32×16×16")},
                       {"None", verbatim("None")},
                       {"zeros", GRADUS_TEXT("cam", "zeros")}}},
         "grad_without_hook"},
        {}};
}

Preset scalarOnly()
{
    return {"scalar-only",
            GRADUS_TEXT("cam", "backward() starts from one number"),
            GRADUS_TEXT("cam", "Pick output[0, class] as the call, and it runs."),
            Arguments{{"image", words("scene-2")}, {"class", words("square")}, {"show", words("backward")}},
            {GRADUS_TEXT("cam", "output is 1×5: a score for each class. What does output.backward() do?"),
             ChoiceAnswer{{{"runs", GRADUS_TEXT("cam", "it gives the gradient of all five")},
                           {"error", GRADUS_TEXT("cam", "it raises an error")}}},
             "outcome"},
            {}};
}

} // namespace

std::vector<Preset> presets()
{
    return {whichLayer(), needsHook(), evalNoGrad(), einsum(), vocab(), innerLayers(), gradients(), scalarOnly()};
}

} // namespace gradus::lab::cam
