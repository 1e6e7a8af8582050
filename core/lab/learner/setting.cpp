#include "lab/learner/setting.h"

#include "figure/error.h"
#include "lab/learner/words.h"

#include <algorithm>

namespace gradus::lab::loop {

namespace {

using figure::Arguments;

const std::string& words(const Arguments& arguments, const char* id)
{
    return std::get<std::string>(arguments.at(id));
}

std::int64_t whole(const Arguments& arguments, const char* id)
{
    return std::get<std::int64_t>(arguments.at(id));
}

template <typename Enum, std::size_t Count>
Enum oneOf(const Arguments& arguments, const char* id, const std::array<std::string_view, Count>& ids)
{
    return static_cast<Enum>(std::find(ids.begin(), ids.end(), words(arguments, id)) - ids.begin());
}

std::string orNothing(const std::string& choice)
{
    return choice == none ? std::string() : choice;
}

std::optional<Stage> stageOf(const std::string& cancel)
{
    for (const Stage stage :
         {Stage::Fit, Stage::Epoch, Stage::Train, Stage::Validate, Stage::Batch, Stage::Backward, Stage::Step})
        if (cancelName(stage) == cancel)
            return stage;
    return std::nullopt;
}

} // namespace

Setting::Setting(const Arguments& arguments)
    : kind(oneOf<Kind>(arguments, "learner", kindIds))
    , callbacks(std::get<figure::Names>(arguments.at("callbacks")))
    , epochs(whole(arguments, "epochs"))
    , batches(whole(arguments, "batches"))
    , validBatches(whole(arguments, "valid_batches"))
    , lr(std::get<double>(arguments.at("lr")))
    , seed(static_cast<std::uint64_t>(whole(arguments, "seed")))
    , stateful(std::get<bool>(arguments.at("stateful")))
    , nanBatch(whole(arguments, "nan_batch"))
    , cancel(stageOf(words(arguments, "raise")))
    , cancelAt(words(arguments, "at"))
    , cancelNth(whole(arguments, "nth"))
    , writesLearner(words(arguments, "write") == "learn")
    , sorting(oneOf<Sorting>(arguments, "sorting", sortingIds))
    , mineOrder(whole(arguments, "order"))
    , mineBefore(orNothing(words(arguments, "run_before")))
    , mineAfter(orNothing(words(arguments, "run_after")))
    , show(oneOf<Show>(arguments, "show", showIds))
    , event(words(arguments, "event"))
{
    if (cancel && !hasEvent(kind, cancelAt))
        throw figure::Error(GRADUS_TEXT("loop", "Chapter %1's learner has no event %2: choose another, or another learner.")
                                .with({kind == Kind::Minimal ? "19" : "16", cancelAt}));
    const bool dispatches = show == Show::Dispatch || show == Show::Getattr;
    if (dispatches && !hasEvent(kind, event))
        throw figure::Error(GRADUS_TEXT("loop", "Chapter %1's learner never calls %2: choose another event, or another learner.")
                                .with({kind == Kind::Minimal ? "19" : "16", event}));
    if (dispatches && callbacks.empty())
        throw figure::Error(GRADUS_TEXT("loop", "There are no callbacks to look an event up in: add one."));
}

bool Setting::lists(const std::string& callback) const
{
    return std::find(callbacks.begin(), callbacks.end(), callback) != callbacks.end();
}

bool Setting::trains() const
{
    return kind == Kind::Minimal || lists("TrainEval");
}

Spelling spellingOf(Kind kind)
{
    if (kind == Kind::Minimal)
        return {"learner", "preds", "model.training", "num"};
    return {"learn", "pred", "training", "iter"};
}

} // namespace gradus::lab::loop
