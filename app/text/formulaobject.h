#pragma once

#include "text/formula.h"

#include <QCache>
#include <QObject>
#include <QSvgRenderer>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <memory>

namespace gradus::text {

class FormulaSource;

/// How a formula stands in a line of text. Lengths in pixels. Qt knows no descent of objects in a line: with the normal alignment
/// an object stands on the baseline, with "middle" a height H is split into the ascent (H + x/2) / 2 and the rest, x the x-height
/// of the font in whole pixels.
struct FormulaFit {
    bool middle = false; ///< the alignment to use
    qreal height = 0; ///< to reserve
};

/// Where the formula goes no deeper than the font's letters, it stands on the baseline and hangs over below, which leaves the
/// line as high as it is without it. Otherwise it gets the smallest box that holds it.
[[nodiscard]] FormulaFit fitFormula(qreal ascent, qreal descent, qreal freeDepth, qreal xHeight);

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

    /// The format to insert a formula with, asked for anew when it has been drawn. `around` is that of the text it stands in.
    [[nodiscard]] QTextCharFormat format(const QString& tex, bool display, const QTextCharFormat& around);

    /// What is wrong with the formula of this format; empty if nothing is, or it isn't known yet.
    [[nodiscard]] QString error(const QTextFormat& format) const;

private:
    struct Shape;
    [[nodiscard]] Shape shape(const QTextFormat& format, qreal room);
    [[nodiscard]] QSvgRenderer* renderer(const Formula& formula, const QString& key, const QColor& colour);

    FormulaSource& m_formulas;
    QCache<QString, QSvgRenderer> m_renderers;
};

} // namespace gradus::text
