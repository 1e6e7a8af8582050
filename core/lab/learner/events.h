#pragma once

#include <string>
#include <vector>

namespace gradus::lab::loop {

/// Which training loop it is.
enum class Kind {
    Book, ///< chapter 16: what comes after a stage stands in a `finally`
    Fastai, ///< fastai 2.7: only the stage that catches goes on; backward and step are stages too
    Minimal, ///< chapter 19: six events, and only CancelFitException is caught
};

/// What the loop is nested in, outermost first.
enum class Stage { Fit, Epoch, Train, Validate, Batch, Backward, Step };

/// All events a loop can fire, in the order of a training that meets everything.
[[nodiscard]] const std::vector<std::string>& allEvents();

/// Those that this loop has.
[[nodiscard]] std::vector<std::string> eventsOf(Kind kind);
[[nodiscard]] bool hasEvent(Kind kind, const std::string& event);

/// How deep in the loop an event fires: 0 for before_fit, 4 for after_pred.
[[nodiscard]] int depthOf(const std::string& event);

/// "batch" in before_batch, after_cancel_batch and after_batch.
[[nodiscard]] std::string stageName(Stage stage);

/// "CancelBatchException".
[[nodiscard]] std::string cancelName(Stage stage);

} // namespace gradus::lab::loop
