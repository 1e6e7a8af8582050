#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// What happened in which order, a lane for each actor.
class EventsView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;

protected:
    void paintBody(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] const figure::Events& events() const { return std::get<figure::Events>(panel().content); }
};

} // namespace gradus::figures
