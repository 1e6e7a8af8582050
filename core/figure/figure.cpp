#include "figure/figure.h"

#include "figure/named.h"
#include "figure/number.h"

#include <algorithm>
#include <cmath>

namespace gradus::figure {

namespace {

bool isWholeNumberType(const std::string& dtype)
{
    return dtype.starts_with("int") || dtype.starts_with("uint");
}

struct FrameRemover {
    void operator()(TensorGrid& grid) const { grid.frameCells.clear(); }
    void operator()(Table& table) const
    {
        table.frameColumns.clear();
        table.frameRows.clear();
        if (table.pageRows > 0 && table.rows.size() > static_cast<std::size_t>(table.pageRows))
            table.rows.resize(static_cast<std::size_t>(table.pageRows)); // without frames there is but one page
        table.framePages.clear();
        table.pageRows = 0;
    }
    void operator()(Code& code) const { code.frameLines.clear(); }
    void operator()(Chart& chart) const
    {
        removeFrom(chart.series);
        chart.frameAt.clear();
    }
    void operator()(Field& field) const { removeFrom(field.paths); }
    void operator()(Events& events) const { events.frameSteps.clear(); }
    void operator()(Equation& equation) const
    {
        equation.frameLines.clear();
        for (EquationLine& line : equation.lines)
            for (Term& term : line.terms)
                if (term.values.size() > 1)
                    term.values.resize(1);
    }
    template <typename Still> void operator()(Still&) const { }

private:
    static void removeFrom(std::vector<Series>& all)
    {
        for (Series& series : all) {
            series.frameBegins.clear();
            series.frameEnds.clear();
        }
    }
};

/// Whether a formula speaks of a panel whose cells are an answer.
bool tellsAnswer(const Content& content, const std::vector<std::string>& hidden)
{
    const auto* formula = std::get_if<CellFormula>(&content);
    if (formula == nullptr)
        return false;
    return std::any_of(hidden.begin(), hidden.end(), [&](const std::string& id) {
        return formula->panel == id || formula->pattern.find("{" + id + ".") != std::string::npos;
    });
}

bool isWords(const Content& content)
{
    return std::holds_alternative<Paragraph>(content) || std::holds_alternative<CellFormula>(content);
}

} // namespace

const Panel* Figure::panel(const std::string& id) const
{
    return named(panels, id);
}

const Readout* Figure::readout(const std::string& id) const
{
    return named(readouts, id);
}

std::int64_t linkableCells(const Content& content)
{
    if (const auto* grid = std::get_if<TensorGrid>(&content))
        return static_cast<std::int64_t>(grid->values.size());
    const auto* image = std::get_if<Image>(&content);
    return image != nullptr && image->overlay ? static_cast<std::int64_t>(image->overlay->values.size()) : 0;
}

Figure concealed(const Figure& figure)
{
    Figure open;
    std::vector<std::string> hidden;
    for (const Panel& panel : figure.panels)
        if (panel.answer)
            hidden.push_back(panel.id);
    const auto isHidden = [&](const std::string& id) { return std::find(hidden.begin(), hidden.end(), id) != hidden.end(); };

    for (const Panel& panel : figure.panels) {
        if (panel.answer && !panel.before && isWords(panel.content))
            continue;
        Panel shown{panel.id, panel.title,  panel.row,    panel.column, panel.columnSpan,
                    Hidden{}, panel.answer, std::nullopt, panel.scale};
        if (!panel.answer)
            shown.content = panel.content;
        else if (panel.before)
            shown.content = *panel.before;
        if (tellsAnswer(shown.content, hidden))
            shown.content = Hidden{};
        if (std::holds_alternative<Hidden>(shown.content))
            shown.title = {};
        std::visit(FrameRemover{}, shown.content);
        open.panels.push_back(std::move(shown));
    }
    for (const Link& link : figure.links)
        if (!isHidden(link.from) && !isHidden(link.to))
            open.links.push_back(link);
    for (const Readout& readout : figure.readouts)
        if (!readout.answer)
            open.readouts.push_back(readout);
    return open;
}

std::string formatReadout(const Readout& readout)
{
    const auto* words = std::get_if<std::string>(&readout.value);
    const auto written = [](double number) {
        constexpr double widestWhole = 1e15;
        return shortText(number, std::trunc(number) == number && std::abs(number) < widestWhole ? 15 : 6);
    };
    std::string text = words != nullptr ? *words : written(std::get<double>(readout.value));
    if (!readout.unit.empty())
        text += (readout.unit == "%" ? "" : " ") + readout.unit;
    return text;
}

std::string formatCell(double value, const std::string& dtype)
{
    constexpr double widestInteger = 1e7;
    if (dtype == "bool")
        return value != 0 ? "True" : "False";
    if (isWholeNumberType(dtype) && std::isfinite(value))
        return shortText(value, 19);
    if (std::trunc(value) == value && std::abs(value) < widestInteger)
        return shortText(value, 8);
    return shortText(value, 4);
}

std::string formatIndex(std::int64_t cell, const Shape& shape)
{
    std::vector<std::int64_t> index(shape.size());
    for (std::size_t axis = shape.size(); axis-- > 0;) {
        const std::int64_t size = std::max<std::int64_t>(shape[axis], 1);
        index[axis] = cell % size;
        cell /= size;
    }
    std::string text;
    for (const std::int64_t place : index)
        text += (text.empty() ? "" : ", ") + std::to_string(place);
    return text;
}

} // namespace gradus::figure
