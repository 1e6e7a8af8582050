#include "lab/learner/picture.h"

#include "lab/learner/told.h"

#include <algorithm>

namespace gradus::lab::loop {

namespace {

using figure::Text;

/// A listed callback that this loop has no event for; empty if all have one.
std::string idleCallback(const Setting& setting, const Run& run)
{
    for (const auto& [name, methods] : run.methods)
        if (std::none_of(methods.begin(), methods.end(), [&](const std::string& event) { return hasEvent(setting.kind, event); }))
            return name;
    return {};
}

Text noteOnTrouble(const Setting& setting, const Run& run)
{
    if (setting.cancel && !run.trace.firstRaise())
        return GRADUS_TEXT("loop", "%1 comes less often than %2 times here, so nothing was raised.")
            .with({setting.cancelAt, std::to_string(setting.cancelNth)});
    if (!run.escaped.empty() && setting.kind == Kind::Book)
        return GRADUS_TEXT(
                   "loop",
                   "No stage that it left catches %1, so it leaves fit as an error. The after_ events still fire, because "
                   "they stand in finally.")
            .with({run.escaped});
    if (!run.escaped.empty())
        return GRADUS_TEXT("loop", "Nothing that it left catches %1: it leaves fit as an error, and after_fit does not fire.")
            .with({run.escaped});
    if (!setting.trains())
        return GRADUS_TEXT(
            "loop", "TrainEval is not listed, so the learner's training stays False: no batch gets further than the loss.");
    if (const std::string idle = idleCallback(setting, run); !idle.empty() && setting.show != Show::Dispatch)
        return GRADUS_TEXT("loop", "%1 is never called: this loop has none of its events.").with({idle});
    return {};
}

Text noteOnEvents(Kind kind)
{
    switch (kind) {
    case Kind::Book:
        return GRADUS_TEXT(
            "loop",
            "In a notebook, event. and the Tab key list them. Early printings say begin_ for before_; fastai today "
            "has after_create, before_backward and before_step too, and after_cancel_ events for the last two.");
    case Kind::Fastai:
        return GRADUS_TEXT("loop",
                           "In a notebook, event. and the Tab key list them. One more, after_create, fires when the learner is "
                           "made. The book's list has no before_backward and before_step.");
    case Kind::Minimal:
        return GRADUS_TEXT(
            "loop", "Chapter 19's learner has these six; before_epoch and after_epoch fire for training and for validation.");
    }
    return {};
}

Text noteOnCancelling(Kind kind)
{
    switch (kind) {
    case Kind::Book:
        return GRADUS_TEXT("loop",
                           "An exception ends its stage. The book's after_ events stand in finally, so the stages inside that it "
                           "left fire theirs on the way; in fastai today they do not.");
    case Kind::Fastai:
        return GRADUS_TEXT(
            "loop",
            "An exception ends its stage, and training goes on behind it. Stages inside that it left fire nothing more; "
            "in the book's loop, with finally, they still fire their after_ event.");
    case Kind::Minimal:
        return GRADUS_TEXT("loop",
                           "fit catches CancelFitException: training ends early, and after_fit still runs. Chapter 19's learner "
                           "catches no other.");
    }
    return {};
}

Text noteOnSteps(const Setting& setting)
{
    if (setting.validBatches > 0)
        return GRADUS_TEXT(
            "loop", "Validation batches stop after the loss: a step there would learn from the data that is to test the model.");
    return GRADUS_TEXT(
        "loop",
        "Predict, loss, backward, step; zero_grad, because gradients would add up. In chapter 19 step zeroes them itself.");
}

Text noteOnMemory(const Setting& setting)
{
    if (!setting.stateful)
        return GRADUS_TEXT("loop", "This model keeps no hidden state: switch it on to see what a reset clears.");
    if (setting.kind == Kind::Minimal)
        return GRADUS_TEXT("loop", "Chapter 19's learner has no before_train and no before_validate: nothing calls reset.");
    if (setting.kind == Kind::Fastai)
        return GRADUS_TEXT(
            "loop",
            "fastai's ModelResetter calls model.reset() before training, before validation and after fit; the book's "
            "only the first two.");
    return GRADUS_TEXT(
        "loop",
        "The state of one pass means nothing to the next, so it is cleared before each. fastai today clears it after "
        "fit as well.");
}

Text noteOnLosses(const Setting& setting, const Run& run)
{
    if (!setting.lists("TerminateOnNaN"))
        return GRADUS_TEXT("loop", "Nobody looks at the loss: training goes on whatever it is.");
    if (!run.trace.firstRaise())
        return GRADUS_TEXT("loop", "Every loss is a finite number: TerminateOnNaN has nothing to do.");
    return GRADUS_TEXT(
        "loop",
        "TerminateOnNaN runs before Recorder, so the broken loss is not kept. The book says so by run_before, fastai "
        "today by order: −9 and 50.");
}

Text noteOnOrder(const Setting& setting)
{
    if (setting.kind == Kind::Minimal)
        return GRADUS_TEXT("loop", "Chapter 19's learner calls its callbacks as they are listed.");
    switch (setting.sorting) {
    case Sorting::Both:
        return GRADUS_TEXT(
            "loop",
            "run_before and run_after are kept; among those that are free the lower order comes first, then the list. "
            "The book's fastai has the first two; today's sorts by order alone.");
    case Sorting::Order:
        return GRADUS_TEXT("loop",
                           "fastai today: the lower order first, equal ones as listed. run_before and run_after do not count.");
    case Sorting::Run:
        return GRADUS_TEXT("loop", "The book's fastai: run_before and run_after alone; the rest as listed.");
    }
    return {};
}

Text noteOnAttributes(const Setting& setting)
{
    if (setting.lists("DoublePred") && setting.kind != Kind::Minimal)
        return GRADUS_TEXT(
            "loop",
            "The shortcut is for reading. Assigning to self gives the callback an attribute of its own, which hides "
            "the learner's; fastai warns of it. To change the learner, write self.learn.");
    return GRADUS_TEXT(
        "loop",
        "GetAttr hands a name that the callback does not have on to its _default, the learner: self.loss is short for "
        "self.learner.loss. The learner is called learn in fastai, learner in chapter 19.");
}

Text noteOnTotals(const Setting& setting)
{
    if (!setting.lists("TrackResults"))
        return GRADUS_TEXT("loop", "TrackResults is not listed: there is nothing to add up.");
    if (setting.kind != Kind::Minimal)
        return GRADUS_TEXT(
            "loop",
            "Here an epoch is training and validation together, so the mean is over both. Chapter 19's learner fires "
            "before_epoch for each.");
    return GRADUS_TEXT(
        "loop",
        "before_epoch empties the lists, so each mean is of one pass over one set. Without it, every figure would hold "
        "all batches since the start. The book's tracks the accuracy alike.");
}

} // namespace

Text noteOn(const Setting& setting, const Scene& scene)
{
    if (Text trouble = noteOnTrouble(setting, scene.run); !trouble.empty())
        return trouble;
    switch (setting.show) {
    case Show::Lanes:
        if (setting.kind == Kind::Minimal && setting.lists("LRFinder"))
            return GRADUS_TEXT(
                "loop",
                "LRFinder raises when the learning rate is over 10; fit catches it, skips what is left, and after_fit "
                "still runs. Here the rate starts at 0.01 and grows tenfold; the book's starts at 1e-6 and grows by 1.2.");
        return noteOnCancelling(setting.kind);
    case Show::Cancel:
        return noteOnCancelling(setting.kind);
    case Show::Steps:
        return noteOnSteps(setting);
    case Show::Events:
        return noteOnEvents(setting.kind);
    case Show::State:
        return GRADUS_TEXT(
            "loop",
            "All that the loop computes lies in attributes of the learner, and an event follows each of its lines: "
            "callbacks read and change there what code pasted in could.");
    case Show::Tweaks:
        return GRADUS_TEXT("loop",
                           "A tweak is a class of its own, on or off with its place in the list; the loop's text stays as it is. "
                           "Written into the loop, %1 tweaks would make %2 loops.")
            .with({std::to_string(tweaksOf(setting).size()), std::to_string(scene.variants.size())});
    case Show::Memory:
        return noteOnMemory(setting);
    case Show::Attributes:
        return noteOnAttributes(setting);
    case Show::Losses:
        return noteOnLosses(setting, scene.run);
    case Show::Order:
        return noteOnOrder(setting);
    case Show::Plain:
        return GRADUS_TEXT("loop",
                           "The learner asks for two things: methods named after events, and room for an attribute learner. What "
                           "Callback adds is the short form self.loss for self.learner.loss.");
    case Show::Dispatch:
        return GRADUS_TEXT(
                   "loop",
                   "self('%1') goes through the callbacks and calls the method of that name; where there is none it calls "
                   "noop, which does nothing. fastai today sorts them first, and raises if there is no event of that name.")
            .with({setting.event});
    case Show::Getattr:
        return GRADUS_TEXT(
            "loop",
            "getattr is Python's: it looks an attribute up by its name in a string, with a default if there is none. "
            "GetAttr is fastai's class that hands on what an object does not have.");
    case Show::Totals:
        return noteOnTotals(setting);
    }
    return {};
}

} // namespace gradus::lab::loop
