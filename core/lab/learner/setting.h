#pragma once

#include "lab/learner/events.h"

#include "figure/value.h"

#include <cstdint>
#include <optional>
#include <string>

namespace gradus::lab::loop {

/// What is pictured.
enum class Show {
    Lanes,
    Steps,
    Events,
    State,
    Tweaks,
    Memory,
    Attributes,
    Cancel,
    Losses,
    Order,
    Plain,
    Dispatch,
    Getattr,
    Totals
};

/// What decides the order of callbacks.
enum class Sorting {
    Both, ///< run_before and run_after; among those that are free, the lower `order`
    Order, ///< `order` alone, as fastai does today
    Run, ///< run_before and run_after alone, as the book's fastai did
};

/// The demo's arguments, read and checked against each other.
struct Setting {
    Kind kind = Kind::Book;
    figure::Names callbacks; ///< as listed; class names
    std::int64_t epochs = 1, batches = 1, validBatches = 0;
    double lr = 0.1;
    std::uint64_t seed = 0;
    bool stateful = false; ///< the model keeps a hidden state
    std::int64_t nanBatch = 0; ///< the training batch, from 1, whose input holds a NaN; 0 for none
    std::optional<Stage> cancel; ///< what Canceller raises
    std::string cancelAt; ///< at this event
    std::int64_t cancelNth = 1; ///< when it comes so many times
    bool writesLearner = true; ///< DoublePred writes self.learn.pred, not self.pred
    Sorting sorting = Sorting::Both;
    std::int64_t mineOrder = 0;
    std::string mineBefore, mineAfter; ///< MyCallback's run_before and run_after; empty for none
    Show show = Show::Lanes;
    std::string event; ///< that dispatch is asked about

    /// Throws figure::Error for combinations that mean nothing.
    explicit Setting(const figure::Arguments& arguments);

    [[nodiscard]] bool lists(const std::string& callback) const;
    /// Whether training batches reach backward: chapter 19's learner by itself, the others with TrainEval.
    [[nodiscard]] bool trains() const;
};

/// How the loops spell the same thing.
struct Spelling {
    std::string learner; ///< the callback's attribute that holds it
    std::string pred, training, iter;
};
[[nodiscard]] Spelling spellingOf(Kind kind);

} // namespace gradus::lab::loop
