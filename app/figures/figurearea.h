#pragma once

#include "figures/figureview.h"

#include <QScrollArea>

class QScrollBar;

namespace gradus::figures {

/// A figure arranged for the space that can be seen. What is wider scrolls here; what is higher makes the area higher, so that
/// whatever the area stands in scrolls as one.
class FigureArea : public QScrollArea {
    Q_OBJECT
public:
    explicit FigureArea(look::Look& look, QWidget* parent = nullptr);

    [[nodiscard]] FigureView& view() const { return *m_view; }
    /// What can be seen at once, in device-independent pixels.
    void setSpace(const QSize& space);
    /// What such a space leaves for the panels.
    [[nodiscard]] QSizeF insideOf(const QSize& space) const;
    /// Keeps figures side by side at one size: 0 … 1.
    void setLargestEase(qreal ease);
    /// The ease the figure would take on its own.
    [[nodiscard]] qreal ownEase() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void takeOverRange();
    void keepBarInSight();
    [[nodiscard]] QSizeF inside() const { return insideOf(m_space); }

    look::Look& m_look;
    FigureView* m_view; ///< owned by the scroll area
    QScrollBar* m_bar; ///< in the place of the area's own: at the bottom of what can be seen, not of the whole height
    QSize m_space;
    qreal m_largestEase = 1;
};

} // namespace gradus::figures
