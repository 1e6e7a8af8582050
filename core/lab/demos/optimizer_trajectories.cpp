#include "lab/demo.h"
#include "lab/optimizer/parameters.h"
#include "lab/optimizer/script.h"
#include "lab/optimizer/views.h"

namespace gradus::lab {

namespace {

figure::Figure run(const figure::Arguments& arguments, Context& context)
{
    return optimizer::figureOf(optimizer::Setting(arguments), context);
}

std::string python(const figure::Arguments& arguments)
{
    return optimizer::scriptOf(optimizer::Setting(arguments));
}

} // namespace

Demo optimizer_trajectories()
{
    figure::Declaration declaration;
    declaration.id = "optimizer-trajectories";
    declaration.title = GRADUS_TEXT("optimizer", "Optimizers");
    declaration.summary =
        GRADUS_TEXT("optimizer", "How SGD, momentum, RMSProp and Adam walk down a loss, with the numbers of every step.");
    declaration.parameters = optimizer::parameters();
    declaration.presets = optimizer::presets();
    return {std::move(declaration), run, python};
}

} // namespace gradus::lab
