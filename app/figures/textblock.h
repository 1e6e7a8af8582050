#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// Plain text that wraps, between words where it can, measured and drawn the same way.
namespace gradus::figures::textblock {

[[nodiscard]] QSizeF size(const QFont& font, const QString& text, qreal widest);
void draw(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& place, const QString& text,
          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

} // namespace gradus::figures::textblock
