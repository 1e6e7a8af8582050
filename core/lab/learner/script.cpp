#include "lab/learner/script.h"

#include "lab/learner/callbacks.h"
#include "lab/learner/model.h"
#include "lab/learner/source.h"
#include "lab/learner/told.h"

#include "figure/number.h"

#include <algorithm>

namespace gradus::lab::loop {

namespace {

constexpr const char* begin = R"(import math

import torch


class Cancel(Exception): pass
class CancelFitException(Cancel): pass
class CancelEpochException(Cancel): pass
class CancelTrainException(Cancel): pass
class CancelValidException(Cancel): pass
class CancelBatchException(Cancel): pass
class CancelBackwardException(Cancel): pass
class CancelStepException(Cancel): pass


cancels = dict(fit=CancelFitException, epoch=CancelEpochException, train=CancelTrainException,
               validate=CancelValidException, batch=CancelBatchException,
               backward=CancelBackwardException, step=CancelStepException)


def noop(): pass
def mean(sums, ns): return sum(sums) / sum(ns) if ns else math.nan


class Learner:
    def __init__(self, cbs):
        self.model, self.dls, self.lr, self.cbs = Model(), dls, lr, cbs
)";

constexpr const char* callbackBase = R"(

class Callback:  # as fastai's GetAttr: what it has not itself is read from the learner
    order, run_before, run_after = 0, [], []
    def __getattr__(self, name): return getattr(vars(self)['%'], name)


def canceller(at, nth, cancel):
    class Canceller(Callback): seen = 0
    def fire(self):
        self.seen += 1
        if self.seen == nth: raise cancel
    fire.__name__ = at
    setattr(Canceller, at, fire)
    return Canceller()
)";

constexpr const char* optimizer = R"(    def parameters(self): return [self.w, self.b]
    def to(self, device): return self
    def reset(self):
        self.h = torch.zeros(())
        self.resets += 1


def mse(pred, y):
    Logged.now.did.append("loss")
    return torch.nn.functional.mse_loss(pred, y)


class SGD:
    writes = 0
    def __init__(self, params, lr): self.params, self.lr = params, lr
    def __setattr__(self, name, value):
        vars(self).update({name: value, "writes": self.writes + 1})
    def step(self):
        Logged.now.did.append("step")
        with torch.no_grad():
            for p in self.params:
                if p.grad is not None: p -= p.grad * self.lr
)";

constexpr const char* sorting = R"(

def ordered(cbs):  # stable: what nothing puts in order stays as it is listed
    name = lambda cb: type(cb).__name__
    rules = lambda cb, rule: getattr(cb, rule, [])
    precedes = lambda a, b: a is not b and (name(b) in rules(a, "run_before") or name(a) in rules(b, "run_after"))
    left, done = list(cbs), []
    while left:
        free = [cb for cb in left if %1]
        done.append(min(free, key=lambda cb: %2))
        left.remove(done[-1])
    return done
)";

constexpr const char* logged = R"(

class Logged(Learner):  # writes down what happens
    now = None
    keys = ["xb", "yb", "batch", "pred", "preds", "loss"]

    def run(self, n):
        self.log, self.did, self.seen, self.raised, self.escaped = [], [], set(), None, None
        Logged.now = self
        try: self.fit(n)
        except Cancel as e: self.escaped = type(e).__name__
        return self

    def state(self):
        opt = vars(self).get("opt")
        return {**{k: vars(self).get(k) for k in self.keys}, "w.grad": self.model.w.grad, "opt.lr": opt and opt.writes}

    def __call__(self, name):
        self.log.append(name)
        before = self.state()
        try: super().__call__(name)
        except Cancel as e:
            self.raised = self.raised or (type(e).__name__, len(self.log))
            raise
        finally:
            if name.split("_")[-1] not in ("fit", "epoch", "train", "validate"):
                self.seen |= {k for k, v in self.state().items() if v is not before[k]}

    def changed(self): return [k for k in self.keys + ["w.grad", "opt.lr"] if k in self.seen]
    def next_event(self):
        return (self.log[self.raised[1]:] or ["none"])[0] if self.raised else "none"
    def first_batch(self):
        starts = [i for i, action in enumerate(self.did) if action == "predict"] + [len(self.did)] * 2
        return ", ".join(self.did[:starts[1]]) or "none"
    def first_events(self):
        names = self.log[self.log.index("before_batch"):] if "before_batch" in self.log else []
        return ", ".join(names[:names.index("after_batch") + 1] if "after_batch" in names else names) or "none"
)";

class ScriptWriter {
public:
    ScriptWriter(const Setting& setting, const Scene& scene)
        : m_setting(setting)
        , m_scene(scene)
        , m_spelling(spellingOf(setting.kind))
    {
    }

    std::string write()
    {
        writeLearner();
        add(replaced(callbackBase, "%", m_spelling.learner));
        writeCallbacks();
        writeModel();
        writeData();
        if (m_setting.kind != Kind::Minimal)
            add(replaced(
                replaced(sorting, "%1", m_setting.sorting == Sorting::Order ? "True" : "not any(precedes(o, cb) for o in left)"),
                "%2", m_setting.sorting == Sorting::Run ? "0" : "getattr(cb, \"order\", 0)"));
        add(logged);
        writeRuns();
        for (const Told& told : tell(m_setting, m_scene))
            line("print(\"" + told.readout.id + " =\", " + told.python + ")");
        return std::move(m_script);
    }

private:
    void add(const std::string& text) { m_script += text; }
    void line(const std::string& words = {}, int indent = 0)
    {
        m_script += (words.empty() ? words : std::string(static_cast<std::size_t>(indent) * 4, ' ') + words) + "\n";
    }

    static std::string replaced(std::string text, const std::string& place, const std::string& words)
    {
        text.replace(text.find(place), place.size(), words);
        return text;
    }

    void writeLearner()
    {
        add(begin);
        if (m_setting.kind != Kind::Minimal)
            line("self.training = False", 2);
        line("for cb in cbs: cb." + m_spelling.learner + " = self", 2);
        line();
        for (const std::string& words : loopSource(m_setting.kind, Extent::Whole).lines)
            line(words, 1);
    }

    void writeCallbacks()
    {
        std::vector<std::string> names = m_setting.callbacks;
        for (const std::string& name : names) {
            line();
            line();
            for (const std::string& words : callbackSource(name, m_setting))
                line(words);
            if (name == "Mixup")
                line("def __init__(self): self.g = torch.Generator().manual_seed(" + std::to_string(m_setting.seed) + ")", 1);
        }
        if (m_setting.show == Show::Attributes && m_setting.lists("DoublePred")) {
            Setting other = m_setting;
            other.writesLearner = !m_setting.writesLearner;
            line();
            line();
            for (const std::string& words : callbackSource("DoublePred", other))
                line(words.starts_with("class") ? "class OtherDoublePred(Callback):" : words);
        }
    }

    void writeModel()
    {
        line();
        line();
        line("class Model:");
        line("training, resets = False, -1", 1);
        line("def __init__(self):", 1);
        line("self.w = torch.ones((), requires_grad=True)", 2);
        line("self.b = torch.zeros((), requires_grad=True)", 2);
        line("self.w.register_hook(lambda grad: Logged.now.did.append(\"backward\"))", 2);
        line("self.reset()", 2);
        line("def __call__(self, x):", 1);
        line("Logged.now.did.append(\"predict\")", 2);
        if (m_setting.stateful)
            line("self.h = torch.tanh(x.mean() + self.h)", 2);
        line(m_setting.stateful ? "return x * self.w + self.b + self.h" : "return x * self.w + self.b", 2);
        add(optimizer);
        if (m_setting.kind == Kind::Minimal) {
            line("for p in self.params: p.grad = None", 2);
            return;
        }
        line("def zero_grad(self):", 1);
        line("Logged.now.did.append(\"zero_grad\")", 2);
        line("for p in self.params: p.grad = None", 2);
    }

    void writeData()
    {
        const std::string rows = std::to_string((m_setting.batches + m_setting.validBatches) * batchSize);
        line();
        line();
        line("lr = " + figure::exactText(m_setting.lr));
        line("generator = torch.Generator().manual_seed(" + std::to_string(m_setting.seed) + ")");
        line("x = torch.randn(" + rows + ", generator=generator)");
        line("y = 2 * x + 1 + 0.1 * torch.randn(" + rows + ", generator=generator)");
        if (m_setting.nanBatch > 0 && m_setting.nanBatch <= m_setting.batches)
            line("x[" + std::to_string((m_setting.nanBatch - 1) * batchSize) + "] = math.nan");
        const std::string size = std::to_string(batchSize);
        const std::string batches = std::to_string(m_setting.batches);
        line("rows = list(zip(x.split(" + size + "), y.split(" + size + ")))");
        line("dls = dict(train=rows[:" + batches + "], validate=rows[" + batches + ":])");
    }

    [[nodiscard]] std::string runOf(const Setting& setting) const
    {
        std::string list;
        for (const std::string& name : setting.callbacks) {
            const bool other = name == "DoublePred" && setting.writesLearner != m_setting.writesLearner;
            list += (list.empty() ? "" : ", ") + std::string(other ? "Other" : "") + name + "()";
        }
        if (setting.cancel)
            list += (list.empty() ? "" : ", ") + std::string("canceller(\"") + setting.cancelAt + "\", "
                + std::to_string(setting.cancelNth) + ", " + cancelName(*setting.cancel) + ")";
        const std::string sorted = m_setting.kind == Kind::Minimal ? "[" + list + "]" : "ordered([" + list + "])";
        return "Logged(" + sorted + ").run(" + std::to_string(m_setting.epochs) + ")";
    }

    void writeRuns()
    {
        line();
        line();
        line("learner = " + runOf(m_setting));
        if (!m_scene.variants.empty()) {
            line("others = [");
            for (const Variant& variant : m_scene.variants)
                line(runOf(variant.setting) + ",", 1);
            line("]");
        }
        line("cb = lambda name: next(c for c in learner.cbs if type(c).__name__ == name)");
        line();
    }

    const Setting& m_setting;
    const Scene& m_scene;
    Spelling m_spelling;
    std::string m_script;
};

} // namespace

std::string scriptOf(const Setting& setting, const Scene& scene)
{
    return ScriptWriter(setting, scene).write();
}

} // namespace gradus::lab::loop
