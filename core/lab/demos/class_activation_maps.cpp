#include "lab/cam/script.h"
#include "lab/cam/subject.h"
#include "lab/cam/views.h"
#include "lab/cam/words.h"
#include "lab/demo.h"
#include "lab/quietcontext.h"

namespace gradus::lab {

namespace cam {

namespace {

figure::Figure figureFor(const figure::Arguments& arguments, Context& context)
{
    const Setting setting(arguments);
    const Subject subject = subjectFor(setting, context);
    switch (setting.show) {
    case Show::Classes:
        return showClasses(setting, subject, context);
    case Show::Layers:
        return showLayers(setting, subject, context);
    case Show::Cell:
        return showCell(setting, subject, context);
    case Show::Gradients:
        return showGradients(setting, subject, context);
    case Show::Hook:
        return showHook(setting, subject, context);
    case Show::Modes:
        return showModes(setting, subject, context);
    case Show::Backward:
        return showBackward(setting, subject, context);
    }
    return {};
}

std::string pythonFor(const figure::Arguments& arguments)
{
    QuietContext context("cpu");
    const Setting setting(arguments);
    return scriptFor(setting, subjectFor(setting, context));
}

/// The layers and classes of the model.
std::vector<figure::Choice> choicesFor(const std::string& parameter, const figure::Arguments& arguments, Context& context)
{
    const std::shared_ptr<const Model> model = modelFor(Setting(arguments), context);
    std::vector<figure::Choice> all;
    if (parameter == "layer") {
        all.push_back({std::string(lastLayer), GRADUS_TEXT("cam", "the last")});
        for (const Layer& layer : model->layers())
            all.push_back({layer.id, figure::verbatim(layer.id + " " + figure::formatShape(layer.shape))});
    } else if (parameter == "class") {
        all.push_back({std::string(topClass), GRADUS_TEXT("cam", "the highest score")});
        for (const std::string& name : model->classes())
            all.push_back({name, figure::verbatim(name)});
    }
    return all;
}

} // namespace

} // namespace cam

Demo class_activation_maps()
{
    figure::Declaration declaration;
    declaration.id = "class-activation-maps";
    declaration.title = GRADUS_TEXT("cam", "CAM and Grad-CAM");
    declaration.summary =
        GRADUS_TEXT("cam", "Where in a picture a net sees what it says: maps for each class, and how far they can be trusted.");
    declaration.parameters = cam::parameters();
    declaration.presets = cam::presets();
    return {std::move(declaration), cam::figureFor, cam::pythonFor, cam::choicesFor};
}

} // namespace gradus::lab
