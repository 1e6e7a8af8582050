#include "figures/chartview.h"

#include <QPainter>

namespace gradus::figures {

QSizeF ChartView::bodySize(const Fit&, qreal) const
{
    return {240 * scale(), 160 * scale()};
}

void ChartView::paintBody(QPainter&, const QSizeF&) const { }

} // namespace gradus::figures
