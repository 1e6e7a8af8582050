#include "figures/chartview.h"

#include "figures/chartranges.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

bool isLine(const figure::Series& series)
{
    return series.mark == figure::Mark::Line || series.mark == figure::Mark::Steps;
}

bool contains(const Ranges& ranges, const char* name)
{
    return ranges.find(name) != ranges.end();
}

} // namespace

std::optional<Elastic> ChartView::elastic() const
{
    constexpr qreal give = 2.2;
    constexpr qreal leastWidth = 220, leastInside = 110;
    const figure::Axis* right = chart().right ? &*chart().right : nullptr;
    const QSizeF around = PlotFrame::around(chart().x, chart().y, right, look());
    const qreal enlarged = std::min(scale(), 2.0);
    return Elastic{chart().aspect, give, around, QSizeF(leastWidth * enlarged, around.height() + leastInside * enlarged)};
}

void ChartView::take()
{
    m_bars = barPlaces(series());
    m_ranges = rangesOf(chart(), m_bars);
    m_wholeX = hasWholeX(chart());
    m_note = undrawableWords(undrawableIn(chart()));
    std::optional<figure::Tint> first;
    m_fillingDiffers = false;
    for (const figure::Series& one : series()) {
        if (one.mark == figure::Mark::Bars) {
            m_fillingDiffers = m_fillingDiffers || (first && *first != one.tint);
            first = one.tint;
        }
    }
    layOutAgain();
}

Range ChartView::rangeOver(const char* axis) const
{
    const auto shared = sharedRanges().find(axis);
    return shared != sharedRanges().end() && contains(m_ranges, axis) ? shared->second : m_ranges.at(axis);
}

PlotFrame ChartView::layOut(const QSizeF& body)
{
    PlotFrame::Wants wants;
    wants.x = PlotAxis(chart().x, rangeOver("x"), m_wholeX);
    wants.y = PlotAxis(chart().y, rangeOver("y"), false);
    if (chart().right) {
        wants.right = PlotAxis(*chart().right, rangeOver("right"), false);
        // A label in the colour of what belongs to it, where that is one thing.
        for (const bool onRight : {false, true}) {
            std::optional<figure::Tint> tint;
            bool one = true;
            for (const figure::Series& series : chart().series) {
                if (series.onRight == onRight) {
                    one = one && (!tint || *tint == series.tint);
                    tint = series.tint;
                }
            }
            (onRight ? *wants.right : wants.y).tint = one ? tint : std::nullopt;
        }
    }
    m_legend.setEntries({});
    m_legend.setNote(m_note);
    m_hasLegend = false;
    wants.below = m_legend.layOut(body.width(), 0, look());
    PlotFrame frame;
    if (labelEnds(wants, body, frame)) {
        return frame;
    }
    m_endLabels.clear();
    wants.after = 0;
    fillLegend();
    wants.below = m_legend.layOut(body.width(), 0, look());
    return {wants, body, look()};
}

/// Puts the names beside the ends of their lines, if all of them fit there.
bool ChartView::labelEnds(PlotFrame::Wants& wants, const QSizeF& body, PlotFrame& frame)
{
    constexpr qreal widestShare = 0.3; // of the body
    m_endLabels.clear();
    const QFontMetricsF metrics(look().font(look::Look::Type::Small));
    const qreal gap = look().space(8);
    qreal widest = 0;
    for (std::size_t i = 0; i < series().size(); ++i) {
        const figure::Series& one = series()[i];
        if (one.label.empty()) {
            continue;
        }
        if (!isLine(one) || !one.frameEnds.empty() || chart().right || !headOf(one, shownAt(one, -1))) {
            return false; // an end that moves would carry its name through the other lines
        }
        m_endLabels.push_back({i, translated(one.label), {}});
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(m_endLabels.back().text)));
    }
    if (widest > widestShare * body.width()) {
        return false;
    }
    wants.after = widest > 0 ? widest + gap : 0;
    frame = PlotFrame(wants, body, look());
    std::vector<qreal> ends;
    for (const EndLabel& label : m_endLabels) {
        const figure::Series& one = series()[label.series];
        const QPointF end = placeOf(frame, one, *headOf(one, shownAt(one, -1)));
        constexpr qreal near = 0.03; // of the width: the name belongs to the line that ends there
        if (!(end.x() >= frame.area().right() - near * frame.area().width()) || end.y() < frame.area().top() - 1
            || end.y() > frame.area().bottom() + 1) {
            return false;
        }
        ends.push_back(end.y());
    }
    const qreal height = std::ceil(metrics.height());
    const auto placed =
        movedApart(ends, height, frame.area().top() - height / 2, frame.area().bottom() + height / 2, 1.5 * height);
    if (!placed) {
        return false;
    }
    for (std::size_t i = 0; i < m_endLabels.size(); ++i) {
        m_endLabels[i].place = QRectF(frame.area().right() + gap, (*placed)[i] - height / 2, widest + 1, height);
    }
    return true;
}

QString ChartView::endNumber(std::size_t index) const
{
    const figure::Series& one = series()[index];
    const std::optional<std::size_t> head = headOf(one, shown(index));
    constexpr int digits = 3;
    return head ? shortNumber(one.y[*head], digits) : QString();
}

void ChartView::fillLegend()
{
    std::vector<PlotLegend::Entry> entries;
    const QFontMetricsF metrics(look().font(look::Look::Type::Small));
    for (std::size_t i = 0; i < series().size(); ++i) {
        const figure::Series& one = series()[i];
        if (one.label.empty()) {
            continue;
        }
        PlotLegend::Entry entry{translated(one.label), {}, i};
        if (isLine(one)) { // room for the numbers to come, so that nothing moves
            entry.widestNumber = QStringLiteral("0.000");
            for (const std::size_t point : {std::size_t{0}, one.y.size() / 2, one.y.size() - 1}) {
                const QString number = point < one.y.size() ? shortNumber(one.y[point], 3) : QString();
                if (metrics.horizontalAdvance(number) > metrics.horizontalAdvance(entry.widestNumber)) {
                    entry.widestNumber = number;
                }
            }
        }
        entries.push_back(entry);
    }
    m_hasLegend = !entries.empty();
    m_legend.setEntries(std::move(entries));
}

SeriesStyle ChartView::style(std::size_t index) const
{
    SeriesStyle style;
    style.bar = m_bars[index];
    style.fillingDiffers = m_fillingDiffers;
    style.turn = int(index);
    const auto lines = std::count_if(series().begin(), series().end(), isLine);
    style.markers = m_hasLegend && isLine(series()[index]) && lines > 1 && !series()[index].label.empty();
    return style;
}

void ChartView::paintMarks(QPainter& painter) const
{
    SeriesPainter marks(painter, frame(), look());
    // Areas lie under what is drawn over them.
    const auto layer = [](const figure::Series& one) {
        return one.mark == figure::Mark::Band ? 0 : one.mark == figure::Mark::Bars ? 1 : 2;
    };
    for (int now = 0; now <= 2; ++now) {
        if (now == 2) {
            paintRules(painter, false);
        }
        for (std::size_t i = 0; i < series().size(); ++i) {
            if (layer(series()[i]) == now) {
                marks.paint(series()[i], shown(i), style(i));
            }
        }
    }
    for (std::size_t i = 0; i < series().size(); ++i) {
        const figure::Series& one = series()[i];
        const std::optional<std::size_t> head = headOf(one, shown(i));
        if (isLine(one) && timeFrame() >= 0 && !one.frameEnds.empty() && head && !std::isnan(placeOf(frame(), one, *head).x())) {
            marks.paintHead(one, *head);
        }
    }
}

void ChartView::paintRules(QPainter& painter, bool labels) const
{
    const QRectF area = frame().area();
    const QFont font = look().font(look::Look::Type::Small);
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height();
    qreal used = area.top(); // labels of upright rules stand below each other
    for (const figure::Rule& rule : chart().rules) {
        const QPointF at = rule.vertical ? frame().at(rule.at, frame().y().scale.range().smallest)
                                         : frame().at(frame().x().scale.range().smallest, rule.at);
        const bool inside = rule.vertical ? at.x() >= area.left() - 1 && at.x() <= area.right() + 1
                                          : at.y() >= area.top() - 1 && at.y() <= area.bottom() + 1;
        if (!inside) {
            continue;
        }
        const QColor colour = colourOf(rule.tint, theme());
        if (!labels) {
            QPen pen(colour, 1.25, Qt::DashLine);
            pen.setDashPattern({4, 3});
            painter.setPen(pen);
            painter.drawLine(rule.vertical ? QLineF(at.x(), area.top(), at.x(), area.bottom())
                                           : QLineF(area.left(), at.y(), area.right(), at.y()));
            continue;
        }
        if (rule.label.empty()) {
            continue;
        }
        const QString text = metrics.elidedText(translated(rule.label), Qt::ElideRight, area.width() - 8);
        const qreal width = metrics.horizontalAdvance(text);
        if (rule.vertical) {
            const bool left = at.x() + 5 + width > area.right();
            paintHaloed(painter, font, colour, theme().pane, QRectF(left ? at.x() - 5 - width : at.x() + 5, used, width, line),
                        Qt::AlignLeft, text);
            used += line;
        } else {
            const bool below = at.y() - line < area.top();
            paintHaloed(painter, font, colour, theme().pane,
                        QRectF(area.left(), below ? at.y() + 1 : at.y() - line - 1, area.width() - 4, line), Qt::AlignRight,
                        text);
        }
    }
}

void ChartView::paintLegend(QPainter& painter) const
{
    SeriesPainter samples(painter, frame(), look());
    m_legend.paint(
        painter, {0, frame().bottom()}, look(),
        [&](std::size_t index, const QRectF& place) { samples.paintSample(series()[index], style(index), place); },
        [&](std::size_t index) { return endNumber(index); });
}

void ChartView::paintPlot(QPainter& painter, const QSizeF&) const
{
    const QRectF area = frame().area();
    frame().paintGrid(painter, look());
    const auto now = std::size_t(std::max<std::int64_t>(timeFrame(), 0));
    if (timeFrame() >= 0 && now < chart().frameAt.size() && std::isfinite(chart().frameAt[now])) {
        const qreal x = frame().at(chart().frameAt[now], frame().y().scale.range().smallest).x();
        if (x >= area.left() - 1 && x <= area.right() + 1) {
            painter.setPen(QPen(theme().control, 1.5));
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    }
    painter.save();
    constexpr qreal over = 5; // what stands at an edge is not cut
    painter.setClipRect(area.adjusted(-over, -over, over, over), Qt::IntersectClip);
    paintMarks(painter);
    painter.restore();
    frame().paintAxes(painter, look());
    paintRules(painter, true);
    const QFont font = look().font(look::Look::Type::Small);
    for (const EndLabel& label : m_endLabels) {
        painter.setFont(font);
        painter.setPen(colourOf(series()[label.series].tint, theme()));
        painter.drawText(label.place, int(Qt::AlignLeft | Qt::AlignVCenter), label.text);
    }
    paintLegend(painter);
}

void ChartView::paintHandle(QPainter& painter) const
{
    const QRectF area = frame().area();
    const QPointF at = frame().at(editing().place.x, frame().y().scale.range().smallest);
    if (!(at.x() >= area.left() - 1 && at.x() <= area.right() + 1)) {
        return;
    }
    painter.setPen(QPen(theme().accent, 2));
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter.setBrush(theme().accent);
    painter.setPen(QPen(theme().pane, 2));
    const qreal radius = 7 * std::sqrt(scale());
    painter.drawEllipse(QPointF(at.x(), area.bottom()), radius, radius);
}

} // namespace gradus::figures
