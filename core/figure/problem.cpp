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
        const auto rows = static_cast<std::int64_t>(table.rows.size());
        if (table.pageRows < 0 || (table.pageRows > 0 && rows % table.pageRows != 0)
            || (table.pageRows > 0) == table.framePages.empty())
            return "has pages that do not fit its rows";
        const std::int64_t shown = table.pageRows > 0 ? table.pageRows : rows;
        return firstOf({outOfRange(table.frameColumns, m_frames, static_cast<std::int64_t>(width)),
                        outOfRange(table.frameRows, m_frames, shown),
                        outOfRange(table.framePages, m_frames, table.pageRows > 0 ? rows / table.pageRows : 0)});
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
    std::string operator()(const Chart& chart) const
    {
        if (!chart.frameAt.empty() && static_cast<std::int64_t>(chart.frameAt.size()) != m_frames)
            return "picks " + std::to_string(chart.frameAt.size()) + " frames of " + std::to_string(m_frames);
        if (!isAspect(chart.aspect))
            return "has an impossible aspect";
        std::string what = firstOf({axisProblem(chart.x), axisProblem(chart.y), chart.right ? axisProblem(*chart.right) : ""});
        for (const Series& series : chart.series)
            what = firstOf({std::move(what), seriesProblem(series)});
        for (const Rule& rule : chart.rules)
            if (!std::isfinite(rule.at))
                what = firstOf({std::move(what), "has a rule nowhere"});
        return what;
    }
    std::string operator()(const Field& field) const
    {
        if (field.rows < 2 || field.columns < 2 || field.rows > limits::cells / field.columns
            || static_cast<std::size_t>(field.rows * field.columns) != field.values.size())
            return "has " + std::to_string(field.values.size()) + " values for its lattice";
        if (!field.x.minimum || !field.x.maximum || !field.y.minimum || !field.y.maximum || field.x.logarithmic
            || field.y.logarithmic)
            return "has an axis without its range";
        if (!isAspect(field.aspect))
            return "has an impossible aspect";
        if (!std::is_sorted(field.contours.begin(), field.contours.end())
            || !std::all_of(field.contours.begin(), field.contours.end(), [](double level) { return std::isfinite(level); }))
            return "has contours out of order";
        std::string what = firstOf({axisProblem(field.x), axisProblem(field.y)});
        for (const Series& path : field.paths)
            what = firstOf({std::move(what), seriesProblem(path)});
        return firstOf({std::move(what), spotsProblem(field.spots)});
    }
    std::string operator()(const Image& image) const
    {
        if (image.width < 1 || image.height < 1 || image.width > limits::cells / image.height
            || image.pixels.size() != static_cast<std::size_t>(image.width * image.height) * 3)
            return "has " + std::to_string(image.pixels.size()) + " bytes for its pixels";
        if (const std::optional<Overlay>& over = image.overlay) {
            if (over->rows < 1 || over->columns < 1 || over->rows > limits::cells / over->columns
                || over->values.size() != static_cast<std::size_t>(over->rows * over->columns))
                return "has " + std::to_string(over->values.size()) + " values laid over it";
            if (!(over->opacity >= 0 && over->opacity <= 1))
                return "has an impossible opacity";
        }
        for (const Outline& outline : image.outlines)
            if (outline.x.size() != outline.y.size())
                return "has an outline whose numbers do not match";
        return spotsProblem(image.spots);
    }
    std::string operator()(const Events& events) const
    {
        const auto lanes = static_cast<std::int64_t>(events.lanes.size());
        const auto steps = static_cast<std::int64_t>(events.steps.size());
        std::int64_t before = 0;
        for (const Event& event : events.events) {
            if (event.lane < 0 || event.lane >= lanes || event.at < before || event.at >= steps)
                return "has an event outside its lanes and steps";
            before = event.at;
        }
        for (const EventBand& band : events.bands)
            if (band.level < 0 || band.level >= static_cast<std::int64_t>(limits::rank) || band.first < 0
                || band.last < band.first || band.last >= steps)
                return "has a band outside its steps";
        return outOfRange(events.frameSteps, m_frames, steps);
    }
    std::string operator()(const Equation& equation) const
    {
        for (const EquationLine& line : equation.lines)
            for (const Term& term : line.terms)
                if (term.values.size() > 1 && static_cast<std::int64_t>(term.values.size()) != m_frames)
                    return "has a term with " + std::to_string(term.values.size()) + " values for " + std::to_string(m_frames)
                        + " frames";
        return outOfRange(equation.frameLines, m_frames, static_cast<std::int64_t>(equation.lines.size()));
    }

private:
    static std::string firstOf(std::vector<std::string> problems)
    {
        const auto found = std::find_if(problems.begin(), problems.end(), [](const std::string& one) { return !one.empty(); });
        return found == problems.end() ? std::string() : std::move(*found);
    }
    static bool isAspect(double aspect) { return aspect >= 0.1 && aspect <= 10; }
    static std::string axisProblem(const Axis& axis)
    {
        for (const std::optional<double>& end : {axis.minimum, axis.maximum})
            if (end && (!std::isfinite(*end) || (axis.logarithmic && *end <= 0)))
                return "has an axis that ends nowhere";
        return axis.minimum && axis.maximum && !(*axis.minimum < *axis.maximum) ? "has an axis without length" : "";
    }
    [[nodiscard]] std::string seriesProblem(const Series& series) const
    {
        const std::size_t count = series.y.size();
        const bool needsOther = series.mark == Mark::Band;
        if ((!series.x.empty() && series.x.size() != count) || (!series.y2.empty() && series.y2.size() != count)
            || (needsOther && series.y2.size() != count) || !(series.barWidth >= 0) || !std::isfinite(series.barWidth))
            return "has the series " + series.id + ", whose numbers do not match";
        if (!series.frameBegins.empty() && series.frameEnds.empty())
            return "has the series " + series.id + ", which begins without an end";
        const auto most = static_cast<std::int64_t>(count);
        std::string what = firstOf({picksProblem(series.frameBegins, most), picksProblem(series.frameEnds, most)});
        if (!what.empty())
            return what;
        for (std::size_t frame = 0; frame < series.frameBegins.size(); ++frame)
            if (series.frameBegins[frame] > series.frameEnds[frame])
                return "has the series " + series.id + ", which ends before it begins";
        return {};
    }
    [[nodiscard]] std::string picksProblem(const std::vector<std::int64_t>& picks, std::int64_t count) const
    {
        const bool negative = std::any_of(picks.begin(), picks.end(), [](auto pick) { return pick < 0; });
        return negative ? "picks what it does not have" : outOfRange(picks, m_frames, count + 1);
    }
    static std::string spotsProblem(const std::vector<Spot>& spots)
    {
        const bool everywhere = std::all_of(spots.begin(), spots.end(),
                                            [](const Spot& spot) { return std::isfinite(spot.x) && std::isfinite(spot.y); });
        return everywhere ? std::string() : "has a spot nowhere";
    }

    const Figure& m_figure;
    std::int64_t m_frames;
};

std::optional<std::int64_t> cellsOf(const Figure& figure, const std::string& id)
{
    const Panel* panel = figure.panel(id);
    if (panel == nullptr)
        return std::nullopt;
    const auto* image = std::get_if<Image>(&panel->content);
    const bool hasCells = std::holds_alternative<TensorGrid>(panel->content) || (image != nullptr && image->overlay);
    return hasCells ? std::optional<std::int64_t>(linkableCells(panel->content)) : std::nullopt;
}

std::string linkProblem(const Figure& figure, const Link& link)
{
    const std::optional<std::int64_t> from = cellsOf(figure, link.from);
    const std::optional<std::int64_t> to = cellsOf(figure, link.to);
    if (!from || !to)
        return "leads from or to a panel without cells";
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
    if (time.frames < 0 || time.frames > limits::frames || !std::isfinite(time.perSecond) || time.perSecond <= 0 || time.start < 0
        || (time.start > 0 && time.start >= time.frames))
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
