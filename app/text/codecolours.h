#pragma once

#include "text/pythontokens.h"

#include <QColor>

namespace gradus::text {

/// Colour of a token on the theme's ground for code. Neither the accent nor the outcome's orange, which have meanings of their
/// own; each reaches 4.5:1 there.
[[nodiscard]] QColor tokenColour(Token::Kind kind, bool dark, const QColor& muted);

} // namespace gradus::text
