#include "text/decorations.h"

#include "text/formats.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gradus::text {

namespace {

class Decorator {
public:
    Decorator(QPainter& painter, const QTextDocument& document, const look::Look& look)
        : m_painter(painter)
        , m_document(document)
        , m_theme(look.theme())
        , m_scale(look.scale())
    {
    }

    void paint(const QRectF& visible)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const QRectF rect = m_document.documentLayout()->blockBoundingRect(block);
            if (block.blockFormat().hasProperty(BoxProperty)) {
                gather(block, rect);
                continue;
            }
            finishBox(visible);
            if (!rect.intersects(visible.adjusted(-100, -100, 100, 100)))
                continue;
            if (block.blockFormat().boolProperty(QuoteProperty))
                paintBar(rect);
            if (block.blockFormat().boolProperty(RuleProperty))
                paintRule(rect);
            paintInlineCode(block, rect.topLeft());
        }
        finishBox(visible);
        m_painter.restore();
    }

private:
    [[nodiscard]] qreal px(qreal length) const { return length * m_scale; }
    [[nodiscard]] qreal pageWidth() const { return m_document.textWidth(); }

    /// Boxes run over all blocks of one number.
    void gather(const QTextBlock& block, const QRectF& rect)
    {
        const int number = block.blockFormat().intProperty(BoxProperty);
        if (number != m_box) {
            finishBox(m_document.size().isEmpty() ? QRectF() : QRectF(QPointF(), m_document.size()));
            m_box = number;
            m_boxKind = static_cast<BoxKind>(block.blockFormat().intProperty(BoxKindProperty));
            m_boxRect = QRectF();
            m_boxIndent = block.blockFormat().indent() * m_document.indentWidth();
        }
        m_boxRect |= rect;
    }

    void finishBox(const QRectF& visible)
    {
        if (m_box == 0)
            return;
        m_box = 0;
        const qreal padding = px(Space::boxPadding);
        const qreal left = m_document.documentMargin() + m_boxIndent;
        const QRectF box(left, m_boxRect.top() - padding, pageWidth() - m_document.documentMargin() - left,
                         m_boxRect.height() + 2 * padding);
        if (!box.intersects(visible))
            return;
        if (m_boxKind == BoxKind::Code) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.codeGround);
            m_painter.drawRoundedRect(box, px(Space::boxRadius), px(Space::boxRadius));
        } else {
            m_painter.setPen(QPen(m_theme.line, 1));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(Space::boxRadius), px(Space::boxRadius));
        }
    }

    void paintBar(const QRectF& rect)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.line);
        m_painter.drawRoundedRect(QRectF(m_document.documentMargin(), rect.top(), px(3), rect.height()), px(1.5), px(1.5));
    }

    void paintRule(const QRectF& rect)
    {
        m_painter.setPen(QPen(m_theme.line, 1));
        const qreal y = std::floor(rect.center().y()) + 0.5;
        m_painter.drawLine(QPointF(m_document.documentMargin(), y), QPointF(pageWidth() - m_document.documentMargin(), y));
    }

    void paintInlineCode(const QTextBlock& block, const QPointF& origin)
    {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (!format.boolProperty(InlineCodeProperty))
                continue;
            const QFontMetricsF metrics(format.font());
            const int begin = fragment.position() - block.position();
            const int end = begin + fragment.length();
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(format.boolProperty(OnAccentProperty) ? m_theme.accentTint : m_theme.codeGround);
            for (int index = 0; index < block.layout()->lineCount(); ++index)
                paintTint(block, block.layout()->lineAt(index), {begin, end}, metrics, origin);
        }
    }

    void paintTint(const QTextBlock& block, const QTextLine& line, std::pair<int, int> range, const QFontMetricsF& metrics,
                   const QPointF& origin)
    {
        const int from = std::max(range.first, line.textStart());
        int to = std::min(range.second, line.textStart() + line.textLength());
        while (to > from && block.text()[to - 1] == QLatin1Char(' '))
            --to; // the space that a line breaks at
        if (from >= to)
            return;
        const qreal a = line.cursorToX(from), b = line.cursorToX(to);
        const qreal baseline = line.y() + line.ascent();
        const qreal around = metrics.xHeight() * 0.25;
        const QRectF tint(std::min(a, b) - around, baseline - metrics.ascent() - around / 3, std::abs(b - a) + 2 * around,
                          metrics.ascent() + metrics.descent() + 2 * around / 3);
        m_painter.drawRoundedRect(tint.translated(origin), px(4), px(4));
    }

    QPainter& m_painter;
    const QTextDocument& m_document;
    const look::Theme& m_theme;
    qreal m_scale;
    int m_box = 0; ///< number of the box being gathered; 0 for none
    BoxKind m_boxKind = BoxKind::Code;
    QRectF m_boxRect;
    qreal m_boxIndent = 0;
};

} // namespace

void paintDecorations(QPainter& painter, const QTextDocument& document, const QRectF& visible, const look::Look& look)
{
    Decorator(painter, document, look).paint(visible);
}

} // namespace gradus::text
