#include "figures/hiddenview.h"

#include "figures/textblock.h"
#include "figures/words.h"

#include <QPainter>

#include <algorithm>

namespace gradus::figures {

QSizeF HiddenView::bodySize(const Fit& fit, qreal widest) const
{
    const qreal padding = look().space(12);
    const qreal width = std::min(widest, 200 * scale());
    const QSizeF words = textblock::size(look().font(look::Look::Type::Small), hiddenWords(), width - 2 * padding);
    return {std::min(width, words.width() + 2 * padding), std::max(words.height() + 2 * padding, 2 * fit.cell)};
}

void HiddenView::paintBody(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().outcome, 1, Qt::DashLine));
    painter.setBrush(theme().outcomeTint);
    painter.drawRoundedRect(QRectF({}, size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const qreal padding = look().space(12);
    textblock::draw(painter, look().font(look::Look::Type::Small), theme().outcome,
                    QRectF({}, size).adjusted(padding, 0, -padding, 0), hiddenWords(), Qt::AlignHCenter | Qt::AlignVCenter);
}

} // namespace gradus::figures
