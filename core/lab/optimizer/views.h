#pragma once

#include "lab/optimizer/setting.h"

#include "figure/figure.h"

#include <array>

/// One function for each picture that the demo can show.
namespace gradus::lab::optimizer {

[[nodiscard]] figure::Figure figureOf(const Setting& setting, Context& context);

[[nodiscard]] figure::Figure equationView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure tableView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure sideView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure barsView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure squaresView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure zeroGradView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure epsView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure decayView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure averagesView(const Setting& setting);
[[nodiscard]] figure::Figure debiasView(const Setting& setting);
[[nodiscard]] figure::Figure callbacksView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure loopView(const Setting& setting, Context& context);
[[nodiscard]] figure::Figure inPlaceView(const Setting& setting);

inline constexpr std::array<double, 4> betas{0.5, 0.7, 0.9, 0.99};
inline constexpr std::array<const char*, 4> betaTexts{"0.5", "0.7", "0.9", "0.99"};
inline constexpr std::int64_t mostChainSteps = 20; ///< of the pictures that go callback by callback
inline constexpr std::int64_t decaySteps = 5; ///< after which coupled and decoupled decay are compared

/// Ways to write `p.data.add_(p.grad.data, alpha=-lr)`, one of which does the same in the same memory.
inline constexpr std::array<const char*, 3> rewritings{"p.data += -lr * p.grad.data", "p.data += lr * p.grad.data",
                                                       "p.data = -lr * p.grad.data"};

} // namespace gradus::lab::optimizer
