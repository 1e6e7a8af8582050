#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// Lines, points, bars and bands over one pair of axes.
class ChartView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;

protected:
    void paintBody(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] const figure::Chart& chart() const { return std::get<figure::Chart>(panel().content); }
};

} // namespace gradus::figures
