#pragma once

#include "figure/events.h"

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;

/// What happened, as a shape: a filled disc ran, a hollow one had nothing to do, a broken one was skipped, a cross raised, a
/// closing bracket caught.
namespace gradus::figures::eventmarks {

void paint(QPainter& painter, figure::Happening kind, const QPointF& centre, qreal radius, const QColor& colour,
           const QColor& ground);

/// "ran", "skipped" …
[[nodiscard]] QString name(figure::Happening kind);

} // namespace gradus::figures::eventmarks
