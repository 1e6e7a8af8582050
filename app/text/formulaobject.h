#pragma once

#include "text/formula.h"

#include <QCache>
#include <QFontMetricsF>
#include <QObject>
#include <QSvgRenderer>
#include <QTextObjectInterface>

namespace gradus::text {

class FormulaSource;

/// Where a formula goes in a line of text. Lengths in pixels.
struct FormulaBox {
    QSizeF size; ///< what the line reserves
    QRectF formula; ///< where the formula is drawn in it
    qreal baseline = 0; ///< distance of the baseline from the box's top
};

/// The box of a formula, to be set with the vertical alignment "middle", such that its baseline meets the line's. Qt knows no
/// descent of objects in a line; with that alignment it gives a box of height H the ascent (H + x/2) / 2, x the font's x-height.
[[nodiscard]] FormulaBox formulaBox(qreal width, qreal ascent, qreal descent, qreal xHeight);

/// Draws formulas in a text document, from their TeX in the character format, in the format's colour.
class FormulaObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// `formulas` must outlive the object.
    explicit FormulaObject(FormulaSource& formulas, QObject* parent = nullptr);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

    /// What is wrong with the formula of this format; empty if nothing is, or it isn't known yet.
    [[nodiscard]] QString error(const QTextFormat& format) const;

private:
    [[nodiscard]] QSvgRenderer* renderer(const Formula& formula, const QString& key, const QColor& colour);

    FormulaSource& m_formulas;
    QCache<QString, QSvgRenderer> m_renderers;
};

} // namespace gradus::text
