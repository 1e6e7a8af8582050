#pragma once

namespace gradus::bench {

/// From asking the lab to stop a long run until it has.
void measureStop();

} // namespace gradus::bench
