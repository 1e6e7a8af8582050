#pragma once

namespace gradus::bench {

/// Whether the lab's memory stays level over 1,000 runs.
void measureMemory();

} // namespace gradus::bench
