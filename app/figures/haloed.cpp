#include "figures/haloed.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace gradus::figures::haloed {

namespace {

QColor rim(const look::Theme& theme, int alpha = 230)
{
    QColor colour = theme.pane;
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

void line(QPainter& painter, const QPainterPath& path, const Line& with, const look::Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim(theme), with.width * 2.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    QPen pen(with.colour, with.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (with.dashed) {
        pen.setDashPattern({3, 2});
    }
    painter.setPen(pen);
    painter.drawPath(path);
}

void spot(QPainter& painter, const QPointF& at, qreal radius, const QColor& colour, const look::Theme& theme)
{
    QPainterPath ring;
    ring.addEllipse(at, radius, radius);
    line(painter, ring, {colour, radius * 0.4, false}, theme);
    painter.setPen(QPen(rim(theme), radius * 0.25));
    painter.setBrush(colour);
    painter.drawEllipse(at, radius * 0.32, radius * 0.32);
}

QSizeF signSize(const QFont& font, const QString& words)
{
    const QFontMetricsF metrics(font);
    return {std::ceil(metrics.horizontalAdvance(words) + metrics.height() * 0.6), std::ceil(metrics.height() + 2)};
}

void sign(QPainter& painter, const QRectF& place, const QFont& font, const QString& words, const look::Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.pane); // in full: what lies under it must not take the words' contrast
    painter.drawRoundedRect(place, 3, 3);
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(place, Qt::AlignCenter, words);
}

} // namespace gradus::figures::haloed
