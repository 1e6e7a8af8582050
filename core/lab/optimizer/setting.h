#pragma once

#include "lab/optimizer/callbacks.h"
#include "lab/optimizer/surface.h"
#include "lab/optimizer/walk.h"

#include "figure/declaration.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gradus::lab::optimizer {

/// What is pictured.
enum class Show { Equation, Table, Side, Bars, Squares, Averages, Debias, Chain, Loop, InPlace, ZeroGrad, Eps, Decay };
inline constexpr std::array<std::string_view, 13> showIds{"equation",  "table",  "side",      "bars",      "squares",
                                                          "averages",  "debias", "callbacks", "step_loop", "in_place",
                                                          "zero_grad", "eps",    "decay"};
inline constexpr std::array<std::string_view, 7> surfaceIds{"ravine", "rosenbrock", "beale", "himmelblau",
                                                            "bumps",  "saddle",     "line"};
inline constexpr std::array<std::string_view, 2> variantIds{"torch", "book"};
inline constexpr std::array<std::string_view, 2> decayIds{"coupled", "decoupled"};
/// Where the gradients that are averaged come from.
enum class Source { Flip, Hump, Typed };
inline constexpr std::array<std::string_view, 3> sourceIds{"flip", "hump", "typed"};

/// The demo's arguments, read and checked against each other.
struct Setting {
    Show show = Show::Equation;
    Surface surface;
    SurfaceKind surfaceKind = SurfaceKind::Ravine;
    Pair start{};
    std::vector<Method> shown; ///< in the declaration's order; at least one where they are pictured
    Hyper hyper;
    bool zeroGrad = true;
    std::int64_t steps = 1;
    Variant variant = Variant::Torch;
    std::vector<Callback> callbacks;
    Source source = Source::Flip;
    bool debias = true;
    std::vector<double> gradients, weights; ///< as typed
    std::uint64_t seed = 0;

    /// Throws figure::Error for numbers that can't be read and combinations that mean nothing.
    explicit Setting(const figure::Arguments& arguments);

    [[nodiscard]] Route route() const { return {start, steps, zeroGrad, {}}; }
    /// The chain of callbacks as it was put together.
    [[nodiscard]] Chain chain() const;
};

} // namespace gradus::lab::optimizer
