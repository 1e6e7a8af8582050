#pragma once

#include "figures/figureview.h"

#include <QScrollArea>

namespace gradus::figures {

/// A figure in the space it is given, with scroll bars where it needs more.
class FigureArea : public QScrollArea {
    Q_OBJECT
public:
    explicit FigureArea(look::Look& look, QWidget* parent = nullptr);

    [[nodiscard]] FigureView& view() const { return *m_view; }
    /// Keeps figures side by side at one size: 0 … 1.
    void setLargestEase(qreal ease);
    /// The ease the figure would take on its own.
    [[nodiscard]] qreal ownEase() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QSizeF space() const;

    look::Look& m_look;
    FigureView* m_view; ///< owned by the scroll area
    qreal m_largestEase = 1;
};

} // namespace gradus::figures
