#include "figures/paragraphview.h"

#include "figures/textblock.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace gradus::figures {

QFont ParagraphView::font() const
{
    // A message that no language changes is a program's own: it keeps a program's letters.
    const bool literal = paragraph().text.context.empty() && paragraph().tone == figure::Tone::Error;
    return literal ? look().monospace(look::Look::Type::Label) : look().font(look::Look::Type::Body);
}

QMarginsF ParagraphView::margins() const
{
    if (paragraph().tone != figure::Tone::Error) {
        return {};
    }
    const qreal padding = look().space(12);
    return {padding + QFontMetricsF(font()).horizontalAdvance(QStringLiteral("✗ ")), padding, padding, padding};
}

QSizeF ParagraphView::bodySize(const Fit&, qreal widest) const
{
    constexpr int measure = 70; // characters in a line
    const QMarginsF around = margins();
    const qreal line = std::min(widest - around.left() - around.right(), QFontMetricsF(font()).averageCharWidth() * measure);
    return textblock::size(font(), translated(paragraph().text), line).grownBy(around);
}

void ParagraphView::paintBody(QPainter& painter, const QSizeF& size) const
{
    const QMarginsF around = margins();
    const QRectF place({}, size);
    const bool error = paragraph().tone == figure::Tone::Error;
    const QColor colour = paragraph().tone == figure::Tone::Note ? theme().muted : theme().ink;
    if (error) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().codeGround);
        painter.drawRoundedRect(place, 4, 4);
        painter.fillRect(QRectF(0, 0, 3, size.height()), theme().bad);
        textblock::draw(painter, font(), theme().bad, place.adjusted(look().space(12), around.top(), 0, 0), QStringLiteral("✗"));
    }
    textblock::draw(painter, font(), colour, place - around, translated(paragraph().text));
}

} // namespace gradus::figures
