#pragma once

#include "lab/optimizer/callbacks.h"

#include <memory>

namespace gradus::lab::optimizer {

/// An optimizer of one parameter, whose grad() is filled before each step.
class Stepper {
public:
    virtual ~Stepper() = default;
    virtual void step() = 0;
    virtual void setRate(double lr) = 0;
    /// What it keeps; undefined where it keeps none.
    [[nodiscard]] virtual at::Tensor gradAvg() const = 0;
    [[nodiscard]] virtual at::Tensor sqrAvg() const = 0;
};

/// torch::optim's own; Adam as printed, which it has not, by the book's callbacks. torch::optim knows decoupled decay for Adam
/// alone (AdamW); the others get it as AdamW does it, by w ← (1 − lr · wd) w before the step.
[[nodiscard]] std::unique_ptr<Stepper> torchStepper(Method method, const Hyper& hyper, const at::Tensor& p);

/// The book's callbacks, one after the other.
[[nodiscard]] std::unique_ptr<Stepper> bookStepper(Chain chain, const at::Tensor& p);

} // namespace gradus::lab::optimizer
