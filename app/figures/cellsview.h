#pragma once

#include "figures/panelview.h"
#include "figures/tensorlayout.h"

namespace gradus::figures {

/// A panel with cells that can be pointed at, with the pointer or the arrow keys, and chosen where that is asked for.
class CellsView : public PanelView {
    Q_OBJECT
public:
    CellsView(const look::Look& look, QWidget* parent);

    void highlight(const Highlight& highlight) override;

    /// In the widget's coordinates.
    [[nodiscard]] QRectF cellPlace(std::int64_t cell) const;

protected:
    /// How the cells lie in the body; given when it is settled.
    void setCells(TensorLayout layout) { m_layout = std::move(layout); }
    [[nodiscard]] const TensorLayout& cells() const { return m_layout; }
    /// Forgets what is lit beyond so many cells.
    void keepCells(std::int64_t count);

    [[nodiscard]] const std::vector<std::int64_t>& lit() const { return m_lit; } ///< sorted
    [[nodiscard]] bool isLit(std::int64_t cell) const;
    [[nodiscard]] std::int64_t pointedCell() const { return m_pointed; } ///< by pointer or keyboard, here; -1 for none
    [[nodiscard]] std::int64_t frameCell() const { return m_frame; } ///< of the time line's frame; -1 for none
    [[nodiscard]] std::int64_t chosenCell() const; ///< the one that is set now; -1 for none

    /// "[1, 2] = 5"
    [[nodiscard]] virtual QString told(std::int64_t cell) const = 0;
    [[nodiscard]] QString pointedWords() const override;

    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool walk(int key);
    void point(std::int64_t cell);
    void bringIntoSight(const QRectF& place) const;

    TensorLayout m_layout;
    std::vector<std::int64_t> m_lit;
    std::int64_t m_pointed = -1;
    std::int64_t m_frame = -1;
};

} // namespace gradus::figures
