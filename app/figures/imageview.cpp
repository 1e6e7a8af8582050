#include "figures/imageview.h"

#include <QPainter>

namespace gradus::figures {

QSizeF ImageView::bodySize(const Fit&, qreal) const
{
    return {240 * scale(), 160 * scale()};
}

void ImageView::paintBody(QPainter&, const QSizeF&) const { }

} // namespace gradus::figures
