#include "memory.h"

#include "figures.h"
#include "labruns.h"
#include "places.h"

namespace gradus::bench {
namespace {

/// Of the line through (0, values[0]), (1, values[1]) … that misses them least in the sum of squares.
double slope(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    const double middle = (count - 1) / 2;
    double products = 0, squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = static_cast<double>(i) - middle;
        products += x * values[i];
        squares += x * x;
    }
    return products / squares;
}

} // namespace

void measureMemory()
{
    constexpr int runs = 1000;
    constexpr int settling = 200; // runs in which each preset has run several times
    LabRuns lab;
    const std::vector<std::string> places = everyPlace(lab.catalogue());
    std::vector<double> resident; // kB
    for (int i = 0; i < runs; ++i) {
        const std::string& place = places[static_cast<std::size_t>(i) % places.size()];
        if (!lab.run(place)) {
            std::printf("memory: no figure of %s\n", place.c_str());
            return;
        }
        if (i >= settling)
            resident.push_back(static_cast<double>(lab.resident()));
    }
    const double rise = slope(resident);
    const auto [least, most] = std::minmax_element(resident.begin(), resident.end());
    char figure[120];
    std::snprintf(figure, sizeof figure, "%.3f kB a run over the last %zu (between %.2f and %.2f MB)", rise, resident.size(),
                  *least / 1024, *most / 1024);
    report("the lab's memory over 1,000 runs of all presets", figure, "1 kB a run", rise < 1);
}

} // namespace gradus::bench
