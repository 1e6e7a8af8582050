#include "figures/equationview.h"

#include <QPainter>

namespace gradus::figures {

QSizeF EquationView::bodySize(const Fit&, qreal) const
{
    return {240 * scale(), 160 * scale()};
}

void EquationView::paintBody(QPainter&, const QSizeF&) const { }

} // namespace gradus::figures
