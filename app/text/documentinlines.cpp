// Running text: the part of DocumentBuilder that sets inlines.

#include "text/documentbuilder.h"
#include "text/figureobject.h"
#include "text/formats.h"
#include "text/formulaobject.h"

namespace gradus::text {

using bank::Inline;

namespace {
constexpr qsizetype longestUnbroken = 20;
}

void DocumentBuilder::addInlines(const std::vector<Inline>& inlines, const QTextCharFormat& format)
{
    for (std::size_t index = 0; index < inlines.size(); ++index) {
        const bool afterCode = index > 0 && inlines[index - 1].kind == Inline::Kind::Code;
        const bool beforeCode = index + 1 < inlines.size() && inlines[index + 1].kind == Inline::Kind::Code;
        if (inlines[index].kind == Inline::Kind::Text && !m_afterDisplay)
            addText(inlines[index].text, format, afterCode, beforeCode);
        else
            addInline(inlines[index], format);
    }
}

void DocumentBuilder::addText(const QString& text, const QTextCharFormat& format, bool afterCode, bool beforeCode)
{
    // The tint around code takes some of the space beside it, which is therefore wider.
    QTextCharFormat wide = format;
    wide.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    wide.setFontLetterSpacing(m_look.pixels(m_type) * 0.12);
    const QLatin1Char space(' ');
    const qsizetype before = afterCode && text.startsWith(space) ? 1 : 0;
    const qsizetype after = beforeCode && text.size() > before && text.endsWith(space) ? 1 : 0;
    m_cursor.insertText(text.left(before), wide);
    m_cursor.insertText(text.mid(before, text.size() - before - after), format);
    m_cursor.insertText(text.right(after), wide);
}

void DocumentBuilder::addInline(const Inline& piece, const QTextCharFormat& format)
{
    if (m_afterDisplay) {
        if (piece.kind == Inline::Kind::Space)
            return;
        m_afterDisplay = false;
        m_cursor.insertBlock(m_aroundDisplay, format);
        if (piece.kind == Inline::Kind::Text) {
            m_cursor.insertText(piece.text.mid(piece.text.startsWith(QLatin1Char(' ')) ? 1 : 0), format);
            return;
        }
    }
    QTextCharFormat inner = format;
    switch (piece.kind) {
    case Inline::Kind::Text:
        m_cursor.insertText(piece.text, format);
        return;
    case Inline::Kind::Space:
        m_cursor.insertText(QStringLiteral(" "), format);
        return;
    case Inline::Kind::Break:
        m_cursor.insertText(QString(QChar(QChar::LineSeparator)), format);
        return;
    case Inline::Kind::Code:
        addInlineCode(piece.text, format);
        return;
    case Inline::Kind::Tex:
    case Inline::Kind::DisplayTex:
        addTex(piece, format);
        return;
    case Inline::Kind::Image:
        addImage(piece, format);
        return;
    case Inline::Kind::Emphasis:
        inner.setFontItalic(true);
        break;
    case Inline::Kind::Strong:
        inner.setFontWeight(QFont::DemiBold);
        break;
    case Inline::Kind::Strike:
        inner.setFontStrikeOut(true);
        break;
    case Inline::Kind::Link:
        inner.setAnchor(true);
        inner.setAnchorHref(piece.target);
        inner.setFontUnderline(true);
        inner.setForeground(m_look.theme().accent);
        break;
    }
    addInlines(piece.children, inner);
}

void DocumentBuilder::addInlineCode(const QString& code, const QTextCharFormat& format)
{
    QFont font = m_look.monospace(m_type);
    font.setPixelSize(qRound(m_look.pixels(m_type) * codeSize));
    QTextCharFormat letters = format;
    letters.setFont(font, QTextCharFormat::FontPropertiesAll);
    letters.setProperty(InlineCodeProperty, true);
    if (m_type == look::Look::Type::Title)
        letters.setProperty(OnAccentProperty, true);
    QString shown = code;
    if (code.size() <= longestUnbroken) // what is short, such as (2, 1), stays in one piece
        shown.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    m_cursor.insertText(shown, letters);
}

void DocumentBuilder::addTex(const Inline& piece, QTextCharFormat format)
{
    const bool display = piece.kind == Inline::Kind::DisplayTex;
    if (display) {
        // On a line of its own, as far in as code is.
        m_aroundDisplay = m_cursor.blockFormat();
        if (m_cursor.atBlockStart()) {
            QTextBlockFormat own = m_aroundDisplay;
            own.setLeftMargin(own.leftMargin() + px(Space::boxPadding));
            m_cursor.setBlockFormat(own);
        }
        if (m_cursor.currentList() != nullptr) {
            m_aroundDisplay.setObjectIndex(-1);
            m_aroundDisplay.setIndent(indentation());
        }
        if (!m_cursor.atBlockStart()) {
            QTextBlockFormat own = m_aroundDisplay;
            own.setLeftMargin(own.leftMargin() + px(Space::boxPadding));
            m_cursor.insertBlock(own, format);
        }
    }
    format.setUnderlineColor(m_look.theme().bad);
    m_cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), m_formulas.format(piece.text, display, format));
    m_afterDisplay = display;
}

void DocumentBuilder::addImage(const Inline& piece, QTextCharFormat format)
{
    const QString path = figurePath(m_folder, piece.target);
    if (path.isEmpty()) {
        format.setForeground(m_look.theme().muted);
        format.setFontItalic(true);
        m_cursor.insertText(piece.text, format);
        return;
    }
    format.setObjectType(FigureObjectType);
    format.setProperty(FigureProperty, path);
    format.setToolTip(piece.text);
    m_cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), format);
}

} // namespace gradus::text
