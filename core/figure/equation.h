#pragma once

#include "figure/text.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gradus::figure {

/// A sign of an equation and, under it, the number it stands for.
struct Term {
    std::string symbol; ///< "w", "lr", "−", "√("
    std::vector<double> values; ///< one for each frame, or a single one for all; empty: a sign without a number
    bool outcome = false; ///< what the equation is about: drawn in the outcome's colour
    bool operator==(const Term&) const = default;
};

struct EquationLine {
    Text label; ///< stands before it; may be empty
    std::vector<Term> terms;
    bool operator==(const EquationLine&) const = default;
};

/// Equations with their numbers, term under term.
struct Equation {
    std::vector<EquationLine> lines;
    std::vector<std::int64_t> frameLines; ///< the line each frame is at, -1 for none; or empty
    bool operator==(const Equation&) const = default;
};

} // namespace gradus::figure
