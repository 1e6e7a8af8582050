#pragma once

#include "look/look.h"

#include <QPainter>
#include <QTextDocument>

namespace gradus::text {

/// Paints what stands behind a document's words: boxes around code and its output, the tint of code in running text, the bar
/// beside quotations, hairlines. The painter is in the document's coordinates.
void paintDecorations(QPainter& painter, const QTextDocument& document, const QRectF& visible, const look::Look& look);

} // namespace gradus::text
