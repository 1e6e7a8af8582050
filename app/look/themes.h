#pragma once

#include "look/look.h"

#include <QPalette>

namespace gradus::look {

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();

/// The theme in Qt's own terms, for widgets that know nothing of Theme.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

} // namespace gradus::look
