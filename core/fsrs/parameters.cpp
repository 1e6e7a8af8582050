#include "fsrs/parameters.h"

#include <algorithm>
#include <cmath>

namespace gradus::fsrs {

namespace {

struct Range {
    double lowest, highest;
};

constexpr std::array<Range, parameterCount> ranges{{
    {0.001, 100}, {0.001, 100},  {0.001, 100}, {0.001, 100}, // first stabilities
    {1, 10},      {0.001, 4},    {0.001, 4},   {0.001, 0.75}, // difficulty
    {0, 4.5},     {0, 0.8},      {0.001, 3.5}, // recall
    {0.001, 5},   {0.001, 0.25}, {0.001, 0.9}, {0, 4}, // lapse
    {0, 1},       {1, 6}, // Hard, Easy
    {0, 2},       {0, 2},        {0.01, 0.8}, // the same day
    {0.1, 0.8}, // decay
}};

/// The highest value of w[17] and w[18].
double sameDayCeiling(const Parameters& w, int relearningSteps)
{
    if (relearningSteps <= 1)
        return ranges[17].highest;
    const double room = -(std::log(w[11]) + std::log(std::exp2(w[13]) - 1) + 0.3 * w[14]) / relearningSteps;
    return std::min(ranges[17].highest, std::sqrt(std::max(0.01, room)));
}

} // namespace

const Parameters& defaultParameters()
{
    static constexpr Parameters defaults{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
                                         1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    return defaults;
}

std::optional<Parameters> parametersFrom(std::span<const double> numbers)
{
    if (numbers.empty())
        return defaultParameters();
    if (numbers.size() != 17 && numbers.size() != 19 && numbers.size() != parameterCount)
        return std::nullopt;
    if (!std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); }))
        return std::nullopt;

    Parameters w{};
    std::copy(numbers.begin(), numbers.end(), w.begin());
    if (numbers.size() == 17) {
        w[4] += 2 * w[5];
        w[5] = std::log(3 * w[5] + 1) / 3;
        w[6] += 0.5;
    }
    if (numbers.size() < parameterCount)
        w[20] = 0.5; // what was fixed before FSRS-6
    if (!std::isfinite(w[5]))
        return std::nullopt;
    return w;
}

Parameters clamped(const Parameters& parameters, int relearningSteps, bool sameDayReviews)
{
    Parameters w;
    for (std::size_t i = 0; i < parameterCount; ++i)
        w[i] = std::clamp(parameters[i], ranges[i].lowest, ranges[i].highest);
    const double ceiling = sameDayCeiling(w, relearningSteps);
    w[17] = std::min(w[17], ceiling);
    w[18] = std::min(w[18], ceiling);
    w[19] = std::clamp(parameters[19], sameDayReviews ? ranges[19].lowest : 0.0, ranges[19].highest);
    return w;
}

} // namespace gradus::fsrs
