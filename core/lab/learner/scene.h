#pragma once

#include "lab/demo.h"
#include "lab/learner/run.h"

#include <string>
#include <vector>

namespace gradus::lab::loop {

/// A training set up otherwise, to be held beside the one that is asked for.
struct Variant {
    std::string name; ///< of the callbacks that are on, or of what is raised
    Setting setting;
    Run run;
};

/// All that is trained for one picture.
struct Scene {
    Run run;
    std::vector<Variant> variants;
};

/// Trains what the setting's picture needs. Throws as `train` does.
[[nodiscard]] Scene sceneOf(const Setting& setting, Context& context);

/// The callbacks that the picture of tweaks turns on and off: at most three, TrainEval never.
[[nodiscard]] std::vector<std::string> tweaksOf(const Setting& setting);

/// The tweaks that are on in the variant of that number, one bit each.
[[nodiscard]] std::vector<std::string> chosenTweaks(const Setting& setting, std::size_t number);

/// The setting without the tweaks that are off.
[[nodiscard]] Setting tweaked(const Setting& setting, const std::vector<std::string>& on);

/// The exceptions that the picture of cancelling raises in turn, each with where it does.
[[nodiscard]] std::vector<Setting> cancellings(const Setting& setting);

} // namespace gradus::lab::loop
