#include "look/strokes.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace gradus::look::strokes {
namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}
bool focused(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
}
bool pointedAt(const QStyleOption& option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

struct Restored {
    explicit Restored(QPainter& p)
        : painter(p)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Restored() { painter.restore(); }
    Restored(const Restored&) = delete;
    Restored& operator=(const Restored&) = delete;
    QPainter& painter;
};

} // namespace

void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal width, qreal radius)
{
    const Restored restored(painter);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void button(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale)
{
    const auto* details = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = details && details->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool on = has(option, QStyle::State_On);
    const bool strong = focused(option) || isDefault || on;
    const bool pressed = has(option, QStyle::State_Sunken);
    const QColor border = !has(option, QStyle::State_Enabled) ? theme.line : strong ? theme.accent : theme.control;
    box(painter, option.rect, pressed || on || pointedAt(option) ? theme.accentTint : theme.pane, border, strong ? 2 : 1,
        6 * scale);
}

void quietButton(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale)
{
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_Sunken);
    if (on || pointedAt(option) || focused(option))
        box(painter, option.rect, on || pointedAt(option) ? theme.accentTint : QColor(),
            focused(option) ? theme.accent : QColor(), 2, 6 * scale);
}

void field(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor border = !enabled ? theme.line : focused(option) ? theme.accent : theme.control;
    box(painter, option.rect, enabled ? theme.pane : theme.ground, border, focused(option) ? 2 : 1, 6 * scale);
}

void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale)
{
    const bool on = has(option, QStyle::State_On), part = has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor ink = enabled ? theme.accent : theme.control;
    box(painter, option.rect, on || part ? ink : theme.pane, on || part || focused(option) ? ink : theme.control,
        focused(option) ? 2 : 1, 4 * scale);
    if (!on && !part)
        return;
    const Restored restored(painter);
    painter.setPen(QPen(theme.onAccent, 2 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF r = option.rect;
    const auto at = [&](qreal x, qreal y) { return QPointF(r.left() + r.width() * x, r.top() + r.height() * y); };
    if (part)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
}

void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale)
{
    const bool on = has(option, QStyle::State_On);
    const QColor ink = has(option, QStyle::State_Enabled) ? theme.accent : theme.control;
    const QRectF r = option.rect;
    box(painter, r, theme.pane, on || focused(option) ? ink : theme.control, focused(option) ? 2 : 1, r.height() / 2);
    if (!on)
        return;
    const qreal inset = r.height() * 0.28;
    box(painter, r.adjusted(inset, inset, -inset, -inset), ink, {}, 0, 10 * scale);
}

void chevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color, qreal scale)
{
    const Restored restored(painter);
    painter.setPen(QPen(color, 1.5 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    painter.rotate(direction == Qt::DownArrow ? 0 : direction == Qt::LeftArrow ? 90 : direction == Qt::UpArrow ? 180 : 270);
    const qreal half = std::min(4 * scale, std::min(rect.width(), rect.height()) / 2 - 1);
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
}

void slider(QPainter& painter, const QStyleOptionSlider& option, const QRectF& groove, const QRectF& handle, const Theme& theme,
            qreal scale)
{
    const bool across = option.orientation == Qt::Horizontal;
    const bool enabled = has(option, QStyle::State_Enabled);
    const qreal thickness = 4 * scale;
    QRectF line = across ? QRectF(groove.left(), groove.center().y() - thickness / 2, groove.width(), thickness)
                         : QRectF(groove.center().x() - thickness / 2, groove.top(), thickness, groove.height());
    box(painter, line, theme.control, {}, 0, thickness / 2);
    // The filled part runs from the minimum; `upsideDown` is true where the minimum is right (or, upright, at the bottom).
    if (across)
        option.upsideDown ? line.setLeft(handle.center().x()) : line.setRight(handle.center().x());
    else
        option.upsideDown ? line.setTop(handle.center().y()) : line.setBottom(handle.center().y());
    const QColor ink = enabled ? theme.accent : theme.control;
    box(painter, line, ink, {}, 0, thickness / 2);

    const qreal radius = std::min(handle.width(), handle.height()) / 2 - 1;
    const QRectF knob(handle.center() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    const bool lively = focused(option) || has(option, QStyle::State_Sunken) || pointedAt(option);
    box(painter, knob, lively ? theme.accentTint : theme.pane, ink, focused(option) ? 3 * scale : 2 * scale, radius);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRectF& handle, const Theme& theme)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active =
        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && (pointedAt(option) || has(option, QStyle::State_Sunken));
    const QRectF thumb = handle.adjusted(3, 3, -3, -3);
    box(painter, thumb, active ? theme.muted : theme.control, {}, 0, std::min(thumb.width(), thumb.height()) / 2);
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme, qreal scale, bool underlined)
{
    const bool chosen = has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken);
    if (chosen)
        box(painter, QRectF(option.rect).adjusted(0, 4 * scale, 0, -4 * scale), theme.accentTint, {}, 0, 6 * scale);
    const int flags = Qt::AlignCenter | Qt::TextSingleLine | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const Restored restored(painter);
    painter.setPen(chosen ? theme.accent : theme.muted);
    painter.drawText(option.rect, flags, option.text);
}

} // namespace gradus::look::strokes
