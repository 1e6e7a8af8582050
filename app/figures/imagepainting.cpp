#include "figures/imageview.h"

#include "figures/choicemark.h"
#include "figures/colourbar.h"
#include "figures/haloed.h"
#include "figures/tints.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace gradus::figures {

void ImageView::paintBody(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture.draw(painter, m_place);
    m_heat.draw(painter, m_place);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isOutcome() ? theme().outcome : theme().line, 1));
    painter.drawRect(m_place.adjusted(-0.5, -0.5, 0.5, 0.5));
    paintOutlines(painter);
    paintLit(painter);
    paintSpots(painter);
    if (chosenCell() >= 0) {
        choicemark::cell(painter, cells().place(chosenCell()), look());
    }
    if (image().overlay) {
        const qreal widest = 280 * scale();
        const QSizeF least = colourbar::size(colours(), "float32", look());
        const qreal width = std::max(least.width(), std::min({m_place.width(), size.width(), widest}));
        colourbar::draw(painter, QRectF(0, m_place.bottom() + look().space(8), width, least.height()), colours(), "float32",
                        look());
    }
    paintKey(painter);
}

void ImageView::paintOutlines(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(m_place);
    for (const figure::Outline& outline : image().outlines) {
        QPainterPath path;
        for (std::size_t i = 0; i < outline.x.size(); ++i) {
            const QPointF at = onPicture(outline.x[i], outline.y[i]);
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        path.closeSubpath();
        haloed::line(painter, path, {colourOf(outline.tint, theme()), 2 * std::min(scale(), 2.0), outline.dashed}, theme());
    }
    painter.restore();
}

void ImageView::paintLit(QPainter& painter) const
{
    constexpr std::size_t mostFramed = 64; // more are filled instead
    const QColor colour = isOutcome() ? theme().outcome : theme().ink;
    if (lit().size() > mostFramed) {
        QColor veil = colour;
        veil.setAlpha(110);
        for (const std::int64_t cell : lit()) {
            painter.fillRect(cells().place(cell), veil);
        }
        return;
    }
    for (const std::int64_t cell : lit()) {
        const QRectF place = cells().place(cell);
        const qreal least = 7 * scale();
        const qreal wider = std::max(0.0, (least - place.width()) / 2);
        const qreal higher = std::max(0.0, (least - place.height()) / 2);
        QPainterPath frame;
        frame.addRect(place.adjusted(-wider, -higher, wider, higher));
        haloed::line(painter, frame, {colour, 2, false}, theme());
    }
}

void ImageView::placeSigns()
{
    m_signs.clear();
    const qreal away = 8 * std::min(scale(), 2.0);
    for (std::size_t i = 0; m_signed && i < image().spots.size(); ++i) {
        const figure::Spot& spot = image().spots[i];
        const QString words = translated(spot.label);
        if (words.isEmpty()) {
            continue;
        }
        const QPointF at = onPicture(spot.x, spot.y);
        QRectF place(QPointF(), haloed::signSize(smallFont(), words));
        place.moveTopLeft(at + QPointF(away, -place.height() / 2));
        if (place.right() > m_place.right()) {
            place.moveRight(at.x() - away);
        }
        place.moveTop(std::clamp(place.top(), m_place.top(), std::max(m_place.top(), m_place.bottom() - place.height())));
        // Beside a spot that is near another, the words go below or above what is there.
        for (const Sign& other : m_signs) {
            if (other.place.intersects(place)) {
                place.moveTop(other.place.bottom() + 2 + place.height() > m_place.bottom()
                                  ? other.place.top() - place.height() - 2
                                  : other.place.bottom() + 2);
            }
        }
        if (place.left() < m_place.left()) {
            place.moveLeft(m_place.left());
        }
        m_signs.push_back({words, place});
    }
}

void ImageView::paintSpots(QPainter& painter) const
{
    for (const figure::Spot& spot : image().spots) {
        haloed::spot(painter, onPicture(spot.x, spot.y), 5 * std::min(scale(), 2.0), colourOf(spot.tint, theme()), theme());
    }
    for (const Sign& sign : m_signs) {
        haloed::sign(painter, sign.place, smallFont(), sign.words, theme());
    }
}

void ImageView::paintKey(QPainter& painter) const
{
    const QFont font = smallFont();
    const QFontMetricsF metrics(font);
    for (const KeyItem& item : m_key) {
        const QPointF middle(item.place.left() + sample() / 2, item.place.center().y());
        if (item.ring) {
            haloed::spot(painter, middle, 5 * std::min(scale(), 2.0), item.colour, theme());
        } else {
            QPainterPath path(QPointF(item.place.left(), middle.y()));
            path.lineTo(item.place.left() + sample(), middle.y());
            haloed::line(painter, path, {item.colour, 2 * std::min(scale(), 2.0), item.dashed}, theme());
        }
        const qreal left = sample() + look().space(8);
        const QRectF words = item.place.adjusted(left, 0, 1, 0);
        painter.setFont(font);
        painter.setPen(theme().ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(item.words, Qt::ElideRight, words.width()));
    }
}

} // namespace gradus::figures
