#include "figures/contentrows.h"

#include "figures/eventmarks.h"
#include "figures/words.h"

#include <QLocale>

#include <cmath>

namespace gradus::figures {

QString exact(double value, const std::string& dtype)
{
    const bool whole = dtype == "bool" || dtype.starts_with("int") || dtype.starts_with("uint");
    return whole || !std::isfinite(value) ? QString::fromStdString(figure::formatCell(value, dtype))
                                          : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

namespace {

QString real(double value)
{
    return exact(value, "float64");
}

QString point(double x, double y)
{
    return QStringLiteral("%1, %2").arg(real(x), real(y));
}

} // namespace

std::vector<ContentRow> contentRows(const figure::Image& image)
{
    std::vector<ContentRow> rows{{QStringLiteral("width, height"), QStringLiteral("%1, %2").arg(image.width).arg(image.height)}};
    if (image.overlay) {
        for (std::size_t i = 0; i < image.overlay->values.size(); ++i) {
            const figure::Shape shape{image.overlay->rows, image.overlay->columns};
            rows.push_back({QString::fromStdString(figure::formatIndex(std::int64_t(i), shape)), real(image.overlay->values[i])});
        }
    }
    for (const figure::Outline& outline : image.outlines) {
        for (std::size_t i = 0; i < outline.x.size(); ++i) {
            rows.push_back({QStringLiteral("%1, %2").arg(translated(outline.label)).arg(i), point(outline.x[i], outline.y[i])});
        }
    }
    for (const figure::Spot& spot : image.spots) {
        rows.push_back({translated(spot.label), point(spot.x, spot.y)});
    }
    return rows;
}

std::vector<ContentRow> contentRows(const figure::Events& events)
{
    std::vector<ContentRow> rows;
    for (const figure::Event& event : events.events) {
        const QString step = translated(events.steps[std::size_t(event.at)]);
        const QString lane = translated(events.lanes[std::size_t(event.lane)]);
        const QString label = translated(event.label);
        const QString what = eventmarks::name(event.kind);
        rows.push_back({QStringLiteral("%1, %2, %3").arg(QString::number(event.at), step, lane),
                        label.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, label)});
    }
    for (const figure::EventBand& band : events.bands) {
        const QString label = translated(band.label);
        rows.push_back(
            {QStringLiteral("%1 – %2").arg(band.first).arg(band.last), band.cut ? label + QStringLiteral(" ✂") : label});
    }
    return rows;
}

std::vector<ContentRow> contentRows(const figure::Equation& equation)
{
    std::vector<ContentRow> rows;
    for (std::size_t i = 0; i < equation.lines.size(); ++i) {
        const figure::EquationLine& line = equation.lines[i];
        const QString name = line.label.empty() ? QString::number(i + 1) : translated(line.label);
        for (const figure::Term& term : line.terms) {
            for (std::size_t frame = 0; frame < term.values.size(); ++frame) {
                const QString place = QStringLiteral("%1, %2").arg(name, QString::fromStdString(term.symbol));
                const bool changes = term.values.size() > 1;
                rows.push_back({changes ? QStringLiteral("%1, %2").arg(place).arg(frame) : place, real(term.values[frame])});
            }
        }
    }
    return rows;
}

} // namespace gradus::figures
