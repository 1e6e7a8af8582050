// Prints the figures Gradus holds itself to. No test: a figure that is missed is said, and the exit status stays 0.
// usage: gradus-bench [start | review | drag]

#include "drag.h"
#include "review.h"
#include "start.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QString only = QApplication::arguments().value(1);
    if (only.isEmpty() || only == QLatin1String("start"))
        gradus::bench::measureStart();
    if (only.isEmpty() || only == QLatin1String("review"))
        gradus::bench::measureReview();
    if (only.isEmpty() || only == QLatin1String("drag"))
        gradus::bench::measureDrag();
    return 0;
}
