#include "figures/heat.h"

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

/// How far from the neutral end of the scale: 0 … 1.
double strength(double value, const ColourMap& map)
{
    const double width = map.largest() - map.smallest();
    if (!std::isfinite(value) || width <= 0) {
        return 1;
    }
    if (map.diverging()) {
        return std::min(1.0, std::abs(value) / map.largest());
    }
    const bool downwards = map.largest() <= 0 && map.smallest() < 0;
    return std::clamp((downwards ? map.largest() - value : value - map.smallest()) / width, 0.0, 1.0);
}

/// Values between the middles of the cells, from the four around; the outermost hold to the edge.
class Flow {
public:
    explicit Flow(const figure::Overlay& overlay)
        : m_overlay(overlay)
    {
    }
    [[nodiscard]] double at(double row, double column) const
    {
        const auto [top, bottom, down] = between(row, m_overlay.rows);
        const auto [left, right, across] = between(column, m_overlay.columns);
        const auto mix = [](double a, double b, double t) { return t == 0 ? a : t == 1 ? b : a + (b - a) * t; };
        return mix(mix(value(top, left), value(top, right), across), mix(value(bottom, left), value(bottom, right), across),
                   down);
    }

private:
    struct Between {
        std::int64_t before, after;
        double part;
    };
    static Between between(double at, std::int64_t count)
    {
        const double inside = std::clamp(at - 0.5, 0.0, double(count - 1));
        const auto before = std::min(std::int64_t(inside), std::max<std::int64_t>(count - 2, 0));
        return {before, std::min(before + 1, count - 1), inside - double(before)};
    }
    [[nodiscard]] double value(std::int64_t row, std::int64_t column) const
    {
        return m_overlay.values[std::size_t(row * m_overlay.columns + column)];
    }
    const figure::Overlay& m_overlay;
};

} // namespace

std::optional<Range> heatRange(const figure::Overlay& overlay)
{
    std::optional<Range> range = rangeOf(overlay.values);
    if (range && overlay.diverging) {
        const double most = std::max(std::abs(range->smallest), std::abs(range->largest));
        range = Range{-most, most};
    }
    return range;
}

QImage heatPicture(const figure::Overlay& overlay, const ColourMap& map)
{
    constexpr std::int64_t enough = 256; // pixels along a side that flows: beyond, none sees the steps
    const auto pixels = [&](std::int64_t cells) {
        return int(overlay.smooth ? std::clamp<std::int64_t>(cells * 16, cells, std::max(cells, enough)) : cells);
    };
    QImage picture(pixels(overlay.columns), pixels(overlay.rows), QImage::Format_ARGB32);
    constexpr double weakest = 0.4; // of the opacity
    const Flow flow(overlay);
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        const double row = (y + 0.5) * double(overlay.rows) / picture.height();
        for (int x = 0; x < picture.width(); ++x) {
            const double column = (x + 0.5) * double(overlay.columns) / picture.width();
            const double value = flow.at(row, column);
            const double opacity = overlay.opacity * (weakest + (1 - weakest) * strength(value, map));
            line[x] = (map.colour(value) & 0xffffffU) | QRgb(std::lround(opacity * 255)) << 24U;
        }
    }
    return std::move(picture).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QImage paled(QImage picture)
{
    constexpr int kept = 5; // of 16 parts of a colour's distance from its grey
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int grey = qGray(line[x]);
            const auto part = [grey](int colour) { return grey + (colour - grey) * kept / 16; };
            line[x] = qRgb(part(qRed(line[x])), part(qGreen(line[x])), part(qBlue(line[x])));
        }
    }
    return picture;
}

} // namespace gradus::figures
