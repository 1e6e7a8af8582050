#pragma once

namespace gradus::bench {

/// From the move of a control to the end of the new figure's paint, over all presets of the demos.
void measureDemos();

/// The same in a window that fills a screen of 3840×2160, with six optimizers too.
void measureLarge();

} // namespace gradus::bench
