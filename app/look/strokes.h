#pragma once

#include "look/look.h"

#include <QStyleOption>

class QPainter;

/// How single parts of controls are drawn; Style decides when.
namespace gradus::look::strokes {

/// A rounded box; a border `width` pixels wide lies inside `rect`.
void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal width, qreal radius);

/// Something to press: its border shows focus, default and checked.
void button(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale);
/// Something to press that has no border until it is pointed at.
void quietButton(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale);
/// Something to type into.
void field(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale);
void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale);
void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme, qreal scale);
/// An arrow head in the middle of `rect`.
void chevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color, qreal scale);
void slider(QPainter& painter, const QStyleOptionSlider& option, const QRectF& groove, const QRectF& handle, const Theme& theme,
            qreal scale);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRectF& handle, const Theme& theme);
/// `underlined`: the letter that Alt opens it with is marked.
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme, qreal scale, bool underlined);

} // namespace gradus::look::strokes
