#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// Rows of words and numbers between hairlines, numbers with their points below each other. The time line's column and row stand
/// on a tint, rows after it are faded; of pages, only that of the frame is shown, in the place that the largest takes.
class TableView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    void highlight(const Highlight& highlight) override;

    /// The words of a row as shown, headings not counted.
    [[nodiscard]] QStringList shownRow(std::size_t row) const;

protected:
    void take() override;
    void settleBody(const Fit& fit, const QSizeF& size) override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;
    [[nodiscard]] QString inWords() const override;
    [[nodiscard]] QString pointedWords() const override;

private:
    struct Cell {
        QString text;
        QFont font;
        QColor colour;
        bool literal = false; ///< a number or code: stands in the middle of its column
        bool number = false;
        qreal width = 0, word = 0; ///< on one line; of its longest word
        qreal before = 0; ///< of a number: what stands before its point
    };
    struct Grid {
        qreal padding = 0; ///< at both sides of a cell
        std::vector<qreal> columns; ///< widths
        std::vector<qreal> rows; ///< heights
    };
    /// Numbers of a column: the widest part before a point, and from it on.
    struct Digits {
        qreal before = 0, after = 0;
        bool mixed = false; ///< there are words among them
        [[nodiscard]] qreal width() const { return before + after; }
    };
    [[nodiscard]] const figure::Table& table() const { return std::get<figure::Table>(panel().content); }
    [[nodiscard]] Cell cell(const figure::TableCell& from) const;
    [[nodiscard]] Grid measured(qreal widest) const;
    [[nodiscard]] std::vector<qreal> columnWidths(qreal padding, bool asWords) const;
    [[nodiscard]] Grid columnsWithin(qreal widest) const;
    void alignNumbers();
    [[nodiscard]] std::size_t headings() const { return table().columns.empty() ? 0 : 1; } ///< rows of them
    [[nodiscard]] std::size_t rowsPerPage() const;
    /// The cells of a row as shown, headings counted.
    [[nodiscard]] const std::vector<Cell>& shown(std::size_t row) const;
    void paintMarked(QPainter& painter, const QSizeF& size) const;
    void paintRow(QPainter& painter, std::size_t row, qreal top) const;

    std::vector<std::vector<Cell>> m_cells; ///< headings first, where there are any; all pages
    std::vector<Digits> m_digits; ///< by column
    Grid m_grid;
    std::int64_t m_column = -1, m_row = -1; ///< the frame's
    std::size_t m_page = 0;
};

} // namespace gradus::figures
