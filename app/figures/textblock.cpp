#include "figures/textblock.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gradus::figures::textblock {

namespace {

QTextOption options(Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Lines of the text laid out in a width; returns what they take.
QSizeF layOut(QTextLayout& layout, qreal width)
{
    qreal height = 0;
    qreal used = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        used = std::max(used, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(used), std::ceil(height)};
}

QString separated(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

QSizeF size(const QFont& font, const QString& text, qreal widest)
{
    QTextLayout layout(separated(text), font);
    layout.setTextOption(options(Qt::AlignLeft));
    return layOut(layout, std::max(widest, 1.0));
}

void draw(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& place, const QString& text,
          Qt::Alignment alignment)
{
    QTextLayout layout(separated(text), font);
    layout.setTextOption(options(alignment));
    layout.setCacheEnabled(true);
    const QSizeF used = layOut(layout, place.width() + 0.5);
    qreal top = place.top();
    if (alignment & Qt::AlignVCenter) {
        top += (place.height() - used.height()) / 2;
    }
    if (alignment & Qt::AlignBottom) {
        top += place.height() - used.height();
    }
    painter.setPen(colour);
    layout.draw(&painter, {place.left(), top});
}

} // namespace gradus::figures::textblock
