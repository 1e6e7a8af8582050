#include "figures/tableview.h"

#include "figures/contentwords.h"
#include "figures/textblock.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace gradus::figures {

namespace {

constexpr qreal anyWidth = 1e6;

/// Whether it's a number as the lab writes them.
bool isNumber(const QString& text)
{
    const bool begins = !text.isEmpty() && (text.back().isDigit() || text.back() == u'.');
    bool read = false;
    static_cast<void>(QString(text).replace(QChar(0x2212), u'-').toDouble(&read));
    return begins && read;
}

qreal longestWord(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString& word : text.split(QRegularExpression(QStringLiteral("[ \\n\u200b]+")))) {
        width = std::max(width, std::ceil(metrics.horizontalAdvance(word)));
    }
    return width;
}

/// Code may go over to the next line after a dot, an underscore or a bracket.
QString breakable(QString code)
{
    static const QRegularExpression place(QStringLiteral("([._(])(?=[A-Za-z])"));
    return code.replace(place, QStringLiteral("\\1\u200b"));
}

/// The sign that says what the colour says, unless the words begin with it already.
QString withSign(const QString& text, QChar sign)
{
    return text.startsWith(sign) ? text : QString(sign) + QChar::Nbsp + text;
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
    cell.text = literal ? breakable(cell.text) : cell.text;
    return cell;
}

void TableView::take()
{
    m_column = -1;
    m_row = -1;
    m_page = table().framePages.empty() ? 0 : std::size_t(std::max<std::int64_t>(table().framePages.front(), 0));
    m_cells.clear();
    QHash<QString, std::pair<qreal, qreal>> widths; // pages repeat what they say
    const auto measure = [&](Cell one) {
        const QString key = one.font.key() + one.text;
        const auto known = widths.constFind(key);
        const std::pair taken = known != widths.cend()
            ? *known
            : std::pair(textblock::size(one.font, one.text, anyWidth).width(), longestWord(one.font, one.text));
        widths.insert(key, taken);
        std::tie(one.width, one.word) = taken;
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
    alignNumbers();
}

/// In columns of nothing but numbers and dashes their points stand below each other.
void TableView::alignNumbers()
{
    m_digits.clear();
    for (std::size_t line = 0; line < m_cells.size(); ++line) {
        m_digits.resize(std::max(m_digits.size(), m_cells[line].size()));
        for (std::size_t i = 0; line >= headings() && i < m_cells[line].size(); ++i) {
            const Cell& one = m_cells[line][i];
            Digits& digits = m_digits[i];
            digits.mixed = digits.mixed || (!one.number && one.text.size() > 1 && one.text != QLatin1String("nan"));
            if (one.number) {
                digits.before = std::max(digits.before, one.before);
                digits.after = std::max(digits.after, one.width - one.before);
            }
        }
    }
    for (Digits& digits : m_digits) {
        digits = digits.mixed ? Digits{} : digits;
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
        words.append(QString(one.text).remove(QChar(0x200b)));
    }
    return words;
}

/// Column widths with so much space at both sides: on one line each, or as narrow as their longest words.
std::vector<qreal> TableView::columnWidths(qreal padding, bool asWords) const
{
    std::vector<qreal> columns(m_digits.size());
    for (const auto& row : m_cells) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const qreal width = std::max(asWords ? row[i].word : row[i].width, m_digits[i].width());
            columns[i] = std::max(columns[i], width + 2 * padding);
        }
    }
    return columns;
}

/// Too wide: columns stand closer, give way down to their longest words, and then the wide ones down to an even share.
TableView::Grid TableView::columnsWithin(qreal widest) const
{
    const auto sum = [](const std::vector<qreal>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    Grid grid;
    for (const bool asWords : {false, true}) {
        for (const int step : {12, 8, 4}) {
            grid.padding = look().space(step);
            if (sum(columnWidths(grid.padding, asWords)) <= widest) {
                break;
            }
        }
        if (sum(columnWidths(grid.padding, asWords)) <= widest) {
            break;
        }
    }
    grid.columns = columnWidths(grid.padding, false);
    const std::vector<qreal> shares(grid.columns.size(), widest / qreal(std::max<std::size_t>(grid.columns.size(), 1)));
    for (const std::vector<qreal>& floors : {columnWidths(grid.padding, true), shares}) {
        const qreal over = sum(grid.columns) - widest;
        qreal spare = 0;
        for (std::size_t i = 0; i < floors.size(); ++i) {
            spare += std::max(0.0, grid.columns[i] - floors[i]);
        }
        const qreal keep = over > 0 && spare > 0 ? 1 - std::min(1.0, over / spare) : 1;
        for (std::size_t i = 0; i < floors.size(); ++i) {
            grid.columns[i] = grid.columns[i] > floors[i] ? floors[i] + (grid.columns[i] - floors[i]) * keep : grid.columns[i];
        }
    }
    return grid;
}

TableView::Grid TableView::measured(qreal widest) const
{
    Grid grid = columnsWithin(widest);
    grid.rows.resize(headings() + rowsPerPage());
    for (std::size_t line = 0; line < m_cells.size(); ++line) {
        const std::size_t row = line < headings() ? line : headings() + (line - headings()) % rowsPerPage();
        for (std::size_t i = 0; i < m_cells[line].size(); ++i) {
            const Cell& one = m_cells[line][i];
            const qreal room = grid.columns[i] - 2 * grid.padding;
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
        const QRectF place(left + m_grid.padding, top, m_grid.columns[i] - 2 * m_grid.padding, m_grid.rows[row]);
        left += m_grid.columns[i];
        const Digits& digits = m_digits[i];
        if (one.number && digits.width() > 0 && digits.width() <= place.width() + 0.5) {
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
