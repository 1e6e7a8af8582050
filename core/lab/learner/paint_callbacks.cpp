#include "lab/learner/picture.h"

#include "lab/learner/callbacks.h"
#include "lab/learner/told.h"

#include <algorithm>
#include <cmath>
#include <set>

/// Pictures of what callbacks are: how they are added, put in order, and keep figures of their own.
namespace gradus::lab::loop {

namespace {

using figure::Emphasis;
using figure::verbatim;

/// How an attribute that is a number went, event by event: a point where it was written.
struct Course {
    std::vector<double> x, y; ///< x counts events
};

Course courseOf(const Run& run, const std::string& attribute)
{
    Course course;
    double event = 0;
    for (const Moment& moment : run.trace.moments()) {
        for (const Write& write : moment.writes)
            if (write.attribute == attribute) {
                course.x.push_back(event);
                course.y.push_back(write.number);
            }
        event += moment.event ? 1 : 0;
    }
    course.x.push_back(event - 1); // as it stays to the end
    course.y.push_back(course.y.empty() ? std::nan("") : course.y.back());
    return course;
}

figure::Series stepsOf(const Course& course, const char* id, figure::Text label, figure::Tint tint, bool dashed)
{
    figure::Series series;
    series.id = id;
    series.label = std::move(label);
    series.mark = figure::Mark::Steps;
    series.tint = tint;
    series.dashed = dashed;
    series.x = course.x;
    series.y = course.y;
    return series;
}

/// The x of each frame in a chart over events.
std::vector<double> eventFrames(const Timeline& timeline)
{
    std::vector<double> at;
    for (std::size_t frame = 0; frame < timeline.frames().size(); ++frame)
        at.push_back(static_cast<double>(frame));
    return at;
}

/// The events of these names, as rules across a chart over events; each name is written once.
std::vector<figure::Rule> rulesAt(const Run& run, const std::vector<std::string>& names)
{
    std::vector<figure::Rule> rules;
    std::set<std::string> named;
    double event = 0;
    for (const Moment& moment : run.trace.moments()) {
        if (!moment.event)
            continue;
        if (std::find(names.begin(), names.end(), moment.name) != names.end())
            rules.push_back({true, event, verbatim(named.insert(moment.name).second ? moment.name : ""), figure::Tint::Muted});
        event += 1;
    }
    return rules;
}

std::string namesOf(const std::vector<std::string>& names)
{
    return names.empty() ? "–" : names.front();
}

} // namespace

void paintTweaks(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const std::vector<std::string> tweaks = tweaksOf(setting);
    figure::Table table;
    for (const std::string& tweak : tweaks)
        table.columns.push_back(verbatim(tweak));
    table.columns.push_back(GRADUS_TEXT("loop", "last loss"));
    for (std::size_t number = 0; number < scene.variants.size(); ++number) {
        std::vector<figure::TableCell>& row = table.rows.emplace_back();
        for (std::size_t bit = 0; bit < tweaks.size(); ++bit)
            row.push_back((number >> bit & 1U) != 0 ? plainCell("✓", Emphasis::Good) : plainCell("–", Emphasis::Muted));
        const std::optional<double>& loss = scene.variants[number].run.loss;
        row.push_back(plainCell(loss ? numberText(*loss) : "–"));
    }
    canvas.answer("variants", GRADUS_TEXT("loop", "one loop, %1 trainings").with({std::to_string(scene.variants.size())}),
                  std::move(table));
    canvas.newRow();
    canvas.add("code", GRADUS_TEXT("loop", "the loop, the same for all"),
               figure::Code{loopSource(setting.kind, Extent::Batch).lines, {}});
    for (std::size_t index = 0; index < std::min<std::size_t>(tweaks.size(), 2); ++index) {
        canvas.newRow();
        canvas.add("class_" + tweaks[index], {}, classOf(tweaks[index], setting)).columnSpan = 2;
    }
}

void paintMemory(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    const bool resets = setting.lists("ModelResetter");
    if (resets) {
        canvas.answer("code", {}, classOf("ModelResetter", setting), figure::Hidden{});
        canvas.newRow();
    }
    figure::Chart chart;
    chart.x.label = GRADUS_TEXT("loop", "event");
    chart.y.label = GRADUS_TEXT("loop", "hidden state");
    chart.aspect = 3;
    chart.series.push_back(
        stepsOf(courseOf(scene.variants[0].run, "h"), "without", GRADUS_TEXT("loop", "never reset"), figure::Tint::Muted, true));
    figure::Chart before = chart;
    if (resets)
        chart.series.push_back(
            stepsOf(courseOf(scene.run, "h"), "with", GRADUS_TEXT("loop", "with ModelResetter"), figure::Tint::One, false));
    chart.frameAt = eventFrames(timeline);
    canvas.answer("hidden_state", GRADUS_TEXT("loop", "the model's hidden state"), std::move(chart), std::move(before))
        .columnSpan = 2;
    canvas.newRow();
    addLanes(scene.run, timeline, canvas);
    canvas.setTime(timeline, frameName(), startOf(scene.run, timeline));
}

void paintOrder(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    figure::Table table;
    table.columns = {GRADUS_TEXT("loop", "listed"), verbatim("order"), verbatim("run_before"), verbatim("run_after"),
                     GRADUS_TEXT("loop", "runs as")};
    for (const std::unique_ptr<Subscriber>& callback : makeCallbacks(setting)) {
        const auto place = std::find(scene.run.callbacks.begin(), scene.run.callbacks.end(), callback->name());
        const bool mine = callback->name() == "MyCallback";
        const Emphasis emphasis = mine ? Emphasis::Answer : Emphasis::Normal;
        table.rows.push_back({plainCell(callback->name(), emphasis), plainCell(std::to_string(callback->order)),
                              plainCell(namesOf(callback->runBefore)), plainCell(namesOf(callback->runAfter)),
                              plainCell(std::to_string(place - scene.run.callbacks.begin() + 1) + ".", emphasis)});
    }
    figure::Table open = withOpenColumns(table, 4);
    canvas.answer("order", GRADUS_TEXT("loop", "what is asked, and what comes of it"), std::move(table), std::move(open))
        .columnSpan = 2;
    canvas.newRow();
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    canvas.answer("lanes", GRADUS_TEXT("loop", "in running order"), lanesOf(scene.run, timeline)).columnSpan = 2;
    if (setting.lists("MyCallback")) {
        canvas.newRow();
        canvas.add("code", {}, classOf("MyCallback", setting));
    }
    canvas.setTime(timeline, frameName(), startOf(scene.run, timeline));
}

void paintPlain(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    const std::vector<double> tracked = scene.run.list("TrackResults", "results");
    const std::vector<double> plain = scene.run.list("PlainResults", "results");
    figure::Table table;
    table.columns = {verbatim("after_epoch"), verbatim("TrackResults"), verbatim("PlainResults")};
    std::size_t index = 0;
    for (const Moment& moment : scene.run.trace.moments()) {
        if (moment.name != "after_epoch")
            continue;
        const auto cell = [&](const std::vector<double>& results) {
            return plainCell(index < results.size() ? numberText(results[index]) : "–");
        };
        const figure::Text epoch = moment.place.part == Part::Train ? GRADUS_TEXT("loop", "epoch %1, train")
            : moment.place.part == Part::Validate                   ? GRADUS_TEXT("loop", "epoch %1, validate")
                                                                    : GRADUS_TEXT("loop", "epoch %1");
        table.rows.push_back({{epoch.with({std::to_string(moment.place.epoch + 1)})}, cell(tracked), cell(plain)});
        ++index;
    }
    canvas.answer("results", GRADUS_TEXT("loop", "mean loss"), table, withOpenColumns(table, 1)).columnSpan = 2;
    canvas.newRow();
    if (setting.lists("PlainResults")) {
        canvas.answer("class_PlainResults", {}, classOf("PlainResults", setting), figure::Hidden{});
        canvas.newRow();
    }
    if (setting.lists("TrackResults")) {
        canvas.add("class_TrackResults", {}, classOf("TrackResults", setting));
        canvas.newRow();
    }
    canvas
        .answer("lanes", GRADUS_TEXT("loop", "who is called when"), lanesOf(scene.run, timeline), emptyLanes(scene.run, timeline))
        .columnSpan = 2;
    canvas.setTime(timeline, frameName(), startOf(scene.run, timeline));
}

void paintTotals(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    figure::Chart chart;
    chart.x.label = GRADUS_TEXT("loop", "event");
    chart.y.label = verbatim("sum(self.ns)");
    chart.aspect = 2.4;
    chart.rules = rulesAt(scene.run, {"before_epoch"});
    const Course reset = courseOf(scene.run, "TrackResults.ns");
    Course kept = reset; // what it would be, had before_epoch not emptied it
    double dropped = 0;
    for (std::size_t point = 1; point < kept.y.size(); ++point) {
        dropped += std::max(reset.y[point - 1] - reset.y[point], 0.0);
        kept.y[point] = reset.y[point] + dropped;
    }
    chart.series = {stepsOf(kept, "without", GRADUS_TEXT("loop", "without before_epoch"), figure::Tint::Muted, true),
                    stepsOf(reset, "with", GRADUS_TEXT("loop", "with before_epoch"), figure::Tint::One, false)};
    chart.frameAt = eventFrames(timeline);
    canvas.answer("totals", GRADUS_TEXT("loop", "rows counted"), std::move(chart)).columnSpan = 2;
    canvas.newRow();

    const std::vector<double> counts = scene.run.list("TrackResults", "counts");
    const std::vector<double> results = scene.run.list("TrackResults", "results");
    figure::Table table;
    table.columns = {verbatim("after_epoch"), verbatim("sum(ns)"), GRADUS_TEXT("loop", "mean loss"),
                     GRADUS_TEXT("loop", "mean loss, never reset")};
    double rows = 0;
    double total = 0;
    std::size_t index = 0;
    for (const Moment& moment : scene.run.trace.moments()) {
        if (moment.name != "after_epoch" || index >= counts.size())
            continue;
        rows += counts[index];
        total += counts[index] > 0 ? results[index] * counts[index] : 0;
        const bool asked = static_cast<std::int64_t>(index) == lastTrainingEpoch(setting, scene.run);
        const Emphasis emphasis = asked ? Emphasis::Answer : Emphasis::Normal;
        const figure::Text epoch = moment.place.part == Part::Train ? GRADUS_TEXT("loop", "epoch %1, train")
            : moment.place.part == Part::Validate                   ? GRADUS_TEXT("loop", "epoch %1, validate")
                                                                    : GRADUS_TEXT("loop", "epoch %1");
        table.rows.push_back({{epoch.with({std::to_string(moment.place.epoch + 1)})},
                              plainCell(numberText(counts[index]), emphasis),
                              plainCell(numberText(results[index]), emphasis),
                              plainCell(numberText(total / rows), Emphasis::Muted)});
        ++index;
    }
    canvas.answer("epochs", GRADUS_TEXT("loop", "what TrackResults tells"), table, withOpenColumns(table, 1));
    canvas.newRow();
    canvas.add("code", {}, classOf("TrackResults", setting));
    canvas.setTime(timeline, frameName(), startOf(scene.run, timeline));
}

} // namespace gradus::lab::loop
