#pragma once

#include "lab/optimizer/surface.h"

#include <vector>

namespace gradus::lab::optimizer {

/// The smallest net there is: y = w t + b, fitted to 20 points on a line with noise. The loss is the mean square.
class LineFit {
public:
    explicit LineFit(std::uint64_t seed);

    /// From the data's moments; the same as the mean over the points, but as fast for a whole lattice.
    template <typename Number> [[nodiscard]] Number loss(const Number& w, const Number& b) const
    {
        return w * w * m_tt + 2 * m_t * w * b + b * b - 2 * m_ty * w - 2 * m_y * b + m_yy;
    }

    /// Forward and backward through the points, written out: autograd takes 20 µs for so small a net, and a drag asks for
    /// thousands of them.
    [[nodiscard]] Pair gradient(const Pair& place) const;
    /// What least squares gives.
    [[nodiscard]] Pair minimum() const;

private:
    std::vector<double> m_inputs, m_targets; ///< t and y of each point
    double m_t = 0, m_y = 0, m_tt = 0, m_ty = 0, m_yy = 0; ///< means
};

} // namespace gradus::lab::optimizer
