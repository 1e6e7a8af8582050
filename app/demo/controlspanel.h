#pragma once

#include "figure/declaration.h"
#include "look/look.h"

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QGridLayout;
class QToolButton;

namespace gradus::demo {

class LookLabel;
class ParameterControl;
class TrustedModels;

/// The settings of a demo: a label and a control for each parameter that applies, in as many columns as there is width for. What
/// would take more than a third of the pane's height is folded behind a button.
class ControlsPanel : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the panel.
    ControlsPanel(look::Look& look, TrustedModels& trusted, QWidget* parent = nullptr);

    /// Builds the controls; the declaration must outlive them. nullptr for none.
    void setDeclaration(const figure::Declaration* declaration);
    /// Sets all that are named; `edited` does not follow.
    void setArguments(const figure::Arguments& arguments);
    /// Sets one as if the user had: `edited` follows where it is another value.
    void edit(const std::string& parameter, const figure::Value& value);
    /// What may be chosen for a dependent parameter. Where the present value is not among it, the first takes its place: `edited`
    /// and `said` follow.
    void setChoices(const std::string& parameter, const std::vector<figure::Choice>& choices);
    /// Complete and each by itself valid.
    [[nodiscard]] figure::Arguments arguments() const;
    /// Settings that would give the answer away: not shown.
    void setHidden(const std::set<std::string>& parameters);
    [[nodiscard]] const std::set<std::string>& hidden() const { return m_hidden; }
    /// Nothing that stands in a field is unreadable or still to be allowed.
    [[nodiscard]] bool isGood() const;
    /// The height of the pane, in pixels.
    void setPaneHeight(int height);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    /// Something that the user should know of.
    void said(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        LookLabel* label = nullptr;
        ParameterControl* control = nullptr;
        bool applies = true;
        int line = 0, column = 0, columns = 1; ///< where it stands in the grid, counted in pairs
    };
    [[nodiscard]] Row* row(const std::string& parameter);
    void showThoseThatApply();
    void arrange();
    void alignFields();
    [[nodiscard]] int columnsThatFit();
    [[nodiscard]] int cellWidth(int columns) const; ///< of a label and its control, in pixels
    struct Widths {
        int word = 0, label = 0, control = 0;
    };
    [[nodiscard]] Widths needs(int columns) const; ///< the widest of those that apply and need no line of their own, in pixels
    [[nodiscard]] int widestWord() const;
    [[nodiscard]] bool needsLine(const Row& row, int word, int columns) const;
    [[nodiscard]] int labelWidth(int columns) const;
    int place(int columns);
    [[nodiscard]] int linesToShow(int lines, int columns) const;
    void fill(int lines, int columns);
    void offerMore(int shown, int lines);
    void placeMore();

    look::Look& m_look;
    TrustedModels& m_trusted;
    QGridLayout* m_grid;
    QToolButton* m_more;
    std::vector<Row> m_rows;
    std::set<std::string> m_hidden;
    int m_paneHeight = 0;
    bool m_unfolded = false; ///< as the user left it, whatever the demo
};

} // namespace gradus::demo
