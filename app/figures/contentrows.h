#pragma once

#include "figure/figure.h"

#include <QString>

#include <vector>

/// What pictures, time lines and equations are in a table: a position and a value in each row.
namespace gradus::figures {

struct ContentRow {
    QString position, value;
};
/// Its size, each value laid over it, each corner of an outline, each spot.
[[nodiscard]] std::vector<ContentRow> contentRows(const figure::Image& image);
/// Each event with its step and lane, each band with its steps.
[[nodiscard]] std::vector<ContentRow> contentRows(const figure::Events& events);
/// Each number of each term, by line, sign and frame.
[[nodiscard]] std::vector<ContentRow> contentRows(const figure::Equation& equation);

/// With all its digits; under a tensor's dtype.
[[nodiscard]] QString exact(double value, const std::string& dtype);

} // namespace gradus::figures
