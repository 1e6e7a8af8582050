#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// One line that says how the lit cell came about.
class FormulaView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    void highlight(const Highlight& highlight) override;

protected:
    void take() override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;
    [[nodiscard]] QString inWords() const override { return {}; }
    [[nodiscard]] QString pointedWords() const override;

private:
    [[nodiscard]] const figure::CellFormula& formula() const { return std::get<figure::CellFormula>(panel().content); }
    [[nodiscard]] QFont font() const { return look().monospace(look::Look::Type::Lead); }
    [[nodiscard]] QString longest() const;
    QString m_line; ///< empty while no cell is lit
};

} // namespace gradus::figures
