#pragma once

#include "figure/chart.h"
#include "look/look.h"

namespace gradus::figures {

/// What a tint looks like on the pane; text in it keeps AA contrast there.
[[nodiscard]] QColor colourOf(figure::Tint tint, const look::Theme& theme);

} // namespace gradus::figures
