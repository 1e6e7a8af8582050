#pragma once

namespace gradus::bench {

/// From opening a demo's preset to the end of the paint of its first figure, the lab running.
void measureFirstFigures();

} // namespace gradus::bench
