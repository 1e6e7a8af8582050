#include "figures/colourmap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gradus::figures {

namespace {

constexpr int steps = 256;

QRgb mixed(const QColor& a, const QColor& b, double t)
{
    const auto mix = [t](int x, int y) { return int(std::lround(x + (y - x) * t)); };
    return qRgb(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

/// Colours at equal distances, the ones between mixed.
std::vector<QRgb> ramp(const std::vector<QColor>& stops)
{
    std::vector<QRgb> colours(steps);
    for (int i = 0; i < steps; ++i) {
        const double at = double(i) / (steps - 1) * double(stops.size() - 1);
        const auto left = std::min(std::size_t(at), stops.size() - 2);
        colours[std::size_t(i)] = mixed(stops[left], stops[left + 1], at - double(left));
    }
    return colours;
}

QColor rgb(QRgb colour)
{
    return QColor::fromRgb(colour);
}

} // namespace

std::optional<Range> rangeOf(const std::vector<double>& values)
{
    Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const double value : values) {
        if (std::isfinite(value)) {
            range.smallest = std::min(range.smallest, value);
            range.largest = std::max(range.largest, value);
        }
    }
    return range.smallest <= range.largest ? std::optional(range) : std::nullopt;
}

Range united(const Range& a, const Range& b)
{
    return {std::min(a.smallest, b.smallest), std::max(a.largest, b.largest)};
}

ColourMap::ColourMap(const Range& range, const look::Theme& theme)
    : m_smallest(range.smallest)
    , m_largest(range.largest)
    , m_diverging(range.smallest < 0 && range.largest > 0)
    , m_notANumber(theme.muted.rgb())
{
    if (m_diverging) {
        m_largest = std::max(-range.smallest, range.largest);
        m_smallest = -m_largest;
        m_steps = theme.dark ? ramp({rgb(0xffff9db0), rgb(0xffb0405f), rgb(0xff262a33), rgb(0xff4560c4), rgb(0xffb9c6ff)})
                             : ramp({rgb(0xff7a0f33), rgb(0xffd0617f), rgb(0xfff3f2ee), rgb(0xff6d86dd), rgb(0xff1b3590)});
    } else {
        m_steps = theme.dark ? ramp({rgb(0xff232839), rgb(0xff4560c4), rgb(0xffd3dbff)})
                             : ramp({rgb(0xfff1f3fd), rgb(0xff6d86dd), rgb(0xff17296f)});
        if (range.largest <= 0 && range.smallest < 0) {
            std::reverse(m_steps.begin(), m_steps.end()); // the strongest value is the smallest
        }
    }
}

QRgb ColourMap::colour(double value) const
{
    if (!std::isfinite(value)) {
        return m_notANumber;
    }
    const double width = m_largest - m_smallest;
    const double at = width > 0 ? std::clamp((value - m_smallest) / width, 0.0, 1.0) : 0.5;
    return m_steps[std::size_t(std::lround(at * (steps - 1)))];
}

} // namespace gradus::figures
