#include "figures/chartranges.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::figures {

namespace {

struct ChartRanges {
    Q_DECLARE_TR_FUNCTIONS(ChartRanges)
};

/// Numbers on an axis, one after the other.
class Gathered {
public:
    explicit Gathered(bool logarithmic)
        : m_logarithmic(logarithmic)
    {
    }
    void add(double value)
    {
        if (std::isfinite(value) && (!m_logarithmic || value > 0)) {
            m_range = {std::min(m_range.smallest, value), std::max(m_range.largest, value)};
        }
    }
    [[nodiscard]] bool any() const { return m_range.smallest <= m_range.largest; }
    [[nodiscard]] Range range() const { return any() ? m_range : m_logarithmic ? Range{1, 10} : Range{0, 1}; }

private:
    bool m_logarithmic;
    Range m_range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
};

Range ended(const figure::Axis& axis, const Gathered& gathered, bool roomyEnds)
{
    if (!axis.categories.empty() && !axis.minimum && !axis.maximum) {
        return {-0.5, double(axis.categories.size()) - 0.5};
    }
    Gathered all = gathered;
    for (const std::optional<double>& end : {axis.minimum, axis.maximum}) {
        if (end) {
            all.add(*end);
        }
    }
    const Range tight = all.range();
    const bool flat = !(tight.smallest < tight.largest);
    Range range = roomyEnds || flat ? roomy(tight, axis.logarithmic) : tight;
    if (tight.smallest >= 0 && !axis.logarithmic && !flat) {
        // What can't be negative does not look as if it could; and near zero, zero is where to start.
        constexpr double near = 0.2;
        range.smallest = roomyEnds && tight.smallest < near * tight.largest ? 0 : std::max(range.smallest, 0.0);
    }
    range.smallest = axis.minimum.value_or(range.smallest);
    range.largest = axis.maximum.value_or(range.largest);
    return range.smallest < range.largest ? range : roomy({range.smallest, range.smallest}, axis.logarithmic);
}

template <typename Visit> void eachShown(const figure::Series& series, const Visit& visit)
{
    const std::vector<bool> ever = everShown(series);
    for (std::size_t i = 0; i < series.y.size(); ++i) {
        if (ever.empty() || ever[i]) {
            visit(i);
        }
    }
}

} // namespace

Ranges rangesOf(const figure::Chart& chart, const std::vector<BarPlace>& bars)
{
    Gathered x(chart.x.logarithmic);
    Gathered y(chart.y.logarithmic);
    Gathered right(chart.right && chart.right->logarithmic);
    bool roomyX = false;
    for (std::size_t k = 0; k < chart.series.size(); ++k) {
        const figure::Series& series = chart.series[k];
        Gathered& upright = series.onRight && chart.right ? right : y;
        const bool isBars = series.mark == figure::Mark::Bars;
        roomyX = roomyX || isBars || series.mark == figure::Mark::Points;
        eachShown(series, [&](std::size_t i) {
            if (!isFinite(series, i)) {
                return;
            }
            x.add(xOf(series, i) + (isBars ? bars[k].offset - bars[k].width / 2 : 0));
            x.add(xOf(series, i) + (isBars ? bars[k].offset + bars[k].width / 2 : 0));
            upright.add(series.y[i]);
            if (!series.y2.empty()) {
                upright.add(series.y2[i]);
            } else if (isBars) {
                upright.add(0);
            }
        });
    }
    for (const figure::Rule& rule : chart.rules) {
        (rule.vertical ? x : y).add(rule.at);
    }
    for (const double at : chart.frameAt) {
        x.add(at);
    }
    Ranges ranges{{"x", ended(chart.x, x, roomyX)}, {"y", ended(chart.y, y, true)}};
    if (chart.right) {
        ranges["right"] = ended(*chart.right, right, true);
    }
    return ranges;
}

bool hasWholeX(const figure::Chart& chart)
{
    return std::all_of(chart.series.begin(), chart.series.end(), [](const figure::Series& series) {
        return std::all_of(series.x.begin(), series.x.end(), [](double x) { return x == std::floor(x); });
    });
}

Undrawable undrawableIn(const figure::Chart& chart)
{
    Undrawable found;
    for (const figure::Series& series : chart.series) {
        const figure::Axis& upright = series.onRight && chart.right ? *chart.right : chart.y;
        eachShown(series, [&](std::size_t i) {
            const double x = xOf(series, i);
            const double y2 = series.y2.empty() ? 0 : series.y2[i];
            if (std::isnan(x) || std::isnan(series.y[i]) || std::isnan(y2)) {
                ++found.notNumbers;
            } else if (!isFinite(series, i)) {
                ++found.infinite;
            } else if ((chart.x.logarithmic && x <= 0) || (upright.logarithmic && series.y[i] <= 0)) {
                ++found.notPositive;
            }
        });
    }
    return found;
}

QString undrawableWords(const Undrawable& undrawable)
{
    QStringList words;
    if (undrawable.notNumbers > 0) {
        words.append(ChartRanges::tr("%n value(s) are not numbers", nullptr, undrawable.notNumbers));
    }
    if (undrawable.infinite > 0) {
        words.append(ChartRanges::tr("%n value(s) are infinite", nullptr, undrawable.infinite));
    }
    if (undrawable.notPositive > 0) {
        words.append(ChartRanges::tr("%n value(s) have no logarithm", nullptr, undrawable.notPositive));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace gradus::figures
