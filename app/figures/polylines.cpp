#include "figures/polylines.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace gradus::figures {

void paintPolylines(QPainter& painter, const std::vector<QPolygonF>& lines, const QPen& pen)
{
    painter.setBrush(Qt::NoBrush);
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.setPen(pen);
        for (const QPolygonF& line : lines) {
            painter.drawPolyline(line);
        }
        return;
    }
    const QList<qreal> pattern = pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern();
    const QPen piece(pen.color(), pen.widthF(), Qt::SolidLine, pattern.isEmpty() ? Qt::SquareCap : Qt::FlatCap);
    painter.setPen(piece);
    for (const QPolygonF& line : lines) {
        QList<QLineF> pieces;
        if (pattern.size() >= 2) {
            pieces = dashesOf(line, pattern[0] * pen.widthF(), pattern[1] * pen.widthF());
        } else {
            pieces.reserve(line.size());
            for (qsizetype i = 1; i < line.size(); ++i) {
                pieces.append({line[i - 1], line[i]});
            }
        }
        painter.drawLines(pieces);
    }
}

QList<QLineF> dashesOf(const QPolygonF& line, qreal dash, qreal gap)
{
    constexpr qreal longest = 1e4; // what leads far outside is not cut up
    QList<QLineF> pieces;
    bool drawn = true;
    qreal left = dash; // of the dash or gap
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF whole(line[i - 1], line[i]);
        const qreal length = whole.length();
        if (length > longest) {
            pieces.append(whole);
            continue;
        }
        qreal at = 0;
        while (at < length) {
            const qreal to = std::min(at + left, length);
            if (drawn && to > at) {
                pieces.append({whole.pointAt(at / length), whole.pointAt(to / length)});
            }
            left -= to - at;
            at = to;
            if (left <= 1e-9) {
                drawn = !drawn;
                left = drawn ? dash : gap;
            }
        }
    }
    return pieces;
}

} // namespace gradus::figures
