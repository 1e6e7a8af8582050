#include "lab/learner/panels.h"

#include <algorithm>
#include <map>

namespace gradus::lab::loop {

namespace {

using figure::Emphasis;

constexpr std::size_t mostRows = 9;

/// What an attribute holds, and who put it there.
struct Held {
    std::string value, writer;
    bool broken = false, fresh = false;
};

/// Which attributes have a row, in the loop's order; callbacks' own come last.
std::vector<std::string> attributesOf(const Setting& setting, const Run& run)
{
    std::vector<std::string> written, own;
    bool tuned = false;
    const auto addTo = [](std::vector<std::string>& all, const std::string& one) {
        if (std::find(all.begin(), all.end(), one) == all.end())
            all.push_back(one);
    };
    for (const Moment& moment : run.trace.moments())
        for (const Write& write : moment.writes) {
            addTo(write.attribute.find('.') != std::string::npos && write.attribute.starts_with(write.writer) ? own : written,
                  write.attribute);
            tuned = tuned || (write.attribute == "opt.lr" && write.writer != "Learner");
        }
    std::vector<std::string> rows;
    for (const char* one :
         {"training", "model.training", "batch", "xb", "yb", "pred", "preds", "loss", "w.grad", "w", "h", "opt.lr"}) {
        const bool wanted = std::string(one) != "opt.lr" || tuned;
        const bool spare = std::string(one) == "yb" && setting.show != Show::State;
        if (wanted && !spare && std::find(written.begin(), written.end(), one) != written.end())
            rows.emplace_back(one);
    }
    rows.insert(rows.end(), own.begin(), own.end());
    rows.resize(std::min(rows.size(), mostRows));
    return rows;
}

std::vector<figure::TableCell> rowOf(const std::string& attribute, const Held* held, bool told)
{
    if (held == nullptr)
        return {plainCell(attribute, Emphasis::Muted), plainCell("–", Emphasis::Muted), plainCell("", Emphasis::Muted)};
    const bool byCallback = held->writer != "Learner";
    const Emphasis stale = held->fresh ? Emphasis::Normal : Emphasis::Muted;
    const Emphasis value = held->broken ? Emphasis::Bad : stale;
    const Emphasis writer = held->fresh && byCallback ? Emphasis::Answer : stale;
    return {plainCell(attribute, stale), plainCell(held->value, value), told ? plainCell(held->writer, writer) : openCell()};
}

} // namespace

figure::Table inspector(const Setting& setting, const Run& run, const Timeline& timeline, bool told)
{
    const std::vector<std::string> attributes = attributesOf(setting, run);
    std::map<std::string, Held> state;
    figure::Table table;
    table.columns = {GRADUS_TEXT("loop", "attribute"), GRADUS_TEXT("loop", "value"), GRADUS_TEXT("loop", "written by")};
    std::size_t next = 0;
    for (std::size_t frame = 0; frame < timeline.frames().size(); ++frame) {
        const auto tick = static_cast<std::size_t>(timeline.frames()[frame]);
        const std::int64_t moment = timeline.ticks()[tick].moment; // −1 where nothing happened
        for (auto& [name, held] : state)
            held.fresh = false;
        for (; static_cast<std::int64_t>(next) <= moment; ++next)
            for (const Write& write : run.trace.moments()[next].writes) {
                Held& held = state[write.attribute];
                const bool joins = held.fresh && !held.writer.ends_with(write.writer);
                const std::string writer = joins ? held.writer + " → " + write.writer : write.writer;
                held = {write.value, held.fresh && !joins ? held.writer : writer, write.broken, true};
            }
        for (const std::string& attribute : attributes) {
            const auto found = state.find(attribute);
            table.rows.push_back(rowOf(attribute, found == state.end() ? nullptr : &found->second, told));
        }
        table.framePages.push_back(static_cast<std::int64_t>(frame));
    }
    if (!told) { // a still of the last frame
        table.rows.erase(table.rows.begin(),
                         table.rows.end() - static_cast<std::ptrdiff_t>(table.rows.empty() ? 0 : attributes.size()));
        table.framePages.clear();
    } else if (!table.rows.empty()) {
        table.pageRows = static_cast<std::int64_t>(attributes.size());
    } else {
        table.framePages.clear();
    }
    return table;
}

} // namespace gradus::lab::loop
