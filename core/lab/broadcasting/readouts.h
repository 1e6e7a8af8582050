#pragma once

#include "lab/broadcasting/computation.h"

#include "figure/figure.h"

#include <string>
#include <vector>

namespace gradus::lab::broadcast {

/// What is said in words and numbers. All of it is the answer.
[[nodiscard]] std::vector<figure::Readout> readoutsOf(const Setting& setting, const Computation& all);

/// Strides, bytes and storage are told: where the demo is asked to, and where t() or expand_as reads memory in a new way.
[[nodiscard]] bool tellsMemory(const Setting& setting);

/// The last cell and the sum are told of what an operation computed; no sum of truths.
[[nodiscard]] bool tellsNumbers(const Setting& setting, const Computation& all);
[[nodiscard]] bool tellsSum(const Computation& all);

/// The second row is told of a small table that expand_as made.
[[nodiscard]] bool tellsSecondRow(const Setting& setting, const Computation& all);

/// What `then` does to the outcome, in Python: "(a > b).all()"; empty for nothing.
[[nodiscard]] std::string thenExpression(const Setting& setting);

} // namespace gradus::lab::broadcast
