#include "figures/colourbar.h"

#include "figures/textblock.h"

#include "figure/figure.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace gradus::figures::colourbar {

namespace {

class Bar {
    Q_DECLARE_TR_FUNCTIONS(gradus::figures::ColourBar)
};

constexpr qreal beside = 6; // between a number and the bar

QFont numberFont(const look::Look& look)
{
    return look.monospace(look::Look::Type::Small);
}

QString number(double value, const std::string& dtype)
{
    return QString::fromStdString(figure::formatCell(value, dtype));
}

} // namespace

QSizeF size(const ColourMap& map, const std::string& dtype, const look::Look& look)
{
    constexpr qreal shortest = 40;
    const QFontMetricsF metrics(numberFont(look));
    const qreal numbers =
        metrics.horizontalAdvance(number(map.smallest(), dtype)) + metrics.horizontalAdvance(number(map.largest(), dtype));
    return {numbers + 2 * beside + shortest * look.scale(), metrics.height()};
}

void draw(QPainter& painter, const QRectF& place, const ColourMap& map, const std::string& dtype, const look::Look& look)
{
    const QFont font = numberFont(look);
    const QColor colour = look.theme().muted;
    const QString least = number(map.smallest(), dtype);
    if (map.smallest() == map.largest()) {
        textblock::draw(painter, font, colour, place, Bar::tr("all %1").arg(least));
        return;
    }
    const QString most = number(map.largest(), dtype);
    textblock::draw(painter, font, colour, place, least);
    textblock::draw(painter, font, colour, place, most, Qt::AlignRight);
    const QFontMetricsF metrics(font);
    const qreal height = 8 * std::min(look.scale(), 2.0);
    const qreal left = metrics.horizontalAdvance(least) + beside;
    const QRectF bar(place.left() + left, place.top() + (metrics.height() - height) / 2,
                     place.width() - left - metrics.horizontalAdvance(most) - beside, height);
    QImage colours(256, 1, QImage::Format_RGB32);
    for (int i = 0; i < colours.width(); ++i) {
        const double at = double(i) / (colours.width() - 1);
        colours.setPixel(i, 0, map.colour(map.smallest() + at * (map.largest() - map.smallest())));
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(bar, colours);
    painter.restore();
}

} // namespace gradus::figures::colourbar
