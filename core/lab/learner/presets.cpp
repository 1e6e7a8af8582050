#include "lab/learner/parameters.h"

#include <string>
#include <utility>

namespace gradus::lab::loop {

namespace {

using figure::Arguments;
using figure::Choice;
using figure::ChoiceAnswer;
using figure::Names;
using figure::NumberAnswer;
using figure::OrderAnswer;
using figure::Prediction;
using figure::Preset;
using figure::Text;
using figure::verbatim;

std::string words(const char* text)
{
    return text;
}

std::int64_t whole(std::int64_t number)
{
    return number;
}

Choice same(const char* id)
{
    return {id, verbatim(id)};
}

std::vector<Choice> all(const std::vector<const char*>& ids)
{
    std::vector<Choice> choices;
    choices.reserve(ids.size());
    for (const char* id : ids)
        choices.push_back(same(id));
    return choices;
}

Prediction asksNumber(Text asks, const char* readout)
{
    return {std::move(asks), NumberAnswer{0}, readout};
}

Prediction asksChoice(Text asks, const char* readout, std::vector<Choice> choices)
{
    return {std::move(asks), ChoiceAnswer{std::move(choices)}, readout};
}

Prediction asksOrder(Text asks, const char* readout, const std::vector<const char*>& shuffled)
{
    return {std::move(asks), OrderAnswer{all(shuffled)}, readout};
}

Preset fourSteps()
{
    return {"four-steps",
            GRADUS_TEXT("loop", "The steps of a training loop"),
            GRADUS_TEXT("loop", "The same staircase for every batch: predict, loss, backward, step, and zero_grad for the next."),
            Arguments{
                {"callbacks", Names{"TrainEval"}}, {"batches", whole(3)}, {"valid_batches", whole(0)}, {"show", words("steps")}},
            asksOrder(GRADUS_TEXT("loop", "Put what happens with a training batch in order: four steps, and zero_grad."),
                      "batch_steps", {"step", "loss", "zero_grad", "predict", "backward"}),
            {}};
}

Preset composeTweaks()
{
    return {
        "compose-tweaks",
        GRADUS_TEXT("loop", "Two tweaks, one loop"),
        GRADUS_TEXT("loop", "Mixup and gradient clipping, on and off in every combination; the loop's text never changes."),
        Arguments{{"callbacks", Names{"TrainEval", "Mixup", "GradientClip"}},
                  {"epochs", whole(2)},
                  {"batches", whole(3)},
                  {"show", words("tweaks")}},
        asksNumber(GRADUS_TEXT("loop",
                               "Mixup and gradient clipping can each be on or off. Without callbacks, how many training loops "
                               "would you write for all combinations?"),
                   "loops"),
        {}};
}

Preset readWriteEverything()
{
    return {"read-write-everything",
            GRADUS_TEXT("loop", "Who changes what"),
            GRADUS_TEXT("loop", "Each value of the batch, and which callback has changed it on its way through the loop."),
            Arguments{{"callbacks", Names{"TrainEval", "Mixup", "DoublePred", "L2Penalty", "GradientClip"}},
                      {"batches", whole(1)},
                      {"valid_batches", whole(0)},
                      {"show", words("state")}},
            asksChoice(
                GRADUS_TEXT("loop", "What can callbacks change while a batch is on its way through the loop?"), "changed",
                {{"none", GRADUS_TEXT("loop", "nothing: they only look on")},
                 {"loss", GRADUS_TEXT("loop", "the loss alone")},
                 {"loss, w.grad", GRADUS_TEXT("loop", "the loss and the gradients")},
                 {"xb, yb, pred, loss, w.grad", GRADUS_TEXT("loop", "the batch, the predictions, the loss and the gradients")}}),
            {}};
}

Preset eventList()
{
    return {"event-list",
            GRADUS_TEXT("loop", "All events, in order"),
            GRADUS_TEXT("loop", "Each event with its depth in the loop, and how often it fires in one epoch."),
            Arguments{{"callbacks", Names{"TrainEval"}}, {"show", words("events")}},
            asksOrder(GRADUS_TEXT("loop", "Put the events of a training batch in order."), "batch_events",
                      {"after_step", "after_pred", "before_batch", "after_backward", "after_batch", "after_loss"}),
            {}};
}

Preset modelResetter()
{
    return {
        "model-resetter",
        verbatim("ModelResetter"),
        GRADUS_TEXT("loop", "The hidden state falls to 0 before training and before validation of each epoch."),
        Arguments{{"callbacks", Names{"TrainEval", "ModelResetter"}},
                  {"epochs", whole(2)},
                  {"stateful", true},
                  {"show", words("memory")}},
        asksNumber(GRADUS_TEXT("loop",
                               "Two epochs, each with training and validation. How many times does the book's ModelResetter call "
                               "model.reset()?"),
                   "resets"),
        {}};
}

Preset attrShadowing()
{
    return {
        "attr-shadowing",
        GRADUS_TEXT("loop", "self.pred = and self.learn.pred ="),
        GRADUS_TEXT("loop", "Read from the learner, written to the callback: the loss does not change."),
        Arguments{{"callbacks", Names{"TrainEval", "DoublePred"}},
                  {"batches", whole(1)},
                  {"valid_batches", whole(0)},
                  {"write", words("self")},
                  {"show", words("attributes")}},
        asksChoice(GRADUS_TEXT("loop",
                               "In after_pred a callback runs self.pred = self.pred * 2. Which predictions is the loss made of?"),
                   "learner_pred",
                   {{"doubled", GRADUS_TEXT("loop", "the doubled ones")},
                    {"unchanged", GRADUS_TEXT("loop", "the learner's own, unchanged")}}),
        {}};
}

Preset cancelExceptions()
{
    return {"cancel-exceptions",
            GRADUS_TEXT("loop", "Leaving a stage by an exception"),
            GRADUS_TEXT("loop", "What each exception skips, and where the loop goes on."),
            Arguments{{"callbacks", Names{"TrainEval"}},
                      {"batches", whole(3)},
                      {"raise", words("CancelBatchException")},
                      {"at", words("after_pred")},
                      {"nth", whole(2)},
                      {"show", words("cancel")}},
            asksChoice(
                GRADUS_TEXT("loop",
                            "In after_pred of the second batch a callback raises CancelBatchException. Which event comes next?"),
                "next_event", all({"after_loss", "after_batch", "after_cancel_batch", "after_epoch"})),
            {}};
}

Preset terminateOnNan()
{
    return {
        "terminate-on-nan",
        verbatim("TerminateOnNaN"),
        GRADUS_TEXT("loop", "The learning rate is far too high: the third loss is inf, and fit stops there."),
        Arguments{{"callbacks", Names{"TrainEval", "Recorder", "TerminateOnNaN"}},
                  {"batches", whole(4)},
                  {"lr", 1e10},
                  {"show", words("losses")}},
        asksNumber(GRADUS_TEXT("loop",
                               "The third loss is inf. TerminateOnNaN and Recorder both act in after_batch. How many losses does "
                               "Recorder keep?"),
                   "recorded"),
        {}};
}

Preset ordering()
{
    return {
        "ordering",
        GRADUS_TEXT("loop", "Which callback runs first"),
        GRADUS_TEXT("loop", "From the list, order, run_before and run_after to the order of the lanes."),
        Arguments{{"callbacks", Names{"Progress", "MyCallback", "Recorder", "TerminateOnNaN", "TrainEval"}},
                  {"run_before", words("Progress")},
                  {"run_after", words("Recorder")},
                  {"show", words("order")}},
        asksOrder(GRADUS_TEXT("loop",
                              "MyCallback has run_after = Recorder and run_before = Progress; the others have order −10, −9, 50 "
                              "and 60. Put them in running order."),
                  "order", {"Progress", "MyCallback", "Recorder", "TerminateOnNaN", "TrainEval"}),
        {}};
}

Preset attrDelegation()
{
    return {"attr-delegation",
            GRADUS_TEXT("loop", "GetAttr"),
            GRADUS_TEXT("loop", "What a callback reads from itself, what it reads from its learner, and what nobody has."),
            Arguments{{"learner", words("minimal")},
                      {"callbacks", Names{"SetupLearnerCB", "TrackResults"}},
                      {"batches", whole(1)},
                      {"show", words("attributes")}},
            asksChoice(GRADUS_TEXT("loop", "TrackResults never sets self.loss. What does it get when it reads self.loss?"),
                       "loss_found",
                       {{"nowhere", GRADUS_TEXT("loop", "an AttributeError")},
                        {"own", GRADUS_TEXT("loop", "None, an attribute of its own")},
                        {"learner", GRADUS_TEXT("loop", "the learner's loss")}}),
            {}};
}

Preset plainCallback()
{
    return {
        "plain-callback",
        GRADUS_TEXT("loop", "A callback without a base class"),
        GRADUS_TEXT("loop", "The class alone, without Callback: called at the same events, with the same results."),
        Arguments{{"learner", words("minimal")},
                  {"callbacks", Names{"SetupLearnerCB", "TrackResults", "PlainResults"}},
                  {"show", words("plain")}},
        asksChoice(GRADUS_TEXT("loop",
                               "PlainResults does what TrackResults does, but inherits from neither Callback nor GetAttr. What "
                               "comes of it?"),
                   "plain",
                   {{"never called", GRADUS_TEXT("loop", "the learner never calls it")},
                    {"different", GRADUS_TEXT("loop", "other results")},
                    {"the same", GRADUS_TEXT("loop", "the same results")}}),
        {}};
}

Preset dispatch()
{
    return {"dispatch",
            GRADUS_TEXT("loop", "Calling the learner with an event's name"),
            GRADUS_TEXT("loop", "Which callback has a method of that name, and which gets noop."),
            Arguments{{"learner", words("minimal")},
                      {"callbacks", Names{"SetupLearnerCB", "TrackResults", "LRFinder"}},
                      {"batches", whole(1)},
                      {"event", words("before_epoch")},
                      {"show", words("dispatch")}},
            asksChoice(GRADUS_TEXT("loop",
                                   "The learner runs self('before_epoch') with SetupLearnerCB, TrackResults and LRFinder. Whose "
                                   "method is called?"),
                       "called", all({"SetupLearnerCB, TrackResults, LRFinder", "SetupLearnerCB", "TrackResults", "LRFinder"})),
            {}};
}

Preset dispatchGetattr()
{
    return {"dispatch-getattr",
            GRADUS_TEXT("loop", "From a string to a method"),
            GRADUS_TEXT("loop", "getattr with its default, and without."),
            Arguments{{"learner", words("minimal")},
                      {"callbacks", Names{"SetupLearnerCB", "TrackResults"}},
                      {"batches", whole(1)},
                      {"event", words("after_batch")},
                      {"show", words("getattr")}},
            asksChoice(
                GRADUS_TEXT("loop",
                            "SetupLearnerCB has no method after_batch. What does getattr(SetupLearnerCB(), 'after_batch', noop) "
                            "give?"),
                "gets_SetupLearnerCB",
                {{"AttributeError", GRADUS_TEXT("loop", "an AttributeError")},
                 {"None", verbatim("None")},
                 {"noop", GRADUS_TEXT("loop", "noop, a function that does nothing")}}),
            {}};
}

Preset cancelFit()
{
    return {
        "cancel-fit",
        GRADUS_TEXT("loop", "The try block in fit"),
        GRADUS_TEXT("loop", "LRFinder raises CancelFitException; it is caught, the rest is skipped, and after_fit runs."),
        Arguments{{"learner", words("minimal")},
                  {"callbacks", Names{"TrackResults", "LRFinder"}},
                  {"epochs", whole(2)},
                  {"batches", whole(3)}},
        asksChoice(GRADUS_TEXT("loop",
                               "In after_batch of epoch 2 LRFinder raises CancelFitException, one training batch before the end. "
                               "Which event comes next?"),
                   "next_event",
                   {same("before_batch"),
                    same("after_epoch"),
                    same("after_fit"),
                    {"none", GRADUS_TEXT("loop", "none: the error leaves fit")}}),
        {}};
}

Preset trainVsValid()
{
    return {
        "train-vs-valid",
        GRADUS_TEXT("loop", "Training batches learn, validation batches do not"),
        GRADUS_TEXT("loop", "backward and step happen in training alone: in validation there are only predictions and a loss."),
        Arguments{{"learner", words("minimal")},
                  {"callbacks", Names{"SetupLearnerCB"}},
                  {"batches", whole(3)},
                  {"valid_batches", whole(2)},
                  {"show", words("steps")}},
        asksNumber(GRADUS_TEXT("loop", "One epoch with 3 training and 2 validation batches. How many times does opt.step() run?"),
                   "steps"),
        {}};
}

Preset trackReset()
{
    return {
        "track-reset",
        GRADUS_TEXT("loop", "Sums that start again"),
        GRADUS_TEXT("loop", "The count of rows falls to 0 at every before_epoch; dashed, what it would grow to."),
        Arguments{{"learner", words("minimal")},
                  {"callbacks", Names{"SetupLearnerCB", "TrackResults"}},
                  {"epochs", whole(2)},
                  {"batches", whole(3)},
                  {"show", words("totals")}},
        asksNumber(GRADUS_TEXT("loop",
                               "Batches of 4 rows: 3 for training, 1 for validation. What is sum(self.ns) in TrackResults after "
                               "the training part of epoch 2?"),
                   "n"),
        {}};
}

} // namespace

std::vector<figure::Preset> presets()
{
    return {fourSteps(),       composeTweaks(),  readWriteEverything(), eventList(),
            modelResetter(),   attrShadowing(),  cancelExceptions(),    terminateOnNan(),
            ordering(),        attrDelegation(), plainCallback(),       dispatch(),
            dispatchGetattr(), cancelFit(),      trainVsValid(),        trackReset()};
}

} // namespace gradus::lab::loop
