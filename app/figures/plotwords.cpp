#include "figures/plotwords.h"

#include "figures/chartranges.h"
#include "figures/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

struct PlotWords {
    Q_DECLARE_TR_FUNCTIONS(PlotWords)
};

QString named(const figure::Text& label, const QString& said)
{
    return label.empty() ? said : QStringLiteral("%1: %2").arg(translated(label), said);
}

QString pair(double x, double y)
{
    return QStringLiteral("%1, %2").arg(shortNumber(x), shortNumber(y));
}

QString place(const figure::Axis& axis, double x)
{
    const bool known = x >= 0 && x < double(axis.categories.size()) && x == std::floor(x);
    return known ? translated(axis.categories[std::size_t(x)]) : shortNumber(x);
}

QString spokenSeries(const figure::Chart& chart, const figure::Series& series)
{
    constexpr std::size_t few = 12;
    if (series.y.empty()) {
        return named(series.label, PlotWords::tr("empty"));
    }
    if (series.mark == figure::Mark::Bars && series.y.size() <= few) {
        QStringList bars;
        for (std::size_t i = 0; i < series.y.size(); ++i) {
            bars.append(QStringLiteral("%1 %2").arg(place(chart.x, xOf(series, i)), shortNumber(series.y[i])));
        }
        return named(series.label, bars.join(QStringLiteral(", ")));
    }
    const std::optional<Range> range = rangeOf(series.y);
    const std::optional<std::size_t> last = headOf(series, shownAt(series, -1));
    QString said = PlotWords::tr("%n point(s)", nullptr, int(series.y.size()));
    if (range && last) {
        said = PlotWords::tr("%1, from %2 to %3, last %4", "points; smallest, largest and last value")
                   .arg(said, shortNumber(range->smallest), shortNumber(range->largest), shortNumber(series.y[*last]));
    }
    return named(series.label, said);
}

} // namespace

QString spokenChart(const figure::Chart& chart)
{
    QStringList said;
    const QString across = translated(chart.x.label);
    const QString upright = translated(chart.y.label);
    if (!across.isEmpty() && !upright.isEmpty()) {
        said.append(PlotWords::tr("%1 over %2", "vertical axis, horizontal axis").arg(upright, across));
    } else if (!(across + upright).isEmpty()) {
        said.append(across + upright);
    }
    if (chart.right && !chart.right->label.empty()) {
        said.append(PlotWords::tr("on the right %1").arg(translated(chart.right->label)));
    }
    for (const figure::Series& series : chart.series) {
        said.append(spokenSeries(chart, series));
    }
    for (const figure::Rule& rule : chart.rules) {
        said.append(named(rule.label, PlotWords::tr("a line at %1").arg(shortNumber(rule.at))));
    }
    if (const QString undrawable = undrawableWords(undrawableIn(chart)); !undrawable.isEmpty()) {
        said.append(undrawable);
    }
    return said.join(QStringLiteral("; "));
}

QString spokenField(const figure::Field& field)
{
    QStringList said;
    const auto axis = [](const figure::Axis& one, const QString& otherwise) {
        return PlotWords::tr("%1 from %2 to %3", "axis and its ends")
            .arg(one.label.empty() ? otherwise : translated(one.label), shortNumber(*one.minimum), shortNumber(*one.maximum));
    };
    said.append(axis(field.x, QStringLiteral("x")) + QStringLiteral(", ") + axis(field.y, QStringLiteral("y")));
    if (const std::optional<Range> range = rangeOf(field.values)) {
        const auto least = std::find(field.values.begin(), field.values.end(), range->smallest) - field.values.begin();
        const auto at = [](std::int64_t index, const figure::Axis& one, std::int64_t points) {
            return *one.minimum + (*one.maximum - *one.minimum) * double(index) / double(points - 1);
        };
        said.append(
            PlotWords::tr("values from %1 to %2, the least at %3")
                .arg(shortNumber(range->smallest), shortNumber(range->largest),
                     pair(at(least % field.columns, field.x, field.columns), at(least / field.columns, field.y, field.rows))));
    }
    for (const figure::Series& path : field.paths) {
        const std::optional<std::size_t> last = headOf(path, shownAt(path, -1));
        if (!last) {
            continue;
        }
        const QString points = PlotWords::tr("%n point(s)", nullptr, int(path.y.size()));
        said.append(named(path.label,
                          path.mark == figure::Mark::Line
                              ? PlotWords::tr("%1, from %2 to %3", "points; first and last place")
                                    .arg(points, pair(xOf(path, 0), path.y[0]), pair(xOf(path, *last), path.y[*last]))
                              : points));
    }
    for (const figure::Spot& spot : field.spots) {
        said.append(named(spot.label, pair(spot.x, spot.y)));
    }
    const auto bad = std::count_if(field.values.begin(), field.values.end(), [](double v) { return !std::isfinite(v); });
    if (bad > 0) {
        said.append(PlotWords::tr("%n value(s) are not numbers", nullptr, int(bad)));
    }
    return said.join(QStringLiteral("; "));
}

} // namespace gradus::figures
