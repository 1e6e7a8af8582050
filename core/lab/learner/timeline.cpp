#include "lab/learner/timeline.h"

#include <algorithm>
#include <array>
#include <map>

namespace gradus::lab::loop {

namespace {

using Key = std::pair<std::string, Place>;

/// The events of a training that nothing cuts short.
class Plan {
public:
    explicit Plan(const Setting& setting)
        : m_setting(setting)
    {
        add("before_fit", {});
        for (std::int64_t epoch = 0; epoch < setting.epochs; ++epoch) {
            const bool staged = setting.kind != Kind::Minimal;
            if (staged)
                add("before_epoch", {epoch});
            for (const Part part : {Part::Train, Part::Validate})
                addPart({epoch, part}, staged ? (part == Part::Train ? "train" : "validate") : "epoch");
            if (staged)
                add("after_epoch", {epoch});
        }
        add("after_fit", {});
    }

    [[nodiscard]] const std::vector<Key>& keys() const { return m_keys; }

private:
    void add(const std::string& event, const Place& place) { m_keys.emplace_back(event, place); }

    void addPart(const Place& place, const std::string& name)
    {
        add("before_" + name, place);
        const bool train = place.part == Part::Train;
        for (std::int64_t batch = 0; batch < (train ? m_setting.batches : m_setting.validBatches); ++batch)
            addBatch({place.epoch, place.part, batch});
        add("after_" + name, place);
    }

    void addBatch(const Place& place)
    {
        add("before_batch", place);
        for (const char* event : {"after_pred", "after_loss"})
            if (hasEvent(m_setting.kind, event))
                add(event, place);
        if (place.part == Part::Train && m_setting.trains())
            for (const char* event : {"before_backward", "after_backward", "before_step", "after_step"})
                if (hasEvent(m_setting.kind, event))
                    add(event, place);
        add("after_batch", place);
    }

    const Setting& m_setting;
    std::vector<Key> m_keys;
};

bool isCancelEvent(const std::string& event)
{
    return event.starts_with("after_cancel_");
}

} // namespace

Timeline::Timeline(const Run& run, std::vector<Tick> ticks)
    : m_run(&run)
    , m_ticks(std::move(ticks))
{
    for (std::size_t tick = 0; tick < m_ticks.size(); ++tick)
        if (m_ticks[tick].moment >= 0 || !m_ticks[tick].wanted)
            m_frames.push_back(static_cast<std::int64_t>(tick));
}

Timeline Timeline::ofEvents(const Setting& setting, const Run& run)
{
    const std::vector<Moment>& moments = run.trace.moments();
    const Plan plan(setting);
    std::vector<Tick> ticks;
    auto planned = plan.keys().begin();
    const auto skipTo = [&](std::vector<Key>::const_iterator end) {
        for (; planned != end; ++planned)
            ticks.push_back({planned->first, planned->second});
    };
    std::vector<Tick> cancels; // they stand after what they skipped
    for (std::size_t index = 0; index < moments.size(); ++index) {
        const Moment& moment = moments[index];
        if (!moment.event)
            continue;
        const Tick tick{moment.name, moment.place, static_cast<std::int64_t>(index)};
        if (isCancelEvent(moment.name)) {
            cancels.push_back(tick);
            continue;
        }
        const auto found = std::find(planned, plan.keys().end(), Key(moment.name, moment.place));
        if (found != plan.keys().end())
            skipTo(found);
        ticks.insert(ticks.end(), cancels.begin(), cancels.end());
        cancels.clear();
        ticks.push_back(tick);
        planned += found != plan.keys().end() ? 1 : 0;
    }
    ticks.insert(ticks.end(), cancels.begin(), cancels.end());
    skipTo(plan.keys().end());
    return {run, std::move(ticks)};
}

Timeline Timeline::ofActions(const Setting& setting, const Run& run)
{
    std::map<Key, std::int64_t> happened;
    std::map<Place, bool> finished;
    for (std::size_t index = 0; index < run.trace.moments().size(); ++index) {
        const Moment& moment = run.trace.moments()[index];
        if (!moment.event)
            happened[{moment.name, moment.place}] = static_cast<std::int64_t>(index);
        if (moment.place.batch >= 0)
            finished[moment.place] = run.trace.cuts().count(moment.place) == 0;
    }
    std::vector<Tick> ticks;
    for (std::int64_t epoch = 0; epoch < setting.epochs; ++epoch)
        for (const Part part : {Part::Train, Part::Validate})
            for (std::int64_t batch = 0; batch < (part == Part::Train ? setting.batches : setting.validBatches); ++batch) {
                const Place place{epoch, part, batch};
                for (const std::string& action : actionsOf(setting.kind)) {
                    const auto found = happened.find({action, place});
                    const bool learns = action != "predict" && action != "loss";
                    const bool cut = finished.count(place) == 0 || !finished.at(place);
                    const bool wanted = cut && (!learns || (part == Part::Train && setting.trains()));
                    ticks.push_back({action, place, found != happened.end() ? found->second : -1, wanted});
                }
            }
    return {run, std::move(ticks)};
}

std::int64_t Timeline::frameOf(std::size_t moment) const
{
    for (std::size_t frame = 0; frame < m_frames.size(); ++frame)
        if (m_ticks[static_cast<std::size_t>(m_frames[frame])].moment >= static_cast<std::int64_t>(moment))
            return static_cast<std::int64_t>(frame);
    return std::max<std::int64_t>(static_cast<std::int64_t>(m_frames.size()) - 1, 0);
}

std::vector<figure::EventBand> Timeline::bands() const
{
    std::vector<figure::EventBand> bands;
    std::vector<Place> places; // of the bands
    const auto add = [&](std::int64_t level, const Place& place, std::size_t tick, const figure::Text& label) {
        const auto at = static_cast<std::int64_t>(tick);
        std::size_t last = bands.size();
        while (last > 0 && bands[last - 1].level != level)
            --last;
        const bool happened = m_ticks[tick].moment >= 0;
        if (last > 0 && bands[last - 1].last == at - 1 && places[last - 1] == place) {
            bands[last - 1].last = at;
            bands[last - 1].cut = bands[last - 1].cut && !happened;
            return;
        }
        figure::EventBand band{level, at, at, label};
        band.cut = !happened; // as long as nothing in it happened
        band.tint = place.part == Part::Train ? figure::Tint::One
            : place.part == Part::Validate    ? figure::Tint::Two
                                              : figure::Tint::Muted;
        bands.push_back(std::move(band));
        places.push_back(place);
    };
    for (std::size_t tick = 0; tick < m_ticks.size(); ++tick) {
        const Place& place = m_ticks[tick].place;
        add(0, {}, tick, GRADUS_TEXT("loop", "fit"));
        if (place.epoch >= 0)
            add(1, {place.epoch}, tick, GRADUS_TEXT("loop", "epoch %1").with({std::to_string(place.epoch + 1)}));
        if (place.part != Part::None)
            add(2, {place.epoch, place.part}, tick,
                place.part == Part::Train ? GRADUS_TEXT("loop", "train") : GRADUS_TEXT("loop", "validate"));
        if (place.batch >= 0)
            add(3, place, tick, GRADUS_TEXT("loop", "batch %1").with({std::to_string(place.batch + 1)}));
    }
    for (std::size_t band = 0; band < bands.size(); ++band)
        bands[band].cut = bands[band].cut || m_run->trace.cuts().count(places[band]) > 0;
    return bands;
}

std::vector<std::string> actionsOf(Kind kind)
{
    std::vector<std::string> all{"predict", "loss", "backward", "step", "zero_grad"};
    if (kind == Kind::Minimal)
        all.pop_back();
    return all;
}

} // namespace gradus::lab::loop
