#pragma once

#include "lab/optimizer/method.h"

#include <string>

/// Python that the scripts have in common.
namespace gradus::lab::optimizer {

/// torch.optim's optimizer, or the book's chain, as an expression of `params`.
[[nodiscard]] std::string pythonOptimizer(Method method, const Hyper& hyper);

/// class Optimizer, the book's.
extern const char* const bookOptimizer;
/// class Decayed: decoupled weight decay around any optimizer.
extern const char* const decayedOptimizer;
/// walk, loss and text; they need f, start and steps.
extern const char* const walkFunction;

} // namespace gradus::lab::optimizer
