#include "lab/learner/learner.h"

#include <ATen/ops/mse_loss.h>

namespace gradus::lab::loop {

Learner::Learner(const Setting& setting, const std::string& device, const Subscribers& callbacks, Trace& trace,
                 std::function<void()> afterBatch)
    : m_setting(setting)
    , m_spelling(spellingOf(setting.kind))
    , m_callbacks(callbacks)
    , m_trace(trace)
    , m_afterBatch(std::move(afterBatch))
    , m_data(makeData(setting, device))
    , m_model(setting.stateful, device)
{
    for (const std::unique_ptr<Subscriber>& callback : m_callbacks)
        callback->attach(*this);
    set("model", std::string("Model"));
    set(m_spelling.training, false);
    note("w", m_model.w);
    if (setting.stateful)
        note("h", m_model.h);
}

void Learner::operator()(const std::string& event, bool caught)
{
    Moment& moment = m_trace.open(event, true, m_place);
    moment.caught = caught;
    for (std::size_t index = 0; index < m_callbacks.size(); ++index) {
        const Subscriber::Method* method = m_callbacks[index]->method(event);
        m_trace.current().calls.push_back({index, method != nullptr ? Outcome::Ran : Outcome::Nothing});
        if (method == nullptr)
            continue;
        try {
            (*method)();
        } catch (const std::exception& exception) {
            m_trace.current().calls.back().outcome = Outcome::Raised;
            m_trace.current().raised = exception.what();
            m_trace.close();
            throw;
        }
    }
    m_trace.close();
}

const Value* Learner::find(const std::string& attribute) const
{
    const auto found = m_attributes.find(attribute);
    return found == m_attributes.end() ? nullptr : &found->second;
}

void Learner::set(const std::string& attribute, const Value& value, const std::string& writer)
{
    m_attributes[attribute] = value;
    m_trace.write(attribute, value, writer);
    if (attribute == "loss" && !m_batches.empty()) {
        m_batches.back().loss = std::get<at::Tensor>(value).item<double>();
        m_batches.back().hasLoss = true;
    }
}

void Learner::setBatch(const Pair& batch, const std::string& writer)
{
    if (kind() == Kind::Minimal) {
        set("batch", batch, writer);
        return;
    }
    set("xb", batch.first, writer);
    const Value* targets = find("yb");
    if (targets == nullptr || !std::get<at::Tensor>(*targets).is_same(batch.second)) // left alone where it stays the same
        set("yb", batch.second, writer);
}

void Learner::makeOptimizer()
{
    const Value* lr = find("lr"); // a callback of chapter 19 may have set it in before_fit
    m_opt = {m_model.parameters(), lr != nullptr ? std::get<double>(*lr) : m_setting.lr};
    note("opt.lr", m_opt.lr);
}

void Learner::beginBatch(const Place& place, const Pair& batch)
{
    go(place);
    m_batches.push_back({place});
    set(m_spelling.iter, place.batch);
    setBatch(batch);
}

void Learner::act(const std::string& name, const std::function<void()>& action)
{
    m_trace.open(name, false, m_place);
    action();
    m_trace.close();
}

void Learner::predict(const at::Tensor& x)
{
    act("predict", [&] {
        set(m_spelling.pred, m_model(x));
        if (m_model.stateful)
            note("h", m_model.h);
    });
}

void Learner::computeLoss(const at::Tensor& y)
{
    act("loss", [&] { set("loss", at::mse_loss(get<at::Tensor>(m_spelling.pred), y)); });
}

void Learner::backward()
{
    act("backward", [&] {
        get<at::Tensor>("loss").backward();
        note("w.grad", m_model.w.grad());
    });
}

void Learner::step(bool thenZeroes)
{
    act("step", [&] {
        m_opt.step();
        note("w", m_model.w);
        if (thenZeroes) {
            m_opt.zeroGrad();
            note("w.grad", std::monostate());
        }
    });
}

void Learner::zeroGrad()
{
    act("zero_grad", [&] {
        m_opt.zeroGrad();
        note("w.grad", std::monostate());
    });
}

template <Stage which, typename Body> void StagedLearner::stage(const Place& place, const Body& body)
{
    const std::string name = stageName(which);
    constexpr bool hasPlace = which != Stage::Backward && which != Stage::Step;
    const auto attempt = [&] {
        try {
            go(place);
            (*this)("before_" + name);
            body();
        } catch (const Cancelled<which>&) {
            if (hasPlace)
                trace().cut(place);
            go(place);
            (*this)("after_cancel_" + name, true);
        }
    };
    try {
        attempt();
    } catch (const Cancel&) {
        if (hasPlace)
            trace().cut(place);
        go(place);
        if (kind() == Kind::Book)
            (*this)("after_" + name); // its `finally`
        throw;
    }
    go(place);
    (*this)("after_" + name);
}

void StagedLearner::fit()
{
    makeOptimizer();
    set("n_epoch", setting().epochs);
    stage<Stage::Fit>({}, [&] {
        for (std::int64_t epoch = 0; epoch < setting().epochs; ++epoch) {
            set("epoch", epoch);
            oneEpoch(epoch);
        }
    });
}

void StagedLearner::oneEpoch(std::int64_t epoch)
{
    stage<Stage::Epoch>({epoch}, [&] {
        const Place train{epoch, Part::Train};
        stage<Stage::Train>(train, [&] { batchesOf(train); });
        const Place validate{epoch, Part::Validate};
        stage<Stage::Validate>(validate, [&] { batchesOf(validate); });
    });
}

void StagedLearner::batchesOf(const Place& place)
{
    std::int64_t index = 0;
    for (const Pair& batch : data(place.part)) {
        const Place here{place.epoch, place.part, index++};
        beginBatch(here, batch);
        stage<Stage::Batch>(here, [&] { oneBatch(here); });
        endBatch();
    }
}

void StagedLearner::oneBatch(const Place& place)
{
    predict(get<at::Tensor>("xb"));
    (*this)("after_pred");
    computeLoss(get<at::Tensor>("yb"));
    (*this)("after_loss");
    if (!get<bool>("training"))
        return;
    if (kind() == Kind::Fastai) {
        stage<Stage::Backward>(place, [&] { backward(); });
        stage<Stage::Step>(place, [&] { step(false); });
    } else {
        backward();
        (*this)("after_backward");
        step(false);
        (*this)("after_step");
    }
    zeroGrad();
}

void MinimalLearner::fit()
{
    (*this)("before_fit");
    makeOptimizer();
    set("n_epochs", setting().epochs);
    try {
        for (std::int64_t epoch = 0; epoch < setting().epochs; ++epoch) {
            set("epoch", epoch);
            for (const Part part : {Part::Train, Part::Validate})
                oneEpoch({epoch, part});
        }
    } catch (const CancelFit&) {
        trace().cut({});
        go({});
        (*this)("after_fit", true);
        return;
    }
    go({});
    (*this)("after_fit");
}

void MinimalLearner::oneEpoch(const Place& place)
{
    try {
        go(place);
        set("model.training", place.part == Part::Train);
        (*this)("before_epoch");
        std::int64_t index = 0;
        for (const Pair& batch : data(place.part)) {
            beginBatch({place.epoch, place.part, index++}, batch);
            oneBatch();
            endBatch();
        }
        go(place);
    } catch (const Cancel&) {
        trace().cut(place); // noted for the picture; nothing is caught here
        trace().cut({place.epoch});
        throw;
    }
    (*this)("after_epoch");
}

void MinimalLearner::oneBatch()
{
    (*this)("before_batch");
    const Pair batch = get<Pair>("batch"); // as the callbacks left it
    predict(batch.first);
    computeLoss(batch.second);
    if (get<bool>("model.training")) {
        backward();
        step(true);
    }
    (*this)("after_batch");
}

std::unique_ptr<Learner> makeLearner(const Setting& setting, const std::string& device, const Subscribers& callbacks,
                                     Trace& trace, std::function<void()> afterBatch)
{
    if (setting.kind == Kind::Minimal)
        return std::make_unique<MinimalLearner>(setting, device, callbacks, trace, std::move(afterBatch));
    return std::make_unique<StagedLearner>(setting, device, callbacks, trace, std::move(afterBatch));
}

} // namespace gradus::lab::loop
