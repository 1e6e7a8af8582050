#include "lab/broadcasting/computation.h"
#include "lab/broadcasting/parameters.h"
#include "lab/broadcasting/picture.h"
#include "lab/broadcasting/script.h"
#include "lab/demo.h"
#include "lab/quietcontext.h"

namespace gradus::lab {

namespace {

figure::Figure run(const figure::Arguments& arguments, Context& context)
{
    const broadcast::Setting setting(arguments);
    return broadcast::pictureOf(setting, broadcast::compute(setting, context), context);
}

std::string python(const figure::Arguments& arguments)
{
    QuietContext context("cpu");
    const broadcast::Setting setting(arguments);
    return broadcast::scriptOf(setting, broadcast::compute(setting, context));
}

} // namespace

Demo broadcasting()
{
    figure::Declaration declaration;
    declaration.id = "broadcasting";
    declaration.title = GRADUS_TEXT("broadcasting", "Broadcasting");
    declaration.summary =
        GRADUS_TEXT("broadcasting", "How shapes meet: what is stretched, what comes out, and what lies in memory.");
    declaration.parameters = broadcast::parameters();
    declaration.presets = broadcast::presets();
    return {std::move(declaration), run, python};
}

} // namespace gradus::lab
