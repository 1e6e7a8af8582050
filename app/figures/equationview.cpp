#include "figures/equationview.h"

#include "figures/equationnumbers.h"
#include "figures/textblock.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

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

bool opens(const QString& symbol)
{
    return symbol.endsWith(u'(') || symbol.endsWith(u'[');
}

} // namespace

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
        for (const figure::Term& term : from.terms) {
            Term to;
            to.symbol = QString::fromStdString(term.symbol);
            to.numbers = writtenAlike(term.values);
            to.variable = !term.values.empty() && beginsWithLetter(to.symbol);
            const QFontMetricsF metrics(numberFont(term.outcome));
            to.symbolWidth =
                std::ceil(QFontMetricsF(symbolFont(to.variable)).horizontalAdvance(to.symbol)) + (to.variable ? 2 : 0);
            for (const QString& number : to.numbers) {
                to.numberWidth = std::max(to.numberWidth, std::ceil(metrics.horizontalAdvance(number)));
            }
            // A line breaks before what joins two parts, not before what closes or opens one.
            const Term* before = line.terms.empty() ? nullptr : &line.terms.back();
            to.breaks =
                before && to.numbers.empty() && !closes(to.symbol) && (!before->numbers.empty() || closes(before->symbol));
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

EquationView::Plan EquationView::plan(qreal widest) const
{
    const QFont font = look().font(look::Look::Type::Label);
    const QFontMetricsF metrics(font);
    Plan plan;
    for (const Line& line : m_lines) {
        plan.labels = std::max(plan.labels, std::ceil(metrics.horizontalAdvance(line.label)));
    }
    // Labels stand in a column of their own where they leave most of the width to the equations.
    plan.labels = plan.labels > widest * 0.3 ? 0 : plan.labels;
    const qreal start = margin() + (plan.labels > 0 ? plan.labels + look().space(16) : 0);
    const qreal between = look().space(8);
    qreal top = 0;
    for (const Line& line : m_lines) {
        QRectF whole(0, top, 0, 0);
        const bool above = plan.labels == 0 && !line.label.isEmpty();
        qreal y = top + look().space(4) + (above ? textblock::size(font, line.label, widest - margin()).height() : 0);
        qreal x = start;
        std::vector<QRectF>& places = plan.terms.emplace_back();
        for (std::size_t i = 0; i < line.terms.size(); ++i) {
            // All up to the next place where the line may break goes together.
            qreal together = line.terms[i].width();
            for (std::size_t next = i + 1; next < line.terms.size() && !line.terms[next].breaks; ++next) {
                together += between + line.terms[next].width();
            }
            if (line.terms[i].breaks && x + together > widest && x > start) {
                x = start + look().space(24);
                y += termHeight() + look().space(8);
            }
            places.emplace_back(x, y, line.terms[i].width(), termHeight());
            const bool tight = opens(line.terms[i].symbol) || (i + 1 < line.terms.size() && closes(line.terms[i + 1].symbol));
            x += line.terms[i].width() + (tight ? between / 2 : between);
            whole.setRight(std::max(whole.right(), places.back().right()));
        }
        whole.setBottom(y + termHeight() + look().space(4));
        plan.lines.push_back(whole);
        plan.size = plan.size.expandedTo({whole.right() + margin(), whole.bottom()});
        top = whole.bottom() + look().space(8);
    }
    return plan;
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
            // Digits keep their places: the widest number is centred, the others end where it ends.
            const qreal right = place.center().x() + term.numberWidth / 2;
            painter.drawText(QRectF(right - term.numberWidth - 1, place.top() + symbolHeight() + 2, term.numberWidth + 1,
                                    place.height() - symbolHeight() - 2),
                             Qt::AlignRight | Qt::AlignVCenter, number);
        }
    }
}

} // namespace gradus::figures
