#pragma once

#include "look/look.h"

#include <QRect>
#include <QSize>

class QPainter;

/// The small picture of a key beside what the key does.
namespace gradus::review::keycap {

[[nodiscard]] QSize size(const QString& key, const look::Look& look);
/// Drawn in the middle of `rect`'s height, at its left edge.
void draw(QPainter& painter, const QRect& rect, const QString& key, const look::Look& look);

} // namespace gradus::review::keycap
