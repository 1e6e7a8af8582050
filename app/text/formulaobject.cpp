#include "text/formulaobject.h"

#include "text/formats.h"
#include "text/formulasource.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace gradus::text {

namespace {

constexpr int keptRenderers = 200;
constexpr qreal narrowest = 0.5; ///< how far a wide formula shrinks before it is cut off

struct Source {
    QString tex;
    bool display = false;
    QTextCharFormat format;
};

Source sourceOf(const QTextFormat& format)
{
    return {format.stringProperty(TexProperty), format.boolProperty(DisplayProperty), format.toCharFormat()};
}

QFont sourceFont(const QTextCharFormat& format)
{
    QFont font = format.font();
    font.setFamilies({QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    return font;
}

/// In whole pixels, as Qt takes it when it places the box.
qreal wholeXHeight(const Source& source)
{
    return QFontMetrics(source.format.font()).xHeight();
}

/// Width that the formula may take: the document's, less its margins and the block's indentation.
qreal available(const QTextDocument& document)
{
    return document.textWidth() <= 0 ? 0 : document.textWidth() - 2 * document.documentMargin();
}

} // namespace

FormulaBox formulaBox(qreal width, qreal ascent, qreal descent, qreal xHeight)
{
    const qreal middle = xHeight / 2; // Qt gives the box the ascent (height + middle) / 2
    const qreal height = std::max(2 * ascent - middle, 2 * descent + middle);
    const qreal baseline = (height + middle) / 2;
    return {QSizeF(width, height), QRectF(0, baseline - ascent, width, ascent + descent), baseline};
}

FormulaObject::FormulaObject(FormulaSource& formulas, QObject* parent)
    : QObject(parent)
    , m_formulas(formulas)
    , m_renderers(keptRenderers)
{
}

QSizeF FormulaObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const Source source = sourceOf(format);
    const auto formula = m_formulas.find(source.tex, source.display);
    if (!formula || !formula->error.isEmpty()) {
        const QFontMetricsF metrics(sourceFont(source.format));
        return formulaBox(metrics.horizontalAdvance(source.tex), metrics.ascent(), metrics.descent(), wholeXHeight(source)).size;
    }
    const qreal xHeight = QFontMetricsF(source.format.font()).xHeight();
    const qreal room = available(*document);
    const qreal width = formula->width * xHeight;
    const qreal shrink = room > 0 && width > room ? std::max(room / width, narrowest) : 1;
    return formulaBox(width * shrink, formula->ascent * xHeight * shrink, formula->descent * xHeight * shrink,
                      wholeXHeight(source))
        .size;
}

void FormulaObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const Source source = sourceOf(format);
    const auto formula = m_formulas.find(source.tex, source.display);
    const qreal xHeight = QFontMetricsF(source.format.font()).xHeight();
    if (!formula || !formula->error.isEmpty()) {
        QFont font = sourceFont(source.format);
        const QFontMetricsF metrics(font);
        const FormulaBox box = formulaBox(rect.width(), metrics.ascent(), metrics.descent(), wholeXHeight(source));
        if (formula) {
            // A wavy line under it and the colour say that this is wrong; pointing at it says why.
            painter->setPen(source.format.underlineColor());
        } else {
            painter->setPen(source.format.foreground().color());
            painter->setOpacity(0.6);
        }
        painter->setFont(font);
        const qreal baseline = rect.top() + box.baseline;
        painter->drawText(QPointF(rect.left(), baseline), source.tex);
        painter->setOpacity(1);
        if (formula) {
            QPolygonF wave;
            const qreal step = std::max(1.5, xHeight / 4);
            for (qreal x = rect.left(); x <= rect.right(); x += step)
                wave << QPointF(x, baseline + metrics.descent() - (wave.size() % 2 == 0 ? 0 : step));
            painter->drawPolyline(wave);
        }
        return;
    }
    const qreal shrink = rect.width() / std::max(1e-6, formula->width * xHeight);
    const FormulaBox box =
        formulaBox(rect.width(), formula->ascent * xHeight * shrink, formula->descent * xHeight * shrink, wholeXHeight(source));
    const QColor colour = source.format.foreground().color();
    if (QSvgRenderer* drawing = renderer(*formula, formulaKey(source.tex, source.display), colour)) {
        painter->setRenderHint(QPainter::Antialiasing);
        drawing->render(painter, box.formula.translated(rect.topLeft()));
    }
}

QString FormulaObject::error(const QTextFormat& format) const
{
    const Source source = sourceOf(format);
    const auto formula = m_formulas.find(source.tex, source.display);
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
