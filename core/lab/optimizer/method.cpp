#include "lab/optimizer/method.h"

namespace gradus::lab::optimizer {

std::string_view idOf(Method method)
{
    return methodIds[static_cast<std::size_t>(method)];
}

figure::Text labelOf(Method method)
{
    switch (method) {
    case Method::Sgd:
        return figure::verbatim("SGD");
    case Method::Momentum:
        return GRADUS_TEXT("optimizer", "momentum");
    case Method::RmsProp:
        return figure::verbatim("RMSprop");
    case Method::Adam:
        return figure::verbatim("Adam");
    case Method::AdamAsPrinted:
        return GRADUS_TEXT("optimizer", "Adam as printed");
    case Method::AdamW:
        return figure::verbatim("AdamW");
    }
    return {};
}

figure::Tint tintOf(Method method)
{
    constexpr std::array<figure::Tint, 6> tints{figure::Tint::One,  figure::Tint::Two,  figure::Tint::Three,
                                                figure::Tint::Four, figure::Tint::Five, figure::Tint::Six};
    return tints[static_cast<std::size_t>(method)];
}

bool keepsGradAvg(Method method)
{
    return method != Method::Sgd && method != Method::RmsProp;
}

bool keepsSqrAvg(Method method)
{
    return method != Method::Sgd && method != Method::Momentum;
}

} // namespace gradus::lab::optimizer
