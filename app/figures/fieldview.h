#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// A function of two variables as colours and contours, with paths and places on it.
class FieldView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;

protected:
    void paintBody(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] const figure::Field& field() const { return std::get<figure::Field>(panel().content); }
};

} // namespace gradus::figures
