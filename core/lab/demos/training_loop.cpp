#include "lab/demo.h"
#include "lab/learner/parameters.h"
#include "lab/learner/picture.h"
#include "lab/learner/scene.h"
#include "lab/learner/script.h"
#include "lab/quietcontext.h"

namespace gradus::lab {

namespace {

figure::Figure run(const figure::Arguments& arguments, Context& context)
{
    const loop::Setting setting(arguments);
    return loop::pictureOf(setting, loop::sceneOf(setting, context));
}

std::string python(const figure::Arguments& arguments)
{
    QuietContext context("cpu");
    const loop::Setting setting(arguments);
    return loop::scriptOf(setting, loop::sceneOf(setting, context));
}

} // namespace

Demo training_loop()
{
    figure::Declaration declaration;
    declaration.id = "training-loop";
    declaration.title = GRADUS_TEXT("loop", "The training loop");
    declaration.summary = GRADUS_TEXT("loop", "Who is called when, who changes what, and what an exception skips.");
    declaration.parameters = loop::parameters();
    declaration.presets = loop::presets();
    return {std::move(declaration), run, python};
}

} // namespace gradus::lab
