#pragma once

#include "lab/learner/scene.h"

#include "figure/figure.h"

#include <string>
#include <vector>

namespace gradus::lab::loop {

/// A readout, and the Python expression that comes to the same in the script. There, `learner` has trained as the setting says,
/// `learner.log` and `learner.did` name its events and actions, `cb(name)` is its callback, and `others` are the variants.
struct Told {
    figure::Readout readout;
    std::string python;
};

[[nodiscard]] std::vector<Told> tell(const Setting& setting, const Scene& scene);

/// What callbacks changed while a batch ran, in the order of the loop: "xb", "pred", "w.grad".
[[nodiscard]] std::vector<std::string> changedInBatches(const Run& run);
[[nodiscard]] const std::vector<std::string>& changeable();

/// The number of the after_epoch that TrackResults' figures are told of: the last one after training; −1 if there is none.
[[nodiscard]] std::int64_t lastTrainingEpoch(const Setting& setting, const Run& run);

/// The event that came after the raise; "none" if none did.
[[nodiscard]] std::string nextEvent(const Run& run);

} // namespace gradus::lab::loop
