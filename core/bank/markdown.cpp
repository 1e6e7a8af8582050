#include "bank/markdown.h"

#include "bank/markdownreader.h"

#include <functional>

namespace gradus::bank {

namespace {

using Visit = std::function<void(const Inline&)>;

void visit(const std::vector<Inline>& inlines, const Visit& each)
{
    for (const Inline& piece : inlines) {
        each(piece);
        visit(piece.children, each);
    }
}

void visit(const std::vector<Block>& blocks, const Visit& each)
{
    for (const Block& block : blocks) {
        visit(block.inlines, each);
        for (const TableRow& row : block.rows)
            for (const TableCell& cell : row.cells)
                visit(cell.inlines, each);
        visit(block.children, each);
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
    visit(markdown.blocks, [&](const Inline& piece) {
        if (piece.kind == Inline::Kind::Tex || piece.kind == Inline::Kind::DisplayTex)
            found.push_back({piece.text, piece.kind == Inline::Kind::DisplayTex});
    });
    return found;
}

std::vector<Tex> formulas(const QString& markdown)
{
    return formulas(readMarkdown(markdown));
}

QStringList images(const Markdown& markdown)
{
    QStringList targets;
    visit(markdown.blocks, [&](const Inline& piece) {
        if (piece.kind == Inline::Kind::Image)
            targets << piece.target;
    });
    return targets;
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
