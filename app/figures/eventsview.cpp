#include "figures/eventsview.h"

#include <QPainter>

namespace gradus::figures {

QSizeF EventsView::bodySize(const Fit&, qreal) const
{
    return {240 * scale(), 160 * scale()};
}

void EventsView::paintBody(QPainter&, const QSizeF&) const { }

} // namespace gradus::figures
