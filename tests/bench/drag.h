#pragma once

namespace gradus::bench {

/// From a slider's move to the end of the new figure's paint; and how long the window's own thread is ever busy while dragging.
void measureDrag();

} // namespace gradus::bench
