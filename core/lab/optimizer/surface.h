#pragma once

#include <torch/types.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace gradus::lab::optimizer {

/// The two parameters that an optimizer moves, or what belongs to each of them.
using Pair = std::array<double, 2>;

enum class SurfaceKind { Ravine, Rosenbrock, Beale, Himmelblau, Bumps, Saddle, Line };

/// The part of the plane that is drawn.
struct Window {
    double left = 0, right = 0, bottom = 0, top = 0;
};

class LineFit;

/// A loss of two parameters, with its gradient written out. The tiny net is a line fitted to 20 points.
///
/// Rosenbrock, Beale and Himmelblau as they are usually given; the ravine is (x² + κ y²) / 2, the bumpy valley
/// x² / 20 + 0.12 (1 − cos 4x) + κ y² / 2, the saddle x² / 2 + (y² − 4)² / 16.
class Surface {
public:
    /// `condition` is κ, how much steeper y is than x; `seed` names the tiny net's data.
    Surface(SurfaceKind kind, double condition, std::uint64_t seed);

    [[nodiscard]] SurfaceKind kind() const { return m_kind; }
    [[nodiscard]] double value(const Pair& place) const;
    [[nodiscard]] Pair gradient(const Pair& place) const;
    /// Cell by cell, with broadcasting; differentiable.
    [[nodiscard]] at::Tensor value(const at::Tensor& x, const at::Tensor& y) const;

    [[nodiscard]] Window window() const;
    [[nodiscard]] std::vector<Pair> minima() const;
    /// The Euclidean distance from the nearest minimum.
    [[nodiscard]] double distance(const Pair& place) const;
    /// What the two parameters are called.
    [[nodiscard]] std::array<std::string, 2> names() const;
    /// The loss as it is written on paper.
    [[nodiscard]] std::string formula() const;
    /// The loss in Python: the lines of `def f(x, y)`, with what it needs before it.
    [[nodiscard]] std::string python() const;

private:
    template <typename Number> [[nodiscard]] Number valueAt(const Number& x, const Number& y) const;

    SurfaceKind m_kind;
    double m_condition;
    std::uint64_t m_seed;
    std::shared_ptr<const LineFit> m_line; ///< of the tiny net only
};

} // namespace gradus::lab::optimizer
