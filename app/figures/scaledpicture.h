#pragma once

#include <QImage>

class QPainter;

namespace gradus::figures {

/// A picture drawn at any size: its pixels stay sharp squares where it's much enlarged, and are averaged where it's reduced.
/// Keeps what it was last scaled to.
class ScaledPicture {
public:
    ScaledPicture() = default;
    /// `flowing`: never squares.
    explicit ScaledPicture(QImage image, bool flowing = false);

    [[nodiscard]] const QImage& image() const { return m_image; }
    void draw(QPainter& painter, const QRectF& place) const;

private:
    [[nodiscard]] QImage scaledTo(const QSize& pixels) const;

    QImage m_image;
    bool m_flowing = false;
    mutable QImage m_scaled;
};

} // namespace gradus::figures
