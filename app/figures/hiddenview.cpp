#include "figures/hiddenview.h"

#include "figures/textblock.h"

#include <QPainter>

#include <algorithm>

namespace gradus::figures {

QSizeF HiddenView::bodySize(const Fit& fit, qreal) const
{
    return {std::max(2.5 * fit.cell, 64 * scale()), std::max(1.5 * fit.cell, 40 * scale())};
}

void HiddenView::paintBody(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().outcome, 1, Qt::DashLine));
    painter.setBrush(theme().outcomeTint);
    painter.drawRoundedRect(QRectF({}, size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    textblock::draw(painter, look().font(look::Look::Type::Lead, QFont::DemiBold), theme().outcome, QRectF({}, size),
                    QStringLiteral("?"), Qt::AlignHCenter | Qt::AlignVCenter);
}

} // namespace gradus::figures
