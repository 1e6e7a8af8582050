#pragma once

#include "look/look.h"

#include <QPainterPath>

class QPainter;

/// Lines, marks and words that can be read on a picture, whatever its colours: set off by a rim in the pane's colour.
namespace gradus::figures::haloed {

struct Line {
    QColor colour;
    qreal width = 2;
    bool dashed = false;
};
void line(QPainter& painter, const QPainterPath& path, const Line& with, const look::Theme& theme);

/// A ring around a point.
void spot(QPainter& painter, const QPointF& at, qreal radius, const QColor& colour, const look::Theme& theme);

/// Words on a small sign; `place` is the sign's.
void sign(QPainter& painter, const QRectF& place, const QFont& font, const QString& words, const look::Theme& theme);
[[nodiscard]] QSizeF signSize(const QFont& font, const QString& words);

} // namespace gradus::figures::haloed
