#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// A paragraph: plain, an error (with its sign) or a note.
class ParagraphView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;

protected:
    void paintBody(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] const figure::Paragraph& paragraph() const { return std::get<figure::Paragraph>(panel().content); }
    [[nodiscard]] QFont font() const;
    [[nodiscard]] QMarginsF margins() const;
};

} // namespace gradus::figures
