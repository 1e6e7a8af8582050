#include "bank/markdownreader.h"

#include "bank/markdownparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace gradus::bank {

namespace {

constexpr int mostNodes = 50'000;
constexpr std::size_t deepest = 16;

QString decode(const char* begin, qsizetype size)
{
    return QString::fromUtf8(begin, size);
}

QString decode(const MD_ATTRIBUTE& attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

bool isContainer(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
}

TableCell::Align alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_CENTER:
        return TableCell::Align::Center;
    case MD_ALIGN_RIGHT:
        return TableCell::Align::Trailing;
    case MD_ALIGN_LEFT:
    case MD_ALIGN_DEFAULT:
        break;
    }
    return TableCell::Align::Leading;
}

MarkdownReader& self(void* reader)
{
    return *static_cast<MarkdownReader*>(reader);
}

} // namespace

Markdown MarkdownReader::read()
{
    // md4c reads over malformed UTF-8 without harm; callers have checked it all the same.
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_LATEXMATHSPANS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* reader) -> int {
        return self(reader).enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* reader) -> int { return self(reader).leaveBlock(type); };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* reader) -> int { return self(reader).enterSpan(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* reader) -> int { return self(reader).leaveSpan(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* begin, MD_SIZE size, void* reader) -> int {
        return self(reader).text(type, begin, static_cast<qsizetype>(size));
    };
    // Its result says little: some versions return success where a callback ended the parse.
    if (md_parse(m_source.constData(), static_cast<MD_SIZE>(m_source.size()), &parser, this) != 0)
        m_result.cutOff = true;
    while (!m_blocks.empty())
        closeBlock();
    return std::move(m_result);
}

bool MarkdownReader::overLimit()
{
    if (++m_nodes > mostNodes)
        m_result.cutOff = true;
    return m_result.cutOff;
}

void MarkdownReader::openBlock(Block block)
{
    m_blocks.push_back({std::move(block), false});
}

void MarkdownReader::closeBlock()
{
    m_spans.clear();
    Block block = std::move(m_blocks.back().block);
    m_blocks.pop_back();
    (m_blocks.empty() ? m_result.blocks : m_blocks.back().block.children).push_back(std::move(block));
}

void MarkdownReader::closeImplicitParagraph()
{
    if (!m_blocks.empty() && m_blocks.back().implicit)
        closeBlock();
}

void MarkdownReader::ensureInlineTarget()
{
    const bool leaf = !m_blocks.empty() && m_blocks.back().block.kind != Block::Kind::Item
        && m_blocks.back().block.kind != Block::Kind::Quote && m_blocks.back().block.kind != Block::Kind::List;
    if (!leaf)
        m_blocks.push_back({Block{}, true});
}

std::vector<Inline>& MarkdownReader::inlineTarget()
{
    if (!m_spans.empty())
        return m_spans.back().piece.children;
    ensureInlineTarget();
    Block& block = m_blocks.back().block;
    if (block.kind == Block::Kind::Table && !block.rows.empty() && !block.rows.back().cells.empty())
        return block.rows.back().cells.back().inlines;
    return block.inlines;
}

bool MarkdownReader::enterBlock(MD_BLOCKTYPE type, const void* detail)
{
    closeImplicitParagraph();
    if (isContainer(type)) {
        const bool keep = m_blocks.size() < deepest;
        m_containerKept.push_back(keep);
        if (!keep)
            return overLimit();
    }
    Block block;
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_TBODY:
        return false;
    case MD_BLOCK_THEAD:
        m_inTableHead = true;
        return false;
    case MD_BLOCK_TR:
        m_blocks.back().block.rows.push_back({m_inTableHead, {}});
        return overLimit();
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_blocks.back().block.rows.back().cells.push_back({alignment(static_cast<const MD_BLOCK_TD_DETAIL*>(detail)->align), {}});
        return overLimit();
    case MD_BLOCK_HTML:
        m_inHtmlBlock = true;
        m_html.clear();
        return false;
    case MD_BLOCK_HR:
        noteRule();
        block.kind = Block::Kind::Rule;
        break;
    case MD_BLOCK_QUOTE:
        block.kind = Block::Kind::Quote;
        break;
    case MD_BLOCK_UL:
        block.kind = Block::Kind::List;
        block.tight = static_cast<const MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0;
        break;
    case MD_BLOCK_OL:
        block.kind = Block::Kind::List;
        block.tight = static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->is_tight != 0;
        block.start = std::max(1, static_cast<int>(static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start));
        break;
    case MD_BLOCK_LI:
        block.kind = Block::Kind::Item;
        break;
    case MD_BLOCK_H:
        block.kind = Block::Kind::Heading;
        block.level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        block.kind = Block::Kind::Code;
        block.language = decode(static_cast<const MD_BLOCK_CODE_DETAIL*>(detail)->lang);
        break;
    case MD_BLOCK_TABLE:
        block.kind = Block::Kind::Table;
        break;
    case MD_BLOCK_P:
        break;
    }
    m_underlined = false;
    openBlock(std::move(block));
    return overLimit();
}

bool MarkdownReader::leaveBlock(MD_BLOCKTYPE type)
{
    closeImplicitParagraph();
    if (isContainer(type)) {
        const bool kept = m_containerKept.back();
        m_containerKept.pop_back();
        if (!kept)
            return false;
    }
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return false;
    case MD_BLOCK_THEAD:
        m_inTableHead = false;
        return false;
    case MD_BLOCK_HTML:
        m_inHtmlBlock = false;
        finishHtmlBlock();
        return false;
    case MD_BLOCK_CODE:
        if (m_blocks.back().block.text.endsWith(QLatin1Char('\n')))
            m_blocks.back().block.text.chop(1);
        break;
    case MD_BLOCK_H:
        if (m_blocks.size() == 1 && m_lastText >= 0) {
            const qsizetype lineStart = m_source.lastIndexOf('\n', m_lastText) + 1;
            m_underlined = !QByteArrayView(m_source).sliced(lineStart).trimmed().startsWith('#');
            if (m_underlined && m_blocks.back().block.level == 2 && !m_result.underlinedHeading)
                m_result.underlinedHeading = lineAt(m_lastText);
        }
        break;
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
    case MD_BLOCK_HR:
    case MD_BLOCK_TABLE:
    case MD_BLOCK_P:
        break;
    }
    const bool underlined = m_underlined;
    closeBlock();
    m_underlined = underlined;
    return false;
}

bool MarkdownReader::enterSpan(MD_SPANTYPE type, const void* detail)
{
    const bool keep = m_spans.size() < deepest;
    m_spanKept.push_back(keep);
    if (!keep)
        return overLimit();
    static_cast<void>(inlineTarget()); // opens the paragraph that a tight item leaves out
    Span span;
    switch (type) {
    case MD_SPAN_EM:
    case MD_SPAN_U:
    case MD_SPAN_WIKILINK:
        span.piece.kind = Inline::Kind::Emphasis;
        break;
    case MD_SPAN_STRONG:
        span.piece.kind = Inline::Kind::Strong;
        break;
    case MD_SPAN_DEL:
        span.piece.kind = Inline::Kind::Strike;
        break;
    case MD_SPAN_A:
        span.piece.kind = Inline::Kind::Link;
        span.piece.target = decode(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
        break;
    case MD_SPAN_IMG:
        span = {{Inline::Kind::Image, {}, decode(static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src), {}}, true};
        break;
    case MD_SPAN_CODE:
        span = {{Inline::Kind::Code, {}, {}, {}}, true};
        break;
    case MD_SPAN_LATEXMATH:
        span = {{Inline::Kind::Tex, {}, {}, {}}, true};
        break;
    case MD_SPAN_LATEXMATH_DISPLAY:
        span = {{Inline::Kind::DisplayTex, {}, {}, {}}, true};
        break;
    }
    m_spans.push_back(std::move(span));
    return overLimit();
}

bool MarkdownReader::leaveSpan(MD_SPANTYPE)
{
    const bool kept = m_spanKept.back();
    m_spanKept.pop_back();
    if (!kept)
        return false;
    Inline piece = std::move(m_spans.back().piece);
    m_spans.pop_back();
    if (piece.kind == Inline::Kind::Tex || piece.kind == Inline::Kind::DisplayTex)
        piece.text = piece.text.trimmed();
    if (!m_spans.empty() && m_spans.back().literal)
        m_spans.back().piece.text += piece.text + plainText(piece.children); // emphasis inside an image's words
    else
        inlineTarget().push_back(std::move(piece));
    return false;
}

void MarkdownReader::addText(const QString& words)
{
    if (!m_spans.empty() && m_spans.back().literal) {
        m_spans.back().piece.text += words;
        return;
    }
    std::vector<Inline>& target = inlineTarget();
    if (!target.empty() && target.back().kind == Inline::Kind::Text)
        target.back().text += words;
    else
        target.push_back({Inline::Kind::Text, words, {}, {}});
}

void MarkdownReader::addHtml(const QString& html)
{
    static const QRegularExpression lineBreak(QStringLiteral("^<br\\s*/?>$"), QRegularExpression::CaseInsensitiveOption);
    if (html.startsWith(QLatin1String("<!--")))
        return;
    if (lineBreak.match(html).hasMatch())
        inlineTarget().push_back({Inline::Kind::Break, {}, {}, {}});
    else
        addText(html);
}

void MarkdownReader::finishHtmlBlock()
{
    const QString html = m_html.trimmed();
    if (html.isEmpty() || html.startsWith(QLatin1String("<!--")))
        return;
    Block block;
    block.inlines.push_back({Inline::Kind::Text, html, {}, {}});
    openBlock(std::move(block));
    closeBlock();
}

bool MarkdownReader::text(MD_TEXTTYPE type, const char* begin, qsizetype size)
{
    const char* sourceBegin = m_source.constData();
    const bool inSource = std::less_equal<>()(sourceBegin, begin) && std::less<>()(begin, sourceBegin + m_source.size());
    if (inSource)
        m_lastText = begin - sourceBegin;
    if (m_inHtmlBlock) {
        m_html += decode(begin, size);
        return false;
    }
    switch (type) {
    case MD_TEXT_NULLCHAR:
        addText(QString(QChar(QChar::ReplacementCharacter)));
        break;
    case MD_TEXT_BR:
        inlineTarget().push_back({Inline::Kind::Break, {}, {}, {}});
        break;
    case MD_TEXT_SOFTBR:
        if (!m_spans.empty() && m_spans.back().literal)
            addText(QStringLiteral(" "));
        else
            inlineTarget().push_back({Inline::Kind::Space, {}, {}, {}});
        break;
    case MD_TEXT_ENTITY:
        addText(entity(decode(begin, size)));
        break;
    case MD_TEXT_HTML:
        addHtml(decode(begin, size));
        break;
    case MD_TEXT_NORMAL:
        if (inSource)
            noteStrayDollar(begin, size, m_lastText);
        addText(decode(begin, size));
        break;
    case MD_TEXT_CODE:
        if (m_spans.empty() && !m_blocks.empty() && m_blocks.back().block.kind == Block::Kind::Code) {
            m_blocks.back().block.text += decode(begin, size);
            break;
        }
        addText(decode(begin, size));
        break;
    case MD_TEXT_LATEXMATH:
        addText(decode(begin, size));
        break;
    }
    return overLimit();
}

} // namespace gradus::bank
