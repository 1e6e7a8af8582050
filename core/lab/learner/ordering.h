#pragma once

#include "lab/learner/learner.h"

namespace gradus::lab::loop {

/// The callbacks in the order in which they will run; those that nothing puts in order stay as they were listed.
/// Throws figure::Error that names the circle if run_before and run_after contradict each other.
[[nodiscard]] Subscribers ordered(Subscribers listed, Sorting sorting);

} // namespace gradus::lab::loop
