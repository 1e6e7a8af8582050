#include "review/keycap.h"

#include <QFontMetrics>
#include <QPainter>

namespace gradus::review::keycap {

QSize size(const QString& key, const look::Look& look)
{
    const QFontMetrics metrics(look.font(look::Look::Type::Small));
    const int height = metrics.height() + look.space(4);
    return {std::max(metrics.horizontalAdvance(key) + look.space(12), height), height};
}

void draw(QPainter& painter, const QRect& rect, const QString& key, const look::Look& look)
{
    const QSize cap = size(key, look);
    const QRect place(rect.left(), rect.top() + (rect.height() - cap.height()) / 2, cap.width(), cap.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.theme().line);
    painter.setBrush(look.theme().pane);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), look.space(4), look.space(4));
    painter.setPen(look.theme().muted);
    painter.setFont(look.font(look::Look::Type::Small));
    painter.drawText(place, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace gradus::review::keycap
