#pragma once

#include "figure/declaration.h"

#include <QString>

namespace gradus::demo {

/// A demo at a setting: gradus://demo/broadcasting/12-plus-1?a=2×1&b=3
struct Place {
    QString demo;
    QString preset; ///< may be empty
    figure::Arguments arguments; ///< over the preset's
};

} // namespace gradus::demo
