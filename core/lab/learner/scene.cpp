#include "lab/learner/scene.h"

#include <algorithm>
#include <chrono>

namespace gradus::lab::loop {

namespace {

constexpr std::size_t mostTweaks = 3;
constexpr std::chrono::milliseconds patience{50}; // between unfinished figures

figure::Text momentName(const Place& place)
{
    return (place.part == Part::Train ? GRADUS_TEXT("loop", "epoch %1, training batch %2")
                                      : GRADUS_TEXT("loop", "epoch %1, validation batch %2"))
        .with({std::to_string(place.epoch + 1), std::to_string(place.batch + 1)});
}

/// What there is while it still trains: the losses so far.
figure::Figure unfinished(const Trace& trace)
{
    figure::Table table;
    table.columns = {GRADUS_TEXT("loop", "batch"), figure::verbatim("loss")};
    for (const Moment& moment : trace.moments())
        if (moment.name == "loss")
            table.rows.push_back({{momentName(moment.place)},
                                  {figure::verbatim(moment.writes.back().value),
                                   moment.writes.back().broken ? figure::Emphasis::Bad : figure::Emphasis::Normal}});
    figure::Panel panel;
    panel.id = "losses";
    panel.content = std::move(table);
    panel.answer = true;
    figure::Figure figure;
    figure.panels.push_back(std::move(panel));
    return figure;
}

/// Lets the user stop it, and shows how far it is.
class Watcher {
public:
    Watcher(const Setting& setting, Context& context)
        : m_context(context)
        , m_batches(double(setting.epochs * (setting.batches + setting.validBatches)))
    {
    }

    void operator()(const Trace& trace, const Subscribers& /*callbacks*/)
    {
        m_context.checkpoint();
        ++m_done;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_shown < patience)
            return;
        m_shown = now;
        m_context.progress(m_done / m_batches, GRADUS_TEXT("loop", "Training"));
        m_context.partial(unfinished(trace));
    }

private:
    Context& m_context;
    double m_batches, m_done = 0;
    std::chrono::steady_clock::time_point m_shown = std::chrono::steady_clock::now();
};

} // namespace

std::vector<std::string> tweaksOf(const Setting& setting)
{
    std::vector<std::string> tweaks;
    for (const std::string& name : setting.callbacks)
        if (name != "TrainEval" && tweaks.size() < mostTweaks)
            tweaks.push_back(name);
    return tweaks;
}

std::vector<std::string> chosenTweaks(const Setting& setting, std::size_t number)
{
    const std::vector<std::string> tweaks = tweaksOf(setting);
    std::vector<std::string> on;
    for (std::size_t bit = 0; bit < tweaks.size(); ++bit)
        if ((number >> bit & 1U) != 0)
            on.push_back(tweaks[bit]);
    return on;
}

Setting tweaked(const Setting& setting, const std::vector<std::string>& on)
{
    const std::vector<std::string> tweaks = tweaksOf(setting);
    const auto among = [](const std::vector<std::string>& all, const std::string& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    Setting other = setting;
    std::erase_if(other.callbacks, [&](const std::string& name) { return among(tweaks, name) && !among(on, name); });
    return other;
}

std::vector<Setting> cancellings(const Setting& setting)
{
    std::vector<Setting> all;
    for (const Stage stage : {Stage::Batch, Stage::Train, Stage::Validate, Stage::Epoch, Stage::Fit}) {
        Setting other = setting;
        other.cancel = stage;
        if (stage == Stage::Validate) { // its place is the first validation batch
            const bool comes =
                setting.cancelAt.ends_with("_batch") || setting.cancelAt == "after_pred" || setting.cancelAt == "after_loss";
            if (!comes || setting.validBatches == 0)
                continue;
            other.cancelNth = setting.batches + 1;
        }
        all.push_back(std::move(other));
    }
    return all;
}

Scene sceneOf(const Setting& setting, Context& context)
{
    const auto trained = [&](const Setting& one) { return train(one, context.device(), Watcher(one, context)); };
    Scene scene{trained(setting), {}};
    const auto add = [&](const std::string& name, const Setting& other) {
        scene.variants.push_back({name, other, trained(other)});
    };
    switch (setting.show) {
    case Show::Tweaks:
        for (std::size_t number = 0; number < std::size_t{1} << tweaksOf(setting).size(); ++number) {
            std::string name;
            for (const std::string& tweak : chosenTweaks(setting, number))
                name += (name.empty() ? "" : ", ") + tweak;
            add(name, tweaked(setting, chosenTweaks(setting, number)));
        }
        break;
    case Show::Memory: {
        Setting without = setting;
        std::erase(without.callbacks, "ModelResetter");
        add("", without);
        break;
    }
    case Show::Attributes:
        if (setting.lists("DoublePred")) {
            Setting other = setting;
            other.writesLearner = !setting.writesLearner;
            add("", other);
        }
        break;
    case Show::Cancel:
        for (const Setting& other : cancellings(setting))
            add(cancelName(*other.cancel), other);
        break;
    default:
        break;
    }
    return scene;
}

} // namespace gradus::lab::loop
