#include "figures/formulaview.h"

#include "figures/textblock.h"
#include "figures/words.h"

#include <QPainter>

#include <algorithm>

namespace gradus::figures {

namespace {

QString hint()
{
    return FormulaView::tr("Point at a cell to see how it came about.");
}

} // namespace

void FormulaView::take()
{
    m_line.clear();
}

/// The line of the last cell stands for the longest there will be: the place is kept free, so that nothing jumps.
QString FormulaView::longest() const
{
    std::vector<LitCell> last;
    for (const figure::Panel& other : figure().panels) {
        if (const auto* grid = std::get_if<figure::TensorGrid>(&other.content); grid && !grid->values.empty()) {
            last.push_back({other.id, std::int64_t(grid->values.size()) - 1});
        }
    }
    return formulaInWords(figure(), formula(), last);
}

QSizeF FormulaView::bodySize(const Fit&, qreal widest) const
{
    const QSizeF line = textblock::size(font(), longest(), widest);
    const QSizeF words = textblock::size(look().font(look::Look::Type::Label), hint(), widest);
    const QSizeF now = m_line.isEmpty() ? QSizeF() : textblock::size(font(), m_line, widest);
    constexpr qreal spare = 1.25; // other cells' numbers may be longer
    const qreal width = std::max({line.width() * spare, words.width(), now.width()});
    return {std::min(widest, width), std::max({line.height(), words.height(), now.height()})};
}

void FormulaView::highlight(const Highlight& highlight)
{
    std::vector<LitCell> cells;
    for (const auto& [id, lit] : highlight.lit) {
        if (!lit.empty()) {
            cells.push_back({id, lit.front()});
        }
    }
    const auto followed = highlight.lit.find(formula().panel);
    const bool applies = followed != highlight.lit.end() && followed->second.size() == 1;
    const QString line = applies ? formulaInWords(figure(), formula(), cells) : QString();
    if (line != m_line) {
        m_line = line;
        speak();
        update();
    }
}

void FormulaView::paintBody(QPainter& painter, const QSizeF& size) const
{
    if (m_line.isEmpty()) {
        textblock::draw(painter, look().font(look::Look::Type::Label), theme().muted, QRectF({}, size), hint());
        return;
    }
    const figure::Panel* followed = figure().panel(formula().panel);
    textblock::draw(painter, font(), followed && followed->answer ? theme().outcome : theme().ink, QRectF({}, size), m_line);
}

QString FormulaView::pointedWords() const
{
    return m_line.isEmpty() ? hint() : m_line;
}

} // namespace gradus::figures
