#pragma once

#include "bank/markdown.h"
#include "look/look.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextListFormat>

namespace gradus::text {

class FormulaObject;

/// How a card's part is set: a question opens with a title, an answer with a lead paragraph.
enum class Setting { Question, Answer };

/// Fills a document from Markdown, in the look's type and colours. Used once.
class DocumentBuilder {
public:
    /// `folder`: where the card's images lie; may be empty.
    DocumentBuilder(QTextDocument& document, const look::Look& look, FormulaObject& formulas, Setting setting, QString folder);

    void build(const bank::Markdown& markdown);

private:
    void addBlocks(const std::vector<bank::Block>& blocks);
    void addBlock(const bank::Block& block);
    void addHeading(const bank::Block& block);
    void addParagraph(const bank::Block& block);
    void addList(const bank::Block& list);
    void addCode(const bank::Block& block);
    void addTable(const bank::Block& block);
    void addRule();

    void addInlines(const std::vector<bank::Inline>& inlines, const QTextCharFormat& format);
    void addText(const QString& text, const QTextCharFormat& format, bool afterCode, bool beforeCode);
    void addInline(const bank::Inline& piece, const QTextCharFormat& format);
    void addInlineCode(const QString& code, const QTextCharFormat& format);
    void addTex(const bank::Inline& piece, QTextCharFormat format);
    void addImage(const bank::Inline& piece, QTextCharFormat format);

    /// Begins a block: the one that is still empty, or a new one.
    void beginBlock(const QTextBlockFormat& format);
    [[nodiscard]] QTextBlockFormat paragraphFormat(look::Look::Type type) const;
    [[nodiscard]] QTextCharFormat charFormat(look::Look::Type type, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] int indentation() const;
    [[nodiscard]] qreal px(qreal length) const { return length * m_scale; }

    QTextDocument& m_document;
    const look::Look& m_look;
    FormulaObject& m_formulas;
    Setting m_setting;
    QString m_folder;
    QTextCursor m_cursor;
    qreal m_scale;
    look::Look::Type m_type = look::Look::Type::Body; ///< of the paragraph being set
    bool m_blockIsFree = true; ///< the cursor is in an empty block that nothing has claimed
    bool m_lead = false; ///< the next paragraph is the lead
    int m_depth = 0; ///< of lists
    int m_quotes = 0;
    int m_boxes = 0;
    bool m_afterBox = false;
    QTextTable* m_tableAbove = nullptr; ///< right above the free block
    bool m_afterDisplay = false; ///< what comes next in the paragraph begins a line
    QTextBlockFormat m_aroundDisplay; ///< format of that line
    struct {
        QTextList** list = nullptr; ///< its list once the first item has made it; null where no item begins
        QTextListFormat format;
    } m_item; ///< the list item that the next block begins
};

} // namespace gradus::text
