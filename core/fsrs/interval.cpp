#include "fsrs/interval.h"

#include <algorithm>
#include <cmath>

namespace gradus::fsrs {

double decayFactor(const Parameters& w)
{
    return std::pow(0.9, -1 / w[20]) - 1;
}

double intervalMultiplier(const Parameters& w, double desiredRetention)
{
    return (std::pow(desiredRetention, -1 / w[20]) - 1) / decayFactor(w);
}

double interval(const Parameters& w, double stability, double desiredRetention)
{
    return stability * intervalMultiplier(w, desiredRetention);
}

int wholeDays(double interval, int lowest, int highest)
{
    const double least = std::min(lowest, highest);
    return static_cast<int>(std::clamp(std::round(interval), least, static_cast<double>(highest)));
}

FuzzBounds fuzzBounds(double interval, int lowest, int highest)
{
    const double within = std::clamp(interval, static_cast<double>(std::min(lowest, highest)), static_cast<double>(highest));
    if (within < 2.5) {
        const int day = wholeDays(within, lowest, highest);
        return {day, day};
    }
    const double spread = 1 + 0.15 * (std::min(within, 7.0) - 2.5) + 0.10 * std::max(0.0, std::min(within, 20.0) - 7)
        + 0.05 * std::max(0.0, within - 20);
    return {wholeDays(within - spread, lowest, highest), wholeDays(within + spread, lowest, highest)};
}

int fuzzed(double interval, double u, int lowest, int highest)
{
    const auto [earliest, latest] = fuzzBounds(interval, lowest, highest);
    return std::min(latest, earliest + static_cast<int>(u * (1 + latest - earliest)));
}

} // namespace gradus::fsrs
