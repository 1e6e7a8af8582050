#pragma once

#include "figure/equation.h"

#include <QString>

#include <vector>

namespace gradus::figures {

/// Numbers of one term, written alike: as many decimals for each as tell the largest in four digits, none that all end in zero.
/// What would look like zero then, and what is very large, has an exponent. NaN and infinities are words.
[[nodiscard]] std::vector<QString> writtenAlike(const std::vector<double>& values);

/// The value that a term has in a frame, by index; -1 for a sign without a number.
[[nodiscard]] std::int64_t valueIndex(const figure::Term& term, std::int64_t frame);

/// A line with its numbers: "w = 1.00 − 0.1 × 2.00 = 0.80". Frame -1 is the first.
[[nodiscard]] QString lineInWords(const figure::EquationLine& line, std::int64_t frame);

} // namespace gradus::figures
