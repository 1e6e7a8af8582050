#include "text/documentbuilder.h"

#include "text/codecolours.h"
#include "text/figureobject.h"
#include "text/formats.h"
#include "text/pythontokens.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace gradus::text {

using bank::Block;
using bank::Inline;
using Type = look::Look::Type;

namespace {

constexpr int deepestIndentation = 4; ///< so that narrow panes keep room for words

/// A block of no height, for those that Qt wants before and after tables.
void flatten(const QTextCursor& at)
{
    QTextCursor cursor(at);
    QTextBlockFormat block;
    block.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(block);
    QTextCharFormat letters;
    letters.setFontPointSize(1);
    cursor.setBlockCharFormat(letters);
}

qsizetype leadingSpaces(const QString& line)
{
    constexpr qsizetype most = 12; // deeper code still needs room in a narrow pane
    qsizetype count = 0;
    while (count < std::min(line.size(), most) && line[count] == QLatin1Char(' '))
        ++count;
    return count;
}

bool isEmpty(const bank::TableRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const bank::TableCell& cell) { return cell.inlines.empty(); });
}

/// "What does this return? `code`" with the code on a line of its own.
std::vector<Inline> withCodeApart(std::vector<Inline> inlines)
{
    if (inlines.size() >= 2 && inlines.back().kind == Inline::Kind::Code) {
        Inline& before = inlines[inlines.size() - 2];
        if (before.kind == Inline::Kind::Text && before.text.endsWith(QLatin1String("? "))) {
            before.text.chop(1);
            inlines.insert(inlines.end() - 1, Inline{Inline::Kind::Break, {}, {}, {}});
        }
    }
    return inlines;
}

Qt::Alignment alignment(bank::TableCell::Align align)
{
    switch (align) {
    case bank::TableCell::Align::Center:
        return Qt::AlignHCenter;
    case bank::TableCell::Align::Trailing:
        return Qt::AlignRight;
    case bank::TableCell::Align::Leading:
        break;
    }
    return Qt::AlignLeft;
}

} // namespace

DocumentBuilder::DocumentBuilder(QTextDocument& document, const look::Look& look, FormulaObject& formulas, Setting setting,
                                 QString folder)
    : m_document(document)
    , m_look(look)
    , m_formulas(formulas)
    , m_setting(setting)
    , m_folder(std::move(folder))
    , m_cursor(&document)
    , m_scale(look.scale())
    , m_lead(setting == Setting::Answer)
{
}

void DocumentBuilder::build(const bank::Markdown& markdown)
{
    m_document.clear();
    m_document.setDefaultFont(m_look.font(Type::Body));
    m_document.setDocumentMargin(px(Space::documentMargin));
    m_document.setIndentWidth(px(Space::indent));
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock();
    addBlocks(markdown.blocks);
    if (m_blockIsFree)
        flatten(m_cursor);
    if (m_afterBox) { // Qt leaves out the last block's margin, and the box's lower edge with it
        QTextFrameFormat root = m_document.rootFrame()->frameFormat();
        root.setBottomMargin(root.bottomMargin() + px(Space::boxPadding));
        m_document.rootFrame()->setFrameFormat(root);
    }
    m_cursor.endEditBlock();
}

void DocumentBuilder::addBlocks(const std::vector<Block>& blocks)
{
    for (const Block& block : blocks)
        addBlock(block);
}

void DocumentBuilder::addBlock(const Block& block)
{
    const bool lead = m_lead;
    m_lead = false;
    switch (block.kind) {
    case Block::Kind::Heading:
        addHeading(block);
        break;
    case Block::Kind::Paragraph:
        m_lead = lead;
        addParagraph(block);
        m_lead = false;
        break;
    case Block::Kind::List:
        addList(block);
        break;
    case Block::Kind::Item:
        addBlocks(block.children);
        break;
    case Block::Kind::Quote:
        ++m_quotes;
        addBlocks(block.children);
        --m_quotes;
        break;
    case Block::Kind::Code:
        addCode(block);
        return;
    case Block::Kind::Table:
        addTable(block);
        break;
    case Block::Kind::Rule:
        addRule();
        break;
    }
    m_afterBox = false;
}

QTextBlockFormat DocumentBuilder::paragraphFormat(Type type) const
{
    QTextBlockFormat format;
    format.setBottomMargin(px(m_depth > 0 ? Space::item : Space::paragraph));
    format.setLineHeight(m_look.pixels(type) * (type == Type::Title ? 0.1 : 0.28), QTextBlockFormat::LineDistanceHeight);
    format.setIndent(indentation());
    if (m_quotes > 0) {
        format.setLeftMargin(px(16) * m_quotes);
        format.setProperty(QuoteProperty, true);
    }
    return format;
}

QTextCharFormat DocumentBuilder::charFormat(Type type, QFont::Weight weight) const
{
    QTextCharFormat format;
    format.setFont(m_look.font(type, weight));
    format.setForeground(m_quotes > 0 ? m_look.theme().muted : m_look.theme().ink);
    return format;
}

void DocumentBuilder::beginBlock(const QTextBlockFormat& format)
{
    QTextBlockFormat own = format;
    if (m_item.list != nullptr)
        own.setIndent(0); // the list indents it
    if (m_blockIsFree)
        m_cursor.setBlockFormat(own);
    else
        m_cursor.insertBlock(own, QTextCharFormat());
    m_blockIsFree = false;
    m_tableAbove = nullptr;
    m_afterDisplay = false;
    if (m_item.list == nullptr)
        return;
    if (*m_item.list == nullptr)
        *m_item.list = m_cursor.createList(m_item.format);
    else
        (*m_item.list)->add(m_cursor.block());
    m_item = {};
}

int DocumentBuilder::indentation() const
{
    return std::min(m_depth, deepestIndentation);
}

void DocumentBuilder::addHeading(const Block& block)
{
    const bool title = m_setting == Setting::Question && m_blockIsFree;
    m_type = title ? Type::Title : block.level <= 2 ? Type::Lead : Type::Body;
    QTextBlockFormat format = paragraphFormat(m_type);
    format.setTopMargin(title ? 0 : px(8));
    format.setHeadingLevel(block.level);
    beginBlock(format);
    addInlines(title ? withCodeApart(block.inlines) : block.inlines, charFormat(m_type, QFont::DemiBold));
    m_type = Type::Body;
}

void DocumentBuilder::addParagraph(const Block& block)
{
    m_type = m_lead ? Type::Lead : Type::Body;
    beginBlock(paragraphFormat(m_type));
    addInlines(block.inlines, charFormat(m_type));
    m_type = Type::Body;
}

void DocumentBuilder::addRule()
{
    QTextBlockFormat format = paragraphFormat(Type::Body);
    format.setProperty(RuleProperty, true);
    beginBlock(format);
}

void DocumentBuilder::addList(const Block& list)
{
    QTextListFormat format;
    const auto bullets = m_depth == 0 ? QTextListFormat::ListDisc : QTextListFormat::ListCircle;
    format.setStyle(list.start > 0 ? QTextListFormat::ListDecimal : bullets);
    QTextList* made = nullptr;
    ++m_depth;
    format.setIndent(indentation());
    for (const Block& item : list.children) {
        m_item = {&made, format};
        addBlock(item);
    }
    m_item = {};
    --m_depth;
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(std::max(last.bottomMargin(), px(m_depth == 0 ? Space::paragraph : Space::item)));
    m_cursor.setBlockFormat(last);
}

void DocumentBuilder::addCode(const Block& block)
{
    const bool output = block.language == QLatin1String("output");
    const bool python = block.language == QLatin1String("python") || block.language == QLatin1String("py");
    QTextCharFormat letters;
    QFont font = m_look.monospace(Type::Body);
    font.setPixelSize(qRound(m_look.pixels(Type::Body) * codeSize));
    letters.setFont(font);
    letters.setForeground(output ? m_look.theme().muted : m_look.theme().ink);

    const qreal padding = px(Space::boxPadding);
    const qreal space = QFontMetricsF(font).horizontalAdvance(QLatin1Char(' '));
    QTextBlockFormat lineFormat;
    lineFormat.setLayoutDirection(Qt::LeftToRight);
    lineFormat.setIndent(indentation());
    lineFormat.setRightMargin(padding);
    lineFormat.setLineHeight(m_look.pixels(Type::Body) * 0.2, QTextBlockFormat::LineDistanceHeight);
    lineFormat.setProperty(BoxProperty, ++m_boxes);
    lineFormat.setProperty(BoxKindProperty, static_cast<int>(output ? BoxKind::Output : BoxKind::Code));

    if (m_tableAbove != nullptr) { // below a table Qt leaves out a block's margin
        QTextTableFormat format = m_tableAbove->format();
        format.setBottomMargin(format.bottomMargin() + padding);
        m_tableAbove->setFormat(format);
    }
    PythonTokens tokens;
    const QStringList lines = block.text.split(QLatin1Char('\n'));
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QTextBlockFormat format = lineFormat;
        // A line that doesn't fit goes on further in, so that it isn't taken for a new one.
        const qreal hang = space * static_cast<qreal>(2 + leadingSpaces(lines[index]));
        format.setLeftMargin(padding + hang);
        format.setTextIndent(-hang);
        if (index == 0) // Qt takes the larger of two margins that meet, so that of a box above is counted in
            format.setTopMargin(m_afterBox ? 2 * padding + px(Space::betweenBoxes) : padding + px(Space::paragraph));
        if (index == lines.size() - 1)
            format.setBottomMargin(padding + px(Space::paragraph));
        beginBlock(format);
        m_cursor.setBlockCharFormat(letters);
        const int begin = m_cursor.position();
        m_cursor.insertText(lines[index], letters);
        if (!python)
            continue;
        QTextCursor painter(&m_document);
        for (const Token& token : tokens.next(lines[index])) {
            QTextCharFormat colour;
            colour.setForeground(tokenColour(token.kind, m_look.theme().dark, m_look.theme().muted));
            if (token.kind == Token::Kind::Comment)
                colour.setFontItalic(true);
            painter.setPosition(begin + static_cast<int>(token.begin));
            painter.setPosition(begin + static_cast<int>(token.begin + token.length), QTextCursor::KeepAnchor);
            painter.mergeCharFormat(colour);
        }
    }
    m_afterBox = true;
}

void DocumentBuilder::addTable(const Block& block)
{
    std::size_t columns = 0;
    std::vector<const bank::TableRow*> rows;
    for (const bank::TableRow& row : block.rows) {
        columns = std::max(columns, row.cells.size());
        if (!row.header || !isEmpty(row))
            rows.push_back(&row);
    }
    if (rows.empty() || columns == 0)
        return;
    if (m_blockIsFree)
        flatten(m_cursor);
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(px(Space::item));
    format.setBottomMargin(px(Space::paragraph));
    format.setLeftMargin(px(Space::indent) * indentation());
    QTextTable* table = m_cursor.insertTable(static_cast<int>(rows.size()), static_cast<int>(columns), format);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const bank::TableRow& row = *rows[r];
        for (std::size_t c = 0; c < columns; ++c) {
            QTextTableCell cell = table->cellAt(static_cast<int>(r), static_cast<int>(c));
            QTextTableCellFormat cellFormat;
            cellFormat.setTopPadding(px(6));
            cellFormat.setBottomPadding(px(6));
            cellFormat.setLeftPadding(c == 0 ? 0 : px(12));
            cellFormat.setRightPadding(px(12));
            if (r + 1 < rows.size()) {
                cellFormat.setBottomBorder(1);
                cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                cellFormat.setBottomBorderBrush(row.header ? m_look.theme().control : m_look.theme().line);
            }
            cell.setFormat(cellFormat);
            if (c >= row.cells.size())
                continue;
            m_cursor = cell.firstCursorPosition();
            QTextBlockFormat cellBlock = paragraphFormat(Type::Body);
            cellBlock.setBottomMargin(0);
            cellBlock.setIndent(0);
            cellBlock.setLeftMargin(0);
            cellBlock.setAlignment(alignment(row.cells[c].align));
            m_cursor.setBlockFormat(cellBlock);
            m_afterDisplay = false;
            addInlines(row.cells[c].inlines, charFormat(Type::Body, row.header ? QFont::DemiBold : QFont::Normal));
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_blockIsFree = true;
    m_tableAbove = table;
}

} // namespace gradus::text
