#include "figures/choicemark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gradus::figures::choicemark {

namespace {

void disc(QPainter& painter, const QPointF& centre, qreal radius, bool ticked, const look::Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.pane); // a rim that sets it off from whatever lies under it
    painter.drawEllipse(centre, radius + 2, radius + 2);
    const qreal line = std::max(1.0, radius / 6);
    painter.setPen(QPen(ticked ? theme.accent : theme.control, line));
    painter.setBrush(ticked ? theme.accent : theme.pane);
    painter.drawEllipse(centre, radius - line / 2, radius - line / 2);
    if (ticked) {
        QPainterPath tick(centre + QPointF(-0.45, 0.02) * radius);
        tick.lineTo(centre + QPointF(-0.1, 0.36) * radius);
        tick.lineTo(centre + QPointF(0.46, -0.34) * radius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.onAccent, radius / 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    }
}

void ring(QPainter& painter, const QRectF& place, const look::Theme& theme, qreal line)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.pane, 2 * line, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.drawRect(place);
    painter.setPen(QPen(theme.accent, line, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.drawRect(place);
}

} // namespace

void whole(QPainter& painter, const QRectF& place, bool chosen, const look::Look& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = 9 * std::min(look.scale(), 2.0);
    if (chosen) {
        ring(painter, place.adjusted(-1, -1, 1, 1), look.theme(), 2);
    }
    disc(painter, place.topRight() + QPointF(-0.7, 0.7) * radius, radius, chosen, look.theme());
    painter.restore();
}

void cell(QPainter& painter, const QRectF& place, const look::Look& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal least = 7 * look.scale();
    const qreal wider = std::max(1.0, (least - place.width()) / 2);
    const qreal higher = std::max(1.0, (least - place.height()) / 2);
    const QRectF around = place.adjusted(-wider, -higher, wider, higher);
    ring(painter, around, look.theme(), 2);
    const qreal radius = 6 * std::min(look.scale(), 2.0);
    if (std::min(place.width(), place.height()) >= 3 * radius) {
        disc(painter, around.topRight(), radius, true, look.theme());
    }
    painter.restore();
}

} // namespace gradus::figures::choicemark
