#include "figure/figure.h"
#include "figure/limits.h"
#include "figure/number.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gradus::figure {

namespace {

std::string outOfRange(const std::vector<std::int64_t>& picks, std::int64_t frames, std::int64_t count)
{
    if (picks.empty())
        return {};
    if (static_cast<std::int64_t>(picks.size()) != frames)
        return "picks " + std::to_string(picks.size()) + " frames of " + std::to_string(frames);
    const bool inside = std::all_of(picks.begin(), picks.end(), [&](auto pick) { return pick >= -1 && pick < count; });
    return inside ? std::string() : "picks what it does not have";
}

class ContentProblem {
public:
    ContentProblem(const Figure& figure, std::int64_t frames)
        : m_figure(figure)
        , m_frames(frames)
    {
    }

    std::string operator()(const Hidden&) const { return {}; }
    std::string operator()(const TensorGrid& grid) const
    {
        if (grid.shape.size() > limits::rank)
            return "has too many axes";
        const std::optional<std::int64_t> cells = cellCount(grid.shape, limits::cells);
        if (!cells || static_cast<std::size_t>(*cells) != grid.values.size())
            return "has " + std::to_string(grid.values.size()) + " values for the shape " + formatShape(grid.shape);
        if (!grid.roles.empty() && grid.roles.size() != grid.values.size())
            return "has " + std::to_string(grid.roles.size()) + " roles for " + std::to_string(grid.values.size()) + " values";
        return outOfRange(grid.frameCells, m_frames, *cells);
    }
    std::string operator()(const Table& table) const
    {
        const std::size_t width = !table.columns.empty() ? table.columns.size() : table.rows.empty() ? 0 : table.rows[0].size();
        if (std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) { return row.size() != width; }))
            return "has rows of different lengths";
        return outOfRange(table.frameColumns, m_frames, static_cast<std::int64_t>(width));
    }
    std::string operator()(const Code& code) const
    {
        return outOfRange(code.frameLines, m_frames, static_cast<std::int64_t>(code.lines.size()));
    }
    std::string operator()(const Paragraph&) const { return {}; }
    std::string operator()(const CellFormula& formula) const
    {
        return m_figure.panel(formula.panel) != nullptr ? std::string() : "follows the unknown panel " + formula.panel;
    }

private:
    const Figure& m_figure;
    std::int64_t m_frames;
};

std::optional<std::int64_t> cellsOf(const Figure& figure, const std::string& id)
{
    const Panel* panel = figure.panel(id);
    const auto* grid = panel != nullptr ? std::get_if<TensorGrid>(&panel->content) : nullptr;
    return grid != nullptr ? std::optional<std::int64_t>(grid->values.size()) : std::nullopt;
}

std::string linkProblem(const Figure& figure, const Link& link)
{
    const std::optional<std::int64_t> from = cellsOf(figure, link.from);
    const std::optional<std::int64_t> to = cellsOf(figure, link.to);
    if (!from || !to)
        return "leads from or to a panel that is no tensor";
    const auto size = static_cast<std::int64_t>(link.cells.size());
    if (link.offsets.empty() ? size != *from : static_cast<std::int64_t>(link.offsets.size()) != *from + 1)
        return "does not fit the cells it leads from";
    if (!link.offsets.empty()
        && (link.offsets.front() != 0 || link.offsets.back() != size
            || !std::is_sorted(link.offsets.begin(), link.offsets.end())))
        return "has offsets that do not fit its cells";
    const bool inside = std::all_of(link.cells.begin(), link.cells.end(), [&](auto cell) { return cell >= 0 && cell < *to; });
    return inside ? std::string() : "leads to cells that do not exist";
}

std::string panelProblem(const Figure& figure, const Panel& panel)
{
    if (panel.id.empty())
        return "has no id";
    if (panel.row < 0 || panel.column < 0 || panel.columnSpan < 1 || panel.row >= limits::gridPlaces
        || panel.column >= limits::gridPlaces || panel.columnSpan > limits::gridPlaces)
        return "lies outside the figure";
    const ContentProblem content(figure, figure.timeLine.frames);
    const std::string now = std::visit(content, panel.content);
    return now.empty() && panel.before ? std::visit(content, *panel.before) : now;
}

} // namespace

std::string problem(const Figure& figure)
{
    const TimeLine& time = figure.timeLine;
    if (time.frames < 0 || time.frames > limits::frames || !std::isfinite(time.perSecond) || time.perSecond <= 0)
        return "The time line is out of range.";
    std::set<std::string> ids;
    for (const Panel& panel : figure.panels) {
        const std::string what = ids.insert(panel.id).second ? panelProblem(figure, panel) : "has an id that is taken";
        if (!what.empty())
            return "Panel " + panel.id + " " + what + ".";
    }
    for (const Link& link : figure.links) {
        const std::string what = linkProblem(figure, link);
        if (!what.empty())
            return "The link " + link.from + " → " + link.to + " " + what + ".";
    }
    ids.clear();
    for (const Readout& readout : figure.readouts)
        if (readout.id.empty() || !ids.insert(readout.id).second || !std::isfinite(readout.tolerance) || readout.tolerance < 0)
            return "Readout " + readout.id + " has an id that is taken or a tolerance out of range.";
    return {};
}

} // namespace gradus::figure
