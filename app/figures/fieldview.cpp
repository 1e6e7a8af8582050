#include "figures/fieldview.h"

#include "figures/seriespainter.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

std::optional<Elastic> FieldView::elastic() const
{
    constexpr qreal give = 1.4;
    constexpr qreal leastWidth = 220, leastInside = 130;
    QSizeF around = PlotFrame::around(field().x, field().y, nullptr, look());
    around.rheight() += QFontMetricsF(look().font(look::Look::Type::Small)).height() + look().space(8);
    const qreal enlarged = std::min(scale(), 2.0);
    const QSizeF least(leastWidth * enlarged, around.height() + leastInside * enlarged);
    return Elastic{field().aspect, give, around, least};
}

void FieldView::take()
{
    const auto positive = [this] {
        std::vector<double> kept;
        std::copy_if(field().values.begin(), field().values.end(), std::back_inserter(kept), [](double v) { return v > 0; });
        return kept;
    };
    m_values = field().logarithmic ? rangeOf(positive()) : rangeOf(field().values);
    m_raster.take(field(), colourRange());
    layOutAgain();
}

Ranges FieldView::ranges() const
{
    Ranges ranges{{"x", {*field().x.minimum, *field().x.maximum}}, {"y", {*field().y.minimum, *field().y.maximum}}};
    if (m_values) {
        ranges[""] = *m_values;
    }
    return ranges;
}

void FieldView::setSharedRanges(const Ranges& ranges)
{
    PlotView::setSharedRanges(ranges);
    m_raster.take(field(), colourRange());
}

Range FieldView::colourRange() const
{
    const auto shared = sharedRanges().find("");
    Range range = shared != sharedRanges().end() ? shared->second : m_values.value_or(Range{1, 2});
    const bool usable = !field().logarithmic || range.smallest > 0;
    if (!usable) {
        range = m_values.value_or(Range{1, 2});
    }
    return range.smallest < range.largest ? range : roomy(range, field().logarithmic);
}

QRectF FieldView::lattice() const
{
    return QRectF(frame().at(*field().x.minimum, *field().y.maximum), frame().at(*field().x.maximum, *field().y.minimum));
}

qreal FieldView::barWidth() const
{
    if (!m_values) {
        return 0;
    }
    const QFontMetricsF metrics(look().font(look::Look::Type::Small));
    const Range range = colourRange();
    return metrics.horizontalAdvance(shortNumber(range.smallest, 3)) + metrics.horizontalAdvance(shortNumber(range.largest, 3))
        + 72 * scale();
}

PlotFrame FieldView::layOut(const QSizeF& body)
{
    const auto over = [this](const char* name, const figure::Axis& axis) {
        const auto shared = sharedRanges().find(name);
        return shared != sharedRanges().end() ? shared->second : Range{*axis.minimum, *axis.maximum};
    };
    PlotFrame::Wants wants;
    wants.x = PlotAxis(field().x, over("x", field().x), false);
    wants.y = PlotAxis(field().y, over("y", field().y), false);
    wants.grid = false;
    const int bad = m_raster.notNumbers();
    m_legend.setNote(bad > 0 ? tr("%n value(s) have no colour", nullptr, bad) : QString());
    const bool moving = std::any_of(field().paths.begin(), field().paths.end(),
                                    [](const figure::Series& path) { return !path.frameEnds.empty(); });
    for (const bool inLegend : {false, true}) {
        m_namesInLegend = inLegend;
        std::vector<PlotLegend::Entry> entries;
        for (std::size_t i = 0; inLegend && i < field().paths.size(); ++i) {
            if (!field().paths[i].label.empty()) {
                entries.push_back({translated(field().paths[i].label), {}, i});
            }
        }
        m_legend.setEntries(std::move(entries));
        wants.below = m_legend.layOut(body.width(), barWidth() + look().space(16), look());
        PlotFrame frame(wants, body, look());
        // Names that moved with their paths would jump from place to place.
        if ((placeLabels(frame, !inLegend) && !(moving && !inLegend)) || inLegend) {
            return frame;
        }
    }
    return {wants, body, look()};
}

/// Spots always keep their names; false if a path's finds no place.
bool FieldView::placeLabels(const PlotFrame& frame, bool paths)
{
    m_labels.clear();
    const QFontMetricsF metrics(look().font(look::Look::Type::Small));
    std::vector<QPolygonF> lines;
    std::vector<QRectF> taken;
    // Names keep clear of what marks their place: a dot, or the handle that is drawn over it.
    const auto away = [&](const QPointF& at) {
        const bool handled = editing().kind == Editing::Kind::Place
            && QLineF(at, frame.at(editing().place.x, editing().place.y)).length() < handleRadius();
        return handled ? handleRadius() + look().space(8) : look().space(8);
    };
    const auto dot = [&](const QPointF& at) {
        const qreal gap = away(at);
        taken.emplace_back(at - QPointF(gap, gap) / 2, QSizeF(gap, gap));
    };
    for (const figure::Series& path : field().paths) {
        for (QPolygonF& line : stretchesOf(frame, path, shownAt(path, -1))) {
            lines.push_back(std::move(line));
        }
    }
    for (const figure::Spot& spot : field().spots) {
        dot(frame.at(spot.x, spot.y));
    }
    const auto label = [&](const QString& text, figure::Tint tint, const QPointF& at, bool must) {
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2, std::ceil(metrics.height()));
        std::optional<QRectF> place = freePlace(at, size, away(at), frame.area(), taken, lines);
        if (!place && must) { // its rim keeps it readable across a line, but not across another label
            place = freePlace(at, size, away(at), frame.area(), taken, {});
        }
        if (place) {
            taken.push_back(*place);
            m_labels.push_back({text, tint, *place});
        }
        return place.has_value();
    };
    for (const figure::Spot& spot : field().spots) {
        const QPointF at = frame.at(spot.x, spot.y);
        if (!spot.label.empty() && frame.area().contains(at)) {
            label(translated(spot.label), spot.tint, at, true);
        }
    }
    for (const figure::Series& path : field().paths) {
        const std::optional<std::size_t> head = headOf(path, shownAt(path, -1));
        if (paths && !path.label.empty()
            && (!head || !label(translated(path.label), path.tint, placeOf(frame, path, *head), false))) {
            return false;
        }
    }
    return true;
}

QString FieldView::toldAt(const figure::Point& place) const
{
    // The value at the nearest point of the lattice, at its own place: nothing is made up in between.
    const auto nearest = [](double at, const figure::Axis& axis, std::int64_t points) {
        const double part = (at - *axis.minimum) / (*axis.maximum - *axis.minimum);
        return std::int64_t(std::lround(std::clamp(part, 0.0, 1.0) * double(points - 1)));
    };
    const std::int64_t column = nearest(place.x, field().x, field().columns);
    const std::int64_t row = nearest(place.y, field().y, field().rows);
    const auto at = [](std::int64_t index, const figure::Axis& axis, std::int64_t points) {
        return *axis.minimum + (*axis.maximum - *axis.minimum) * double(index) / double(points - 1);
    };
    return QStringLiteral("%1, %2: %3")
        .arg(shortNumber(at(column, field().x, field().columns), 3), shortNumber(at(row, field().y, field().rows), 3),
             shortNumber(field().values[std::size_t(row * field().columns + column)]));
}

void FieldView::paintPaths(QPainter& painter) const
{
    SeriesPainter paths(painter, frame(), look());
    for (std::size_t i = 0; i < series().size(); ++i) {
        SeriesStyle style;
        style.rim = true;
        style.turn = int(i);
        style.markers = m_namesInLegend && series().size() > 1;
        paths.paint(series()[i], shown(i), style);
    }
    for (std::size_t i = 0; i < series().size(); ++i) {
        const figure::Series& path = series()[i];
        const Shown now = shown(i);
        if (path.mark != figure::Mark::Line || now.count() == 0) {
            continue;
        }
        if (const auto head = headOf(path, now); head && frame().area().contains(placeOf(frame(), path, *head))) {
            paths.paintHead(path, *head);
        }
    }
    for (std::size_t i = 0; i < series().size(); ++i) {
        const figure::Series& path = series()[i];
        const Shown now = shown(i);
        if (path.mark == figure::Mark::Line && now.count() > 1 && now.begin == 0 && isFinite(path, 0)
            && editing().kind != Editing::Kind::Place) {
            paths.paintStart(path, 0);
        }
    }
}

void FieldView::paintSpots(QPainter& painter) const
{
    const qreal arm = 5 * std::sqrt(scale());
    for (const figure::Spot& spot : field().spots) {
        const QPointF at = frame().at(spot.x, spot.y);
        if (!frame().area().adjusted(-1, -1, 1, 1).contains(at)) {
            continue;
        }
        for (const auto& [colour, width] : {std::pair(theme().pane, 5.0), std::pair(colourOf(spot.tint, theme()), 2.0)}) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
            painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
        }
    }
    const QFont font = look().font(look::Look::Type::Small);
    for (const Label& label : m_labels) {
        paintHaloed(painter, font, colourOf(label.tint, theme()), theme().pane, label.place, Qt::AlignLeft, label.text);
    }
}

/// At the end of the last line: the least value, the colours, the greatest.
void FieldView::paintColourBar(QPainter& painter) const
{
    if (!m_values) {
        return;
    }
    const QFont font = look().font(look::Look::Type::Small);
    const QFontMetricsF metrics(font);
    const Range range = colourRange();
    const QString least = shortNumber(range.smallest, 3);
    const QString most = shortNumber(range.largest, 3);
    const qreal line = std::ceil(metrics.height()) + look().space(4);
    const qreal right = frame().area().right();
    const QRectF place(right - barWidth(), frame().bottom() + m_legend.height() - line, barWidth(), line);
    painter.setFont(font);
    painter.setPen(theme().muted);
    painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), least);
    painter.drawText(place, int(Qt::AlignRight | Qt::AlignVCenter), most);
    const qreal gap = look().space(8) * 0.75;
    const qreal left = place.left() + metrics.horizontalAdvance(least) + gap;
    const qreal end = place.right() - metrics.horizontalAdvance(most) - gap;
    const std::vector<QRgb> colours = fieldColours(theme());
    QImage strip(64, 1, QImage::Format_RGB32);
    for (int i = 0; i < strip.width(); ++i) {
        strip.setPixel(i, 0, colours[std::size_t(i) * (colours.size() - 1) / 63]);
    }
    const qreal thick = look().space(8);
    const QRectF bar(left, std::round(place.center().y() - thick / 2), end - left, thick);
    painter.drawImage(bar, strip);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().control, 1));
    painter.drawRect(bar);
}

void FieldView::paintPlot(QPainter& painter, const QSizeF&) const
{
    m_raster.paint(painter, lattice(), look());
    painter.save();
    painter.setClipRect(frame().area(), Qt::IntersectClip);
    paintPaths(painter);
    paintSpots(painter);
    painter.restore();
    frame().paintAxes(painter, look());
    SeriesPainter samples(painter, frame(), look());
    m_legend.paint(
        painter, {0, frame().bottom()}, look(),
        [&](std::size_t index, const QRectF& place) {
            SeriesStyle style;
            style.markers = series().size() > 1;
            samples.paintSample(series()[index], style, place);
        },
        [](std::size_t) { return QString(); });
    paintColourBar(painter);
}

qreal FieldView::handleRadius() const
{
    return 8 * std::sqrt(scale());
}

void FieldView::paintHandle(QPainter& painter) const
{
    const QPointF at = frame().at(editing().place.x, editing().place.y);
    const qreal radius = handleRadius();
    painter.setBrush(theme().pane);
    painter.setPen(QPen(theme().pane, 6));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(theme().accent, 2.5));
    painter.drawEllipse(at, radius, radius);
    painter.setBrush(theme().accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(at, radius * 0.35, radius * 0.35);
}

} // namespace gradus::figures
