#pragma once

#include "look/look.h"

#include <QRectF>

class QPainter;

/// How something that can be chosen looks: a ring, and where there is room a tick, so that colour is not all that tells.
namespace gradus::figures::choicemark {

/// Over the upper right corner of `place`: an empty disc for what could be chosen, a frame and a ticked disc for what is.
void whole(QPainter& painter, const QRectF& place, bool chosen, const look::Look& look);

/// Around the chosen cell.
void cell(QPainter& painter, const QRectF& place, const look::Look& look);

} // namespace gradus::figures::choicemark
