#include "lab/learner/events.h"

#include <algorithm>
#include <array>

namespace gradus::lab::loop {

namespace {

constexpr std::array<const char*, 7> stages{"fit", "epoch", "train", "validate", "batch", "backward", "step"};
constexpr std::array<const char*, 7> cancelNames{"CancelFitException",   "CancelEpochException", "CancelTrainException",
                                                 "CancelValidException", "CancelBatchException", "CancelBackwardException",
                                                 "CancelStepException"};

bool isOneOf(const std::string& event, const std::vector<std::string>& some)
{
    return std::find(some.begin(), some.end(), event) != some.end();
}

} // namespace

const std::vector<std::string>& allEvents()
{
    static const std::vector<std::string> all{"before_fit",         "before_epoch",
                                              "before_train",       "before_batch",
                                              "after_pred",         "after_loss",
                                              "before_backward",    "after_cancel_backward",
                                              "after_backward",     "before_step",
                                              "after_cancel_step",  "after_step",
                                              "after_cancel_batch", "after_batch",
                                              "after_cancel_train", "after_train",
                                              "before_validate",    "after_cancel_validate",
                                              "after_validate",     "after_cancel_epoch",
                                              "after_epoch",        "after_cancel_fit",
                                              "after_fit"};
    return all;
}

bool hasEvent(Kind kind, const std::string& event)
{
    switch (kind) {
    case Kind::Minimal:
        return isOneOf(event, {"before_fit", "before_epoch", "before_batch", "after_batch", "after_epoch", "after_fit"});
    case Kind::Book:
        return !isOneOf(event, {"before_backward", "after_cancel_backward", "before_step", "after_cancel_step"});
    case Kind::Fastai:
        return true;
    }
    return false;
}

std::vector<std::string> eventsOf(Kind kind)
{
    std::vector<std::string> some;
    for (const std::string& event : allEvents())
        if (hasEvent(kind, event))
            some.push_back(event);
    return some;
}

int depthOf(const std::string& event)
{
    if (event.ends_with("_fit"))
        return 0;
    if (event.ends_with("_epoch"))
        return 1;
    if (event.ends_with("_train") || event.ends_with("_validate"))
        return 2;
    return event.ends_with("_batch") ? 3 : 4;
}

std::string stageName(Stage stage)
{
    return stages[static_cast<std::size_t>(stage)];
}

std::string cancelName(Stage stage)
{
    return cancelNames[static_cast<std::size_t>(stage)];
}

} // namespace gradus::lab::loop
