#pragma once

#include "figure/chart.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gradus::figure {

enum class Happening : std::uint8_t {
    Ran,
    Passed, ///< nothing there for it to do
    Skipped, ///< would have run, but something was cut short
    Raised, ///< an exception left it
    Caught, ///< an exception ended here
};

/// Something that happened in a lane.
struct Event {
    std::int64_t lane = 0;
    std::int64_t at = 0; ///< the step; several events may share one
    Text label;
    Happening kind = Happening::Ran;
    Tint tint = Tint::One;
    bool operator==(const Event&) const = default;
};

/// A stretch of steps with a name, drawn above the lanes: epoch 1, batch 2.
struct EventBand {
    std::int64_t level = 0; ///< 0 is the outermost
    std::int64_t first = 0, last = 0; ///< steps, both included
    Text label;
    bool cut = false; ///< ended before its time
    Tint tint = Tint::Muted;
    bool operator==(const EventBand&) const = default;
};

/// What happened in which order: a lane for each actor, time to the right.
struct Events {
    std::vector<Text> lanes;
    std::vector<Text> steps; ///< a name for each step
    std::vector<Event> events; ///< in order of `at`
    std::vector<EventBand> bands;
    std::vector<std::int64_t> frameSteps; ///< the step each frame picks, -1 for none; or empty
    bool operator==(const Events&) const = default;
};

} // namespace gradus::figure
