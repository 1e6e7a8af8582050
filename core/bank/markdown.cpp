#include "bank/markdown.h"

#include "bank/markdownreader.h"

namespace gradus::bank {

namespace {

void collect(const std::vector<Inline>& inlines, std::vector<Tex>& found)
{
    for (const Inline& piece : inlines) {
        if (piece.kind == Inline::Kind::Tex || piece.kind == Inline::Kind::DisplayTex)
            found.push_back({piece.text, piece.kind == Inline::Kind::DisplayTex});
        collect(piece.children, found);
    }
}

void collect(const std::vector<Block>& blocks, std::vector<Tex>& found)
{
    for (const Block& block : blocks) {
        collect(block.inlines, found);
        for (const TableRow& row : block.rows)
            for (const TableCell& cell : row.cells)
                collect(cell.inlines, found);
        collect(block.children, found);
    }
}

} // namespace

Markdown readMarkdown(const QByteArray& utf8)
{
    return MarkdownReader(utf8).read();
}

Markdown readMarkdown(const QString& text)
{
    return readMarkdown(text.toUtf8());
}

std::vector<Tex> formulas(const Markdown& markdown)
{
    std::vector<Tex> found;
    collect(markdown.blocks, found);
    return found;
}

std::vector<Tex> formulas(const QString& markdown)
{
    return formulas(readMarkdown(markdown));
}

QString plainText(const std::vector<Inline>& inlines)
{
    QString text;
    for (const Inline& piece : inlines) {
        switch (piece.kind) {
        case Inline::Kind::Text:
        case Inline::Kind::Code:
        case Inline::Kind::Tex:
        case Inline::Kind::DisplayTex:
        case Inline::Kind::Image:
            text += piece.text;
            break;
        case Inline::Kind::Space:
        case Inline::Kind::Break:
            text += QLatin1Char(' ');
            break;
        case Inline::Kind::Emphasis:
        case Inline::Kind::Strong:
        case Inline::Kind::Strike:
        case Inline::Kind::Link:
            text += plainText(piece.children);
            break;
        }
    }
    return text;
}

} // namespace gradus::bank
