#include "figures/tensorlayout.h"

#include "figure/figure.h"

#include <algorithm>
#include <cmath>

namespace gradus::figures {

TensorLayout::TensorLayout(const figure::Shape& shape, const Sizes& sizes)
    : m_sizes(sizes)
{
    const std::size_t rank = shape.size();
    m_columns = rank >= 1 ? shape[rank - 1] : 1;
    m_rows = rank >= 2 ? shape[rank - 2] : 1;
    const figure::Shape leading(shape.begin(), rank > 2 ? shape.end() - 2 : shape.begin());
    std::int64_t count = 1;
    for (const std::int64_t size : leading) {
        count *= size;
    }
    if (m_rows == 0 || m_columns == 0 || count == 0) {
        return;
    }
    const QSizeF grid(qreal(m_columns) * (sizes.cell.width() + sizes.gap) - sizes.gap,
                      qreal(m_rows) * (sizes.cell.height() + sizes.gap) - sizes.gap);
    const qreal label = count > 1 ? sizes.labelHeight : 0;
    const std::int64_t line = leading.size() > 1 ? leading.back() : count;
    QPointF corner(0, label);
    m_slices.reserve(std::size_t(count));
    for (std::int64_t i = 0; i < count; ++i) {
        const bool newLine = i > 0 && (i % line == 0 || corner.x() + grid.width() > sizes.widest);
        if (newLine) {
            corner = {0, corner.y() + grid.height() + sizes.sliceGap + label};
        }
        m_slices.push_back({QRectF(corner, grid), i * m_rows * m_columns,
                            count > 1 ? QString::fromStdString(figure::formatIndex(i, leading)) : QString()});
        m_size = m_size.expandedTo({corner.x() + grid.width(), corner.y() + grid.height()});
        corner.rx() += grid.width() + sizes.sliceGap;
    }
}

QRectF TensorLayout::place(std::int64_t cell) const
{
    const std::int64_t perSlice = m_rows * m_columns;
    const Slice& slice = m_slices.at(std::size_t(cell / perSlice));
    const std::int64_t inSlice = cell % perSlice;
    const std::int64_t row = inSlice / m_columns;
    return {slice.place.topLeft()
                + QPointF(qreal(inSlice % m_columns) * (m_sizes.cell.width() + m_sizes.gap),
                          qreal(row) * (m_sizes.cell.height() + m_sizes.gap)),
            m_sizes.cell};
}

std::int64_t TensorLayout::at(QPointF point) const
{
    for (const Slice& slice : m_slices) {
        if (slice.place.contains(point)) {
            const QPointF inside = point - slice.place.topLeft();
            const auto row = std::int64_t(inside.y() / (m_sizes.cell.height() + m_sizes.gap));
            const auto column = std::int64_t(inside.x() / (m_sizes.cell.width() + m_sizes.gap));
            return slice.first + std::min(row, m_rows - 1) * m_columns + std::min(column, m_columns - 1);
        }
    }
    return -1;
}

std::int64_t TensorLayout::neighbour(std::int64_t cell, int down, int right) const
{
    const std::int64_t perSlice = m_rows * m_columns;
    std::int64_t slice = cell / perSlice;
    std::int64_t row = cell % perSlice / m_columns + down;
    std::int64_t column = cell % m_columns + right;
    const auto last = std::int64_t(m_slices.size()) - 1;
    const auto step = [&](std::int64_t& position, std::int64_t size) {
        if (position < 0 && slice > 0) {
            --slice;
            position = size - 1;
        } else if (position >= size && slice < last) {
            ++slice;
            position = 0;
        }
        position = std::clamp<std::int64_t>(position, 0, size - 1);
    };
    step(row, m_rows);
    step(column, m_columns);
    return slice * perSlice + row * m_columns + column;
}

} // namespace gradus::figures
