#include "lab/optimizer/views.h"

namespace gradus::lab::optimizer {

figure::Figure figureOf(const Setting& setting, Context& context)
{
    switch (setting.show) {
    case Show::Equation:
        return equationView(setting, context);
    case Show::Table:
        return tableView(setting, context);
    case Show::Side:
        return sideView(setting, context);
    case Show::Bars:
        return barsView(setting, context);
    case Show::Squares:
        return squaresView(setting, context);
    case Show::Averages:
        return averagesView(setting);
    case Show::Debias:
        return debiasView(setting);
    case Show::Chain:
        return callbacksView(setting, context);
    case Show::Loop:
        return loopView(setting, context);
    case Show::InPlace:
        return inPlaceView(setting);
    case Show::ZeroGrad:
        return zeroGradView(setting, context);
    case Show::Eps:
        return epsView(setting, context);
    case Show::Decay:
        return decayView(setting, context);
    }
    return {};
}

} // namespace gradus::lab::optimizer
