#pragma once

#include "figure/chart.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gradus::lab::optimizer {

/// How far the plot is left before a path counts as diverged.
inline constexpr double farAway = 100;

enum class Method { Sgd, Momentum, RmsProp, Adam, AdamAsPrinted, AdamW };
inline constexpr std::array<Method, 6> methods{Method::Sgd,  Method::Momentum,      Method::RmsProp,
                                               Method::Adam, Method::AdamAsPrinted, Method::AdamW};
inline constexpr std::array<std::string_view, 6> methodIds{"sgd", "momentum", "rmsprop", "adam", "adam_book", "adamw"};

[[nodiscard]] std::string_view idOf(Method method);
[[nodiscard]] figure::Text labelOf(Method method);
/// An optimizer has one colour in all panels.
[[nodiscard]] figure::Tint tintOf(Method method);
[[nodiscard]] bool keepsGradAvg(Method method);
[[nodiscard]] bool keepsSqrAvg(Method method);

struct Hyper {
    double lr = 0.1;
    double mom = 0.9; ///< Adam's first beta as well
    double sqrMom = 0.99; ///< RMSprop's alpha, Adam's second beta
    double eps = 1e-8;
    double wd = 0;
    bool decoupled = false; ///< the decay is taken off the weights instead of added to the gradient
};

/// The debiasing and eps of Adam's step: as chapter 16 of the book prints it, w − lr · unbias_avg / √(sqr_avg + eps), or as
/// torch (and fastai's own library) runs it, w − lr · unbias_avg / (√(sqr_avg / (1 − β₂ⁱ)) + eps).
enum class Variant { Torch, Book };

} // namespace gradus::lab::optimizer
