#include "figures/tints.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace gradus::figures {

namespace {

constexpr int firstNumbered = int(figure::Tint::One);

int numberOf(figure::Tint tint)
{
    return std::max(int(tint) - firstNumbered, 0);
}

} // namespace

QColor colourOf(figure::Tint tint, const look::Theme& theme)
{
    // Found by a search for the largest least distance (OKLab) between any two, the outcome's orange among them, as seen with
    // normal sight, protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009). A test computes it again.
    static constexpr std::array<QRgb, 6> light{0x235C8E, 0x0D8E74, 0x8E1B56, 0x521184, 0x7E9130, 0x289BBB};
    static constexpr std::array<QRgb, 6> dark{0x4382F6, 0x81F8DA, 0xDB4A80, 0x8472B4, 0xA28F2D, 0x64D5E7};
    switch (tint) {
    case figure::Tint::Ink:
        return theme.ink;
    case figure::Tint::Muted:
        return theme.muted;
    case figure::Tint::Answer:
        return theme.outcome;
    default:
        return QColor((theme.dark ? dark : light).at(std::size_t(numberOf(tint))));
    }
}

Marker markerOf(figure::Tint tint)
{
    return Marker(numberOf(tint));
}

Filling fillingOf(figure::Tint tint)
{
    constexpr int fillings = 3;
    return tint == figure::Tint::Answer ? Filling::Full : Filling(numberOf(tint) % fillings);
}

void paintMarker(QPainter& painter, Marker marker, const QPointF& centre, qreal radius)
{
    const auto around = [&](std::initializer_list<QPointF> corners, qreal size) {
        QPolygonF polygon;
        for (const QPointF& corner : corners) {
            polygon.append(centre + corner * radius * size);
        }
        painter.drawPolygon(polygon);
    };
    switch (marker) {
    case Marker::Circle:
        painter.drawEllipse(centre, radius, radius);
        break;
    case Marker::Square:
        around({{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}, 0.9);
        break;
    case Marker::Triangle:
        around({{0, -1.05}, {1, 0.75}, {-1, 0.75}}, 1.15);
        break;
    case Marker::Diamond:
        around({{0, -1}, {1, 0}, {0, 1}, {-1, 0}}, 1.3);
        break;
    case Marker::Valley:
        around({{0, 1.05}, {-1, -0.75}, {1, -0.75}}, 1.15);
        break;
    case Marker::Cross: {
        constexpr qreal arm = 0.36;
        around({{-arm, -1},
                {arm, -1},
                {arm, -arm},
                {1, -arm},
                {1, arm},
                {arm, arm},
                {arm, 1},
                {-arm, 1},
                {-arm, arm},
                {-1, arm},
                {-1, -arm},
                {-arm, -arm}},
               1.2);
        break;
    }
    }
}

} // namespace gradus::figures
