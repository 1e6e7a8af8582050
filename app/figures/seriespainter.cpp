#include "figures/seriespainter.h"

#include "figures/polylines.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

constexpr qreal lineWidth = 2;
constexpr qreal markerRadius = 3.5;
constexpr qreal headRadius = 4.5;

QColor faint(QColor colour, qreal opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

SeriesPainter::SeriesPainter(QPainter& painter, const PlotFrame& frame, const look::Look& look)
    : m_painter(painter)
    , m_frame(frame)
    , m_look(look)
    , m_unit(std::sqrt(std::max(look.scale(), 1.0)))
{
}

void SeriesPainter::paint(const figure::Series& series, const Shown& shown, const SeriesStyle& style)
{
    switch (series.mark) {
    case figure::Mark::Line:
    case figure::Mark::Steps:
        paintLine(series, shown, style);
        break;
    case figure::Mark::Points:
        paintPoints(series, shown, style);
        break;
    case figure::Mark::Bars:
        paintBars(series, shown, style);
        break;
    case figure::Mark::Band:
        paintBand(series, shown);
        break;
    }
}

QPen SeriesPainter::linePen(const figure::Series& series, qreal width) const
{
    QPen pen(colourOf(series.tint, m_look.theme()), width, Qt::SolidLine, series.dashed ? Qt::FlatCap : Qt::RoundCap,
             Qt::RoundJoin);
    if (series.dashed) {
        pen.setDashPattern({3.5, 2.5});
    }
    return pen;
}

void SeriesPainter::setMarkerInk(const QColor& colour)
{
    m_painter.setBrush(colour);
    m_painter.setPen(QPen(m_look.theme().pane, 1.25 * m_unit));
}

void SeriesPainter::paintLine(const figure::Series& series, const Shown& shown, const SeriesStyle& style)
{
    const std::vector<QPolygonF> lines = stretchesOf(m_frame, series, shown);
    // Noise is drawn finer: what is under it stays visible, and it paints far faster.
    const bool dense = qreal(shown.count()) > m_frame.area().width();
    const qreal width = (dense && series.mark == figure::Mark::Line && !style.rim ? 1 : lineWidth) * m_unit;
    if (style.rim) {
        paintPolylines(m_painter, lines,
                       QPen(m_look.theme().pane, width + 2 * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    paintPolylines(m_painter, lines, linePen(series, width));
    for (const QPolygonF& line : lines) {
        if (line.size() == 1) { // between two gaps
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colourOf(series.tint, m_look.theme()));
            m_painter.drawEllipse(line.first(), 0.8 * width, 0.8 * width);
        }
    }
    if (style.markers) {
        paintMarkers(series, shown, style);
    }
}

/// At points of the line that stand apart from each other.
void SeriesPainter::paintMarkers(const figure::Series& series, const Shown& shown, const SeriesStyle& style)
{
    const qreal apart = 90 * m_unit;
    qreal least = apart * (0.3 + 0.25 * (style.turn % 3)); // of the first from the start
    QPointF before(std::nan(""), 0);
    setMarkerInk(colourOf(series.tint, m_look.theme()));
    for (std::size_t i = shown.begin; i < shown.end; ++i) {
        const QPointF place = placeOf(m_frame, series, i);
        if (std::isnan(place.x())) {
            continue;
        }
        if (std::isnan(before.x())) {
            before = place;
        } else if (std::hypot(place.x() - before.x(), place.y() - before.y()) >= least) {
            paintMarker(m_painter, markerOf(series.tint), place, markerRadius * m_unit);
            before = place;
            least = apart;
        }
    }
}

void SeriesPainter::paintPoints(const figure::Series& series, const Shown& shown, const SeriesStyle& style)
{
    constexpr std::size_t many = 300, veryMany = 3000;
    const QColor colour = colourOf(series.tint, m_look.theme());
    const qreal radius = (shown.count() > veryMany ? 2 : shown.count() > many ? 2.5 : markerRadius + 0.5) * m_unit;
    const Marker marker = markerOf(series.tint);
    const bool stamped = shown.count() > many / 4 && m_painter.paintEngine()->type() == QPaintEngine::Raster;
    QPixmap stamp;
    const qreal side = std::ceil(2 * (radius * 1.6 + 2));
    const auto ink = [&](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(faint(colour, shown.count() > many ? 0.7 : 1));
        if (shown.count() > many && !style.rim) {
            painter.setPen(Qt::NoPen);
        } else {
            painter.setPen(QPen(m_look.theme().pane, m_unit));
        }
    };
    if (stamped) {
        const qreal density = m_painter.device()->devicePixelRatioF();
        stamp = QPixmap((QSizeF(side, side) * density).toSize());
        stamp.setDevicePixelRatio(density);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        ink(painter);
        paintMarker(painter, marker, {side / 2, side / 2}, radius);
    }
    ink(m_painter);
    for (std::size_t i = shown.begin; i < shown.end; ++i) {
        const QPointF place = placeOf(m_frame, series, i);
        if (std::isnan(place.x())) {
            continue;
        }
        if (stamped) {
            m_painter.drawPixmap(place - QPointF(side / 2, side / 2), stamp);
        } else {
            paintMarker(m_painter, marker, place, radius);
        }
    }
}

void SeriesPainter::paintBar(const QRectF& bar, const QColor& colour, Filling filling)
{
    if (filling == Filling::Full) {
        m_painter.fillRect(bar, colour);
        return;
    }
    m_painter.fillRect(bar, m_look.theme().pane); // no grid through it
    m_painter.fillRect(bar, faint(colour, filling == Filling::Light ? 0.28 : 0.12));
    const qreal line = 1.25 * m_unit;
    if (filling == Filling::Hatched) {
        m_painter.save();
        m_painter.setClipRect(bar, Qt::IntersectClip);
        m_painter.setPen(QPen(colour, line));
        const qreal apart = 6 * m_unit;
        // All bars are hatched on one raster, so that it does not flicker from one to the next.
        const qreal start = std::floor((bar.left() - bar.bottom()) / apart) * apart;
        for (qreal offset = start; bar.top() + offset < bar.right(); offset += apart) {
            m_painter.drawLine(QPointF(bar.top() + offset, bar.top()), QPointF(bar.bottom() + offset, bar.bottom()));
        }
        m_painter.restore();
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.drawRect(bar.adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

void SeriesPainter::paintBars(const figure::Series& series, const Shown& shown, const SeriesStyle& style)
{
    const QColor colour = colourOf(series.tint, m_look.theme());
    const Filling filling = style.fillingDiffers ? fillingOf(series.tint) : Filling::Full;
    for (std::size_t i = shown.begin; i < shown.end; ++i) {
        QRectF bar = barOf(m_frame, series, i, style.bar);
        constexpr qreal wide = 4;
        if (bar.width() > wide) { // on pixels, so that neighbours stay apart by the same
            bar = QRectF(QPointF(std::round(bar.left()), bar.top()), QPointF(std::round(bar.right()) - 1, bar.bottom()));
        }
        if (!bar.isNull()) {
            paintBar(bar.intersected(m_frame.area().adjusted(-4, -4, 4, 4)), colour, filling);
        }
    }
}

void SeriesPainter::paintBand(const figure::Series& series, const Shown& shown)
{
    QPolygonF upper;
    QPolygonF lower;
    const auto close = [&] {
        if (upper.size() > 1) {
            std::reverse(lower.begin(), lower.end());
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(faint(colourOf(series.tint, m_look.theme()), 0.18));
            m_painter.drawPolygon(upper + lower);
        }
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = shown.begin; i < shown.end; ++i) {
        const QPointF place = placeOf(m_frame, series, i);
        const QPointF other = std::isnan(place.x()) ? place : m_frame.at(xOf(series, i), series.y2[i], series.onRight);
        if (std::isnan(place.x()) || std::isnan(other.x())) {
            close();
            continue;
        }
        upper.append(place);
        lower.append(other);
    }
    close();
}

void SeriesPainter::paintHead(const figure::Series& series, std::size_t point)
{
    setMarkerInk(colourOf(series.tint, m_look.theme()));
    paintMarker(m_painter, markerOf(series.tint), placeOf(m_frame, series, point), headRadius * m_unit);
}

void SeriesPainter::paintStart(const figure::Series& series, std::size_t point)
{
    const QPointF place = placeOf(m_frame, series, point);
    m_painter.setBrush(m_look.theme().pane);
    m_painter.setPen(QPen(m_look.theme().pane, 4.5 * m_unit));
    m_painter.drawEllipse(place, headRadius * m_unit, headRadius * m_unit);
    m_painter.setPen(QPen(m_look.theme().ink, 2 * m_unit));
    m_painter.drawEllipse(place, headRadius * m_unit, headRadius * m_unit);
}

void SeriesPainter::paintSample(const figure::Series& series, const SeriesStyle& style, const QRectF& place)
{
    const QColor colour = colourOf(series.tint, m_look.theme());
    const QPointF middle = place.center();
    const qreal half = std::min(place.height(), place.width()) * 0.36;
    const QRectF box(middle - QPointF(half, half), QSizeF(2 * half, 2 * half));
    switch (series.mark) {
    case figure::Mark::Line:
    case figure::Mark::Steps:
        m_painter.setPen(linePen(series, lineWidth * m_unit));
        m_painter.drawLine(QPointF(place.left() + m_unit, middle.y()), QPointF(place.right() - m_unit, middle.y()));
        if (style.markers) {
            setMarkerInk(colour);
            paintMarker(m_painter, markerOf(series.tint), middle, markerRadius * m_unit);
        }
        break;
    case figure::Mark::Points:
        setMarkerInk(colour);
        paintMarker(m_painter, markerOf(series.tint), middle, (markerRadius + 0.5) * m_unit);
        break;
    case figure::Mark::Bars:
        paintBar(box, colour, style.fillingDiffers ? fillingOf(series.tint) : Filling::Full);
        break;
    case figure::Mark::Band:
        m_painter.fillRect(QRectF(place.left(), box.top(), place.width(), box.height()), faint(colour, 0.28));
        break;
    }
}

} // namespace gradus::figures
