#pragma once

namespace gradus::bench {

/// From the move of a control to the end of the new figure's paint, over all presets of the demos; and the same while the start
/// of six optimizers is dragged.
void measureDemos();

/// The same in a window that fills a screen of 3840×2160.
void measureLarge();

} // namespace gradus::bench
