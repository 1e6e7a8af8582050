#include "figures/words.h"

#include "figures/contentwords.h"
#include "figures/plotwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::figures {

namespace {

/// A tensor with more cells is summed up.
constexpr std::size_t mostSpokenCells = 64;

class Words {
    Q_DECLARE_TR_FUNCTIONS(gradus::figures::Words)
};

QString spokenCells(const figure::TensorGrid& grid)
{
    const std::int64_t columns = grid.shape.empty() ? 1 : grid.shape.back();
    QStringList rows;
    QStringList row;
    for (std::size_t i = 0; i < grid.values.size(); ++i) {
        row.append(QString::fromStdString(figure::formatCell(grid.values[i], grid.dtype)));
        if (static_cast<std::int64_t>(row.size()) == columns) {
            rows.append(row.join(u' '));
            row.clear();
        }
    }
    return rows.join(QStringLiteral("; "));
}

QString spoken(const figure::TensorGrid& grid)
{
    const QString shape = shapeInWords(grid.shape);
    if (grid.values.empty()) {
        return Words::tr("%1: empty").arg(shape);
    }
    QString said;
    if (grid.values.size() <= mostSpokenCells) {
        said = Words::tr("%1: %2", "shape: values").arg(shape, spokenCells(grid));
    } else {
        double smallest = std::numeric_limits<double>::infinity();
        double largest = -smallest;
        for (const double value : grid.values) {
            if (std::isfinite(value)) {
                smallest = std::min(smallest, value);
                largest = std::max(largest, value);
            }
        }
        said = smallest > largest ? shape
                                  : Words::tr("%1: from %2 to %3")
                                        .arg(shape, QString::fromStdString(figure::formatCell(smallest, grid.dtype)),
                                             QString::fromStdString(figure::formatCell(largest, grid.dtype)));
    }
    const auto count = [&](figure::CellRole role) { return int(std::count(grid.roles.begin(), grid.roles.end(), role)); };
    if (const int stretched = count(figure::CellRole::Stretched)) {
        said += QStringLiteral(", ") + Words::tr("%n cell(s) stretched", nullptr, stretched);
    }
    if (const int padded = count(figure::CellRole::Padded)) {
        said += QStringLiteral(", ") + Words::tr("%n cell(s) padded", nullptr, padded);
    }
    return said;
}

QString spoken(const figure::Table& table)
{
    return spokenRows(table, 0, table.pageRows > 0 ? std::size_t(table.pageRows) : table.rows.size());
}

QString spoken(const figure::Code& code)
{
    QStringList lines;
    for (const std::string& line : code.lines) {
        lines.append(QString::fromStdString(line));
    }
    return lines.join(u'\n');
}

QString spoken(const figure::Paragraph& paragraph)
{
    const QString text = translated(paragraph.text);
    return paragraph.tone == figure::Tone::Error ? Words::tr("Error: %1").arg(text) : text;
}

QString spoken(const figure::CellFormula&)
{
    return {};
}
QString spoken(const figure::Chart& chart)
{
    return spokenChart(chart);
}
QString spoken(const figure::Field& field)
{
    return spokenField(field);
}
QString spoken(const figure::Hidden&)
{
    return hiddenWords();
}

} // namespace

QString translated(const figure::Text& text)
{
    QString sentence = text.context.empty() ? QString::fromStdString(text.source)
                                            : QCoreApplication::translate(text.context.c_str(), text.source.c_str());
    if (text.arguments.empty()) {
        return sentence;
    }
    QString filled;
    filled.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (digit >= 1 && std::size_t(digit) <= text.arguments.size()) {
            filled += QString::fromStdString(text.arguments[std::size_t(digit) - 1]);
            ++i;
        } else {
            filled += sentence[i];
        }
    }
    return filled;
}

QString hiddenWords()
{
    return Words::tr("Hidden until you turn the card");
}

QString shapeInWords(const figure::Shape& shape)
{
    if (shape.empty()) {
        return Words::tr("a single number");
    }
    if (shape.size() == 1) {
        return Words::tr("%n number(s)", nullptr, int(shape.front()));
    }
    QString words = QString::number(shape.front());
    for (std::size_t i = 1; i < shape.size(); ++i) {
        words = Words::tr("%1 by %2", "sizes of a tensor").arg(words).arg(shape[i]);
    }
    return words;
}

QString inWords(const figure::Panel& panel)
{
    const QString said = std::visit([](const auto& content) { return spoken(content); }, panel.content);
    const QString title = translated(panel.title);
    if (title.isEmpty() || said.isEmpty()) {
        return title + said;
    }
    return Words::tr("%1, %2", "a panel's title, its content").arg(title, said);
}

namespace {

/// What pointing at a panel can mean.
struct CellValues {
    figure::Shape shape;
    const std::vector<double>* values = nullptr;
    std::string dtype = "float32";
};

CellValues cellsOf(const figure::Content& content)
{
    if (const auto* grid = std::get_if<figure::TensorGrid>(&content)) {
        return {grid->shape, &grid->values, grid->dtype};
    }
    const auto* image = std::get_if<figure::Image>(&content);
    if (image && image->overlay) {
        return {{image->overlay->rows, image->overlay->columns}, &image->overlay->values};
    }
    return {};
}

} // namespace

QString formulaInWords(const figure::Figure& figure, const figure::CellFormula& formula, const std::vector<LitCell>& lit)
{
    const QString pattern = QString::fromStdString(formula.pattern);
    QString line;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype close = pattern[i] == u'{' ? pattern.indexOf(u'}', i) : -1;
        const qsizetype dot = close < 0 ? -1 : pattern.lastIndexOf(u'.', close);
        if (dot <= i) {
            line += pattern[i];
            continue;
        }
        const std::string id = pattern.mid(i + 1, dot - i - 1).toStdString();
        const bool index = pattern.mid(dot + 1, close - dot - 1) == QLatin1String("index");
        const figure::Panel* panel = figure.panel(id);
        const CellValues cells = panel ? cellsOf(panel->content) : CellValues();
        const auto found = std::find_if(lit.begin(), lit.end(), [&](const LitCell& cell) { return cell.panel == id; });
        if (!cells.values || found == lit.end() || found->cell < 0 || std::size_t(found->cell) >= cells.values->size()) {
            line += u'?';
        } else if (index) {
            line += QString::fromStdString(figure::formatIndex(found->cell, cells.shape));
        } else {
            line += QString::fromStdString(figure::formatCell((*cells.values)[std::size_t(found->cell)], cells.dtype));
        }
        i = close;
    }
    return line.remove(QStringLiteral("[]"));
}

} // namespace gradus::figures
