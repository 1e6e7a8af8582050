#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gradus::bank {

/// A piece of running text.
struct Inline {
    enum class Kind { Text, Emphasis, Strong, Strike, Code, Link, Image, Tex, DisplayTex, Space, Break };
    Kind kind = Kind::Text;
    QString text; ///< of Text, Code, Tex and DisplayTex; an image's words in place of it
    QString target; ///< of Link and Image
    std::vector<Inline> children; ///< of Emphasis, Strong, Strike and Link
};

struct TableCell {
    enum class Align { Leading, Center, Trailing };
    Align align = Align::Leading;
    std::vector<Inline> inlines;
};

struct TableRow {
    bool header = false;
    std::vector<TableCell> cells;
};

struct Block {
    enum class Kind { Paragraph, Heading, List, Item, Quote, Code, Table, Rule };
    Kind kind = Kind::Paragraph;
    int level = 0; ///< of Heading, 1 … 6
    int start = 0; ///< of List: its first number; 0 for bullets
    bool tight = false; ///< of List: no space between its items
    QString language; ///< of Code: the first word after the fence
    QString text; ///< of Code, without the last line's end
    std::vector<Inline> inlines;
    std::vector<Block> children; ///< of List (items), Item and Quote
    std::vector<TableRow> rows;
};

struct Markdown {
    std::vector<Block> blocks;
    /// Lines, from 1, with a `$` that is neither escaped nor part of a formula.
    std::vector<int> strayDollars;
    /// Where the first `---` between blocks begins, in bytes; it separates a card's question and answer.
    std::optional<qsizetype> firstRule;
    /// Line, from 1, of a heading made by a `---` right under a paragraph: nearly always a forgotten empty line.
    std::optional<int> underlinedHeading;
    /// It had more parts than a card can sensibly have, and was read up to there.
    bool cutOff = false;
};

/// Reads CommonMark with tables, ~~strike~~ and $TeX$. HTML comments are dropped, other HTML is shown as it is written.
[[nodiscard]] Markdown readMarkdown(const QByteArray& utf8);
[[nodiscard]] Markdown readMarkdown(const QString& text);

struct Tex {
    QString tex;
    bool display = false; ///< in a line of its own
    bool operator==(const Tex&) const = default;
};

/// Every formula of a text, in order.
[[nodiscard]] std::vector<Tex> formulas(const Markdown& markdown);
[[nodiscard]] std::vector<Tex> formulas(const QString& markdown);

/// Where every image of a text lies, in order, as it is written.
[[nodiscard]] QStringList images(const Markdown& markdown);

/// The words of running text, with formulas as their TeX: for search, titles and screen readers.
[[nodiscard]] QString plainText(const std::vector<Inline>& inlines);

} // namespace gradus::bank
