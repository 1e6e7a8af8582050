#include "lab/learner/panels.h"

#include "figure/number.h"

#include <algorithm>

namespace gradus::lab::loop {

namespace {

using figure::Emphasis;
using figure::Happening;
using figure::verbatim;

constexpr int digits = 4;

/// "CancelFit"
std::string shortCancel(const std::string& exception)
{
    const std::size_t end = exception.find("Exception");
    return exception.substr(0, end);
}

figure::Events bandsAndSteps(const Timeline& timeline)
{
    figure::Events events;
    for (const Tick& tick : timeline.ticks())
        events.steps.push_back(verbatim(tick.name));
    events.bands = timeline.bands();
    return events;
}

void nameLanes(figure::Events& events, const Run& run)
{
    events.lanes.push_back(verbatim("Learner"));
    for (const std::string& callback : run.callbacks)
        events.lanes.push_back(verbatim(callback));
}

/// What the learner and the callbacks did at a tick that happened.
void addHappened(figure::Events& events, const Moment& moment, std::int64_t at)
{
    figure::Event learner{0, at, {}, moment.caught ? Happening::Caught : Happening::Ran, figure::Tint::Ink};
    events.events.push_back(std::move(learner));
    for (const Call& call : moment.calls) {
        if (call.outcome == Outcome::Nothing)
            continue;
        const bool raised = call.outcome == Outcome::Raised;
        events.events.push_back({static_cast<std::int64_t>(call.callback) + 1, at,
                                 raised ? verbatim(shortCancel(moment.raised)) : figure::Text(),
                                 raised ? Happening::Raised : Happening::Ran, figure::Tint::One});
    }
}

} // namespace

figure::Events lanesOf(const Run& run, const Timeline& timeline, std::int64_t until)
{
    figure::Events events = bandsAndSteps(timeline);
    nameLanes(events, run);
    const bool whole = until < 0;
    for (std::size_t tick = 0; tick < timeline.ticks().size(); ++tick) {
        const auto at = static_cast<std::int64_t>(tick);
        const Tick& one = timeline.ticks()[tick];
        if (!whole && at > until)
            break;
        if (one.moment >= 0) {
            const Moment& moment = run.trace.moments()[static_cast<std::size_t>(one.moment)];
            addHappened(events, moment, at);
            if (whole && !moment.raised.empty()) // those that come after the one that raised are not reached
                for (std::size_t callback = moment.calls.size(); callback < run.callbacks.size(); ++callback)
                    if (run.has(run.callbacks[callback], one.name))
                        events.events.push_back({static_cast<std::int64_t>(callback) + 1, at, {}, Happening::Skipped});
            continue;
        }
        events.events.push_back({0, at, {}, Happening::Skipped, figure::Tint::Ink});
        for (std::size_t callback = 0; callback < run.callbacks.size(); ++callback)
            if (run.has(run.callbacks[callback], one.name))
                events.events.push_back({static_cast<std::int64_t>(callback) + 1, at, {}, Happening::Skipped});
    }
    if (whole)
        events.frameSteps = timeline.frames();
    else
        for (figure::EventBand& band : events.bands)
            band.cut = false;
    return events;
}

figure::Events emptyLanes(const Run& run, const Timeline& timeline)
{
    figure::Events events = bandsAndSteps(timeline);
    nameLanes(events, run);
    for (figure::Text& step : events.steps)
        step = {};
    for (figure::EventBand& band : events.bands)
        band.cut = false;
    return events;
}

figure::Events actionLanes(Kind kind, const Timeline& timeline, bool solved)
{
    std::vector<std::string> lanes = actionsOf(kind);
    if (!solved)
        std::sort(lanes.begin(), lanes.end());
    figure::Events events = bandsAndSteps(timeline);
    for (const std::string& lane : lanes)
        events.lanes.push_back(verbatim(lane));
    if (!solved) {
        for (figure::Text& step : events.steps)
            step = {};
        for (figure::EventBand& band : events.bands)
            band.cut = false;
        return events;
    }
    for (std::size_t tick = 0; tick < timeline.ticks().size(); ++tick) {
        const Tick& one = timeline.ticks()[tick];
        const auto lane = std::find(lanes.begin(), lanes.end(), one.name) - lanes.begin();
        const Happening kindOf = one.moment >= 0 ? Happening::Ran : one.wanted ? Happening::Skipped : Happening::Passed;
        const bool learns = one.name != "predict" && one.name != "loss";
        events.events.push_back(
            {lane, static_cast<std::int64_t>(tick), {}, kindOf, learns ? figure::Tint::Two : figure::Tint::One});
    }
    events.frameSteps = timeline.frames();
    return events;
}

figure::Code litLoop(Kind kind, Extent extent, const Run& run, const Timeline& timeline)
{
    const Source source = loopSource(kind, extent);
    figure::Code code{source.lines, {}};
    for (const std::int64_t tick : timeline.frames()) {
        const Tick& one = timeline.ticks()[static_cast<std::size_t>(tick)];
        if (one.moment < 0) {
            code.frameLines.push_back(source.lineOf("passed"));
            continue;
        }
        const Moment& moment = run.trace.moments()[static_cast<std::size_t>(one.moment)];
        const std::int64_t caught = moment.caught ? source.lineOf("caught") : -1;
        const bool isCaught = caught >= 0 && source.tags[static_cast<std::size_t>(caught)] == "caught";
        code.frameLines.push_back(isCaught ? caught : source.lineOf(one.name));
    }
    return code;
}

figure::Code classOf(const std::string& callback, const Setting& setting)
{
    return {callbackSource(callback, setting), {}};
}

figure::TableCell plainCell(const std::string& words, Emphasis emphasis)
{
    return {verbatim(words), emphasis};
}

figure::TableCell openCell()
{
    return plainCell("?", Emphasis::Muted);
}

figure::Text partName(Part part)
{
    return part == Part::Train   ? GRADUS_TEXT("loop", "train")
        : part == Part::Validate ? GRADUS_TEXT("loop", "validate")
                                 : figure::Text();
}

figure::Table withOpenColumns(figure::Table table, std::size_t first)
{
    for (std::vector<figure::TableCell>& row : table.rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            if (column >= first)
                row[column] = openCell();
            else if (row[column].emphasis == Emphasis::Answer)
                row[column].emphasis = Emphasis::Normal;
    table.frameColumns.clear();
    table.frameRows.clear();
    return table;
}

std::string numberText(double number)
{
    return figure::shortText(number, digits);
}

figure::Panel& Canvas::add(const std::string& id, figure::Text title, figure::Content content)
{
    figure::Panel panel;
    panel.id = id;
    panel.title = std::move(title);
    panel.row = m_row;
    panel.column = m_column++;
    panel.content = std::move(content);
    return m_figure.panels.emplace_back(std::move(panel));
}

figure::Panel& Canvas::answer(const std::string& id, figure::Text title, figure::Content content)
{
    figure::Panel& panel = add(id, std::move(title), std::move(content));
    panel.answer = true;
    return panel;
}

figure::Panel& Canvas::answer(const std::string& id, figure::Text title, figure::Content content, figure::Content before)
{
    figure::Panel& panel = answer(id, std::move(title), std::move(content));
    panel.before = std::move(before);
    return panel;
}

void Canvas::newRow()
{
    ++m_row;
    m_column = 0;
}

void Canvas::note(const figure::Text& words)
{
    if (words.empty())
        return;
    newRow();
    answer("note", {}, figure::Paragraph{words, figure::Tone::Note}).columnSpan = 2;
}

void Canvas::setTime(const Timeline& timeline, const figure::Text& frame, std::int64_t start)
{
    const auto frames = static_cast<std::int64_t>(timeline.frames().size());
    m_figure.timeLine = {frames, frame, 3, std::clamp<std::int64_t>(start, 0, std::max<std::int64_t>(frames - 1, 0))};
}

} // namespace gradus::lab::loop
