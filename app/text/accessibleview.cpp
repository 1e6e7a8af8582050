#include "text/accessibleview.h"

#include "text/documenttext.h"
#include "text/markdownview.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>

namespace gradus::text {

namespace {

/// Offsets count characters of the spoken text; a formula's are all at its one place in the document.
class AccessibleView : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleView(MarkdownView* view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? spoken().text : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int index, int* begin, int* end) const override
    {
        const QTextCursor cursor = view().textCursor();
        const DocumentText words = spoken();
        const bool exists = index == 0 && cursor.hasSelection();
        *begin = exists ? words.indexOf(cursor.selectionStart()) : 0;
        *end = exists ? words.indexOf(cursor.selectionEnd()) : 0;
    }
    [[nodiscard]] int selectionCount() const override { return view().textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int begin, int end) override { setSelection(0, begin, end); }
    void removeSelection(int) override
    {
        QTextCursor cursor = view().textCursor();
        cursor.clearSelection();
        view().setTextCursor(cursor);
    }
    void setSelection(int, int begin, int end) override
    {
        const DocumentText words = spoken();
        QTextCursor cursor = view().textCursor();
        cursor.setPosition(position(words, begin));
        cursor.setPosition(position(words, end), QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
    }

    [[nodiscard]] int cursorPosition() const override { return spoken().indexOf(view().textCursor().position()); }
    void setCursorPosition(int offset) override
    {
        QTextCursor cursor = view().textCursor();
        cursor.setPosition(position(spoken(), offset));
        view().setTextCursor(cursor);
    }

    [[nodiscard]] QString text(int begin, int end) const override
    {
        const QString words = spoken().text;
        return words.mid(begin, (end < 0 ? static_cast<int>(words.size()) : end) - begin);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(spoken().text.size()); }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        QTextCursor cursor(view().document());
        const DocumentText words = spoken();
        cursor.setPosition(position(words, offset));
        const QRect left = view().cursorRect(cursor);
        cursor.movePosition(QTextCursor::NextCharacter);
        const QRect right = view().cursorRect(cursor);
        QRect rect = left.top() == right.top() ? left.united(right) : left;
        rect.moveTopLeft(view().viewport()->mapToGlobal(rect.topLeft()));
        return rect;
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        return spoken().indexOf(view().cursorForPosition(view().viewport()->mapFromGlobal(point)).position());
    }
    void scrollToSubstring(int begin, int) override
    {
        setCursorPosition(begin);
        view().ensureCursorVisible();
    }
    [[nodiscard]] QString attributes(int, int* begin, int* end) const override
    {
        *begin = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] MarkdownView& view() const { return *static_cast<MarkdownView*>(widget()); }
    [[nodiscard]] DocumentText spoken() const
    {
        return documentText(*view().document(), 0, view().document()->characterCount() - 1, TexMarks::Without);
    }
    static int position(const DocumentText& words, int offset)
    {
        return words
            .positions[static_cast<std::size_t>(std::clamp<int>(offset, 0, static_cast<int>(words.positions.size()) - 1))];
    }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className == QLatin1String("gradus::text::MarkdownView"))
        if (auto* view = qobject_cast<MarkdownView*>(object))
            return new AccessibleView(view);
    return nullptr;
}

} // namespace

void installAccessibleView()
{
    QAccessible::installFactory(make); // a factory that is installed already is not added again
}

} // namespace gradus::text
