// Prints the figures Gradus holds itself to. No test: a figure that is missed is said, and the exit status stays 0.
// usage: gradus-bench [start | review | drag | demos | six | first | stop | autograd | memory | large]
//
// Without an argument all but `large`, which needs a screen of 3840×2160.
// GRADUS_BENCH_DETAILS=1 prints a line for each preset.

#include "autograd.h"
#include "demos.h"
#include "drag.h"
#include "firstfigure.h"
#include "memory.h"
#include "review.h"
#include "sixoptimizers.h"
#include "start.h"
#include "stop.h"

#include <QApplication>

#include <array>
#include <utility>

int main(int argc, char** argv)
{
    using namespace gradus::bench;
    const QApplication app(argc, argv);
    const QString only = QApplication::arguments().value(1);
    if (only == QLatin1String("large")) {
        measureLarge();
        return 0;
    }
    constexpr std::array<std::pair<const char*, void (*)()>, 9> all{{{"start", measureStart},
                                                                     {"review", measureReview},
                                                                     {"drag", measureDrag},
                                                                     {"demos", measureDemos},
                                                                     {"six", measureSixOptimizers},
                                                                     {"first", measureFirstFigures},
                                                                     {"stop", measureStop},
                                                                     {"autograd", measureAgainstAutograd},
                                                                     {"memory", measureMemory}}};
    for (const auto& [name, measure] : all)
        if (only.isEmpty() || only == QLatin1String(name))
            measure();
    return 0;
}
