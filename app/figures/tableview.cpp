#include "figures/tableview.h"

#include "figures/textblock.h"
#include "figures/words.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace gradus::figures {

namespace {

/// The sign that says what the colour says, unless the words begin with it already.
QString withSign(const QString& text, QChar sign)
{
    return text.startsWith(sign) ? text : QString(sign) + u' ' + text;
}

} // namespace

TableView::Cell TableView::cell(const figure::TableCell& from) const
{
    using Type = look::Look::Type;
    const bool literal = from.text.context.empty();
    Cell cell{translated(from.text), literal ? look().monospace(Type::Label) : look().font(Type::Label), theme().ink, literal};
    switch (from.emphasis) {
    case figure::Emphasis::Normal:
        break;
    case figure::Emphasis::Muted:
        cell.colour = theme().muted;
        break;
    case figure::Emphasis::Good:
        cell.colour = theme().good;
        cell.text = withSign(cell.text, u'✓');
        break;
    case figure::Emphasis::Bad:
        cell.colour = theme().bad;
        cell.text = withSign(cell.text, u'✗');
        break;
    case figure::Emphasis::Answer:
        cell.colour = theme().outcome;
        cell.font.setWeight(QFont::Bold);
        break;
    }
    return cell;
}

void TableView::take()
{
    m_column = -1;
    m_cells.clear();
    if (!table().columns.empty()) {
        std::vector<Cell>& headings = m_cells.emplace_back();
        for (const figure::Text& column : table().columns) {
            headings.push_back(cell({column, figure::Emphasis::Muted}));
        }
    }
    for (const auto& row : table().rows) {
        std::vector<Cell>& cells = m_cells.emplace_back();
        for (const figure::TableCell& one : row) {
            cells.push_back(cell(one));
        }
    }
}

TableView::Grid TableView::measured(qreal widest) const
{
    constexpr qreal anyWidth = 1e6;
    Grid grid;
    for (const auto& row : m_cells) {
        grid.columns.resize(std::max(grid.columns.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            grid.columns[i] =
                std::max(grid.columns[i], textblock::size(row[i].font, row[i].text, anyWidth).width() + 2 * padding());
        }
    }
    // Too wide: the wide columns give way first, down to an even share.
    qreal over = std::accumulate(grid.columns.begin(), grid.columns.end(), 0.0) - widest;
    const qreal share = grid.columns.empty() ? 0 : widest / qreal(grid.columns.size());
    qreal spare = 0;
    for (const qreal width : grid.columns) {
        spare += std::max(0.0, width - share);
    }
    if (over > 0 && spare > 0) {
        const qreal keep = 1 - std::min(1.0, over / spare);
        for (qreal& width : grid.columns) {
            width = width > share ? share + (width - share) * keep : width;
        }
    }
    for (const auto& row : m_cells) {
        qreal height = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            height = std::max(height, textblock::size(row[i].font, row[i].text, grid.columns[i] - 2 * padding()).height());
        }
        grid.rows.push_back(height + look().space(12));
    }
    return grid;
}

QSizeF TableView::bodySize(const Fit&, qreal widest) const
{
    const Grid grid = measured(widest);
    return {std::accumulate(grid.columns.begin(), grid.columns.end(), 0.0),
            std::accumulate(grid.rows.begin(), grid.rows.end(), 0.0) + 1};
}

void TableView::settleBody(const Fit&, const QSizeF& size)
{
    m_grid = measured(size.width());
}

void TableView::highlight(const Highlight& highlight)
{
    const auto& columns = table().frameColumns;
    const auto frame = std::size_t(highlight.frame);
    const std::int64_t column = highlight.frame >= 0 && frame < columns.size() ? columns[frame] : -1;
    if (column != m_column) {
        m_column = column;
        update();
    }
}

void TableView::paintBody(QPainter& painter, const QSizeF&) const
{
    const qreal width = std::accumulate(m_grid.columns.begin(), m_grid.columns.end(), 0.0);
    const qreal height = std::accumulate(m_grid.rows.begin(), m_grid.rows.end(), 0.0);
    if (m_column >= 0) {
        const qreal left = std::accumulate(m_grid.columns.begin(), m_grid.columns.begin() + m_column, 0.0);
        const QRectF column(left, 0, m_grid.columns[std::size_t(m_column)], height);
        painter.fillRect(column, theme().accentTint);
        painter.fillRect(QRectF(column.left(), height - 2, column.width(), 2), theme().accent);
    }
    qreal top = 0;
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        qreal left = 0;
        for (std::size_t i = 0; i < m_cells[row].size(); ++i) {
            const Cell& one = m_cells[row][i];
            const QRectF place(left + padding(), top, m_grid.columns[i] - 2 * padding(), m_grid.rows[row]);
            const bool centred = i > 0
                && (one.literal
                    || (!table().columns.empty() && row == 0 && m_cells.size() > 1 && m_cells[1].size() > i
                        && m_cells[1][i].literal));
            textblock::draw(painter, one.font, one.colour, place, one.text,
                            (centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
            left += m_grid.columns[i];
        }
        top += m_grid.rows[row];
        if (row + 1 < m_cells.size()) {
            const bool underHeadings = row == 0 && !table().columns.empty();
            painter.fillRect(QRectF(0, top - 0.5, width, 1), underHeadings ? theme().control : theme().line);
        }
    }
}

} // namespace gradus::figures
