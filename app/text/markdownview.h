#pragma once

#include "bank/markdown.h"
#include "look/look.h"

#include <QTextBrowser>
#include <QTimer>

#include <vector>

namespace gradus::text {

class FormulaObject;
class FormulaSource;

/// Shows a card's Markdown with formulas, code and tables, crisp at any zoom, in the look's colours and type; never wider than 70
/// characters of body text. Opens no network address: images are local, links to elsewhere go to the desktop's browser. Its text
/// begins `margin()` pixels inside the widget, so that the tint of code has room.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    /// A question opens with a title, an answer with a lead paragraph.
    enum class Role { Question, Answer };
    /// `look` and `formulas` must outlive the view.
    MarkdownView(Role role, look::Look& look, FormulaSource& formulas, QWidget* parent = nullptr);
    ~MarkdownView() override;

    /// `folder` is where the text's images lie, on disk or in the resources; without one none are shown.
    void setMarkdown(const QString& markdown, const QString& folder = {});
    [[nodiscard]] const QString& markdown() const { return m_markdown; }

    /// As high as its content, scrolled sideways at most (a wide table); the wheel then belongs to what is around it.
    void setGrowing(bool growing);

    /// Distance, in pixels, of the text from the widget's edges.
    [[nodiscard]] int margin() const;
    /// Width, in pixels, beyond which lines don't grow longer, margins included.
    [[nodiscard]] int measure() const;

    /// The words as a screen reader gets them, formulas as their TeX.
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A gradus:// link was followed; http(s) opens in the desktop's browser, all else is ignored.
    void linkFollowed(const QUrl& link);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void fitMeasure();
    void fitHeight();
    void takeFormula(const QString& tex, bool display);
    void follow(const QUrl& link);

    Role m_role;
    look::Look& m_look;
    FormulaObject* m_formulaObject; ///< owned by this widget
    QString m_markdown, m_folder;
    std::vector<bank::Tex> m_tex; ///< the text's formulas
    QTimer m_rebuildSoon; ///< once for all formulas that arrive together
    bool m_growing = false;
};

} // namespace gradus::text
