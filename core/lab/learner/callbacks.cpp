#include "lab/learner/callbacks.h"

#include "lab/random.h"

#include <ATen/ops/rand.h>
#include <ATen/ops/randperm.h>
#include <ATen/ops/zeros_like.h>

#include <cmath>
#include <numeric>

namespace gradus::lab::loop {

namespace {

using List = std::vector<double>;

double sum(const List& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

/// Keeps the learner's flag that decides whether batches train.
class TrainEval : public Callback {
public:
    TrainEval()
        : Callback("TrainEval")
    {
        order = -10;
        on("before_fit", [this] { learner().set("loss", at::zeros_like(learner().model().h), name()); });
        on("before_train", [this] { learner().set("training", true, name()); });
        on("before_validate", [this] { learner().set("training", false, name()); });
    }
};

class ModelResetter : public Callback {
public:
    explicit ModelResetter(Kind kind)
        : Callback("ModelResetter")
    {
        on("before_train", [this] { reset(); });
        on("before_validate", [this] { reset(); });
        if (kind == Kind::Fastai)
            on("after_fit", [this] { reset(); });
    }

private:
    void reset()
    {
        static_cast<void>(read("model"));
        learner().model().reset();
        learner().note("h", learner().model().h, name());
    }
};

/// λ is uniform, the Beta distribution with α = 1; inputs and targets are mixed alike.
class Mixup : public Callback {
public:
    explicit Mixup(std::uint64_t seed)
        : Callback("Mixup")
        , m_generator(generatorFor(seed))
    {
        on("before_batch", [this] {
            if (!training())
                return;
            const Pair own = batch();
            const double lam = at::rand({}, m_generator, at::kFloat).item<double>();
            const at::Tensor other = at::randperm(own.first.size(0), m_generator, at::kLong).to(own.first.device());
            const auto mixed = [&](const at::Tensor& some) { return some * lam + some.index_select(0, other) * (1 - lam); };
            learner().setBatch({mixed(own.first), mixed(own.second)}, name());
        });
    }

private:
    at::Generator m_generator;
};

class DoublePred : public Callback {
public:
    explicit DoublePred(bool writesLearner)
        : Callback("DoublePred")
    {
        on("after_pred", [this, writesLearner] {
            const at::Tensor doubled = get<at::Tensor>("pred") * 2;
            if (writesLearner)
                learner().set("pred", doubled, name());
            else
                set("pred", doubled);
        });
    }
};

class L2Penalty : public Callback {
public:
    L2Penalty()
        : Callback("L2Penalty")
    {
        on("after_loss", [this] {
            if (training())
                learner().set("loss", get<at::Tensor>("loss") + 0.1 * learner().model().w.pow(2), name());
        });
    }
};

class GradientClip : public Callback {
public:
    GradientClip()
        : Callback("GradientClip")
    {
        on("after_backward", [this] {
            at::Tensor squares;
            for (const at::Tensor& parameter : learner().model().parameters())
                if (parameter.grad().defined())
                    squares = squares.defined() ? squares + parameter.grad().pow(2) : parameter.grad().pow(2);
            if (!squares.defined() || !(squares.sqrt().item<double>() > 1)) // NaN is left as it is
                return;
            for (const at::Tensor& parameter : learner().model().parameters())
                parameter.mutable_grad() = parameter.grad() / squares.sqrt();
            learner().note("w.grad", learner().model().w.grad(), name());
        });
    }
};

/// From 0.01, ten times as much with every training batch.
class LRFinder : public Callback {
public:
    LRFinder()
        : Callback("LRFinder")
    {
        on("before_fit", [this] {
            set("losses", List());
            set("lrs", List());
        });
        on("before_batch", [this] {
            if (!training())
                return;
            learner().opt().lr = 0.01 * std::pow(10, get<List>("lrs").size());
            learner().note("opt.lr", learner().opt().lr, name());
        });
        on("after_batch", [this] {
            if (!training())
                return;
            const double loss = get<at::Tensor>("loss").item<double>();
            if (learner().opt().lr > 10 || std::isnan(loss))
                throw CancelFit();
            append("losses", loss);
            append("lrs", learner().opt().lr);
        });
    }
};

class TerminateOnNaN : public Callback {
public:
    TerminateOnNaN()
        : Callback("TerminateOnNaN")
    {
        order = -9;
        runBefore = {"Recorder"};
        on("after_batch", [this] {
            if (const Value* loss = learner().find("loss"); loss != nullptr && isBroken(*loss))
                throw CancelFit();
        });
    }
};

class Recorder : public Callback {
public:
    Recorder()
        : Callback("Recorder")
    {
        order = 50;
        on("before_fit", [this] { set("losses", List()); });
        on("after_batch", [this] {
            if (training() && learner().find("loss") != nullptr)
                append("losses", get<at::Tensor>("loss").item<double>());
        });
    }
};

/// Stands for the progress bar: counts batches.
class Progress : public Callback {
public:
    Progress()
        : Callback("Progress")
    {
        order = 60;
        runAfter = {"Recorder"};
        on("before_fit", [this] { set("done", List()); });
        on("after_batch", [this] { append("done", double(get<std::int64_t>(learner().spelling().iter)) + 1); });
    }
};

class SetupLearnerCB : public Callback {
public:
    SetupLearnerCB()
        : Callback("SetupLearnerCB")
    {
        on("before_fit", [this] { static_cast<void>(read("model")); }); // it lies on the device from the start
        on("before_batch", [this] {
            const Pair own = batch();
            learner().setBatch({(own.first - 0.5) / 2, own.second}, name());
        });
    }
};

class TrackResults : public Callback {
public:
    TrackResults()
        : Callback("TrackResults")
    {
        on("before_epoch", [this] {
            set("losses", List());
            set("ns", List());
        });
        on("after_epoch", [this] {
            const double n = sum(get<List>("ns"));
            keep("results", n > 0 ? sum(get<List>("losses")) / n : std::nan(""));
            keep("counts", n);
        });
        on("after_batch", [this] {
            const auto n = static_cast<double>(batch().first.size(0));
            append("losses", get<at::Tensor>("loss").item<double>() * n);
            append("ns", n);
        });
    }

private:
    void keep(const char* list, double number)
    {
        if (own(list) == nullptr)
            set(list, List());
        append(list, number);
    }
};

/// As TrackResults, without Callback and GetAttr: all it has is `learner`, so every read goes through it.
class PlainResults : public Subscriber {
public:
    PlainResults()
        : Subscriber("PlainResults")
    {
        on("before_epoch", [this] {
            set("losses", List());
            set("ns", List());
        });
        on("after_epoch", [this] {
            const double n = sum(std::get<List>(mine("ns")));
            if (own("results") == nullptr)
                set("results", List());
            append("results", n > 0 ? sum(std::get<List>(mine("losses"))) / n : std::nan(""));
        });
        on("after_batch", [this] {
            const at::Tensor x = learner().kind() == Kind::Minimal ? std::get<Pair>(learners("batch")).first
                                                                   : std::get<at::Tensor>(learners("xb"));
            const auto n = static_cast<double>(x.size(0));
            append("losses", std::get<at::Tensor>(learners("loss")).item<double>() * n);
            append("ns", n);
        });
    }
};

class MyCallback : public Callback {
public:
    explicit MyCallback(const Setting& setting)
        : Callback("MyCallback")
    {
        order = setting.mineOrder;
        if (!setting.mineBefore.empty())
            runBefore = {setting.mineBefore};
        if (!setting.mineAfter.empty())
            runAfter = {setting.mineAfter};
        on("before_fit", [this] { set("calls", List()); });
        on("after_batch", [this] { append("calls", double(get<std::int64_t>(learner().spelling().iter))); });
    }
};

class Canceller : public Callback {
public:
    Canceller(const std::string& event, std::int64_t nth, Stage stage)
        : Callback(cancellerName)
    {
        on(event, [this, nth, stage] {
            if (++m_seen == nth)
                raise(stage);
        });
    }

private:
    std::int64_t m_seen = 0;
};

} // namespace

std::unique_ptr<Subscriber> makeCallback(const std::string& name, const Setting& setting)
{
    if (name == "TrainEval")
        return std::make_unique<TrainEval>();
    if (name == "ModelResetter")
        return std::make_unique<ModelResetter>(setting.kind);
    if (name == "Mixup")
        return std::make_unique<Mixup>(setting.seed);
    if (name == "DoublePred")
        return std::make_unique<DoublePred>(setting.writesLearner);
    if (name == "L2Penalty")
        return std::make_unique<L2Penalty>();
    if (name == "GradientClip")
        return std::make_unique<GradientClip>();
    if (name == "LRFinder")
        return std::make_unique<LRFinder>();
    if (name == "TerminateOnNaN")
        return std::make_unique<TerminateOnNaN>();
    if (name == "Recorder")
        return std::make_unique<Recorder>();
    if (name == "Progress")
        return std::make_unique<Progress>();
    if (name == "SetupLearnerCB")
        return std::make_unique<SetupLearnerCB>();
    if (name == "TrackResults")
        return std::make_unique<TrackResults>();
    if (name == "PlainResults")
        return std::make_unique<PlainResults>();
    return std::make_unique<MyCallback>(setting);
}

Subscribers makeCallbacks(const Setting& setting)
{
    Subscribers all;
    for (const std::string& name : setting.callbacks)
        all.push_back(makeCallback(name, setting));
    if (setting.cancel)
        all.push_back(std::make_unique<Canceller>(setting.cancelAt, setting.cancelNth, *setting.cancel));
    return all;
}

} // namespace gradus::lab::loop
