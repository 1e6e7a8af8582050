#pragma once

#include "lab/learner/learner.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gradus::lab::loop {

/// A training that is over.
struct Run {
    Trace trace;
    std::vector<std::string> callbacks; ///< in running order
    std::map<std::string, std::vector<std::string>> methods; ///< each callback's, named after events
    std::map<std::string, std::map<std::string, Value>> attributes; ///< each callback's own
    std::vector<BatchResult> batches;
    std::string escaped; ///< the exception that nothing caught; or empty
    double w = 0, h = 0; ///< of the model, as it ended
    std::map<std::string, Value> learner; ///< its attributes
    std::optional<double> loss; ///< the learner's last

    /// A callback's own list of numbers; empty if there is none.
    [[nodiscard]] std::vector<double> list(const std::string& callback, const std::string& attribute) const;
    [[nodiscard]] bool has(const std::string& callback, const std::string& event) const;
};

/// Trains. `afterBatch` is given what there is so far and may throw. Throws figure::Error for callbacks in a circle, and where a
/// callback reads what is not there.
[[nodiscard]] Run train(const Setting& setting, const std::string& device,
                        const std::function<void(const Trace&, const Subscribers&)>& afterBatch);

} // namespace gradus::lab::loop
