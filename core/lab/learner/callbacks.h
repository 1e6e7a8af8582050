#pragma once

#include "lab/learner/learner.h"

#include <string>

namespace gradus::lab::loop {

/// The callback of that class name, or Canceller, set as the setting says. `setting` outlives it.
[[nodiscard]] std::unique_ptr<Subscriber> makeCallback(const std::string& name, const Setting& setting);

/// Those that the setting lists, and Canceller last if something is to be raised; not yet in order.
[[nodiscard]] Subscribers makeCallbacks(const Setting& setting);

inline constexpr const char* cancellerName = "Canceller";

} // namespace gradus::lab::loop
