#include "figures/seriespoints.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gradus::figures {

namespace {

/// Of a line that only goes right, each column of pixels keeps what can be seen of it: where it enters and leaves, and its ends.
QPolygonF thinned(const QPolygonF& line)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < line.size();) {
        const qreal column = std::floor(line[i].x());
        qsizetype lowest = i;
        qsizetype highest = i;
        qsizetype end = i;
        for (; end < line.size() && std::floor(line[end].x()) == column; ++end) {
            lowest = line[end].y() < line[lowest].y() ? end : lowest;
            highest = line[end].y() > line[highest].y() ? end : highest;
        }
        std::array<qsizetype, 4> picks{i, std::min(lowest, highest), std::max(lowest, highest), end - 1};
        for (std::size_t k = 0; k < picks.size(); ++k) {
            if (k == 0 || picks.at(k) != picks.at(k - 1)) {
                kept.append(line[picks.at(k)]);
            }
        }
        i = end;
    }
    return kept;
}

QPolygonF withoutRepeats(const QPolygonF& line)
{
    constexpr qreal near = 0.4; // pixels
    QPolygonF kept;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF step = kept.isEmpty() ? QPointF() : line[i] - kept.last();
        if (kept.isEmpty() || i + 1 == line.size() || std::abs(step.x()) + std::abs(step.y()) > near) {
            kept.append(line[i]);
        }
    }
    return kept;
}

} // namespace

Shown shownAt(const figure::Series& series, std::int64_t frame)
{
    const auto at = std::size_t(std::max<std::int64_t>(frame, 0));
    if (frame < 0 || series.frameEnds.size() <= at) {
        return {0, series.y.size()};
    }
    const auto begin = at < series.frameBegins.size() ? std::size_t(series.frameBegins[at]) : 0;
    return {begin, std::max(begin, std::size_t(series.frameEnds[at]))};
}

std::vector<bool> everShown(const figure::Series& series)
{
    if (series.frameEnds.empty()) {
        return {};
    }
    std::vector<int> changes(series.y.size() + 1);
    for (std::size_t frame = 0; frame < series.frameEnds.size(); ++frame) {
        const Shown shown = shownAt(series, std::int64_t(frame));
        ++changes[shown.begin];
        --changes[shown.end];
    }
    std::vector<bool> ever(series.y.size());
    int open = 0;
    for (std::size_t i = 0; i < ever.size(); ++i) {
        open += changes[i];
        ever[i] = open > 0;
    }
    return ever;
}

double xOf(const figure::Series& series, std::size_t point)
{
    return series.x.empty() ? double(point) : series.x[point];
}

bool isFinite(const figure::Series& series, std::size_t point)
{
    return std::isfinite(xOf(series, point)) && std::isfinite(series.y[point])
        && (series.y2.empty() || std::isfinite(series.y2[point]));
}

std::optional<std::size_t> headOf(const figure::Series& series, const Shown& shown)
{
    for (std::size_t i = shown.end; i > shown.begin; --i) {
        if (isFinite(series, i - 1)) {
            return i - 1;
        }
    }
    return {};
}

QPointF placeOf(const PlotFrame& frame, const figure::Series& series, std::size_t point)
{
    if (!isFinite(series, point)) {
        return {std::nan(""), std::nan("")};
    }
    return frame.at(xOf(series, point), series.y[point], series.onRight);
}

std::vector<BarPlace> barPlaces(const std::vector<figure::Series>& series)
{
    std::vector<BarPlace> places(series.size());
    constexpr double filled = 0.76; // of the way from one group to the next
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series[i].mark != figure::Mark::Bars || places[i].width > 0) {
            continue;
        }
        const auto isBeside = [&](const figure::Series& other) {
            return other.mark == figure::Mark::Bars && other.x == series[i].x
                && (!other.x.empty() || other.y.size() == series[i].y.size());
        };
        std::size_t beside = 0;
        double step = 0;
        for (std::size_t k = i; k < series.size(); ++k) {
            beside += isBeside(series[k]) && (series[k].y2.empty() || k == i) ? 1 : 0;
        }
        std::vector<double> xs;
        for (std::size_t point = 0; point < series[i].y.size(); ++point) {
            xs.push_back(xOf(series[i], point));
        }
        std::sort(xs.begin(), xs.end());
        for (std::size_t point = 1; point < xs.size(); ++point) {
            const double apart = xs[point] - xs[point - 1];
            step = apart > 0 && (step == 0 || apart < step) ? apart : step;
        }
        const double whole = series[i].barWidth > 0 ? series[i].barWidth : filled * (step > 0 ? step : 1);
        const double width = whole / double(beside);
        std::size_t next = 0;
        for (std::size_t k = i; k < series.size(); ++k) {
            if (isBeside(series[k])) {
                next += series[k].y2.empty() || k == i ? 1 : 0;
                places[k] = {-whole / 2 + width * (double(next) - 0.5), width};
            }
        }
    }
    return places;
}

QRectF barOf(const PlotFrame& frame, const figure::Series& series, std::size_t point, const BarPlace& place)
{
    if (!isFinite(series, point)) {
        return {};
    }
    const double middle = xOf(series, point) + place.offset;
    const PlotScale& scale = frame.y(series.onRight).scale;
    const double base = !series.y2.empty() ? series.y2[point] : scale.logarithmic() ? scale.range().smallest : 0;
    const QPointF a = frame.at(middle - place.width / 2, base, series.onRight);
    const QPointF b = frame.at(middle + place.width / 2, series.y[point], series.onRight);
    return std::isnan(b.y()) || std::isnan(a.y()) || std::isnan(a.x()) ? QRectF() : QRectF(a, b).normalized();
}

std::vector<QPolygonF> stretchesOf(const PlotFrame& frame, const figure::Series& series, const Shown& shown)
{
    std::vector<QPolygonF> lines;
    QPolygonF line;
    bool rising = true; // in x
    const auto close = [&] {
        if (!line.isEmpty()) {
            const bool dense = line.size() > 3 * std::max<qsizetype>(qsizetype(frame.area().width()), 100);
            lines.push_back(rising && dense ? thinned(line) : withoutRepeats(line));
            line.clear();
        }
        rising = true;
    };
    for (std::size_t i = shown.begin; i < shown.end; ++i) {
        const QPointF place = placeOf(frame, series, i);
        if (std::isnan(place.x())) {
            close();
            continue;
        }
        if (!line.isEmpty()) {
            rising = rising && place.x() >= line.last().x();
            if (series.mark == figure::Mark::Steps) {
                line.append({place.x(), line.last().y()});
            }
        }
        line.append(place);
    }
    close();
    return lines;
}

} // namespace gradus::figures
