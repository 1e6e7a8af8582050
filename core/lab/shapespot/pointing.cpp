#include "lab/shapespot/pointing.h"

#include <torch/types.h>

#include <algorithm>
#include <vector>

namespace gradus::lab::shapespot {

namespace {

using at::Tensor;

/// A grid's numbers as they lie in memory.
template <typename Number> struct Grid {
    const Number* cells = nullptr;
    std::int64_t rows = 0, columns = 0;
    [[nodiscard]] Number operator()(Cell at) const { return cells[at.row * columns + at.column]; }
};

Grid<float> gridOf(const Tensor& map)
{
    return {map.data_ptr<float>(), map.size(0), map.size(1)};
}

Tensor plain(const Tensor& map)
{
    return map.to(at::kCPU, at::kFloat).contiguous();
}

Cell peakOf(const Grid<float>& map)
{
    const float* end = map.cells + map.rows * map.columns;
    const std::int64_t place = std::max_element(map.cells, end) - map.cells;
    return {place / map.columns, place % map.columns};
}

Box boxRound(const Grid<bool>& mask)
{
    Box box{mask.rows, mask.columns, -1, -1};
    for (std::int64_t row = 0; row < mask.rows; ++row)
        for (std::int64_t column = 0; column < mask.columns; ++column)
            if (mask({row, column}))
                box = {std::min(box.top, row), std::min(box.left, column), std::max(box.bottom, row),
                       std::max(box.right, column)};
    return box.bottom < 0 ? Box() : box;
}

/// The connected parts of the cells that reach a value, found one after the other.
class Parts {
public:
    Parts(const Grid<float>& map, float least)
        : m_rows(map.rows)
        , m_columns(map.columns)
    {
        m_open.reserve(static_cast<std::size_t>(m_rows * m_columns));
        for (std::int64_t cell = 0; cell < m_rows * m_columns; ++cell)
            m_open.push_back(map.cells[cell] >= least ? 1 : 0);
    }

    [[nodiscard]] Box largest()
    {
        Box best;
        std::size_t most = 0;
        for (std::int64_t cell = 0; cell < m_rows * m_columns; ++cell) {
            Box box;
            const std::size_t size = take({cell / m_columns, cell % m_columns}, box);
            if (size > most) {
                most = size;
                best = box;
            }
        }
        return best;
    }

private:
    /// Empties the part that holds the cell; its size.
    std::size_t take(Cell first, Box& box)
    {
        std::vector<Cell> found;
        reach(first, found);
        box = {first.row, first.column, first.row, first.column};
        for (std::size_t next = 0; next < found.size(); ++next) {
            const Cell at = found[next];
            box = {std::min(box.top, at.row), std::min(box.left, at.column), std::max(box.bottom, at.row),
                   std::max(box.right, at.column)};
            reach({at.row - 1, at.column}, found);
            reach({at.row + 1, at.column}, found);
            reach({at.row, at.column - 1}, found);
            reach({at.row, at.column + 1}, found);
        }
        return found.size();
    }

    void reach(Cell at, std::vector<Cell>& found)
    {
        if (at.row < 0 || at.column < 0 || at.row >= m_rows || at.column >= m_columns)
            return;
        std::uint8_t& open = m_open[static_cast<std::size_t>(at.row * m_columns + at.column)];
        if (open != 0)
            found.push_back(at);
        open = 0;
    }

    std::int64_t m_rows, m_columns;
    std::vector<std::uint8_t> m_open;
};

Box boxIn(const Grid<float>& map, double threshold)
{
    const auto most = static_cast<double>(map(peakOf(map)));
    return most > 0 ? Parts(map, static_cast<float>(threshold * most)).largest() : Box();
}

double area(const Box& box)
{
    return box.empty() ? 0 : static_cast<double>((box.bottom - box.top + 1) * (box.right - box.left + 1));
}

} // namespace

Tensor overPicture(const Tensor& map, std::int64_t pixels)
{
    return at::upsample_bilinear2d(map.unsqueeze(0).unsqueeze(0), {pixels, pixels}, false).squeeze(0).squeeze(0);
}

Cell peak(const Tensor& map)
{
    const Tensor cells = plain(map);
    return peakOf(gridOf(cells));
}

Box boxOf(const Tensor& mask)
{
    const Tensor cells = mask.cpu().contiguous();
    return boxRound({cells.data_ptr<bool>(), cells.size(0), cells.size(1)});
}

Box boxAbove(const Tensor& map, double threshold)
{
    const Tensor cells = plain(map);
    return boxIn(gridOf(cells), threshold);
}

double overlap(const Box& one, const Box& other)
{
    const Box shared{std::max(one.top, other.top), std::max(one.left, other.left), std::min(one.bottom, other.bottom),
                     std::min(one.right, other.right)};
    const double both = shared.right < shared.left ? 0 : area(shared);
    const double joint = area(one) + area(other) - both;
    return joint > 0 ? both / joint : 0;
}

Pointing measure(const Scenes& scenes, const MapsOf& mapsOf, double threshold)
{
    const Tensor pictures = normalised(scenes.images), masks = scenes.masks.contiguous();
    const std::int64_t count = pictures.size(0), cells = side * side;
    Pointing hits;
    for (std::int64_t object = 0; object < 2; ++object) {
        const Tensor maps = mapsOf(pictures, scenes.labels.select(1, object));
        const Tensor smooth = plain(at::upsample_bilinear2d(maps.unsqueeze(1), {side, side}, false));
        for (std::int64_t index = 0; index < count; ++index) {
            const Grid<float> map{smooth.data_ptr<float>() + index * cells, side, side};
            const Grid<bool> mask{masks.data_ptr<bool>() + (2 * index + object) * cells, side, side};
            const Grid<bool> other{masks.data_ptr<bool>() + (2 * index + 1 - object) * cells, side, side};
            const Cell at = peakOf(map);
            const Box box = boxRound(mask);
            hits.onObject += mask(at) ? 1 : 0;
            hits.onOther += other(at) ? 1 : 0;
            hits.inBox += box.holds(at) ? 1 : 0;
            hits.boxFound += overlap(boxIn(map, threshold), box) > 0.5 ? 1 : 0;
        }
    }
    const auto cues = static_cast<double>(2 * count);
    return {hits.onObject / cues, hits.onOther / cues, hits.inBox / cues, hits.boxFound / cues};
}

} // namespace gradus::lab::shapespot
