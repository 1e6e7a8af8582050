#pragma once

#include <QString>
#include <QTextDocument>

#include <vector>

namespace gradus::text {

/// A document's words, with formulas as their TeX and figures as their descriptions.
struct DocumentText {
    QString text;
    std::vector<int> positions; ///< in the document, of each character of the text; one more for the end

    /// Index in `text` of a position in the document.
    [[nodiscard]] int indexOf(int position) const;
};

enum class TexMarks { Without, With };

/// The words from `begin` to `end`. With marks, formulas are $…$ and $$…$$, as they are written in a chapter.
[[nodiscard]] DocumentText documentText(const QTextDocument& document, int begin, int end, TexMarks marks);

} // namespace gradus::text
