#include "figures/scaledpicture.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

ScaledPicture::ScaledPicture(QImage image, bool flowing)
    : m_image(std::move(image))
    , m_flowing(flowing)
{
}

QImage ScaledPicture::scaledTo(const QSize& pixels) const
{
    constexpr qreal enlarged = 2; // from here on a pixel is seen as a square
    const qreal factor = std::max(qreal(pixels.width()) / m_image.width(), qreal(pixels.height()) / m_image.height());
    if (m_flowing || factor < enlarged) {
        return m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    // Squares that are all alike: enlarged by a whole number, then brought to size.
    const QImage squares = m_image.scaled(m_image.size() * int(std::ceil(factor)), Qt::IgnoreAspectRatio, Qt::FastTransformation);
    return squares.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void ScaledPicture::draw(QPainter& painter, const QRectF& place) const
{
    if (m_image.isNull() || place.isEmpty()) {
        return;
    }
    const bool vector = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::SVG;
    const qreal density = vector ? 2 : painter.device()->devicePixelRatioF();
    const QSize pixels = (place.size() * density).toSize().expandedTo({1, 1});
    if (vector) {
        const bool reduced = pixels.width() < m_image.width();
        painter.drawImage(place, reduced ? m_image : scaledTo(pixels));
        return;
    }
    if (m_scaled.size() != pixels) {
        m_scaled = scaledTo(pixels);
    }
    // On whole pixels of the device, so that nothing is blurred.
    const QTransform toDevice = painter.deviceTransform();
    const QPointF corner = toDevice.map(place.topLeft());
    const QPointF whole = toDevice.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y())));
    painter.drawImage(QRectF(whole, QSizeF(pixels) / density), m_scaled);
}

} // namespace gradus::figures
