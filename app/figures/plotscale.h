#pragma once

#include "figures/colourmap.h"

#include <QString>

#include <vector>

namespace gradus::figures {

/// Where the numbers of an axis lie between its ends.
class PlotScale {
public:
    PlotScale() = default;
    /// `range` has a length; above 0 where logarithmic.
    PlotScale(const Range& range, bool logarithmic);

    /// 0 at the smallest … 1 at the largest, beyond them outside; NaN for what has no place.
    [[nodiscard]] double at(double value) const;
    [[nodiscard]] double value(double at) const;
    [[nodiscard]] const Range& range() const { return m_range; }
    [[nodiscard]] bool logarithmic() const { return m_logarithmic; }
    bool operator==(const PlotScale&) const = default;

private:
    Range m_range{0, 1};
    bool m_logarithmic = false;
    double m_start = 0, m_length = 1; ///< of the logarithms where logarithmic
};

struct Tick {
    double value = 0;
    QString label;
};

/// Round numbers within the range, at most so many, at least two if there are any. `whole`: whole numbers only.
[[nodiscard]] std::vector<Tick> ticksOf(const PlotScale& scale, int most, bool whole = false);

/// The range with a little room at both ends, so that what is at an end can be seen; never without length.
[[nodiscard]] Range roomy(const Range& range, bool logarithmic);

/// A number to be read: up to so many significant digits, "−1.25", "2.2×10⁻⁷", "10⁶", "not a number", "∞".
[[nodiscard]] QString shortNumber(double value, int digits = 4);

} // namespace gradus::figures
