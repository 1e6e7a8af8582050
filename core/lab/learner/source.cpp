#include "lab/learner/source.h"

#include "lab/learner/callbacks.h"

#include <map>
#include <sstream>
#include <string_view>

namespace gradus::lab::loop {

namespace {

constexpr const char* sign = "  #@"; // what follows names the event or action that the line runs

Source tagged(const std::string& text)
{
    Source source;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t tag = line.find(sign);
        source.tags.push_back(tag == std::string::npos ? std::string() : line.substr(tag + std::string(sign).size()));
        source.lines.push_back(line.substr(0, tag));
    }
    return source;
}

constexpr std::string_view stageText = R"(def stage(self, name, run):
    try:
        self('before_' + name)  #@before
        run()  #@inside
    except cancels[name]:
        self('after_cancel_' + name)  #@cancel
)";

constexpr std::string_view bookAfter = R"(    finally:
        self('after_' + name)  #@after
)";

constexpr std::string_view fastaiAfter = R"(    self('after_' + name)  #@after
)";

constexpr std::string_view roundsText = R"(def fit(self, n_epoch):
    self.n_epoch = n_epoch
    self.opt = SGD(self.model.parameters(), self.lr)
    self.stage('fit', self.epochs)

def epochs(self):
    for self.epoch in range(self.n_epoch):
        self.stage('epoch', self.parts)

def parts(self):
    for name, self.dl in self.dls.items():
        self.stage(name, self.batches)

def batches(self):
    for self.iter, batch in enumerate(self.dl):
        self.xb, self.yb = batch
        self.stage('batch', self.one_batch)
)";

constexpr std::string_view batchText = R"(def one_batch(self):
    self.pred = self.model(self.xb)  #@predict
    self('after_pred')  #@after_pred
    self.loss = mse(self.pred, self.yb)  #@loss
    self('after_loss')  #@after_loss
    if not self.training: return  #@passed
)";

constexpr std::string_view bookLearning = R"(    self.loss.backward()  #@backward
    self('after_backward')  #@after_backward
    self.opt.step()  #@step
    self('after_step')  #@after_step
    self.opt.zero_grad()  #@zero_grad
)";

constexpr std::string_view fastaiLearning = R"(    self.stage('backward', self.loss.backward)  #@backward
    self.stage('step', self.opt.step)  #@step
    self.opt.zero_grad()  #@zero_grad
)";

constexpr std::string_view callText = R"(def __call__(self, name):
    for cb in self.cbs:
        getattr(cb, name, noop)()
)";

constexpr std::string_view minimalFit = R"(def fit(self, n_epochs):
    self('before_fit')  #@before_fit
    self.opt = SGD(self.model.parameters(), self.lr)
    self.n_epochs = n_epochs
    try:
        for self.epoch in range(n_epochs):
            for train in (True, False):
                self.one_epoch(train)  #@inside
    except CancelFitException: pass  #@caught
    self('after_fit')  #@after_fit
)";

constexpr std::string_view minimalEpoch = R"(def one_epoch(self, train):
    self.model.training = train
    self('before_epoch')  #@before_epoch
    dl = self.dls['train' if train else 'validate']
    for self.num, self.batch in enumerate(dl):
        self.one_batch()
    self('after_epoch')  #@after_epoch
)";

constexpr std::string_view minimalBatch = R"(def one_batch(self):
    self('before_batch')  #@before_batch
    x, y = self.batch
    self.preds = self.model(x)  #@predict
    self.loss = mse(self.preds, y)  #@loss
    if self.model.training:  #@passed
        self.loss.backward()  #@backward
        self.opt.step()  # zeroes too  #@step
    self('after_batch')  #@after_batch
)";

std::vector<std::string_view> loopParts(Kind kind, Extent extent)
{
    constexpr std::string_view gap = "\n";
    const std::string_view after = kind == Kind::Book ? bookAfter : fastaiAfter;
    const std::string_view learning = kind == Kind::Book ? bookLearning : fastaiLearning;
    if (kind == Kind::Minimal)
        switch (extent) {
        case Extent::Batch:
            return {minimalBatch};
        case Extent::Fit:
            return {minimalFit};
        case Extent::Call:
            return {callText};
        case Extent::Whole:
            return {minimalFit, gap, minimalEpoch, gap, minimalBatch, gap, callText};
        }
    switch (extent) {
    case Extent::Batch:
        return {batchText, learning};
    case Extent::Fit:
        return {stageText, after};
    case Extent::Call:
        return {callText};
    case Extent::Whole:
        return {stageText, after, gap, roundsText, gap, batchText, learning, gap, callText};
    }
    return {};
}

const char* callbackText(const std::string& name)
{
    static const std::map<std::string, const char*> texts{{"TrainEval", R"(class TrainEval(Callback):
    order = -10
    def before_fit(self): {self.learn}.loss = torch.zeros(())
    def before_train(self): {self.learn}.training = True
    def before_validate(self): {self.learn}.training = False
)"},
                                                          {"ModelResetter", R"(class ModelResetter(Callback):
    def before_train(self): self.model.reset()
    def before_validate(self): self.model.reset()
)"},
                                                          {"Mixup", R"(class Mixup(Callback):
    def before_batch(self):
        if not {training}: return
        lam = torch.rand((), generator=self.g).item()
        perm = torch.randperm(len({x}), generator=self.g)
        mix = lambda t: t * lam + t[perm] * (1 - lam)
        {batch} = mix({x}), mix({y})
)"},
                                                          {"DoublePred", R"(class DoublePred(Callback):
    def after_pred(self):
        {target}.pred = self.pred * 2
)"},
                                                          {"L2Penalty", R"(class L2Penalty(Callback):
    def after_loss(self):
        if {training}:
            {self.learn}.loss = self.loss + 0.1 * self.model.w ** 2
)"},
                                                          {"GradientClip", R"(class GradientClip(Callback):
    def after_backward(self):
        ps = [p for p in self.model.parameters()
              if p.grad is not None]
        norm = sum(p.grad ** 2 for p in ps) ** 0.5
        if norm > 1:
            for p in ps: p.grad = p.grad / norm
)"},
                                                          {"LRFinder", R"(class LRFinder(Callback):
    def before_fit(self): self.losses, self.lrs = [], []
    def before_batch(self):
        if {training}: self.opt.lr = 0.01 * 10 ** len(self.lrs)
    def after_batch(self):
        if not {training}: return
        if self.opt.lr > 10 or torch.isnan(self.loss):
            raise CancelFitException
        self.losses.append(self.loss.item())
        self.lrs.append(self.opt.lr)
)"},
                                                          {"TerminateOnNaN", R"(class TerminateOnNaN(Callback):
    order, run_before = -9, ['Recorder']
    def after_batch(self):
        if not torch.isfinite(self.loss):
            raise CancelFitException
)"},
                                                          {"Recorder", R"(class Recorder(Callback):
    order = 50
    def before_fit(self): self.losses = []
    def after_batch(self):
        if {training}: self.losses.append(self.loss.item())
)"},
                                                          {"Progress", R"(class Progress(Callback):
    order, run_after = 60, ['Recorder']
    def before_fit(self): self.done = []
    def after_batch(self): self.done.append(self.{iter} + 1)
)"},
                                                          {"SetupLearnerCB", R"(class SetupLearnerCB(Callback):
    def before_fit(self): self.model.to('cpu')
    def before_batch(self):
        {batch} = ({x} - 0.5) / 2, {y}
)"},
                                                          {"TrackResults", R"(class TrackResults(Callback):
    results, counts = (), ()
    def before_epoch(self):
        self.losses, self.ns = [], []
    def after_batch(self):
        n, loss = len({x}), self.loss.item()
        self.losses.append(loss * n)
        self.ns.append(n)
    def after_epoch(self):
        m = mean(self.losses, self.ns)
        self.results += (m,)
        self.counts += (sum(self.ns),)
)"},
                                                          {"PlainResults", R"(class PlainResults:
    results = ()
    def before_epoch(self):
        self.losses, self.ns = [], []
    def after_batch(self):
        n = len({plain x})
        loss = self.{learn}.loss.item()
        self.losses.append(loss * n)
        self.ns.append(n)
    def after_epoch(self):
        m = mean(self.losses, self.ns)
        self.results += (m,)
)"},
                                                          {"MyCallback", R"(class MyCallback(Callback):
    order, run_before, run_after = {mine}
    def before_fit(self): self.calls = []
    def after_batch(self): self.calls.append(self.{iter})
)"},
                                                          {cancellerName, R"(class Canceller(Callback):
    seen = 0
    def {at}(self):
        self.seen += 1
        if self.seen == {nth}: raise {cancel}
)"}};
    return texts.at(name);
}

std::string quotedList(const std::string& name)
{
    return name.empty() ? "[]" : "['" + name + "']";
}

std::map<std::string, std::string> spelled(const Setting& setting)
{
    const Spelling spelling = spellingOf(setting.kind);
    const bool minimal = setting.kind == Kind::Minimal;
    const std::string learner = "self." + spelling.learner;
    return {{"{self.learn}", learner},
            {"{learn}", spelling.learner},
            {"{pred}", spelling.pred},
            {"{iter}", spelling.iter},
            {"{training}", "self." + spelling.training},
            {"{x}", minimal ? "self.batch[0]" : "self.xb"},
            {"{y}", minimal ? "self.batch[1]" : "self.yb"},
            {"{plain x}", minimal ? learner + ".batch[0]" : learner + ".xb"},
            {"{batch}", minimal ? learner + ".batch" : learner + ".xb, " + learner + ".yb"},
            {"{target}", setting.writesLearner ? learner : "self"},
            {"{mine}",
             std::to_string(setting.mineOrder) + ", " + quotedList(setting.mineBefore) + ", " + quotedList(setting.mineAfter)},
            {"{at}", setting.cancelAt},
            {"{nth}", std::to_string(setting.cancelNth)},
            {"{cancel}", setting.cancel ? cancelName(*setting.cancel) : std::string()}};
}

} // namespace

std::int64_t Source::lineOf(const std::string& moment) const
{
    const auto find = [&](const std::string& tag) {
        for (std::size_t line = 0; line < tags.size(); ++line)
            if (tags[line] == tag)
                return static_cast<std::int64_t>(line);
        return std::int64_t{-1};
    };
    if (const std::int64_t own = find(moment); own >= 0)
        return own;
    const std::int64_t general = find(moment.starts_with("before_")             ? "before"
                                          : moment.starts_with("after_cancel_") ? "cancel"
                                          : moment.starts_with("after_")        ? "after"
                                                                                : "inside");
    return general >= 0 ? general : find("inside");
}

Source loopSource(Kind kind, Extent extent)
{
    std::string text;
    for (const std::string_view part : loopParts(kind, extent))
        text += part;
    return tagged(text);
}

std::vector<std::string> callbackSource(const std::string& name, const Setting& setting)
{
    std::string text = callbackText(name);
    for (const auto& [place, words] : spelled(setting))
        for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + words.size()))
            text.replace(at, place.size(), words);
    if (name == "ModelResetter" && setting.kind == Kind::Fastai)
        text += "    def after_fit(self): self.model.reset()\n";
    return tagged(text).lines;
}

} // namespace gradus::lab::loop
