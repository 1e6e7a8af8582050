#include "lab/learner/told.h"

#include "lab/learner/callbacks.h"
#include "lab/learner/timeline.h"

#include "figure/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace gradus::lab::loop {

namespace {

using figure::Text;
using figure::verbatim;

std::string orNone(const std::string& words)
{
    return words.empty() ? "none" : words;
}

class Teller {
public:
    Teller(const Setting& setting, const Scene& scene)
        : m_setting(setting)
        , m_scene(scene)
        , m_run(scene.run)
    {
    }

    std::vector<Told> tell()
    {
        tellShown();
        tellRaised();
        tellTraining();
        return std::move(m_told);
    }

private:
    figure::Readout& add(const std::string& id, Text label, std::variant<std::string, double> value, std::string python)
    {
        figure::Readout readout;
        readout.id = id;
        readout.label = std::move(label);
        readout.value = std::move(value);
        readout.answer = true;
        return m_told.emplace_back(Told{std::move(readout), std::move(python)}).readout;
    }

    void addLoss(const std::string& id, Text label, double loss, std::string python)
    {
        const double size = std::isfinite(loss) ? std::max(1.0, std::abs(loss)) : 1.0;
        add(id, std::move(label), loss, std::move(python)).tolerance = 1e-5 * size;
    }

    [[nodiscard]] bool has(const std::string& callback) const { return m_run.methods.count(callback) > 0; }

    void tellShown()
    {
        switch (m_setting.show) {
        case Show::Steps:
            return tellBatchSteps();
        case Show::Events:
            return tellBatchEvents();
        case Show::State:
            add("changed", GRADUS_TEXT("loop", "changed by callbacks in a batch"),
                orNone(figure::listed(changedInBatches(m_run))), "\", \".join(learner.changed()) or \"none\"");
            return;
        case Show::Tweaks:
            return tellTweaks();
        case Show::Memory:
            add("resets", GRADUS_TEXT("loop", "calls of model.reset()"), double(resets()), "learner.model.resets");
            addLoss("h", GRADUS_TEXT("loop", "hidden state at the end"), m_run.h, "learner.model.h.item()");
            return;
        case Show::Attributes:
            return tellAttributes();
        case Show::Cancel:
            return tellCancellings();
        case Show::Losses:
            if (has("Recorder"))
                add("recorded", GRADUS_TEXT("loop", "losses that Recorder keeps"),
                    double(m_run.list("Recorder", "losses").size()), "len(cb(\"Recorder\").losses)");
            return;
        case Show::Order:
            add("order", GRADUS_TEXT("loop", "running order"), orNone(figure::listed(m_run.callbacks)),
                "\", \".join(type(c).__name__ for c in learner.cbs) or \"none\"");
            return;
        case Show::Plain:
            return tellPlain();
        case Show::Dispatch:
            return tellCalled();
        case Show::Getattr:
            return tellFound();
        case Show::Totals:
            return tellTotals();
        case Show::Lanes:
            add("after_fit", GRADUS_TEXT("loop", "after_fit fires"), m_run.trace.count("after_fit") > 0 ? "yes" : "no",
                "\"yes\" if \"after_fit\" in learner.log else \"no\"");
            return;
        }
    }

    void tellBatchSteps()
    {
        std::string words;
        bool begun = false;
        for (const Moment& moment : m_run.trace.moments()) {
            if (moment.event)
                continue;
            if (begun && moment.name == "predict")
                break;
            begun = true;
            words += (words.empty() ? "" : ", ") + moment.name;
        }
        add("batch_steps", GRADUS_TEXT("loop", "the first batch"), orNone(words), "learner.first_batch()");
    }

    void tellBatchEvents()
    {
        std::string words;
        for (const Moment& moment : m_run.trace.moments()) {
            if (!moment.event || (words.empty() && moment.name != "before_batch"))
                continue;
            words += (words.empty() ? "" : ", ") + moment.name;
            if (moment.name == "after_batch")
                break;
        }
        add("batch_events", GRADUS_TEXT("loop", "events of the first batch"), orNone(words), "learner.first_events()");
        std::set<std::string> kinds;
        for (const Moment& moment : m_run.trace.moments())
            if (moment.event)
                kinds.insert(moment.name);
        add("kinds", GRADUS_TEXT("loop", "different events"), double(kinds.size()), "len(set(learner.log))");
    }

    void tellTweaks()
    {
        const std::size_t tweaks = tweaksOf(m_setting).size();
        add("loops", GRADUS_TEXT("loop", "loops to write without callbacks"), double(std::size_t{1} << tweaks),
            "2 ** " + std::to_string(tweaks));
        for (std::size_t index = 0; index < m_scene.variants.size(); ++index) {
            const Variant& variant = m_scene.variants[index];
            const std::string on = variant.name.empty() ? "none" : variant.name;
            if (variant.run.loss)
                addLoss("loss_" + std::to_string(index), verbatim(on), *variant.run.loss,
                        "others[" + std::to_string(index) + "].loss.item()");
        }
    }

    [[nodiscard]] std::int64_t resets() const
    {
        std::int64_t count = 0;
        for (const Moment& moment : m_run.trace.moments())
            count += std::count_if(moment.writes.begin(), moment.writes.end(),
                                   [](const Write& write) { return write.writer == "ModelResetter"; });
        return count;
    }

    void tellAttributes()
    {
        if (has("DoublePred") && m_setting.kind != Kind::Minimal) {
            const std::vector<std::string> changed = changedInBatches(m_run);
            const bool doubled = std::find(changed.begin(), changed.end(), "pred") != changed.end();
            add("learner_pred", GRADUS_TEXT("loop", "the pred that the loss is made of"), doubled ? "doubled" : "unchanged",
                "\"doubled\" if \"pred\" in learner.changed() else \"unchanged\"");
            if (!m_scene.variants.empty() && m_scene.variants[0].run.loss)
                addLoss("other_loss",
                        m_setting.writesLearner ? verbatim("loss, self.pred = …") : verbatim("loss, self.learn.pred = …"),
                        *m_scene.variants[0].run.loss, "others[0].loss.item()");
        }
        const auto& lookups = m_run.trace.lookups();
        const auto found =
            std::find_if(lookups.begin(), lookups.end(), [](const Lookup& lookup) { return lookup.attribute == "loss"; });
        if (found == lookups.end())
            return;
        const std::string name = "\"" + found->reader + "\"";
        add("loss_found", verbatim(found->reader + "'s self.loss"), found->found == Found::Own ? "own" : "learner",
            "\"own\" if \"loss\" in vars(cb(" + name + ")) else \"learner\" if hasattr(learner, \"loss\") else \"nowhere\"");
    }

    void tellCancellings()
    {
        std::string steps;
        for (const Variant& variant : m_scene.variants)
            steps += (steps.empty() ? "" : ", ") + std::to_string(variant.run.trace.count("step"));
        add("steps_of_each", GRADUS_TEXT("loop", "optimizer steps, each"), steps,
            "\", \".join(str(o.did.count(\"step\")) for o in others)");
    }

    void tellPlain()
    {
        for (const char* name : {"TrackResults", "PlainResults"})
            if (const std::vector<double> results = m_run.list(name, "results"); !results.empty())
                addLoss(std::string("loss_") + name, verbatim(std::string(name) + ".results[0]"), results[0],
                        std::string("cb(\"") + name + "\").results[0]");
        if (has("TrackResults") && has("PlainResults")) {
            const std::vector<double> plain = m_run.list("PlainResults", "results");
            const bool same = m_run.list("TrackResults", "results") == plain;
            add("plain", GRADUS_TEXT("loop", "PlainResults against TrackResults"),
                plain.empty() ? "never called"
                    : same    ? "the same"
                              : "different",
                "\"never called\" if not cb(\"PlainResults\").results else \"the same\" "
                "if cb(\"PlainResults\").results == cb(\"TrackResults\").results else \"different\"");
        }
    }

    void tellCalled()
    {
        std::string names;
        for (const std::string& callback : m_run.callbacks)
            if (m_run.has(callback, m_setting.event))
                names += (names.empty() ? "" : ", ") + callback;
        add("called", GRADUS_TEXT("loop", "called by %1").with({m_setting.event}), orNone(names),
            "\", \".join(type(c).__name__ for c in learner.cbs if getattr(c, \"" + m_setting.event
                + "\", noop) is not noop) or \"none\"");
        add("times", verbatim("self('" + m_setting.event + "')"), double(m_run.trace.count(m_setting.event)),
            "learner.log.count(\"" + m_setting.event + "\")");
    }

    void tellFound()
    {
        for (const std::string& callback : m_run.callbacks) {
            const bool there = m_run.has(callback, m_setting.event);
            const std::string expression = "getattr(cb(\"" + callback + "\"), \"" + m_setting.event + "\", noop).__name__";
            add("gets_" + callback, verbatim("getattr(" + callback + "(), …)"), there ? m_setting.event : "noop", expression);
        }
    }

    void tellTotals()
    {
        const std::int64_t last = lastTrainingEpoch(m_setting, m_run);
        if (last < 0)
            return;
        const std::vector<double> counts = m_run.list("TrackResults", "counts");
        const std::string at = "[" + std::to_string(last) + "]";
        add("n", GRADUS_TEXT("loop", "sum(self.ns) after the last training epoch"), counts[std::size_t(last)],
            "cb(\"TrackResults\").counts" + at);
        add("n_without", GRADUS_TEXT("loop", "and without before_epoch"),
            std::accumulate(counts.begin(), counts.begin() + last + 1, 0.0),
            "sum(cb(\"TrackResults\").counts[:" + std::to_string(last + 1) + "])");
        addLoss("epoch_loss", GRADUS_TEXT("loop", "its mean loss"), m_run.list("TrackResults", "results")[std::size_t(last)],
                "cb(\"TrackResults\").results" + at);
    }

    void tellRaised()
    {
        if (const std::optional<std::size_t> raise = m_run.trace.firstRaise()) {
            add("raised", GRADUS_TEXT("loop", "raised"), m_run.trace.moments()[*raise].raised, "learner.raised[0]");
            add("next_event", GRADUS_TEXT("loop", "next event"), nextEvent(m_run), "learner.next_event()");
        }
        if (!m_run.escaped.empty())
            add("escaped", GRADUS_TEXT("loop", "leaves fit"), m_run.escaped, "learner.escaped");
    }

    [[nodiscard]] bool shows(std::initializer_list<Show> some) const
    {
        return std::find(some.begin(), some.end(), m_setting.show) != some.end();
    }

    void tellTraining()
    {
        if (shows({Show::Lanes, Show::Events, Show::Cancel}))
            add("events", GRADUS_TEXT("loop", "events fired"),
                double(std::count_if(m_run.trace.moments().begin(), m_run.trace.moments().end(),
                                     [](const Moment& moment) { return moment.event; })),
                "len(learner.log)");
        if (shows({Show::Lanes, Show::Steps, Show::Cancel, Show::Losses}))
            add("steps", GRADUS_TEXT("loop", "optimizer steps"), double(m_run.trace.count("step")),
                "learner.did.count(\"step\")");
        if (m_run.loss && shows({Show::Lanes, Show::Steps, Show::State, Show::Losses, Show::Attributes, Show::Memory}))
            addLoss("loss", GRADUS_TEXT("loop", "last loss"), *m_run.loss, "learner.loss.item()");
        if (shows({Show::Steps, Show::State}))
            addLoss("w", verbatim("w"), m_run.w, "learner.model.w.item()");
    }

    const Setting& m_setting;
    const Scene& m_scene;
    const Run& m_run;
    std::vector<Told> m_told;
};

} // namespace

std::vector<Told> tell(const Setting& setting, const Scene& scene)
{
    return Teller(setting, scene).tell();
}

const std::vector<std::string>& changeable()
{
    static const std::vector<std::string> all{"xb", "yb", "batch", "pred", "preds", "loss", "w.grad", "opt.lr"};
    return all;
}

std::vector<std::string> changedInBatches(const Run& run)
{
    std::vector<std::string> changed;
    for (const std::string& attribute : changeable()) {
        const bool any = std::any_of(run.trace.moments().begin(), run.trace.moments().end(), [&](const Moment& moment) {
            return moment.event && depthOf(moment.name) >= 3
                && std::any_of(moment.writes.begin(), moment.writes.end(),
                               [&](const Write& write) { return write.attribute == attribute && write.writer != "Learner"; });
        });
        if (any)
            changed.push_back(attribute);
    }
    return changed;
}

std::int64_t lastTrainingEpoch(const Setting& setting, const Run& run)
{
    const auto count = static_cast<std::int64_t>(run.list("TrackResults", "counts").size());
    if (setting.kind != Kind::Minimal || count == 0)
        return count - 1;
    return (count - 1) / 2 * 2; // training and validation take turns
}

std::string nextEvent(const Run& run)
{
    const std::optional<std::size_t> next = run.trace.afterRaise();
    return next ? run.trace.moments()[*next].name : "none";
}

} // namespace gradus::lab::loop
