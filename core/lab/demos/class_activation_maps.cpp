#include "lab/cam/script.h"
#include "lab/cam/subject.h"
#include "lab/cam/views.h"
#include "lab/cam/words.h"
#include "lab/demo.h"
#include "lab/quietcontext.h"

namespace gradus::lab {

namespace {

figure::Figure run(const figure::Arguments& arguments, Context& context)
{
    const cam::Setting setting(arguments);
    const cam::Subject subject = cam::subjectFor(setting, context);
    switch (setting.show) {
    case cam::Show::Classes:
        return cam::showClasses(setting, subject, context);
    case cam::Show::Layers:
        return cam::showLayers(setting, subject, context);
    case cam::Show::Cell:
        return cam::showCell(setting, subject, context);
    case cam::Show::Gradients:
        return cam::showGradients(setting, subject, context);
    case cam::Show::Hook:
        return cam::showHook(setting, subject, context);
    case cam::Show::Modes:
        return cam::showModes(setting, subject, context);
    case cam::Show::Backward:
        return cam::showBackward(setting, subject, context);
    }
    return {};
}

std::string python(const figure::Arguments& arguments)
{
    QuietContext context("cpu");
    const cam::Setting setting(arguments);
    return cam::scriptFor(setting, cam::subjectFor(setting, context));
}

/// The layers and classes of the model.
std::vector<figure::Choice> choices(const std::string& parameter, const figure::Arguments& arguments)
{
    QuietContext context("cpu");
    const std::shared_ptr<const cam::Model> model = cam::modelFor(cam::Setting(arguments), context);
    std::vector<figure::Choice> all;
    if (parameter == "layer") {
        all.push_back({std::string(cam::lastLayer), GRADUS_TEXT("cam", "the last")});
        for (const cam::Layer& layer : model->layers())
            all.push_back({layer.id, figure::verbatim(layer.id + " " + figure::formatShape(layer.shape))});
    } else if (parameter == "class") {
        all.push_back({std::string(cam::topClass), GRADUS_TEXT("cam", "the highest score")});
        for (const std::string& name : model->classes())
            all.push_back({name, figure::verbatim(name)});
    }
    return all;
}

} // namespace

Demo class_activation_maps()
{
    figure::Declaration declaration;
    declaration.id = "class-activation-maps";
    declaration.title = GRADUS_TEXT("cam", "CAM and Grad-CAM");
    declaration.summary =
        GRADUS_TEXT("cam", "Where in a picture a net sees what it says: maps for each class, and how far they can be trusted.");
    declaration.parameters = cam::parameters();
    declaration.presets = cam::presets();
    return {std::move(declaration), run, python, choices};
}

} // namespace gradus::lab
