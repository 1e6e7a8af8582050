#pragma once

#include "hand.h"

#include <string>
#include <vector>

namespace gradus::bench {

class Window;

struct Bound {
    double median = 0, p95 = 0; ///< ms; p95 0: none
};

struct Times {
    std::string what;
    std::vector<double> painted, computed; ///< ms: from a move to the end of the paint; of it in the demo's function
};

/// Drags one control at one place ("demo/preset?name=value&…"). Where that can't be done it says why, and there are no times.
[[nodiscard]] Times drag(Window& window, const std::string& place, const Grip& grip);

/// One line of the report.
void tell(const std::string& what, const Times& times, const Bound& bound);

} // namespace gradus::bench
