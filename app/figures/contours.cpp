#include "figures/contours.h"

#include <array>
#include <cmath>
#include <deque>
#include <unordered_map>

namespace gradus::figures {

namespace {

/// The lattice's edges are numbered: the horizontal one right of a point has twice the point's number, the one above it one more.
/// A line crosses an edge once and goes on over at most two squares.
class Tracer {
public:
    Tracer(const std::vector<double>& values, std::int64_t rows, std::int64_t columns, double level)
        : m_values(values)
        , m_columns(columns)
        , m_level(level)
    {
        for (std::int64_t row = 0; row + 1 < rows; ++row) {
            for (std::int64_t column = 0; column + 1 < columns; ++column) {
                cross(row * columns + column);
            }
        }
    }

    std::vector<QPolygonF> lines()
    {
        std::vector<QPolygonF> all;
        for (const std::int64_t edge : m_order) {
            if (!m_crossings.at(edge).taken) {
                all.push_back(lineThrough(edge));
            }
        }
        return all;
    }

private:
    struct Crossing {
        std::array<std::int64_t, 2> next{-1, -1};
        bool taken = false;
    };

    [[nodiscard]] double value(std::int64_t point) const { return m_values[std::size_t(point)]; }

    void link(std::int64_t a, std::int64_t b)
    {
        for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
            const auto [found, added] = m_crossings.try_emplace(from);
            if (added) {
                m_order.push_back(from);
            }
            found->second.next.at(found->second.next[0] < 0 ? 0 : 1) = to;
        }
    }

    /// The square above and right of a point.
    void cross(std::int64_t point)
    {
        const std::array<std::int64_t, 4> corners{point, point + 1, point + 1 + m_columns, point + m_columns};
        const std::array<std::int64_t, 4> edges{2 * point, 2 * (point + 1) + 1, 2 * (point + m_columns), 2 * point + 1};
        std::array<bool, 4> above{};
        double sum = 0;
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const double here = value(corners.at(i));
            if (!std::isfinite(here)) {
                return;
            }
            sum += here;
            above.at(i) = here >= m_level;
        }
        std::array<std::int64_t, 4> crossed{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < edges.size(); ++i) {
            if (above.at(i) != above.at((i + 1) % edges.size())) {
                crossed.at(count++) = edges.at(i);
            }
        }
        if (count == 2) {
            link(crossed[0], crossed[1]);
        } else if (count == 4) {
            // A saddle: the middle joins the first corner or parts it from the rest.
            const bool middle = sum / 4 >= m_level;
            if (middle == above[0]) {
                link(edges[0], edges[1]);
                link(edges[2], edges[3]);
            } else {
                link(edges[3], edges[0]);
                link(edges[1], edges[2]);
            }
        }
    }

    [[nodiscard]] QPointF place(std::int64_t edge) const
    {
        const std::int64_t from = edge / 2;
        const bool upwards = edge % 2 == 1;
        const double a = value(from);
        const double b = value(upwards ? from + m_columns : from + 1);
        const double part = (m_level - a) / (b - a);
        const std::int64_t row = from / m_columns;
        const QPointF start(double(from - row * m_columns), double(row));
        return start + (upwards ? QPointF(0, part) : QPointF(part, 0));
    }

    QPolygonF lineThrough(std::int64_t edge)
    {
        std::deque<std::int64_t> line{edge};
        m_crossings.at(edge).taken = true;
        bool closed = false;
        for (const bool forwards : {true, false}) {
            std::int64_t at = edge;
            for (std::int64_t next = m_crossings.at(edge).next.at(forwards ? 0 : 1); next >= 0;) {
                Crossing& crossing = m_crossings.at(next);
                if (crossing.taken) {
                    closed = closed || next == edge;
                    break;
                }
                crossing.taken = true;
                if (forwards) {
                    line.push_back(next);
                } else {
                    line.push_front(next);
                }
                const std::int64_t onwards = crossing.next[0] == at ? crossing.next[1] : crossing.next[0];
                at = next;
                next = onwards;
            }
            if (closed) {
                break;
            }
        }
        QPolygonF polygon;
        polygon.reserve(qsizetype(line.size()) + 1);
        for (const std::int64_t one : line) {
            polygon.append(place(one));
        }
        if (closed) {
            polygon.append(polygon.first());
        }
        return polygon;
    }

    const std::vector<double>& m_values;
    std::int64_t m_columns;
    double m_level;
    std::unordered_map<std::int64_t, Crossing> m_crossings;
    std::vector<std::int64_t> m_order; ///< of the crossings, so that the lines come in the same order everywhere
};

} // namespace

std::vector<QPolygonF> contoursOf(const std::vector<double>& values, std::int64_t rows, std::int64_t columns, double level)
{
    return Tracer(values, rows, columns, level).lines();
}

} // namespace gradus::figures
