#pragma once

#include "figure/figure.h"
#include "lab/demo.h"
#include "lab/optimizer/walk.h"
#include "lab/quietcontext.h"

#include <QString>

#include <string>

/// The demo optimizer-trajectories, run and asked.
namespace optimizerrun {

using gradus::figure::Arguments;
using gradus::figure::Figure;

inline const gradus::lab::Demo& demo()
{
    return *gradus::lab::findDemo("optimizer-trajectories");
}

inline Figure shown(const Arguments& arguments)
{
    gradus::lab::QuietContext context("cpu");
    return demo().run(arguments, context);
}

inline Figure shownPreset(const std::string& preset, const Arguments& given = {})
{
    return shown(gradus::figure::complete(demo().declaration, preset, given));
}

inline double number(const Figure& figure, const std::string& readout)
{
    return std::get<double>(figure.readout(readout)->value);
}

inline QString words(const Figure& figure, const std::string& readout)
{
    const gradus::figure::Readout* found = figure.readout(readout);
    return found != nullptr ? QString::fromStdString(gradus::figure::formatReadout(*found)) : QStringLiteral("(none)");
}

inline std::string text(const char* words)
{
    return words;
}

inline gradus::lab::optimizer::Walk walked(const gradus::lab::optimizer::Surface& surface,
                                           const gradus::lab::optimizer::Route& route, gradus::lab::optimizer::Method method,
                                           const gradus::lab::optimizer::Hyper& hyper)
{
    gradus::lab::QuietContext context("cpu");
    return gradus::lab::optimizer::walk(surface, route, method, hyper, context);
}

} // namespace optimizerrun
