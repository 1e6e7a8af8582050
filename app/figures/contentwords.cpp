#include "figures/contentwords.h"

#include "figures/equationnumbers.h"
#include "figures/eventmarks.h"
#include "figures/heat.h"
#include "figures/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace gradus::figures {

namespace {

constexpr std::size_t mostSpokenEvents = 40; // more are counted

class ContentWords {
    Q_DECLARE_TR_FUNCTIONS(gradus::figures::ContentWords)
};

QString number(double value)
{
    return QString::fromStdString(figure::formatCell(value, "float32"));
}

QStringList named(const QStringList& names)
{
    QStringList kept = names;
    kept.removeAll(QString());
    return kept;
}

QString overlayInWords(const figure::Overlay& overlay)
{
    const std::optional<Range> range = rangeOf(overlay.values);
    if (!range) {
        return ContentWords::tr("%1 by %2 values over it", "rows, columns").arg(overlay.rows).arg(overlay.columns);
    }
    return ContentWords::tr("%1 by %2 values over it, from %3 to %4", "rows, columns, smallest, largest")
        .arg(QString::number(overlay.rows), QString::number(overlay.columns), number(range->smallest), number(range->largest));
}

/// "Recorder: 20 ran, 3 skipped"
QString counted(const figure::Events& events, std::int64_t lane)
{
    std::array<int, 5> counts{};
    for (const figure::Event& event : events.events) {
        if (event.lane == lane) {
            ++counts.at(std::size_t(event.kind));
        }
    }
    QStringList parts;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] > 0) {
            parts.append(QStringLiteral("%1 %2").arg(counts[kind]).arg(eventmarks::name(figure::Happening(kind))));
        }
    }
    const QString name = translated(events.lanes[std::size_t(lane)]);
    return parts.isEmpty() ? QString() : ContentWords::tr("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
}

} // namespace

QString spoken(const figure::Image& image)
{
    QStringList parts{ContentWords::tr("a picture of %1 by %2 pixels", "width, height").arg(image.width).arg(image.height)};
    if (image.overlay) {
        parts.append(overlayInWords(*image.overlay));
    }
    QStringList outlines;
    for (const figure::Outline& outline : image.outlines) {
        outlines.append(translated(outline.label));
    }
    if (outlines = named(outlines); !outlines.isEmpty()) {
        parts.append(ContentWords::tr("outlined: %1").arg(outlines.join(QStringLiteral(", "))));
    }
    QStringList spots;
    for (const figure::Spot& spot : image.spots) {
        const QString place = ContentWords::tr("%1 at %2, %3", "a named place of a picture")
                                  .arg(translated(spot.label), number(spot.x), number(spot.y));
        spots.append(spot.label.empty() ? QString() : place);
    }
    if (spots = named(spots); !spots.isEmpty()) {
        parts.append(ContentWords::tr("marked: %1").arg(spots.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral("; "));
}

QString eventInWords(const figure::Events& events, std::size_t event)
{
    const figure::Event& one = events.events[event];
    const QString lane = translated(events.lanes[std::size_t(one.lane)]);
    const QString step = translated(events.steps[std::size_t(one.at)]);
    const QString what = eventmarks::name(one.kind);
    const QString said = ContentWords::tr("%1: %2 at %3", "an actor, what it did, when").arg(lane, what, step);
    const QString label = translated(one.label);
    return label.isEmpty() || label == step ? said : said + QStringLiteral(", ") + label;
}

QString spoken(const figure::Events& events)
{
    QStringList parts{ContentWords::tr("%n lane(s)", nullptr, int(events.lanes.size())) + QStringLiteral(", ")
                      + ContentWords::tr("%n step(s)", nullptr, int(events.steps.size()))};
    if (events.events.size() <= mostSpokenEvents) {
        for (std::size_t i = 0; i < events.events.size(); ++i) {
            parts.append(eventInWords(events, i));
        }
    } else {
        for (std::size_t lane = 0; lane < events.lanes.size(); ++lane) {
            parts.append(counted(events, std::int64_t(lane)));
        }
        // What is out of the ordinary is told all the same.
        for (std::size_t i = 0; i < events.events.size() && parts.size() < int(mostSpokenEvents); ++i) {
            const figure::Happening kind = events.events[i].kind;
            if (kind == figure::Happening::Raised || kind == figure::Happening::Caught) {
                parts.append(eventInWords(events, i));
            }
        }
    }
    for (const figure::EventBand& band : events.bands) {
        if (band.cut) {
            parts.append(ContentWords::tr("%1 was cut short").arg(translated(band.label)));
        }
    }
    return named(parts).join(QStringLiteral("; "));
}

QString spoken(const figure::Equation& equation)
{
    QStringList lines;
    for (const figure::EquationLine& line : equation.lines) {
        lines.append(lineInWords(line, -1));
    }
    return lines.join(QStringLiteral("; "));
}

QString spokenRows(const figure::Table& table, std::size_t first, std::size_t count)
{
    QStringList rows;
    if (!table.columns.empty()) {
        QStringList headings;
        for (const figure::Text& column : table.columns) {
            headings.append(translated(column));
        }
        rows.append(headings.join(QStringLiteral(", ")));
    }
    for (std::size_t row = first; row < std::min(first + count, table.rows.size()); ++row) {
        QStringList cells;
        for (const figure::TableCell& cell : table.rows[row]) {
            cells.append(translated(cell.text));
        }
        rows.append(cells.join(QStringLiteral(", ")));
    }
    return rows.join(QStringLiteral("; "));
}

} // namespace gradus::figures
