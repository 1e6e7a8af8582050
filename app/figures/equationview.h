#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// Equations with their numbers, term under term.
class EquationView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;

protected:
    void paintBody(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] const figure::Equation& equation() const { return std::get<figure::Equation>(panel().content); }
};

} // namespace gradus::figures
