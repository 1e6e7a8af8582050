#include "figures/tints.h"

namespace gradus::figures {

QColor colourOf(figure::Tint tint, const look::Theme& theme)
{
    const auto either = [&](QRgb light, QRgb dark) { return QColor::fromRgb(theme.dark ? dark : light); };
    switch (tint) {
    case figure::Tint::Ink:
        return theme.ink;
    case figure::Tint::Muted:
        return theme.muted;
    case figure::Tint::Answer:
        return theme.outcome;
    case figure::Tint::One:
        return either(0xff2f62b5, 0xff7fb0ff);
    case figure::Tint::Two:
        return either(0xff0f7b6c, 0xff5fd0be);
    case figure::Tint::Three:
        return either(0xff8b3fa8, 0xffd39bf0);
    case figure::Tint::Four:
        return either(0xffb02a5b, 0xffff8fb3);
    case figure::Tint::Five:
        return either(0xff6f6a00, 0xffd6cb5a);
    case figure::Tint::Six:
        return either(0xff3d6b1f, 0xffa5d46a);
    }
    return theme.ink;
}

} // namespace gradus::figures
