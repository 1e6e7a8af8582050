#pragma once

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace gradus::bench {

/// The value below which the share `p` (0 … 1) of the samples lies, by linear interpolation.
inline double percentile(std::vector<double> samples, double p)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const double place = p * static_cast<double>(samples.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, samples.size() - 1);
    return samples[below] + (samples[above] - samples[below]) * (place - static_cast<double>(below));
}

inline double median(const std::vector<double>& samples)
{
    return percentile(samples, 0.5);
}

/// "median 1.20 (quartiles 1.18 … 1.24, n = 21)"
inline std::string spread(const std::vector<double>& samples, const char* unit)
{
    char text[160];
    std::snprintf(text, sizeof text, "median %.2f%s (quartiles %.2f … %.2f, n = %zu)", median(samples), unit,
                  percentile(samples, 0.25), percentile(samples, 0.75), samples.size());
    return text;
}

/// "median 1.20 ms, p95 2.31 ms (n = 200)"
inline std::string typical(const std::vector<double>& milliseconds)
{
    char text[96];
    std::snprintf(text, sizeof text, "median %.2f ms, p95 %.2f ms (n = %zu)", median(milliseconds),
                  percentile(milliseconds, 0.95), milliseconds.size());
    return text;
}

/// One line of the report; `bound` says what was asked for.
inline void report(const char* what, const std::string& figure, const std::string& bound, bool reached)
{
    std::printf("%-62s %s; bound %s: %s\n", what, figure.c_str(), bound.c_str(), reached ? "reached" : "NOT reached");
    std::fflush(stdout);
}

} // namespace gradus::bench
