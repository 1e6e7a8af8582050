#pragma once

#include "lab/learner/run.h"
#include "lab/learner/setting.h"

#include "figure/events.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gradus::lab::loop {

/// A place on the time line.
struct Tick {
    std::string name; ///< "after_pred", "backward"
    Place place;
    std::int64_t moment = -1; ///< in the trace; −1 for what did not happen
    bool wanted = true; ///< of what did not happen: it would have, had nothing been cut short; if not, there was nothing to do
};

/// What happened and what was cut, in order; and the writes of each tick, with those of the actions before it.
class Timeline {
public:
    /// The events: what a cancel skipped stands where it would have been.
    static Timeline ofEvents(const Setting& setting, const Run& run);
    /// The loop's own actions, batch by batch.
    static Timeline ofActions(const Setting& setting, const Run& run);

    [[nodiscard]] const std::vector<Tick>& ticks() const { return m_ticks; }
    /// The tick of each frame: what happened, and where there was nothing to do.
    [[nodiscard]] const std::vector<std::int64_t>& frames() const { return m_frames; }
    /// The frame of a moment, or of the first one after it that has a frame.
    [[nodiscard]] std::int64_t frameOf(std::size_t moment) const;
    /// The bands of fit, epochs, parts and batches.
    [[nodiscard]] std::vector<figure::EventBand> bands() const;

private:
    Timeline(const Run& run, std::vector<Tick> ticks);

    const Run* m_run;
    std::vector<Tick> m_ticks;
    std::vector<std::int64_t> m_frames;
};

/// The loop's actions in a batch, in order; chapter 19's optimizer zeroes the gradients as it steps.
[[nodiscard]] std::vector<std::string> actionsOf(Kind kind);

} // namespace gradus::lab::loop
