#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// Rows of words and numbers between hairlines. The time line's column stands on a tint.
class TableView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    void highlight(const Highlight& highlight) override;

protected:
    void take() override;
    void settleBody(const Fit& fit, const QSizeF& size) override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;

private:
    struct Cell {
        QString text;
        QFont font;
        QColor colour;
        bool literal = false; ///< a number or code: stands in the middle of its column
    };
    struct Grid {
        std::vector<qreal> columns; ///< widths
        std::vector<qreal> rows; ///< heights
    };
    [[nodiscard]] const figure::Table& table() const { return std::get<figure::Table>(panel().content); }
    [[nodiscard]] Cell cell(const figure::TableCell& from) const;
    [[nodiscard]] Grid measured(qreal widest) const;
    [[nodiscard]] qreal padding() const { return look().space(12); }

    std::vector<std::vector<Cell>> m_cells; ///< headings first, where there are any
    Grid m_grid;
    std::int64_t m_column = -1;
};

} // namespace gradus::figures
