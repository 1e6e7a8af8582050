#include "draw.h"

#include "figure/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace gradus::lab::program {

namespace {

using figure::english;
using Block = std::vector<std::string>;

constexpr std::int64_t mostRows = 8, mostColumns = 10, mostSlices = 4;
constexpr std::size_t gap = 2;

std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::size_t width(const Block& block)
{
    std::size_t widest = 0;
    for (const std::string& line : block)
        widest = std::max(widest, width(line));
    return widest;
}

std::string padded(const std::string& text, std::size_t columns, bool right)
{
    const std::string space(columns - std::min(columns, width(text)), ' ');
    return right ? space + text : text + space;
}

/// A cell that only repeats another stands in brackets.
std::string cellText(const figure::TensorGrid& grid, std::int64_t cell)
{
    const auto at = static_cast<std::size_t>(cell);
    const std::string number = figure::formatCell(grid.values[at], grid.dtype);
    return !grid.roles.empty() && grid.roles[at] != figure::CellRole::Stored ? "(" + number + ")" : number;
}

/// One slice of a tensor: the last two axes from the cell `start` on.
Block sliceBlock(const figure::TensorGrid& grid, std::int64_t start, std::int64_t rows, std::int64_t columns)
{
    const std::int64_t shownColumns = std::min(columns, mostColumns);
    const std::int64_t shownRows = std::min(rows, mostRows);
    std::size_t widest = 1;
    for (std::int64_t row = 0; row < shownRows; ++row)
        for (std::int64_t column = 0; column < shownColumns; ++column)
            widest = std::max(widest, width(cellText(grid, start + row * columns + column)));
    Block block;
    for (std::int64_t row = 0; row < shownRows; ++row) {
        std::string& line = block.emplace_back();
        for (std::int64_t column = 0; column < shownColumns; ++column)
            line += (column > 0 ? " " : "") + padded(cellText(grid, start + row * columns + column), widest, true);
        if (columns > shownColumns)
            line += " …";
    }
    if (rows > shownRows)
        block.emplace_back("…");
    return block;
}

Block gridBlock(const figure::TensorGrid& grid)
{
    const std::size_t rank = grid.shape.size();
    const std::int64_t columns = rank > 0 ? grid.shape[rank - 1] : 1;
    const std::int64_t rows = rank > 1 ? grid.shape[rank - 2] : 1;
    const std::int64_t sliceCells = rows * columns;
    const std::int64_t slices = sliceCells > 0 ? static_cast<std::int64_t>(grid.values.size()) / sliceCells : 0;
    if (rank <= 2)
        return slices > 0 ? sliceBlock(grid, 0, rows, columns) : Block{"(empty)"};
    const figure::Shape leading(grid.shape.begin(), grid.shape.end() - 2);
    Block block;
    for (std::int64_t slice = 0; slice < std::min(slices, mostSlices); ++slice) {
        block.push_back("[" + figure::formatIndex(slice, leading) + "]");
        for (const std::string& line : sliceBlock(grid, slice * sliceCells, rows, columns))
            block.push_back(" " + line);
    }
    if (slices > mostSlices)
        block.emplace_back("…");
    return block;
}

Block tableBlock(const figure::Table& table)
{
    std::vector<std::vector<std::string>> rows;
    if (!table.columns.empty()) {
        std::vector<std::string>& heading = rows.emplace_back();
        for (const figure::Text& column : table.columns)
            heading.push_back(english(column));
    }
    for (const auto& row : table.rows) {
        std::vector<std::string>& cells = rows.emplace_back();
        for (const figure::TableCell& cell : row)
            cells.push_back(english(cell.text) + (cell.emphasis == figure::Emphasis::Bad ? " !" : ""));
    }
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths.resize(std::max(widths.size(), column + 1));
            widths[column] = std::max(widths[column], width(row[column]));
        }
    Block block;
    for (const auto& row : rows) {
        std::string& line = block.emplace_back();
        for (std::size_t column = 0; column < row.size(); ++column)
            line += (column > 0 ? "  " : "") + padded(row[column], widths[column], column > 0);
    }
    return block;
}

std::string rangeText(const std::vector<double>& values)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const double value : values)
        if (std::isfinite(value)) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    constexpr int digits = 4;
    return least > most ? "no numbers" : figure::shortText(least, digits) + " … " + figure::shortText(most, digits);
}

Block seriesBlock(const std::vector<figure::Series>& all)
{
    Block block;
    for (const figure::Series& series : all) {
        const std::string name = series.label.empty() ? series.id : english(series.label);
        const std::string last = series.y.empty() ? "empty" : "last " + figure::shortText(series.y.back(), 4);
        std::string& line = block.emplace_back(name);
        line.append(": ").append(std::to_string(series.y.size())).append(" points, ");
        line.append(rangeText(series.y)).append(", ").append(last);
    }
    return block;
}

Block imageBlock(const figure::Image& image)
{
    Block block{std::to_string(image.width) + "×" + std::to_string(image.height) + " pixels"};
    if (image.overlay)
        block.push_back("over it " + std::to_string(image.overlay->rows) + "×" + std::to_string(image.overlay->columns) + ": "
                        + rangeText(image.overlay->values));
    return block;
}

Block eventsBlock(const figure::Events& events)
{
    static const std::array<const char*, 5> signs{"", "  (nothing to do)", "  (skipped)", "  raises", "  catches"};
    Block block;
    for (const figure::Event& event : events.events)
        block.push_back(english(events.steps[static_cast<std::size_t>(event.at)]) + "  "
                        + english(events.lanes[static_cast<std::size_t>(event.lane)])
                        + signs[static_cast<std::size_t>(event.kind)] + (event.label.empty() ? "" : "  " + english(event.label)));
    return block;
}

/// Each line as signs and, below, as the last frame's numbers.
Block equationBlock(const figure::Equation& equation)
{
    Block block;
    for (const figure::EquationLine& line : equation.lines) {
        std::string signs = line.label.empty() ? "" : english(line.label) + "  ";
        std::string numbers(width(signs), ' ');
        for (const figure::Term& term : line.terms) {
            const std::string number = term.values.empty() ? term.symbol : figure::shortText(term.values.back(), 4);
            const std::size_t columns = std::max(width(term.symbol), width(number));
            signs += padded(term.symbol, columns, false) + " ";
            numbers += padded(number, columns, false) + " ";
        }
        block.push_back(signs);
        block.push_back(numbers);
    }
    return block;
}

struct ContentDrawer {
    Block operator()(const figure::Hidden&) const { return {"?"}; }
    Block operator()(const figure::TensorGrid& grid) const { return gridBlock(grid); }
    Block operator()(const figure::Table& table) const { return tableBlock(table); }
    Block operator()(const figure::Code& code) const { return code.lines; }
    Block operator()(const figure::Paragraph& paragraph) const { return {english(paragraph.text)}; }
    Block operator()(const figure::Chart& chart) const { return seriesBlock(chart.series); }
    Block operator()(const figure::Field& field) const
    {
        Block block = seriesBlock(field.paths);
        block.insert(block.begin(),
                     std::to_string(field.rows) + "×" + std::to_string(field.columns) + " values: " + rangeText(field.values));
        return block;
    }
    Block operator()(const figure::Image& image) const { return imageBlock(image); }
    Block operator()(const figure::Events& events) const { return eventsBlock(events); }
    Block operator()(const figure::Equation& equation) const { return equationBlock(equation); }
    Block operator()(const figure::CellFormula&) const { return {}; } // follows a pointer; there is none here
};

Block panelBlock(const figure::Panel& panel)
{
    Block block = std::visit(ContentDrawer{}, panel.content);
    const auto* grid = std::get_if<figure::TensorGrid>(&panel.content);
    if (!panel.title.empty() && !block.empty())
        block.insert(block.begin(), english(panel.title));
    const std::size_t joinerLine = panel.title.empty() ? 0 : 1;
    if (grid != nullptr && !grid->joiner.empty())
        for (std::size_t line = 0; line < block.size(); ++line)
            block[line] = (line == joinerLine ? grid->joiner : std::string(width(grid->joiner), ' ')) + "  " + block[line];
    return block;
}

/// Blocks beside each other, their first lines level.
Block beside(const std::vector<Block>& blocks)
{
    Block all;
    std::size_t left = 0;
    for (const Block& block : blocks) {
        all.resize(std::max(all.size(), block.size()));
        for (std::size_t line = 0; line < block.size(); ++line)
            all[line] = padded(all[line], left, false) + block[line];
        left = width(all) + gap;
    }
    return all;
}

bool hasStretched(const figure::Figure& figure)
{
    return std::any_of(figure.panels.begin(), figure.panels.end(), [](const figure::Panel& panel) {
        const auto* grid = std::get_if<figure::TensorGrid>(&panel.content);
        return grid != nullptr && !grid->roles.empty();
    });
}

} // namespace

std::string drawn(const figure::Figure& figure)
{
    std::map<int, std::vector<Block>> rows;
    for (const figure::Panel& panel : figure.panels)
        if (Block block = panelBlock(panel); !block.empty())
            rows[panel.row].push_back(std::move(block));
    std::string text;
    for (const auto& [row, blocks] : rows) {
        for (const std::string& line : beside(blocks))
            text += line + "\n";
        text += "\n";
    }
    if (hasStretched(figure))
        text += "A number in brackets is not stored: it repeats another.\n\n";
    std::size_t widest = 0;
    for (const figure::Readout& readout : figure.readouts)
        widest = std::max(widest, width(english(readout.label)));
    for (const figure::Readout& readout : figure.readouts)
        text += padded(english(readout.label), widest, false) + "  " + figure::formatReadout(readout) + "\n";
    return text;
}

} // namespace gradus::lab::program
