#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

/// FSRS-6, the free spaced repetition scheduler, as plain functions. Where its implementations differ, this one follows fsrs-rs.
namespace gradus::fsrs {

/// The version of the formulas, kept beside every review, so that a log can be replayed with the formulas it was made with.
inline constexpr const char* algorithm = "FSRS-6";

inline constexpr std::size_t parameterCount = 21;

/// w[0] … w[20] of the published formulas.
using Parameters = std::array<double, parameterCount>;

/// Trained by the authors of FSRS on the reviews of many learners.
[[nodiscard]] const Parameters& defaultParameters();

/// 21 numbers as they are, 17 (FSRS-4.5) or 19 (FSRS-5) carried over, none: the defaults. Nothing if their count is another, or
/// one of them is not finite.
[[nodiscard]] std::optional<Parameters> parametersFrom(std::span<const double> numbers);

/// The nearest parameters within the range of each. With several relearning steps the same-day parameters are held lower, so that
/// a lapse with its steps can't leave a card more stable than it was.
[[nodiscard]] Parameters clamped(const Parameters& parameters, int relearningSteps = 1, bool sameDayReviews = true);

} // namespace gradus::fsrs
