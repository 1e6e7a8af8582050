#include "text/formulaobject.h"

#include "text/formats.h"
#include "text/formulasource.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace gradus::text {

namespace {

constexpr int keptRenderers = 200;
constexpr qreal overhang = 0.2; ///< part of the font's size that a formula may hang into the space between lines
constexpr qreal narrowest = 0.4; ///< how far a wide formula shrinks before it is cut off

/// MathJax's ex in pixels: between what makes small letters as high as the text's, and what makes capitals and digits so. Fonts
/// for screens have higher small letters than TeX's, and either alone looks wrong.
qreal exOf(const QFontMetricsF& metrics)
{
    constexpr qreal texExByCapital = 0.647;
    return metrics.capHeight() > 0 ? (metrics.xHeight() + texExByCapital * metrics.capHeight()) / 2 : metrics.xHeight();
}

QFont sourceFont(const QFont& around)
{
    QFont font = around;
    font.setFamilies({QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    return font;
}

/// Width, in pixels, that a formula may take at a position; 0 if there is no limit.
qreal roomAt(const QTextDocument& document, int position)
{
    if (document.textWidth() <= 0)
        return 0;
    const QTextBlockFormat block = document.findBlock(position).blockFormat();
    return document.textWidth() - 2 * document.documentMargin() - block.leftMargin() - block.rightMargin()
        - block.indent() * document.indentWidth();
}

/// Y of the baseline of an object drawn in `rect`.
qreal baselineOf(const QRectF& rect, const QTextDocument& document, int position, bool middle)
{
    if (!middle)
        return rect.bottom();
    const QTextBlock block = document.findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    // Qt centres the box between the line's ascent and descent.
    return line.isValid() ? rect.center().y() + (line.ascent() - line.descent()) / 2 : rect.bottom();
}

void drawWave(QPainter& painter, qreal from, qreal to, qreal y, qreal step)
{
    QPolygonF wave;
    const int points = 1 + static_cast<int>((to - from) / step);
    for (int index = 0; index < points; ++index)
        wave << QPointF(from + index * step, index % 2 == 0 ? y : y - step);
    painter.drawPolyline(wave);
}

} // namespace

/// A formula at the size of the text around it, in pixels.
struct FormulaObject::Shape {
    std::shared_ptr<const Formula> formula; ///< null while it is being drawn
    bool drawable = false; ///< else its source stands in for it
    qreal width = 0, ascent = 0, descent = 0;
    FormulaFit fit;
};

FormulaFit fitFormula(qreal ascent, qreal descent, qreal freeDepth, qreal xHeight)
{
    if (descent <= freeDepth)
        return {false, ascent};
    const qreal half = xHeight / 2;
    return {true, std::max(2 * ascent - half, 2 * descent + half)};
}

FormulaObject::FormulaObject(FormulaSource& formulas, QObject* parent)
    : QObject(parent)
    , m_formulas(formulas)
    , m_renderers(keptRenderers)
{
}

FormulaObject::Shape FormulaObject::shape(const QTextFormat& format, qreal room)
{
    const QString tex = format.stringProperty(TexProperty);
    const QFont font = format.toCharFormat().font();
    const QFontMetricsF metrics(font);
    Shape shape;
    shape.formula = m_formulas.find(tex, format.boolProperty(DisplayProperty));
    shape.drawable = shape.formula && shape.formula->error.isEmpty();
    if (shape.drawable) {
        const qreal wide = shape.formula->width * exOf(metrics);
        const qreal ex = exOf(metrics) * (room > 0 && wide > room ? std::max(room / wide, narrowest) : 1);
        shape.width = shape.formula->width * ex;
        shape.ascent = shape.formula->ascent * ex;
        shape.descent = shape.formula->descent * ex;
    } else {
        const QFontMetricsF source(sourceFont(font));
        shape.width = source.horizontalAdvance(tex);
        shape.ascent = source.ascent();
        shape.descent = source.descent();
    }
    const qreal hangs = format.boolProperty(DisplayProperty) ? 0 : overhang * font.pixelSize();
    shape.fit = fitFormula(shape.ascent, shape.descent, metrics.descent() + hangs, QFontMetrics(font).xHeight());
    return shape;
}

QTextCharFormat FormulaObject::format(const QString& tex, bool display, const QTextCharFormat& around)
{
    QTextCharFormat format = around;
    format.setObjectType(FormulaObjectType);
    format.setProperty(TexProperty, tex);
    format.setProperty(DisplayProperty, display);
    const bool middle = shape(format, 0).fit.middle;
    format.setVerticalAlignment(middle ? QTextCharFormat::AlignMiddle : QTextCharFormat::AlignNormal);
    return format;
}

QSizeF FormulaObject::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format)
{
    const Shape here = shape(format, roomAt(*document, position));
    return {here.width, here.fit.height};
}

void FormulaObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                               const QTextFormat& format)
{
    const QTextCharFormat letters = format.toCharFormat();
    const Shape here = shape(format, roomAt(*document, position));
    const bool middle = letters.verticalAlignment() == QTextCharFormat::AlignMiddle;
    const qreal baseline = baselineOf(rect, *document, position, middle);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (here.drawable) {
        const QString key = formulaKey(format.stringProperty(TexProperty), format.boolProperty(DisplayProperty));
        renderer(*here.formula, key, letters.foreground().color())
            ->render(painter, QRectF(rect.left(), baseline - here.ascent, here.width, here.ascent + here.descent));
    } else {
        const bool wrong = here.formula != nullptr;
        // A wavy line under it and the colour say that this is wrong; pointing at it says why.
        painter->setPen(wrong ? letters.underlineColor() : letters.foreground().color());
        painter->setOpacity(wrong ? 1 : 0.6);
        painter->setFont(sourceFont(letters.font()));
        painter->drawText(QPointF(rect.left(), baseline), format.stringProperty(TexProperty));
        if (wrong)
            drawWave(*painter, rect.left(), rect.right(), baseline + here.descent, std::max(1.5, here.descent / 2));
    }
    painter->restore();
}

QString FormulaObject::error(const QTextFormat& format) const
{
    const auto formula = m_formulas.find(format.stringProperty(TexProperty), format.boolProperty(DisplayProperty));
    return formula ? formula->error : QString();
}

QSvgRenderer* FormulaObject::renderer(const Formula& formula, const QString& key, const QColor& colour)
{
    const QString name = key + colour.name();
    if (!m_renderers.contains(name)) {
        QByteArray svg = formula.svg;
        svg.replace("currentColor", colour.name().toLatin1());
        m_renderers.insert(name, new QSvgRenderer(svg));
    }
    return m_renderers.object(name);
}

} // namespace gradus::text
