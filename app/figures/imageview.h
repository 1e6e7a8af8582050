#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// A picture with values and outlines laid over it.
class ImageView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;

protected:
    void paintBody(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] const figure::Image& image() const { return std::get<figure::Image>(panel().content); }
};

} // namespace gradus::figures
