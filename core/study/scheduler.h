#pragma once

#include "fsrs/parameters.h"
#include "study/days.h"
#include "study/types.h"

#include <array>
#include <optional>

/// When a card comes back: FSRS for the days, learning and relearning steps for the minutes. Pure functions of a card's state, a
/// rating, the moment and the settings, so that states can be computed anew from the log.
namespace gradus::study {

/// The rules below, kept beside every review. A change to them that gives another state for the same review needs a new number.
inline constexpr int schedulerVersion = 1;

struct SchedulerSettings {
    fsrs::Parameters parameters = fsrs::defaultParameters();
    double desiredRetention = 0.9;
    std::vector<double> learningStepsMinutes;
    std::vector<double> relearningStepsMinutes;
    int maximumIntervalDays = 36500;
};

/// What a rating does to a card.
struct Outcome {
    CardState state;
    Interval interval;
};

/// For each rating (index rating - 1). `fuzz`, from 0 up to but not including 1, picks the day; nothing: the unfuzzed interval.
/// Among the intervals of whole days Easy is longer than Good, and Good than Hard, unless the maximum stands in the way.
[[nodiscard]] std::array<Outcome, 4> outcomes(const CardState& state, const Moment& now, const SchedulerSettings& settings,
                                              std::optional<double> fuzz);

/// The same number, from 0 up to but not including 1, for the same card and count of reviews, on every machine.
[[nodiscard]] double fuzzSeed(const QString& fullId, int reviews);

} // namespace gradus::study
