#include "lab/optimizer/surface.h"

#include "lab/optimizer/linefit.h"

#include "figure/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::lab::optimizer {

namespace {

constexpr double bowl = 0.05, bump = 0.12, waves = 4; // of the bumpy valley

template <typename Number> Number squared(const Number& number)
{
    return number * number;
}

} // namespace

Surface::Surface(SurfaceKind kind, double condition, std::uint64_t seed)
    : m_kind(kind)
    , m_condition(condition)
    , m_seed(seed)
{
    if (kind == SurfaceKind::Line)
        m_line = std::make_shared<LineFit>(seed);
}

template <typename Number> Number Surface::valueAt(const Number& x, const Number& y) const
{
    using std::cos; // or at::cos
    switch (m_kind) {
    case SurfaceKind::Ravine:
        return (x * x + m_condition * (y * y)) / 2;
    case SurfaceKind::Rosenbrock:
        return squared<Number>(1 - x) + 100 * squared<Number>(y - x * x);
    case SurfaceKind::Beale:
        return squared<Number>(1.5 - x + x * y) + squared<Number>(2.25 - x + x * y * y)
            + squared<Number>(2.625 - x + x * y * y * y);
    case SurfaceKind::Himmelblau:
        return squared<Number>(x * x + y - 11) + squared<Number>(x + y * y - 7);
    case SurfaceKind::Bumps:
        return bowl * (x * x) + bump * (1 - cos(waves * x)) + m_condition * (y * y) / 2;
    case SurfaceKind::Saddle:
        return x * x / 2 + squared<Number>(y * y - 4) / 16;
    case SurfaceKind::Line:
        return m_line->loss(x, y);
    }
    return x;
}

double Surface::value(const Pair& place) const
{
    return valueAt(place[0], place[1]);
}

at::Tensor Surface::value(const at::Tensor& x, const at::Tensor& y) const
{
    return valueAt(x, y);
}

Pair Surface::gradient(const Pair& place) const
{
    const auto [x, y] = place;
    switch (m_kind) {
    case SurfaceKind::Ravine:
        return {x, m_condition * y};
    case SurfaceKind::Rosenbrock:
        return {-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)};
    case SurfaceKind::Beale: {
        const double a = 1.5 - x + x * y;
        const double b = 2.25 - x + x * y * y;
        const double c = 2.625 - x + x * y * y * y;
        return {2 * a * (y - 1) + 2 * b * (y * y - 1) + 2 * c * (y * y * y - 1), 2 * a * x + 4 * b * x * y + 6 * c * x * y * y};
    }
    case SurfaceKind::Himmelblau: {
        const double a = x * x + y - 11;
        const double b = x + y * y - 7;
        return {4 * a * x + 2 * b, 2 * a + 4 * b * y};
    }
    case SurfaceKind::Bumps:
        return {2 * bowl * x + bump * waves * std::sin(waves * x), m_condition * y};
    case SurfaceKind::Saddle:
        return {x, y * (y * y - 4) / 4};
    case SurfaceKind::Line:
        return m_line->gradient(place);
    }
    return {};
}

Window Surface::window() const
{
    switch (m_kind) {
    case SurfaceKind::Ravine:
    case SurfaceKind::Bumps:
        return {-5, 5, -3, 3};
    case SurfaceKind::Rosenbrock:
        return {-2, 2, -1, 3};
    case SurfaceKind::Beale:
        return {-4.5, 4.5, -4.5, 4.5};
    case SurfaceKind::Himmelblau:
        return {-5, 5, -5, 5};
    case SurfaceKind::Saddle:
        return {-4, 4, -3, 3};
    case SurfaceKind::Line:
        return {-3, 4, -4, 2};
    }
    return {};
}

std::vector<Pair> Surface::minima() const
{
    switch (m_kind) {
    case SurfaceKind::Ravine:
    case SurfaceKind::Bumps:
        return {{0, 0}};
    case SurfaceKind::Rosenbrock:
        return {{1, 1}};
    case SurfaceKind::Beale:
        return {{3, 0.5}};
    case SurfaceKind::Himmelblau: // but the first, roots of a polynomial: to double precision
        return {{3, 2},
                {-2.805118086952745, 3.131312518250573},
                {-3.779310253377747, -3.283185991286170},
                {3.584428340330492, -1.848126526964404}};
    case SurfaceKind::Saddle:
        return {{0, 2}, {0, -2}};
    case SurfaceKind::Line:
        return {m_line->minimum()};
    }
    return {};
}

double Surface::distance(const Pair& place) const
{
    double least = std::numeric_limits<double>::infinity();
    for (const Pair& minimum : minima())
        least = std::min(least, std::hypot(place[0] - minimum[0], place[1] - minimum[1]));
    return least;
}

std::array<std::string, 2> Surface::names() const
{
    return m_kind == SurfaceKind::Line ? std::array<std::string, 2>{"w", "b"} : std::array<std::string, 2>{"x", "y"};
}

std::string Surface::formula() const
{
    const std::string kappa = figure::shortText(m_condition, 4);
    switch (m_kind) {
    case SurfaceKind::Ravine:
        return "(x² + " + kappa + " y²) / 2";
    case SurfaceKind::Rosenbrock:
        return "(1 − x)² + 100 (y − x²)²";
    case SurfaceKind::Beale:
        return "(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²";
    case SurfaceKind::Himmelblau:
        return "(x² + y − 11)² + (x + y² − 7)²";
    case SurfaceKind::Bumps:
        return "x² / 20 + 0.12 (1 − cos 4x) + " + kappa + " y² / 2";
    case SurfaceKind::Saddle:
        return "x² / 2 + (y² − 4)² / 16";
    case SurfaceKind::Line:
        return "mean (w t + b − target)²";
    }
    return {};
}

std::string Surface::python() const
{
    const std::string kappa = figure::exactText(m_condition);
    switch (m_kind) {
    case SurfaceKind::Ravine:
        return "def f(x, y):\n    return (x**2 + " + kappa + " * y**2) / 2\n";
    case SurfaceKind::Rosenbrock:
        return "def f(x, y):\n    return (1 - x)**2 + 100 * (y - x**2)**2\n";
    case SurfaceKind::Beale:
        return "def f(x, y):\n"
               "    return (1.5 - x + x * y)**2 + (2.25 - x + x * y**2)**2 + (2.625 - x + x * y**3)**2\n";
    case SurfaceKind::Himmelblau:
        return "def f(x, y):\n    return (x**2 + y - 11)**2 + (x + y**2 - 7)**2\n";
    case SurfaceKind::Bumps:
        return "def f(x, y):\n    return 0.05 * x**2 + 0.12 * (1 - torch.cos(4 * x)) + " + kappa + " * y**2 / 2\n";
    case SurfaceKind::Saddle:
        return "def f(x, y):\n    return x**2 / 2 + (y**2 - 4)**2 / 16\n";
    case SurfaceKind::Line:
        return "t = torch.linspace(-2, 2, 20, dtype=torch.float64)\n"
               "generator = torch.Generator().manual_seed("
            + std::to_string(m_seed)
            + ")\n"
              "target = 1.5 * t - 1 + 0.3 * torch.randn(20, generator=generator, dtype=torch.float64)\n\n\n"
              "def f(w, b):  # a line fitted to 20 points\n    return (w * t + b - target).square().mean()\n";
    }
    return {};
}

} // namespace gradus::lab::optimizer
