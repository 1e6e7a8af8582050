#include "figures/equationview.h"

#include "figures/equationnumbers.h"
#include "figures/textblock.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::figures {

namespace {

bool beginsWithLetter(const QString& symbol)
{
    return !symbol.isEmpty() && (symbol[0].isLetter() || symbol[0].isSurrogate());
}

bool closes(const QString& symbol)
{
    return symbol.startsWith(u')') || symbol.startsWith(u']') || symbol.startsWith(u',');
}

bool joinsSummands(const QString& symbol)
{
    static const QStringList signs{QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("−"),
                                   QStringLiteral("≈"), QStringLiteral("←"), QStringLiteral("→")};
    return signs.contains(symbol);
}

bool opens(const QString& symbol)
{
    return symbol.endsWith(u'(') || symbol.endsWith(u'[');
}

} // namespace

bool EquationView::definesFirst(const Line& line)
{
    return line.terms.size() > 1 && line.terms[1].symbol == u'=';
}

QFont EquationView::symbolFont(bool variable) const
{
    QFont font = look().font(look::Look::Type::Lead);
    font.setItalic(variable);
    return font;
}

QFont EquationView::numberFont(bool outcome) const
{
    QFont font = look().monospace(look::Look::Type::Label);
    font.setWeight(outcome ? QFont::Bold : QFont::Normal);
    return font;
}

void EquationView::take()
{
    m_frame = -1;
    m_line = -1;
    m_lines.clear();
    for (const figure::EquationLine& from : equation().lines) {
        Line& line = m_lines.emplace_back();
        line.label = translated(from.label);
        int brackets = 0; // open ones
        for (const figure::Term& term : from.terms) {
            Term to;
            to.symbol = QString::fromStdString(term.symbol);
            to.numbers = writtenAlike(term.values);
            to.variable = !term.values.empty() && beginsWithLetter(to.symbol);
            const QFontMetricsF metrics(numberFont(term.outcome));
            to.symbolWidth =
                std::ceil(QFontMetricsF(symbolFont(to.variable)).horizontalAdvance(to.symbol)) + (to.variable ? 2 : 0);
            for (const QString& number : to.numbers) {
                const bool negative = number.startsWith(QChar(0x2212));
                to.sign = negative ? std::ceil(metrics.horizontalAdvance(number[0])) : to.sign;
                to.digits = std::max(to.digits, std::ceil(metrics.horizontalAdvance(negative ? number.mid(1) : number)));
            }
            // A line breaks before what joins two parts, not before what closes or opens one.
            const Term* before = line.terms.empty() ? nullptr : &line.terms.back();
            to.breaks =
                before && to.numbers.empty() && !closes(to.symbol) && (!before->numbers.empty() || closes(before->symbol));
            brackets -= closes(to.symbol) && to.symbol != u',' ? 1 : 0;
            to.depth = 2 * brackets + (joinsSummands(to.symbol) ? 0 : 1);
            brackets += opens(to.symbol) ? 1 : 0;
            line.terms.push_back(std::move(to));
        }
    }
}

qreal EquationView::symbolHeight() const
{
    return QFontMetricsF(symbolFont(false)).height();
}

qreal EquationView::termHeight() const
{
    return std::ceil(symbolHeight() + QFontMetricsF(numberFont(false)).height() + 2);
}

qreal EquationView::margin() const
{
    return equation().frameLines.empty() ? 0 : look().space(12);
}

/// Labels stand in a column of their own, unless the equations go over fewer lines with the labels above them.
EquationView::Plan EquationView::plan(qreal widest) const
{
    const QFontMetricsF metrics(look().font(look::Look::Type::Label));
    qreal labels = 0;
    for (const Line& line : m_lines) {
        labels = std::max(labels, std::ceil(metrics.horizontalAdvance(line.label)));
    }
    Plan beside = plan(widest, labels);
    if (labels == 0) {
        return beside;
    }
    Plan above = plan(widest, 0);
    return above.size.height() < beside.size.height() || beside.size.width() > widest ? above : beside;
}

EquationView::Plan EquationView::plan(qreal widest, qreal labels) const
{
    Plan plan;
    plan.labels = labels;
    qreal defined = 0; // what is defined stands in a column, too
    for (const Line& line : m_lines) {
        defined = definesFirst(line) ? std::max(defined, line.terms[0].width()) : defined;
    }
    const qreal start = margin() + (labels > 0 ? labels + look().space(16) : 0);
    const QFont font = look().font(look::Look::Type::Label);
    qreal top = 0;
    for (const Line& line : m_lines) {
        const bool above = labels == 0 && !line.label.isEmpty();
        const QSizeF label = above ? textblock::size(font, line.label, widest - 2 * margin()) : QSizeF(0, 0);
        const QPointF corner(start, top + look().space(4) + label.height());
        plan.terms.push_back(placed(line, corner, widest - margin(), defined));
        QRectF whole(0, top, margin() + label.width(), 0);
        for (const QRectF& place : plan.terms.back()) {
            whole.setRight(std::max(whole.right(), place.right()));
            whole.setBottom(place.bottom() + look().space(4));
        }
        plan.lines.push_back(whole);
        plan.size = plan.size.expandedTo({whole.right() + margin(), whole.bottom()});
        top = whole.bottom() + look().space(8);
    }
    return plan;
}

/// The line's terms one after the other; where they don't fit before `right`, on to the next line before a sign, rather between
/// summands than within them.
std::vector<QRectF> EquationView::placed(const Line& line, const QPointF& corner, qreal right, qreal defined) const
{
    const auto& terms = line.terms;
    const qreal between = look().space(8);
    const auto widthOf = [&](std::size_t i) { return i == 0 && definesFirst(line) ? defined : terms[i].width(); };
    std::vector<QRectF> places;
    QPointF at = corner;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const auto upTo = [&](int depth) { // the next place that is as good to break at
            qreal width = widthOf(i);
            for (std::size_t next = i + 1; next < terms.size() && (!terms[next].breaks || terms[next].depth > depth); ++next) {
                width += between + widthOf(next);
            }
            return width;
        };
        qreal together = upTo(terms[i].depth);
        if (together > right - corner.x() - look().space(24)) { // must be broken anyway
            together = upTo(std::numeric_limits<int>::max());
        }
        if (terms[i].breaks && at.x() > corner.x() && at.x() + together > right) {
            at = {corner.x() + look().space(24), at.y() + termHeight() + look().space(8)};
        }
        places.emplace_back(at, QSizeF(widthOf(i), termHeight()));
        const bool tight = opens(terms[i].symbol) || (i + 1 < terms.size() && closes(terms[i + 1].symbol));
        at.rx() += widthOf(i) + (tight ? between / 2 : between);
    }
    return places;
}

QSizeF EquationView::bodySize(const Fit&, qreal widest) const
{
    return plan(widest).size;
}

void EquationView::settleBody(const Fit&, const QSizeF& size)
{
    m_plan = plan(size.width() + 0.5);
}

QRectF EquationView::termPlace(std::size_t line, std::size_t term) const
{
    return m_plan.terms.at(line).at(term).translated(body().topLeft());
}

QString EquationView::numberOf(std::size_t line, std::size_t term) const
{
    const std::int64_t index = valueIndex(equation().lines[line].terms[term], m_frame);
    return index < 0 ? QString() : m_lines[line].terms[term].numbers[std::size_t(index)];
}

void EquationView::highlight(const Highlight& highlight)
{
    const auto& lines = equation().frameLines;
    const auto frame = std::size_t(highlight.frame);
    const std::int64_t line = highlight.frame >= 0 && frame < lines.size() ? lines[frame] : -1;
    if (highlight.frame != m_frame || line != m_line) {
        m_frame = highlight.frame;
        m_line = line;
        speak();
        update();
    }
}

QString EquationView::pointedWords() const
{
    QStringList said;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const QString words = lineInWords(equation().lines[line], m_frame);
        said.append(std::int64_t(line) == m_line ? tr("now %1", "the line of an equation that runs").arg(words) : words);
    }
    return said.join(QStringLiteral("; "));
}

void EquationView::paintBody(QPainter& painter, const QSizeF& size) const
{
    const QFont labels = look().font(look::Look::Type::Label);
    if (m_line >= 0) {
        QRectF now = m_plan.lines[std::size_t(m_line)];
        now.setRight(size.width());
        painter.fillRect(now, theme().accentTint);
        now.setWidth(3);
        painter.fillRect(now, theme().accent);
    }
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const QRectF whole = m_plan.lines[line];
        if (!m_lines[line].label.isEmpty()) {
            const bool column = m_plan.labels > 0;
            const QRectF place = column
                ? QRectF(margin(), whole.top() + look().space(4), m_plan.labels + 1, symbolHeight())
                : QRectF(margin(), whole.top() + look().space(4), size.width() - margin(), symbolHeight());
            textblock::draw(painter, labels, theme().muted, place, m_lines[line].label,
                            Qt::AlignLeft | (column ? Qt::AlignVCenter : Qt::AlignTop));
        }
        for (std::size_t i = 0; i < m_lines[line].terms.size(); ++i) {
            const Term& term = m_lines[line].terms[i];
            const bool outcome = equation().lines[line].terms[i].outcome;
            const QRectF place = m_plan.terms[line][i];
            painter.setFont(symbolFont(term.variable));
            painter.setPen(outcome ? theme().outcome : theme().ink);
            if (term.numbers.empty()) { // a sign belongs to both rows
                painter.drawText(place, Qt::AlignCenter, term.symbol);
                continue;
            }
            painter.drawText(QRectF(place.left(), place.top(), place.width(), symbolHeight()), Qt::AlignCenter, term.symbol);
            const QString number = numberOf(line, i);
            const bool finite = !number.back().isLetter();
            painter.setFont(numberFont(outcome));
            painter.setPen(!finite ? theme().bad : outcome ? theme().outcome : theme().muted);
            // Digits keep their places: the widest number is centred, its sign hanging out; the others end where it ends.
            const qreal right = place.center().x() + term.digits / 2;
            painter.drawText(QRectF(right - place.width(), place.top() + symbolHeight() + 2, place.width(),
                                    place.height() - symbolHeight() - 2),
                             Qt::AlignRight | Qt::AlignVCenter, number);
        }
    }
}

} // namespace gradus::figures
