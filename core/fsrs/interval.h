#pragma once

#include "fsrs/parameters.h"

namespace gradus::fsrs {

inline constexpr int longestInterval = 36500; ///< days

/// F of the forgetting curve R(t) = (1 + F t / S)^-w[20], chosen so that R(S) = 0.9.
[[nodiscard]] double decayFactor(const Parameters& w);

/// How many stabilities may pass until the chance to recall has fallen to `desiredRetention` (above 0, at most 1). 1 at 0.9.
[[nodiscard]] double intervalMultiplier(const Parameters& w, double desiredRetention);

/// Days until the chance to recall has fallen to `desiredRetention`, not rounded.
[[nodiscard]] double interval(const Parameters& w, double stability, double desiredRetention);

/// Whole days, at least `lowest` and at most `highest` (which wins); a half is rounded up.
[[nodiscard]] int wholeDays(double interval, int lowest = 1, int highest = longestInterval);

/// The days among which fuzz picks.
struct FuzzBounds {
    int earliest, latest; ///< both included
};

/// Cards begun together would come back together for ever; fuzz spreads them: by 15 % of the days from 2.5 to 7, 10 % of those to
/// 20, 5 % of those after, and one day. Below 2.5 days there is none.
[[nodiscard]] FuzzBounds fuzzBounds(double interval, int lowest = 1, int highest = longestInterval);

/// A day within the bounds; `u` from 0 up to but not including 1.
[[nodiscard]] int fuzzed(double interval, double u, int lowest = 1, int highest = longestInterval);

} // namespace gradus::fsrs
