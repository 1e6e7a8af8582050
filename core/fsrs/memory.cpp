#include "fsrs/memory.h"

#include "fsrs/interval.h"

#include <algorithm>
#include <cmath>

namespace gradus::fsrs {

namespace {

int grade(Rating rating)
{
    return static_cast<int>(rating);
}

double withinStability(double stability)
{
    return std::clamp(stability, lowestStability, highestStability);
}

double withinDifficulty(double difficulty)
{
    return std::clamp(difficulty, lowestDifficulty, highestDifficulty);
}

double unclampedFirstDifficulty(const Parameters& w, Rating rating)
{
    return w[4] - std::exp(w[5] * (grade(rating) - 1)) + 1;
}

} // namespace

Memory firstMemory(const Parameters& w, Rating rating)
{
    return {withinStability(w[static_cast<std::size_t>(grade(rating) - 1)]),
            withinDifficulty(unclampedFirstDifficulty(w, rating))};
}

Memory nextMemory(const Parameters& w, const std::optional<Memory>& before, Rating rating, double elapsedDays, SameDay sameDay)
{
    if (!before)
        return firstMemory(w, rating);

    double stability = 0;
    if (elapsedDays <= 0 && sameDay == SameDay::OwnFormula) {
        stability = stabilityAfterSameDay(w, before->stability, rating);
    } else {
        const double recall = retrievability(w, before->stability, std::max(0.0, elapsedDays));
        stability = rating == Rating::Again ? stabilityAfterLapse(w, *before, recall, sameDay)
                                            : stabilityAfterRecall(w, *before, recall, rating);
    }
    return {withinStability(stability), nextDifficulty(w, before->difficulty, rating)};
}

double retrievability(const Parameters& w, double stability, double elapsedDays)
{
    return std::pow(1 + decayFactor(w) * elapsedDays / stability, -w[20]);
}

double nextDifficulty(const Parameters& w, double difficulty, Rating rating)
{
    const double step = -w[6] * (grade(rating) - 3);
    const double damped = difficulty + step * (10 - difficulty) / 9;
    // It returns towards the first difficulty of Easy as the formula gives it, which may lie below 1.
    return withinDifficulty(w[7] * unclampedFirstDifficulty(w, Rating::Easy) + (1 - w[7]) * damped);
}

double stabilityAfterRecall(const Parameters& w, const Memory& before, double retrievability, Rating rating)
{
    const double gain = std::exp(w[8]) * (11 - before.difficulty) * std::pow(before.stability, -w[9])
        * (std::exp(w[10] * (1 - retrievability)) - 1);
    const double hard = rating == Rating::Hard ? w[15] : 1;
    const double easy = rating == Rating::Easy ? w[16] : 1;
    return before.stability * (1 + gain * hard * easy);
}

double stabilityAfterLapse(const Parameters& w, const Memory& before, double retrievability, SameDay sameDay)
{
    const double left = w[11] * std::pow(before.difficulty, -w[12]) * (std::pow(before.stability + 1, w[13]) - 1)
        * std::exp(w[14] * (1 - retrievability));
    const double most = sameDay == SameDay::OwnFormula ? before.stability / std::exp(w[17] * w[18]) : before.stability;
    return std::min(left, most);
}

double stabilityAfterSameDay(const Parameters& w, double stability, Rating rating)
{
    const double increase = std::exp(w[17] * (grade(rating) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (rating == Rating::Again ? increase : std::max(1.0, increase));
}

Memory memoryFromSm2(const Parameters& w, double ease, double interval, double retention)
{
    const double stability = withinStability(std::max(interval, lowestStability) / intervalMultiplier(w, retention));
    const double gain = std::exp(w[8]) * std::pow(stability, -w[9]) * (std::exp((1 - retention) * w[10]) - 1);
    return {stability, withinDifficulty(11 - (ease - 1) / gain)};
}

} // namespace gradus::fsrs
