#pragma once

#include "fsrs/parameters.h"

#include <optional>

namespace gradus::fsrs {

enum class Rating { Again = 1, Hard, Good, Easy };

inline constexpr double lowestStability = 0.001, highestStability = 36500; ///< days
inline constexpr double lowestDifficulty = 1, highestDifficulty = 10;

/// What the model knows of how well a card is remembered.
struct Memory {
    double stability; ///< days until the chance to recall has fallen to 90 %
    double difficulty; ///< 1 … 10
};

/// What a second review on the same day does.
enum class SameDay {
    OwnFormula, ///< a formula of its own, with w[17] … w[19]
    AsRecall ///< an ordinary review at a retrievability of 1: ts-fsrs's rule where short-term scheduling is off
};

/// After a card's first rating.
[[nodiscard]] Memory firstMemory(const Parameters& w, Rating rating);

/// After a rating, `elapsedDays` (whole study days, not negative) after the last one. Nothing before it: as firstMemory.
[[nodiscard]] Memory nextMemory(const Parameters& w, const std::optional<Memory>& before, Rating rating, double elapsedDays,
                                SameDay sameDay = SameDay::OwnFormula);

/// The chance to recall, 0 … 1, `elapsedDays` after the last review.
[[nodiscard]] double retrievability(const Parameters& w, double stability, double elapsedDays);

// The parts of nextMemory, for those who explain or test it.
[[nodiscard]] double nextDifficulty(const Parameters& w, double difficulty, Rating rating);
[[nodiscard]] double stabilityAfterRecall(const Parameters& w, const Memory& before, double retrievability, Rating rating);
[[nodiscard]] double stabilityAfterLapse(const Parameters& w, const Memory& before, double retrievability,
                                         SameDay sameDay = SameDay::OwnFormula);
[[nodiscard]] double stabilityAfterSameDay(const Parameters& w, double stability, Rating rating);

/// The memory of a card that SM-2 has scheduled `interval` days ahead with `ease` (2.5 = 250 %), if it was remembered with a
/// chance of `retention` (above 0, below 1) when due.
[[nodiscard]] Memory memoryFromSm2(const Parameters& w, double ease, double interval, double retention);

} // namespace gradus::fsrs
