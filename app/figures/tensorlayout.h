#pragma once

#include "figure/value.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace gradus::figures {

/// Where a tensor's cells lie: the last two axes as a grid, the axes before them as slices that flow from left to right, a new
/// line for each step of the outermost axis of four. Lengths are device-independent pixels.
class TensorLayout {
public:
    struct Sizes {
        QSizeF cell;
        qreal gap = 0; ///< between cells
        qreal labelHeight = 0; ///< above each slice, where there is more than one
        qreal sliceGap = 0;
        qreal widest = 0; ///< slices beyond go to the next line
    };
    struct Slice {
        QRectF place; ///< of the cells alone
        std::int64_t first = 0; ///< its first cell
        QString label; ///< "0, 1"; empty where there is but one slice
    };

    TensorLayout() = default;
    TensorLayout(const figure::Shape& shape, const Sizes& sizes);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const std::vector<Slice>& slices() const { return m_slices; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] std::int64_t columns() const { return m_columns; }
    [[nodiscard]] std::int64_t cells() const { return m_rows * m_columns * std::int64_t(m_slices.size()); }

    [[nodiscard]] QRectF place(std::int64_t cell) const;
    /// The cell at or nearest beside a gap; -1 outside.
    [[nodiscard]] std::int64_t at(QPointF point) const;
    /// The next cell in a direction, on to the next slice at an edge; the same one at the outer edge.
    [[nodiscard]] std::int64_t neighbour(std::int64_t cell, int down, int right) const;

private:
    Sizes m_sizes;
    QSizeF m_size;
    std::int64_t m_rows = 0, m_columns = 0;
    std::vector<Slice> m_slices;
};

} // namespace gradus::figures
