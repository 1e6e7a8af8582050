#include "lab/learner/picture.h"

#include "lab/learner/callbacks.h"
#include "lab/learner/told.h"

#include <algorithm>

/// Pictures of how a name is looked up: attributes through GetAttr, methods through getattr.
namespace gradus::lab::loop {

namespace {

using figure::Emphasis;
using figure::Text;
using figure::verbatim;

constexpr const char* absent = "nothing_such"; // an attribute that nobody has

figure::TableCell yes()
{
    return plainCell("✓", Emphasis::Good);
}

figure::TableCell no()
{
    return plainCell("–", Emphasis::Muted);
}

/// Each attribute that a callback read, and where it was found.
figure::Table lookupTable(const Run& run)
{
    figure::Table table;
    table.columns = {GRADUS_TEXT("loop", "read"), GRADUS_TEXT("loop", "in the callback"), GRADUS_TEXT("loop", "in the learner"),
                     GRADUS_TEXT("loop", "gives")};
    for (const Lookup& lookup : run.trace.lookups()) {
        const bool own = lookup.found == Found::Own;
        table.rows.push_back({plainCell(lookup.reader + ": self." + lookup.attribute), own ? yes() : no(),
                              own ? plainCell("", Emphasis::Muted) : yes(), plainCell(lookup.value)});
    }
    if (!run.callbacks.empty() && run.learner.count(absent) == 0) // and what neither has
        table.rows.push_back(
            {plainCell(run.callbacks.back() + ": self." + absent), no(), no(), plainCell("AttributeError", Emphasis::Bad)});
    return table;
}

std::string shownWrite(const Run& run, const std::string& attribute, const std::string& writer)
{
    for (const Moment& moment : run.trace.moments())
        for (const Write& write : moment.writes)
            if (write.attribute == attribute && write.writer == writer)
                return write.value;
    return "–";
}

/// What DoublePred writes either way, and what the loss is then made of.
figure::Table writeTable(const Setting& setting, const Scene& scene)
{
    const bool first = setting.writesLearner;
    const Run& toSelf = first ? scene.variants[0].run : scene.run;
    const Run& toLearner = first ? scene.run : scene.variants[0].run;
    const auto lossOf = [](const Run& run) { return run.loss ? numberText(*run.loss) : "–"; };
    const auto emphasis = [&](bool learner) { return learner == setting.writesLearner ? Emphasis::Answer : Emphasis::Normal; };
    const auto finalPred = [](const Run& run) {
        const std::string doubled = shownWrite(run, "pred", "DoublePred");
        return doubled == "–" ? shownWrite(run, "pred", "Learner") : doubled;
    };
    figure::Table table;
    table.columns = {{}, verbatim("self.pred = …"), verbatim("self.learn.pred = …")};
    table.rows = {
        {plainCell("self.pred * 2"),
         {GRADUS_TEXT("loop", "reads the learner's pred")},
         {GRADUS_TEXT("loop", "reads the learner's pred")}},
        {{GRADUS_TEXT("loop", "is written to")},
         {GRADUS_TEXT("loop", "the callback"), emphasis(false)},
         {GRADUS_TEXT("loop", "the learner"), emphasis(true)}},
        {plainCell("cb.pred"), plainCell(shownWrite(toSelf, "DoublePred.pred", "DoublePred")), plainCell(finalPred(toLearner))},
        {plainCell("learn.pred"), plainCell(finalPred(toSelf), emphasis(false)), plainCell(finalPred(toLearner), emphasis(true))},
        {plainCell("learn.loss"), plainCell(lossOf(toSelf), emphasis(false)), plainCell(lossOf(toLearner), emphasis(true))},
    };
    return table;
}

} // namespace

void paintAttributes(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const bool writes = setting.lists("DoublePred") && setting.kind != Kind::Minimal;
    if (writes) {
        figure::Table table = writeTable(setting, scene);
        figure::Table open = withOpenColumns(table, 1);
        canvas.answer("writes", GRADUS_TEXT("loop", "the first batch, either way"), std::move(table), std::move(open))
            .columnSpan = 2;
        canvas.newRow();
    }
    if (!writes) {
        figure::Table lookups = lookupTable(scene.run);
        figure::Table open = withOpenColumns(lookups, 1);
        canvas.answer("lookups", GRADUS_TEXT("loop", "where an attribute is found"), std::move(lookups), std::move(open))
            .columnSpan = 2;
        canvas.newRow();
    }
    const std::string reader = writes ? "DoublePred" : setting.lists("TrackResults") ? "TrackResults" : "";
    if (!reader.empty())
        canvas.add("class", {}, classOf(reader, setting));
    canvas.newRow();
    if (writes)
        canvas.add("code", GRADUS_TEXT("loop", "the loop"), figure::Code{loopSource(setting.kind, Extent::Batch).lines, {}});
}

void paintDispatch(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    figure::Table table;
    table.columns = {GRADUS_TEXT("loop", "event")};
    for (const std::string& callback : scene.run.callbacks)
        table.columns.push_back(verbatim(callback));
    for (const std::string& event : eventsOf(setting.kind)) {
        const bool asked = event == setting.event;
        const bool cancel = event.starts_with("after_cancel_");
        std::vector<figure::TableCell> row{plainCell(event, asked ? Emphasis::Answer : Emphasis::Normal)};
        bool any = false;
        for (const std::string& callback : scene.run.callbacks) {
            const bool has = scene.run.has(callback, event);
            any = any || has;
            row.push_back(has ? plainCell("called", asked ? Emphasis::Answer : Emphasis::Good)
                              : plainCell("noop", asked ? Emphasis::Answer : Emphasis::Muted));
        }
        if (any || asked || !cancel)
            table.rows.push_back(std::move(row));
    }
    const Timeline timeline = Timeline::ofEvents(setting, scene.run);
    figure::Table open = withOpenColumns(table, 1);
    canvas.add("code", GRADUS_TEXT("loop", "the learner, called with an event's name"),
               figure::Code{loopSource(setting.kind, Extent::Call).lines, {}});
    canvas.newRow();
    canvas.answer("methods", GRADUS_TEXT("loop", "event and callback"), std::move(table), std::move(open)).columnSpan = 2;
    canvas.newRow();
    canvas
        .answer("lanes", GRADUS_TEXT("loop", "who is called when"), lanesOf(scene.run, timeline), emptyLanes(scene.run, timeline))
        .columnSpan = 2;
    std::int64_t start = 0;
    for (std::size_t moment = scene.run.trace.moments().size(); moment-- > 0;)
        if (scene.run.trace.moments()[moment].name == setting.event)
            start = timeline.frameOf(moment);
    canvas.setTime(timeline, frameName(), start);
}

void paintGetattr(const Setting& setting, const Scene& scene, Canvas& canvas)
{
    const std::string name = "'" + setting.event + "'";
    canvas.add("code", GRADUS_TEXT("loop", "the learner, called with an event's name"),
               figure::Code{loopSource(setting.kind, Extent::Call).lines, {}});
    canvas.newRow();
    figure::Table table;
    table.columns = {GRADUS_TEXT("loop", "callback"), verbatim("getattr(cb, " + name + ", noop)"),
                     verbatim("getattr(cb, " + name + ")")};
    for (const std::string& callback : scene.run.callbacks) {
        const bool has = scene.run.has(callback, setting.event);
        const std::string method = callback + "." + setting.event;
        table.rows.push_back({plainCell(callback), has ? plainCell(method, Emphasis::Good) : plainCell("noop", Emphasis::Answer),
                              has ? plainCell(method, Emphasis::Good) : plainCell("AttributeError", Emphasis::Bad)});
    }
    figure::Table open = withOpenColumns(table, 1);
    canvas.answer("methods", GRADUS_TEXT("loop", "from a string to a method"), std::move(table), std::move(open)).columnSpan = 2;
    canvas.newRow();
    for (std::size_t index = 0; index < std::min<std::size_t>(setting.callbacks.size(), 2); ++index) {
        canvas.add("class_" + setting.callbacks[index], {}, classOf(setting.callbacks[index], setting));
        canvas.newRow();
    }
}

} // namespace gradus::lab::loop
