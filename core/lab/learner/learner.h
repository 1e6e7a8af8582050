#pragma once

#include "lab/learner/callback.h"
#include "lab/learner/cancel.h"
#include "lab/learner/model.h"
#include "lab/learner/trace.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace gradus::lab::loop {

using Subscribers = std::vector<std::unique_ptr<Subscriber>>;

/// A training loop that callbacks can read, change and leave. What it does is written down in its trace.
class Learner {
public:
    /// `callbacks` in running order; `afterBatch` is called between batches and may throw.
    Learner(const Setting& setting, const std::string& device, const Subscribers& callbacks, Trace& trace,
            std::function<void()> afterBatch);
    Learner(const Learner&) = delete;
    Learner& operator=(const Learner&) = delete;
    virtual ~Learner() = default;

    /// Trains. Throws a Cancel that no stage caught.
    virtual void fit() = 0;

    /// Python's __call__: for each callback the method of that name, if it has one. `caught` marks the event that follows an
    /// exception.
    void operator()(const std::string& event, bool caught = false);

    [[nodiscard]] const std::map<std::string, Value>& attributes() const { return m_attributes; }
    /// An attribute of the learner, or null.
    [[nodiscard]] const Value* find(const std::string& attribute) const;
    void set(const std::string& attribute, const Value& value, const std::string& writer = "Learner");
    /// Inputs and targets, under the names that this loop has for them.
    void setBatch(const Pair& batch, const std::string& writer = "Learner");

    [[nodiscard]] Kind kind() const { return m_setting.kind; }
    [[nodiscard]] const Setting& setting() const { return m_setting; }
    [[nodiscard]] const Spelling& spelling() const { return m_spelling; }
    [[nodiscard]] Trace& trace() { return m_trace; }
    [[nodiscard]] Model& model() { return m_model; }
    [[nodiscard]] Sgd& opt() { return m_opt; }
    /// As `set`, for what belongs to the model and the optimizer.
    void note(const std::string& attribute, const Value& value, const std::string& writer = "Learner")
    {
        m_trace.write(attribute, value, writer);
    }
    [[nodiscard]] const std::vector<BatchResult>& batches() const { return m_batches; }

protected:
    template <typename Kind> [[nodiscard]] const Kind& get(const std::string& attribute) const
    {
        return std::get<Kind>(*find(attribute));
    }
    void makeOptimizer();
    void beginBatch(const Place& place, const Pair& batch);
    void endBatch() { m_afterBatch(); }
    void go(const Place& place) { m_place = place; }
    [[nodiscard]] const std::vector<Pair>& data(Part part) const { return part == Part::Train ? m_data.train : m_data.valid; }

    // The loop's own actions.
    void predict(const at::Tensor& x);
    void computeLoss(const at::Tensor& y);
    void backward();
    void step(bool thenZeroes);
    void zeroGrad();

private:
    void act(const std::string& name, const std::function<void()>& action);

    const Setting& m_setting;
    Spelling m_spelling;
    const Subscribers& m_callbacks;
    Trace& m_trace;
    std::function<void()> m_afterBatch;
    Data m_data;
    Model m_model;
    Sgd m_opt;
    std::map<std::string, Value> m_attributes;
    Place m_place;
    std::vector<BatchResult> m_batches;
};

/// Chapter 16's loop, and fastai's today: every stage has its events and its exception.
class StagedLearner final : public Learner {
public:
    using Learner::Learner;
    void fit() override;

private:
    template <Stage which, typename Body> void stage(const Place& place, const Body& body);
    void oneEpoch(std::int64_t epoch);
    void batchesOf(const Place& place);
    void oneBatch(const Place& place);
};

/// Chapter 19's loop: six events, one exception.
class MinimalLearner final : public Learner {
public:
    using Learner::Learner;
    void fit() override;

private:
    void oneEpoch(const Place& place);
    void oneBatch();
};

[[nodiscard]] std::unique_ptr<Learner> makeLearner(const Setting& setting, const std::string& device,
                                                   const Subscribers& callbacks, Trace& trace, std::function<void()> afterBatch);

} // namespace gradus::lab::loop
