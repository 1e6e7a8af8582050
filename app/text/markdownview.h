#pragma once

#include <QTextBrowser>

#include "look/look.h"

namespace gradus::text {

class FormulaSource;

/// Shows a card's Markdown with formulas, code and tables, crisp at any zoom, in the look's colours and type; never wider than 70
/// characters of body text. Grows with its content when `setGrowing(true)`.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    enum class Role { Question, Answer };
    /// `look` and `formulas` must outlive the view.
    MarkdownView(Role role, look::Look& look, FormulaSource& formulas, QWidget* parent = nullptr);

    void setMarkdown(const QString& markdown);

Q_SIGNALS:
    /// A gradus:// link was followed; others open in the browser.
    void linkFollowed(const QUrl& link);
};

} // namespace gradus::text
