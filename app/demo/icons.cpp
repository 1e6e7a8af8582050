#include "demo/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace gradus::demo::icons {

namespace {

constexpr int side = 96; // pixels; shown smaller

QIcon drawn(const QPainterPath& path, const QColor& ink)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 16.0, side / 16.0);
    painter.fillPath(path, ink);
    painter.end();
    return QIcon(pixmap);
}

/// An arrow head on a grid of 16, its left edge at `left`.
QPainterPath head(qreal left, qreal width)
{
    QPainterPath path;
    path.moveTo(left, 3);
    path.lineTo(left + width, 8);
    path.lineTo(left, 13);
    path.closeSubpath();
    return path;
}

QPainterPath forward()
{
    QPainterPath path = head(3.5, 7);
    path.addRect(11, 3, 2, 10);
    return path;
}

} // namespace

QIcon play(const QColor& ink)
{
    return drawn(head(4, 9), ink);
}

QIcon pause(const QColor& ink)
{
    QPainterPath path;
    path.addRect(4, 3, 3, 10);
    path.addRect(9, 3, 3, 10);
    return drawn(path, ink);
}

QIcon stepForward(const QColor& ink)
{
    return drawn(forward(), ink);
}

QIcon stepBack(const QColor& ink)
{
    return drawn(QTransform::fromTranslate(16, 0).scale(-1, 1).map(forward()), ink);
}

} // namespace gradus::demo::icons
