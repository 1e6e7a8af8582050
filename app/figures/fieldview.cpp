#include "figures/fieldview.h"

#include <QPainter>

namespace gradus::figures {

QSizeF FieldView::bodySize(const Fit&, qreal) const
{
    return {240 * scale(), 160 * scale()};
}

void FieldView::paintBody(QPainter&, const QSizeF&) const { }

} // namespace gradus::figures
