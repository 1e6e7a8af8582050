#pragma once

/// Where time goes, for whoever measures it: with GRADUS_TRACE=1 in the environment the app writes one line per event to standard
/// error, the event's name and the monotonic clock in nanoseconds. Events: first-card-painted, next-card-painted (each comes once
/// the paint is over) and first-figure-painted.
namespace gradus::shell {

void trace(const char* event);

} // namespace gradus::shell
