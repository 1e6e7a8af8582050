#include "lab/learner/picture.h"

#include <algorithm>
#include <cmath>

/// Pictures of the loop: its steps, its events, what an exception cuts.
namespace gradus::lab::loop {

namespace {

using figure::Emphasis;
using figure::verbatim;

figure::Text batchName(const Place& place)
{
    return (place.part == Part::Train ? GRADUS_TEXT("loop", "epoch %1, train, batch %2")
                                      : GRADUS_TEXT("loop", "epoch %1, validate, batch %2"))
        .with({std::to_string(place.epoch + 1), std::to_string(place.batch + 1)});
}

figure::TableCell eventCell(const std::string& event, bool indented)
{
    std::string words;
    for (int depth = indented ? depthOf(event) : 0; depth > 0; --depth)
        words += "\u2003"; // an em space
    return plainCell(words + event);
}

/// The events that come by themselves, or those that follow an exception, and how often each fired.
figure::Table eventTable(const Setting& setting, const Run& run, bool cancels, bool solved)
{
    std::vector<std::string> events = eventsOf(setting.kind);
    std::erase_if(events, [&](const std::string& event) { return event.starts_with("after_cancel_") != cancels; });
    if (!solved)
        std::sort(events.begin(), events.end());
    figure::Table table;
    table.columns = {cancels ? GRADUS_TEXT("loop", "after an exception") : GRADUS_TEXT("loop", "event"),
                     GRADUS_TEXT("loop", "fired")};
    for (const std::string& event : events) {
        const std::int64_t count = run.trace.count(event);
        table.rows.push_back(
            {eventCell(event, solved && !cancels),
             solved ? plainCell(std::to_string(count) + "×", count > 0 ? Emphasis::Normal : Emphasis::Muted) : openCell()});
    }
    return table;
}

std::vector<std::int64_t> rowsOf(const figure::Table& table, const Run& run, const Timeline& timeline)
{
    std::vector<std::int64_t> picks;
    for (const std::int64_t frame : timeline.frames()) {
        const auto moment = static_cast<std::size_t>(timeline.ticks()[static_cast<std::size_t>(frame)].moment);
        const std::string& name = run.trace.moments()[moment].name;
        const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                      [&](const auto& cells) { return cells[0].text.source.ends_with(name); });
        picks.push_back(row == table.rows.end() ? -1 : row - table.rows.begin());
    }
    return picks;
}

/// "CancelBatch"
std::string shortName(const std::string& exception)
{
    return exception.substr(0, exception.find("Exception"));
}

} // namespace

void paintLanes(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    addLanes(scene.run, timeline, canvas);
    canvas.add("code", GRADUS_TEXT("loop", "the loop"), litLoop(setting.kind, Extent::Fit, scene.run, timeline));
    canvas.newRow();
    canvas.answer("state", GRADUS_TEXT("loop", "the learner's state"), inspector(setting, scene.run, timeline, true));
    canvas.setTime(timeline, frameName(), startOf(scene.run, timeline));
}

void paintSteps(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofActions(setting, scene.run);
    canvas
        .answer("steps", GRADUS_TEXT("loop", "what each batch does"), actionLanes(setting.kind, timeline, true),
                actionLanes(setting.kind, timeline, false))
        .columnSpan = 2;
    canvas.newRow();
    canvas.answer("code", GRADUS_TEXT("loop", "one batch"), litLoop(setting.kind, Extent::Batch, scene.run, timeline),
                  figure::Hidden{});
    if (!timeline.frames().empty()) {
        canvas.newRow();
        canvas.answer("state", GRADUS_TEXT("loop", "the learner's state"), inspector(setting, scene.run, timeline, true));
    }
    canvas.setTime(timeline, GRADUS_TEXT("loop", "step"), static_cast<std::int64_t>(timeline.frames().size()) - 1);
}

void paintEvents(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    addLanes(scene.run, timeline, canvas);
    figure::Table usual = eventTable(setting, scene.run, false, true);
    usual.frameRows = rowsOf(usual, scene.run, timeline);
    canvas.answer("events", GRADUS_TEXT("loop", "all events, in order"), std::move(usual),
                  eventTable(setting, scene.run, false, false));
    if (figure::Table cancels = eventTable(setting, scene.run, true, true); !cancels.rows.empty()) {
        cancels.frameRows = rowsOf(cancels, scene.run, timeline);
        canvas.answer("cancels", {}, std::move(cancels), eventTable(setting, scene.run, true, false));
    }
    canvas.setTime(timeline, frameName(), startOf(scene.run, timeline));
}

void paintState(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    canvas
        .answer("state", GRADUS_TEXT("loop", "the learner's state"), inspector(setting, scene.run, timeline, true),
                inspector(setting, scene.run, timeline, false))
        .columnSpan = 2;
    canvas.newRow();
    canvas.add("lanes", GRADUS_TEXT("loop", "who is called when"), lanesOf(scene.run, timeline)).columnSpan = 2;
    canvas.newRow();
    canvas.add("code", GRADUS_TEXT("loop", "the loop"), litLoop(setting.kind, Extent::Batch, scene.run, timeline));
    // By after_backward every attribute that a callback may change has been written.
    std::int64_t start = startOf(scene.run, timeline);
    for (std::size_t moment = 0; moment < scene.run.trace.moments().size(); ++moment)
        if (scene.run.trace.moments()[moment].name == "after_backward") {
            start = timeline.frameOf(moment);
            break;
        }
    canvas.setTime(timeline, frameName(), start);
}

void paintCancel(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    addLanes(scene.run, timeline, canvas);
    figure::Table table;
    table.columns = {GRADUS_TEXT("loop", "raised"), GRADUS_TEXT("loop", "next event"), GRADUS_TEXT("loop", "then"),
                     GRADUS_TEXT("loop", "steps")};
    for (const Variant& variant : scene.variants) {
        const std::optional<std::size_t> next = variant.run.trace.afterRaise();
        std::string then;
        for (std::size_t moment = next ? *next + 1 : 0; next && moment < variant.run.trace.moments().size() && then.empty();
             ++moment)
            if (variant.run.trace.moments()[moment].event)
                then = variant.run.trace.moments()[moment].name;
        const bool own = setting.cancel && cancelName(*setting.cancel) == variant.name;
        const Emphasis emphasis = own ? Emphasis::Answer : Emphasis::Normal;
        table.rows.push_back({plainCell(shortName(variant.name), emphasis),
                              plainCell(next ? variant.run.trace.moments()[*next].name : "–", emphasis),
                              plainCell(then.empty() ? "–" : then, emphasis),
                              plainCell(std::to_string(variant.run.trace.count("step")), emphasis)});
    }
    figure::Table open = withOpenColumns(table, 1);
    canvas.answer("exceptions", GRADUS_TEXT("loop", "each of them, raised there"), std::move(table), std::move(open)).columnSpan =
        2;
    canvas.newRow();
    canvas.add("code", GRADUS_TEXT("loop", "the loop"), litLoop(setting.kind, Extent::Fit, scene.run, timeline));
    canvas.setTime(timeline, frameName(), startOf(scene.run, timeline));
}

void paintLosses(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    if (setting.lists("TerminateOnNaN")) {
        canvas.answer("code", {}, classOf("TerminateOnNaN", setting), figure::Hidden{});
        canvas.newRow();
    }
    const std::vector<double> kept = scene.run.list("Recorder", "losses");
    figure::Table table;
    table.columns = {GRADUS_TEXT("loop", "batch"), verbatim("loss"), verbatim("Recorder.losses")};
    std::size_t trained = 0;
    for (const BatchResult& batch : scene.run.batches) {
        const bool train = batch.place.part == Part::Train;
        const bool recorded = train && trained < kept.size();
        trained += train ? 1 : 0;
        const bool broken = batch.hasLoss && !std::isfinite(batch.loss);
        table.rows.push_back(
            {{batchName(batch.place)},
             plainCell(batch.hasLoss ? numberText(batch.loss) : "–", broken ? Emphasis::Bad : Emphasis::Normal),
             {recorded ? GRADUS_TEXT("loop", "kept") : verbatim("–"), recorded ? Emphasis::Good : Emphasis::Muted}});
    }
    canvas.answer("losses", GRADUS_TEXT("loop", "the losses"), table, withOpenColumns(table, 2));
    canvas.newRow();
    addLanes(scene.run, timeline, canvas);
    canvas.setTime(timeline, frameName(), startOf(scene.run, timeline));
}

} // namespace gradus::lab::loop
