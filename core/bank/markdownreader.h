#pragma once

#include "bank/markdown.h"

#include <QByteArray>

#include <md4c.h>

#include <vector>

namespace gradus::bank {

/// Turns md4c's events into the tree of markdown.h. Used once.
class MarkdownReader {
public:
    /// `utf8` must outlive the reader.
    explicit MarkdownReader(const QByteArray& utf8)
        : m_source(utf8)
    {
    }
    [[nodiscard]] Markdown read();

private:
    // md4c's callbacks end the parse by returning true.
    bool enterBlock(MD_BLOCKTYPE type, const void* detail);
    bool leaveBlock(MD_BLOCKTYPE type);
    bool enterSpan(MD_SPANTYPE type, const void* detail);
    bool leaveSpan(MD_SPANTYPE type);
    bool text(MD_TEXTTYPE type, const char* begin, qsizetype size);

    void openBlock(Block block);
    void closeBlock();
    void closeImplicitParagraph();
    void ensureInlineTarget();
    std::vector<Inline>& inlineTarget();
    void addText(const QString& words);
    void addHtml(const QString& html);
    void finishHtmlBlock();
    void noteRule();
    void noteStrayDollar(const char* begin, qsizetype size, qsizetype offset);
    [[nodiscard]] int lineAt(qsizetype offset);
    [[nodiscard]] bool overLimit();

    struct OpenBlock {
        Block block;
        bool implicit = false; ///< a paragraph that md4c leaves out inside tight list items
    };
    struct Span {
        Inline piece;
        bool literal = false; ///< code, formulas and images gather words instead of children
    };

    const QByteArray& m_source;
    Markdown m_result;
    std::vector<OpenBlock> m_blocks;
    std::vector<Span> m_spans;
    std::vector<bool> m_containerKept, m_spanKept; ///< whether an open container or span is a node or was nested too deep
    QString m_html;
    bool m_inHtmlBlock = false;
    bool m_inTableHead = false;
    qsizetype m_lastText = -1; ///< offset of the last text seen
    bool m_underlined = false; ///< the block before was a heading made by a line under it
    qsizetype m_lineOffset = 0;
    int m_line = 1;
    int m_nodes = 0;
};

} // namespace gradus::bank
