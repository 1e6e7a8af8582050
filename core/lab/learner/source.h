#pragma once

#include "lab/learner/setting.h"

#include <cstdint>
#include <string>
#include <vector>

/// The Python that is shown, and that the script runs: the loops and the callbacks, in our own short form.
namespace gradus::lab::loop {

struct Source {
    std::vector<std::string> lines;
    std::vector<std::string> tags; ///< what each line runs: "before", "after_pred", "predict"; or empty

    /// The line that runs that event or action; −1 if none does.
    [[nodiscard]] std::int64_t lineOf(const std::string& moment) const;
};

/// What of the loop is shown.
enum class Extent {
    Whole, ///< the class
    Batch, ///< one_batch alone
    Fit, ///< chapter 19's fit; of the others the stage, which all levels are made of
    Call, ///< __call__
};

[[nodiscard]] Source loopSource(Kind kind, Extent extent);

/// The class of that callback, with the loop's spelling.
[[nodiscard]] std::vector<std::string> callbackSource(const std::string& name, const Setting& setting);

} // namespace gradus::lab::loop
