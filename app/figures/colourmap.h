#pragma once

#include "look/look.h"

#include <QRgb>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gradus::figures {

/// Smallest and largest finite value of what is drawn on one scale.
struct Range {
    double smallest = 0, largest = 0;
    bool operator==(const Range&) const = default;
};

using Ranges = std::map<std::string, Range>; ///< by the name of what is drawn over them

[[nodiscard]] std::optional<Range> rangeOf(const std::vector<double>& values);
[[nodiscard]] Range united(const Range& a, const Range& b);

/// Numbers to colours that differ in lightness first, so that they can be told apart without colour vision and in print.
/// Values of both signs: two hues around a neutral zero, with limits symmetric around it. One sign: one hue.
class ColourMap {
public:
    ColourMap(const Range& range, const look::Theme& theme);

    /// NaN and infinities get a colour that no number has.
    [[nodiscard]] QRgb colour(double value) const;
    [[nodiscard]] double smallest() const { return m_smallest; }
    [[nodiscard]] double largest() const { return m_largest; }
    [[nodiscard]] bool diverging() const { return m_diverging; }

private:
    double m_smallest = 0, m_largest = 1;
    bool m_diverging = false;
    QRgb m_notANumber = 0;
    std::vector<QRgb> m_steps;
};

} // namespace gradus::figures
