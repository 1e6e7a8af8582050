#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// A question mark in place of an answer. Its size says nothing about what it hides.
class HiddenView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;

protected:
    void paintBody(QPainter& painter, const QSizeF& size) const override;
};

} // namespace gradus::figures
