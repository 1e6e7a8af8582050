#pragma once

#include "figure/declaration.h"
#include "look/look.h"

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace gradus::demo {

class ParameterControl;

/// The settings of a demo: a label and a control for each parameter, in as many columns as there is width for.
class ControlsPanel : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the panel.
    explicit ControlsPanel(look::Look& look, QWidget* parent = nullptr);

    /// Builds the controls; the declaration must outlive them. nullptr for none.
    void setDeclaration(const figure::Declaration* declaration);
    /// Sets all that are named; `edited` does not follow.
    void setArguments(const figure::Arguments& arguments);
    /// Complete and each by itself valid.
    [[nodiscard]] figure::Arguments arguments() const;
    /// Settings that would give the answer away: not shown.
    void setHidden(const std::set<std::string>& parameters);
    /// Nothing that stands in a field is unreadable.
    [[nodiscard]] bool isGood() const;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QLabel* label = nullptr;
        ParameterControl* control = nullptr;
    };
    void showThoseThatApply();
    void arrange();

    look::Look& m_look;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    std::set<std::string> m_hidden;
    int m_columns = 0;
};

} // namespace gradus::demo
