#include "lab/learner/run.h"

#include "lab/learner/callbacks.h"
#include "lab/learner/ordering.h"

#include "figure/error.h"

#include <algorithm>

namespace gradus::lab::loop {

std::vector<double> Run::list(const std::string& callback, const std::string& attribute) const
{
    const auto owner = attributes.find(callback);
    if (owner == attributes.end())
        return {};
    const auto found = owner->second.find(attribute);
    return found == owner->second.end() ? std::vector<double>() : std::get<std::vector<double>>(found->second);
}

bool Run::has(const std::string& callback, const std::string& event) const
{
    const auto found = methods.find(callback);
    return found != methods.end() && std::find(found->second.begin(), found->second.end(), event) != found->second.end();
}

Run train(const Setting& setting, const std::string& device,
          const std::function<void(const Trace&, const Subscribers&)>& afterBatch)
{
    Run run;
    Subscribers callbacks = makeCallbacks(setting);
    if (setting.kind != Kind::Minimal) // chapter 19's learner calls them as they are listed
        callbacks = ordered(std::move(callbacks), setting.sorting);
    for (const std::unique_ptr<Subscriber>& callback : callbacks) {
        run.callbacks.push_back(callback->name());
        run.methods[callback->name()] = callback->methods();
    }
    const std::unique_ptr<Learner> learner =
        makeLearner(setting, device, callbacks, run.trace, [&] { afterBatch(run.trace, callbacks); });
    try {
        learner->fit();
    } catch (const Cancel& cancel) {
        run.escaped = cancel.what();
    } catch (const AttributeError& error) {
        throw figure::Error(
            GRADUS_TEXT("loop", "AttributeError: %1. It reads what no batch has set so far: raise later, or leave it out.")
                .with({error.what()}));
    }
    for (const std::unique_ptr<Subscriber>& callback : callbacks)
        run.attributes[callback->name()] = callback->attributes();
    run.learner = learner->attributes();
    run.batches = learner->batches();
    run.w = learner->model().w.item<double>();
    run.h = learner->model().h.item<double>();
    if (const Value* loss = learner->find("loss"))
        run.loss = std::get<at::Tensor>(*loss).item<double>();
    return run;
}

} // namespace gradus::lab::loop
