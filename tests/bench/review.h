#pragma once

namespace gradus::bench {

/// From the key that rates a card to the end of the next card's paint, the demo pane open.
void measureReview();

} // namespace gradus::bench
