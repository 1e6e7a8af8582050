#pragma once

#include "drags.h"

namespace gradus::bench {

/// Six optimizers, 300 steps each, on the ravine and on the tiny net, while their start is dragged round a circle. `where` is
/// said of the screen.
void measureSixOptimizers(Window& window, const Bound& bound, const std::string& where = {});

/// The same in a window of 1440×900.
void measureSixOptimizers();

} // namespace gradus::bench
