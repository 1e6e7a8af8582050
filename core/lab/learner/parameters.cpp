#include "lab/learner/parameters.h"

#include "lab/learner/events.h"
#include "lab/learner/words.h"

#include <string>

namespace gradus::lab::loop {

namespace {

using figure::Choice;
using figure::ChoiceParameter;
using figure::Condition;
using figure::Parameter;
using figure::Text;
using figure::verbatim;

template <std::size_t Count>
ChoiceParameter choicesOf(const std::array<std::string_view, Count>& ids, const std::array<Text, Count>& labels)
{
    ChoiceParameter kind;
    for (std::size_t index = 0; index < Count; ++index)
        kind.choices.push_back({std::string(ids[index]), labels[index]});
    return kind;
}

std::vector<Choice> named(const std::vector<std::string>& names)
{
    std::vector<Choice> choices;
    choices.reserve(names.size());
    for (const std::string& name : names)
        choices.push_back({name, verbatim(name)});
    return choices;
}

std::vector<Choice> callbackChoices()
{
    return named({callbackIds.begin(), callbackIds.end()});
}

std::vector<std::string> cancels()
{
    std::vector<std::string> names;
    for (const Stage stage :
         {Stage::Batch, Stage::Train, Stage::Validate, Stage::Epoch, Stage::Fit, Stage::Backward, Stage::Step})
        names.push_back(cancelName(stage));
    return names;
}

std::vector<Choice> orNone(std::vector<Choice> choices)
{
    choices.insert(choices.begin(), {std::string(none), GRADUS_TEXT("loop", "none")});
    return choices;
}

Condition withCallback(const char* name)
{
    return {"callbacks", {name}, {}, true};
}

Parameter learnerParameter()
{
    return {
        "learner",
        GRADUS_TEXT("loop", "learner"),
        GRADUS_TEXT("loop", "Whose training loop runs: that of a chapter of the book, or the one of today's fastai."),
        choicesOf(kindIds,
                  {GRADUS_TEXT("loop", "chapter 16"), GRADUS_TEXT("loop", "fastai today"), GRADUS_TEXT("loop", "chapter 19")}),
        std::string("book"),
        {}};
}

Parameter showParameter()
{
    return {
        "show",
        GRADUS_TEXT("loop", "show"),
        GRADUS_TEXT("loop", "What is pictured."),
        choicesOf(showIds,
                  {GRADUS_TEXT("loop", "who is called when"), GRADUS_TEXT("loop", "the steps of a batch"),
                   GRADUS_TEXT("loop", "all events"), GRADUS_TEXT("loop", "who changes what"),
                   GRADUS_TEXT("loop", "with and without"), GRADUS_TEXT("loop", "the hidden state"),
                   GRADUS_TEXT("loop", "attributes"), GRADUS_TEXT("loop", "the exceptions"), GRADUS_TEXT("loop", "the losses"),
                   GRADUS_TEXT("loop", "the running order"), GRADUS_TEXT("loop", "without a base class"),
                   GRADUS_TEXT("loop", "who has which method"), verbatim("getattr"), GRADUS_TEXT("loop", "sums of an epoch")}),
        std::string("lanes"),
        {}};
}

Parameter mineParameter(const char* id, Text help)
{
    std::vector<std::string> others(callbackIds.begin(), callbackIds.end() - 1); // all but MyCallback itself
    return {
        id, verbatim(id), std::move(help), ChoiceParameter{orNone(named(others))}, std::string(none), withCallback("MyCallback")};
}

} // namespace

std::vector<figure::Parameter> parameters()
{
    return {
        learnerParameter(),
        showParameter(),
        {"callbacks",
         GRADUS_TEXT("loop", "callbacks"),
         GRADUS_TEXT("loop", "The learner's callbacks, in the order in which they are listed."),
         figure::OrderParameter{callbackChoices()},
         figure::Names{"TrainEval", "Recorder"},
         {}},
        {"epochs",
         GRADUS_TEXT("loop", "epochs"),
         GRADUS_TEXT("loop", "How often it goes through the data."),
         figure::IntegerParameter{1, 5},
         std::int64_t{1},
         {}},
        {"batches",
         GRADUS_TEXT("loop", "training batches"),
         GRADUS_TEXT("loop", "Batches of 4 rows in an epoch's training part."),
         figure::IntegerParameter{1, 8},
         std::int64_t{2},
         {}},
        {"valid_batches",
         GRADUS_TEXT("loop", "validation batches"),
         GRADUS_TEXT("loop", "Batches of 4 rows in an epoch's validation part."),
         figure::IntegerParameter{0, 4},
         std::int64_t{1},
         {}},
        {"lr",
         GRADUS_TEXT("loop", "learning rate"),
         GRADUS_TEXT("loop", "How far a step goes; from about 2 on training falls apart."),
         figure::RealParameter{1e-4, 1e20, true},
         0.1,
         {}},
        {"raise",
         GRADUS_TEXT("loop", "raise"),
         GRADUS_TEXT("loop", "An exception that one more callback, Canceller, raises."),
         ChoiceParameter{orNone(named(cancels()))},
         std::string(none),
         {}},
        {"at", GRADUS_TEXT("loop", "at"), GRADUS_TEXT("loop", "The event at which it is raised."),
         ChoiceParameter{named(allEvents())}, std::string("after_pred"), Condition{"raise", cancels()}},
        {"nth", GRADUS_TEXT("loop", "n-th time"), GRADUS_TEXT("loop", "1: when the event fires for the first time."),
         figure::IntegerParameter{1, 60}, std::int64_t{1}, Condition{"raise", cancels()}},
        {"nan_batch",
         GRADUS_TEXT("loop", "NaN in training batch"),
         GRADUS_TEXT("loop", "The batch whose input holds a NaN."),
         figure::IntegerParameter{0, 8, GRADUS_TEXT("loop", "none")},
         std::int64_t{0},
         {}},
        {"stateful",
         GRADUS_TEXT("loop", "hidden state"),
         GRADUS_TEXT("loop", "The model remembers something from batch to batch, as a recurrent net does."),
         figure::SwitchParameter{},
         false,
         {}},
        {"write", GRADUS_TEXT("loop", "DoublePred writes"), GRADUS_TEXT("loop", "Where DoublePred puts what it has doubled."),
         ChoiceParameter{{{"learn", verbatim("self.learn.pred")}, {"self", verbatim("self.pred")}}}, std::string("learn"),
         withCallback("DoublePred")},
        {"sorting", GRADUS_TEXT("loop", "sort callbacks by"), GRADUS_TEXT("loop", "What decides which callback runs first."),
         choicesOf(sortingIds,
                   {GRADUS_TEXT("loop", "run_before, run_after, then order"), GRADUS_TEXT("loop", "order (fastai today)"),
                    GRADUS_TEXT("loop", "run_before and run_after (the book)")}),
         std::string("both"), Condition{"learner", {"book", "fastai"}}},
        {"order", verbatim("order"), GRADUS_TEXT("loop", "MyCallback's order: the lower, the earlier."),
         figure::IntegerParameter{-20, 100}, std::int64_t{0}, withCallback("MyCallback")},
        mineParameter("run_before", GRADUS_TEXT("loop", "The callback that MyCallback must run before.")),
        mineParameter("run_after", GRADUS_TEXT("loop", "The callback that MyCallback must run after.")),
        {"event", GRADUS_TEXT("loop", "event"), GRADUS_TEXT("loop", "The name that is looked up in each callback."),
         ChoiceParameter{named(allEvents())}, std::string("before_epoch"), Condition{"show", {"dispatch", "getattr"}}},
        {"seed",
         GRADUS_TEXT("loop", "seed"),
         GRADUS_TEXT("loop", "The same seed draws the same numbers."),
         figure::SeedParameter{},
         std::int64_t{1},
         {}},
    };
}

} // namespace gradus::lab::loop
