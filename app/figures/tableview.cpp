#include "figures/tableview.h"

#include "figures/contentwords.h"
#include "figures/textblock.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gradus::figures {

namespace {

constexpr qreal unlimited = 1e6;

/// Whether it's a number as the lab writes them.
bool isNumber(const QString& text)
{
    const bool begins = !text.isEmpty() && (text.back().isDigit() || text.back() == u'.');
    bool read = false;
    static_cast<void>(QString(text).replace(QChar(0x2212), u'-').toDouble(&read));
    return begins && read;
}

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
    cell.number = literal && isNumber(cell.text);
    return cell;
}

void TableView::take()
{
    m_column = -1;
    m_row = -1;
    m_page = table().framePages.empty() ? 0 : std::size_t(std::max<std::int64_t>(table().framePages.front(), 0));
    m_cells.clear();
    QHash<QString, qreal> widths; // pages repeat what they say
    const auto measure = [&](Cell one) {
        const auto known = widths.constFind(one.font.key() + one.text);
        one.width = known != widths.cend() ? *known : textblock::size(one.font, one.text, unlimited).width();
        widths.insert(one.font.key() + one.text, one.width);
        if (one.number) {
            const QString whole = one.text.section(u'.', 0, 0).section(u'e', 0, 0);
            one.before = QFontMetricsF(one.font).horizontalAdvance(whole);
        }
        return one;
    };
    if (!table().columns.empty()) {
        std::vector<Cell>& headings = m_cells.emplace_back();
        for (const figure::Text& column : table().columns) {
            headings.push_back(measure(cell({column, figure::Emphasis::Muted})));
            headings.back().number = false;
        }
    }
    for (const auto& row : table().rows) {
        std::vector<Cell>& cells = m_cells.emplace_back();
        for (const figure::TableCell& one : row) {
            cells.push_back(measure(cell(one)));
        }
    }
    m_digits.clear();
    for (const std::vector<Cell>& row : m_cells) {
        m_digits.resize(std::max(m_digits.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].number) {
                m_digits[i].before = std::max(m_digits[i].before, row[i].before);
                m_digits[i].after = std::max(m_digits[i].after, row[i].width - row[i].before);
            }
        }
    }
}

std::size_t TableView::rowsPerPage() const
{
    return table().pageRows > 0 ? std::size_t(table().pageRows) : table().rows.size();
}

const std::vector<TableView::Cell>& TableView::shown(std::size_t row) const
{
    return row < headings() ? m_cells[row] : m_cells[row + m_page * rowsPerPage()];
}

QStringList TableView::shownRow(std::size_t row) const
{
    QStringList words;
    for (const Cell& one : shown(headings() + row)) {
        words.append(one.text);
    }
    return words;
}

TableView::Grid TableView::measured(qreal widest) const
{
    Grid grid;
    for (std::size_t i = 0; i < m_digits.size(); ++i) {
        grid.columns.push_back(m_digits[i].width() > 0 ? m_digits[i].width() + 2 * padding() : 0);
    }
    for (const auto& row : m_cells) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            grid.columns[i] = std::max(grid.columns[i], row[i].width + 2 * padding());
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
    grid.rows.resize(headings() + rowsPerPage());
    for (std::size_t line = 0; line < m_cells.size(); ++line) {
        const std::size_t row = line < headings() ? line : headings() + (line - headings()) % rowsPerPage();
        for (std::size_t i = 0; i < m_cells[line].size(); ++i) {
            const Cell& one = m_cells[line][i];
            const qreal room = grid.columns[i] - 2 * padding();
            const bool oneLine = one.width <= room && !one.text.contains(u'\n');
            const qreal height =
                oneLine ? std::ceil(QFontMetricsF(one.font).height()) : textblock::size(one.font, one.text, room).height();
            grid.rows[row] = std::max(grid.rows[row], height + look().space(12));
        }
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
    const auto frame = std::size_t(highlight.frame);
    const auto pick = [&](const std::vector<std::int64_t>& picks) {
        return highlight.frame >= 0 && frame < picks.size() ? picks[frame] : -1;
    };
    const std::int64_t column = pick(table().frameColumns);
    const std::int64_t row = pick(table().frameRows);
    const std::int64_t picked = pick(table().framePages);
    const std::size_t page = picked >= 0 ? std::size_t(picked) : m_page;
    if (column != m_column || row != m_row || page != m_page) {
        m_column = column;
        m_row = row;
        m_page = page;
        speak();
        update();
    }
}

QString TableView::inWords() const
{
    return table().pageRows > 0 ? QString() : PanelView::inWords(); // a page is said when it's shown
}

QString TableView::pointedWords() const
{
    QStringList said;
    if (m_row >= 0) {
        said.append(shownRow(std::size_t(m_row)).join(QStringLiteral(", ")));
    }
    if (table().pageRows > 0) {
        said.append(spokenRows(table(), m_page * rowsPerPage(), rowsPerPage()));
    }
    return said.join(QStringLiteral(". "));
}

void TableView::paintBody(QPainter& painter, const QSizeF&) const
{
    const QSizeF size(std::accumulate(m_grid.columns.begin(), m_grid.columns.end(), 0.0),
                      std::accumulate(m_grid.rows.begin(), m_grid.rows.end(), 0.0));
    paintMarked(painter, size);
    qreal top = 0;
    const qreal opacity = painter.opacity();
    for (std::size_t row = 0; row < m_grid.rows.size(); ++row) {
        const bool ahead = m_row >= 0 && std::int64_t(row) - std::int64_t(headings()) > m_row;
        painter.setOpacity(ahead ? 0.35 * opacity : opacity);
        paintRow(painter, row, top);
        painter.setOpacity(opacity);
        top += m_grid.rows[row];
        if (row + 1 < m_grid.rows.size()) {
            const bool underHeadings = row + 1 == headings();
            painter.fillRect(QRectF(0, top - 0.5, size.width(), 1), underHeadings ? theme().control : theme().line);
        }
    }
}

void TableView::paintMarked(QPainter& painter, const QSizeF& size) const
{
    if (m_column >= 0) {
        const qreal left = std::accumulate(m_grid.columns.begin(), m_grid.columns.begin() + m_column, 0.0);
        const QRectF column(left, 0, m_grid.columns[std::size_t(m_column)], size.height());
        painter.fillRect(column, theme().accentTint);
        painter.fillRect(QRectF(column.left(), size.height() - 2, column.width(), 2), theme().accent);
    }
    if (m_row >= 0) {
        const auto row = m_grid.rows.begin() + std::ptrdiff_t(headings()) + m_row;
        const qreal top = std::accumulate(m_grid.rows.begin(), row, 0.0);
        painter.fillRect(QRectF(0, top, size.width(), *row), theme().accentTint);
        painter.fillRect(QRectF(0, top, 3, *row), theme().accent);
    }
}

void TableView::paintRow(QPainter& painter, std::size_t row, qreal top) const
{
    const std::vector<Cell>& cells = shown(row);
    const bool heading = row < headings();
    qreal left = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell& one = cells[i];
        const QRectF place(left + padding(), top, m_grid.columns[i] - 2 * padding(), m_grid.rows[row]);
        left += m_grid.columns[i];
        const Digits& digits = m_digits[i];
        if (one.number && digits.width() <= place.width() + 0.5) {
            const qreal start = i == 0 ? 0 : (place.width() - digits.width()) / 2;
            const QRectF number = place.adjusted(start + digits.before - one.before, 0, 1, 0);
            painter.setFont(one.font);
            painter.setPen(one.colour);
            painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, one.text);
            continue;
        }
        const bool overLiteral = heading && m_grid.rows.size() > headings() && shown(headings())[i].literal;
        const bool centred = i > 0 && (one.literal || overLiteral);
        textblock::draw(painter, one.font, one.colour, place, one.text,
                        (centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

} // namespace gradus::figures
