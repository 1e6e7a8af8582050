#include "figures/eventsview.h"

#include "figures/eventmarks.h"
#include "figures/textblock.h"
#include "figures/tints.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

constexpr qreal slant = 60; // degrees

/// What of a band's name fits: all of it, or its number.
QString fitting(const QString& words, const QFontMetricsF& metrics, qreal width)
{
    if (width <= 0 || metrics.horizontalAdvance(words) <= width) {
        return width <= 0 ? QString() : words;
    }
    QString number = words.section(u' ', -1);
    const bool isNumber = std::all_of(number.begin(), number.end(), [](QChar letter) { return letter.isDigit(); });
    if (isNumber && metrics.horizontalAdvance(number) <= width) {
        return number;
    }
    const qreal worthwhile = 4 * metrics.averageCharWidth();
    return width > worthwhile ? metrics.elidedText(words, Qt::ElideRight, width) : QString();
}

} // namespace

void EventsView::paintBody(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintColumns(painter);
    paintBands(painter);
    paintLanes(painter);
    paintMarks(painter);
    if (m_frameStep >= 0) { // what lies ahead is faded
        QColor veil = theme().pane;
        veil.setAlphaF(0.62F);
        const qreal now = stepMiddle(m_frameStep) + m_plan.step / 2;
        painter.fillRect(QRectF(now, 0, stepMiddle(std::int64_t(m_steps.size())) - m_plan.step / 2 - now + 1, m_plan.namesTop),
                         veil);
    }
    if (m_event >= 0) {
        const qreal away = markRadius() + 2.5 * thickness();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().ink, 1.5 * thickness()));
        painter.drawEllipse(eventPlace(std::size_t(m_event)) - body().topLeft(), away, away);
    }
    paintLaneNames(painter);
    paintNames(painter);
    paintKey(painter, size.width());
}

void EventsView::paintColumns(QPainter& painter) const
{
    const qreal width = std::max(m_plan.step, 4 * thickness());
    const qreal bottom = m_plan.namesTop;
    if (m_frameStep >= 0) {
        const QRectF column(stepMiddle(m_frameStep) - width / 2, 0, width, bottom);
        painter.fillRect(column, theme().accentTint);
        painter.fillRect(QRectF(column.left(), bottom - 2, width, 2), theme().accent);
    }
    if (m_step >= 0 && m_step != m_frameStep) {
        painter.fillRect(QRectF(stepMiddle(m_step) - width / 2, m_plan.lanesTop, width, bottom - m_plan.lanesTop), theme().line);
    }
}

void EventsView::paintBands(QPainter& painter) const
{
    const QFont font = smallFont();
    const QFontMetricsF metrics(font);
    const qreal tick = 4 * thickness();
    for (const figure::EventBand& band : events().bands) {
        const qreal inset = std::min(m_plan.step * 0.12, 2.0);
        const qreal left = stepMiddle(band.first) - m_plan.step / 2 + inset;
        const qreal right = stepMiddle(band.last) + m_plan.step / 2 - inset;
        const qreal top = qreal(band.level) * m_plan.bandHeight;
        const qreal line = top + m_plan.bandHeight - tick;
        const QColor colour = colourOf(band.tint, theme());
        QPainterPath bracket(QPointF(left, line + tick));
        bracket.lineTo(left, line);
        if (band.cut) { // torn off: the line ends in a zigzag, and nothing closes it
            const qreal tooth = std::min(3 * thickness(), (right - left) / 4);
            bracket.lineTo(right - 2 * tooth, line);
            bracket.lineTo(right - tooth, line - 1.6 * tooth);
            bracket.lineTo(right - tooth * 0.5, line + 1.6 * tooth);
            bracket.lineTo(right + tooth * 0.5, line - 1.2 * tooth);
        } else {
            bracket.lineTo(right, line);
            bracket.lineTo(right, line + tick);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, thickness() * (band.cut ? 1.6 : 1.2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPath(bracket);
        painter.setFont(font);
        // The numbered tints are for lines; words in them would be hard to read.
        painter.setPen(band.tint == figure::Tint::Muted || band.tint == figure::Tint::Answer ? colour : theme().ink);
        const qreal seen = std::max(left, scrolledAway());
        const QRectF words(seen, top, right - seen - (band.cut ? 4 * thickness() : 0), line - top);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, fitting(translated(band.label), metrics, words.width()));
    }
}

void EventsView::paintLanes(QPainter& painter) const
{
    painter.setPen(QPen(theme().line, 1));
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const QRectF row = laneRow(std::int64_t(lane));
        const qreal middle = std::round(row.center().y()) + 0.5;
        painter.drawLine(QPointF(row.left(), middle), QPointF(row.right(), middle));
    }
}

/// They stay in sight when time is scrolled.
void EventsView::paintLaneNames(QPainter& painter) const
{
    const QFont font = laneFont();
    const QFontMetricsF metrics(font);
    const qreal width = m_plan.left - look().space(12);
    if (scrolledAway() > 0) {
        const QRectF strip(scrolledAway() - 8, m_plan.lanesTop, std::min(width, longestLane()) + 16,
                           qreal(m_lanes.size()) * m_plan.laneHeight);
        painter.fillRect(strip, theme().pane);
        painter.fillRect(QRectF(strip.right(), strip.top(), 1, strip.height()), theme().line);
    }
    painter.setFont(font);
    painter.setPen(theme().ink);
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const QRectF row = laneRow(std::int64_t(lane));
        painter.drawText(QRectF(scrolledAway(), row.top(), width + 1, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_lanes[lane], Qt::ElideRight, width));
    }
}

void EventsView::paintMarks(QPainter& painter) const
{
    const qreal radius = markRadius();
    for (std::size_t i = 0; i < events().events.size(); ++i) {
        const figure::Event& event = events().events[i];
        const qreal share = std::abs(m_offsets[i].y()) > 0 ? 0.8 : 1;
        const bool now = event.at == m_frameStep;
        eventmarks::paint(painter, event.kind, eventPlace(i) - body().topLeft(), radius * share, colourOf(event.tint, theme()),
                          now ? theme().accentTint : theme().pane);
    }
}

std::vector<std::int64_t> EventsView::namedSteps() const
{
    const QFontMetricsF metrics(nameFont());
    const qreal apart = m_plan.slanted ? metrics.height() / 0.87 : 0; // across the slant
    const auto every = std::max<std::int64_t>(1, std::int64_t(std::ceil(apart / std::max(m_plan.step, 1.0))));
    std::vector<std::int64_t> named;
    const auto free = [&](std::int64_t step) {
        return std::none_of(named.begin(), named.end(), [&](std::int64_t other) { return std::abs(other - step) < every; });
    };
    for (const std::int64_t step : {m_step, m_frameStep}) { // these first, the others where there is room beside them
        if (step >= 0 && free(step)) {
            named.push_back(step);
        }
    }
    const std::size_t pinned = named.size();
    for (std::int64_t step = 0; step < std::int64_t(m_steps.size()); step += every) {
        const bool beside = std::any_of(named.begin(), named.begin() + std::ptrdiff_t(pinned),
                                        [&](std::int64_t other) { return std::abs(other - step) < every; });
        if (!beside) {
            named.push_back(step);
        }
    }
    std::sort(named.begin(), named.end());
    return named;
}

void EventsView::paintNames(QPainter& painter) const
{
    const qreal widest = m_plan.slanted ? 112 * scale() : m_plan.step;
    for (const std::int64_t step : namedSteps()) {
        QFont font = nameFont();
        const bool marked = step == m_step || step == m_frameStep;
        font.setWeight(marked ? QFont::Bold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const QString name = metrics.elidedText(m_steps[std::size_t(step)], Qt::ElideRight, widest);
        painter.setFont(font);
        painter.setPen(step == m_step ? theme().ink : marked ? theme().accent : theme().muted);
        const qreal width = metrics.horizontalAdvance(name);
        const QPointF at(stepMiddle(step), m_plan.namesTop + look().space(4));
        if (!m_plan.slanted) {
            painter.drawText(QRectF(at.x() - width / 2, at.y(), width + 1, metrics.height()), Qt::AlignCenter, name);
            continue;
        }
        painter.save();
        painter.translate(at);
        painter.rotate(-slant);
        painter.drawText(QPointF(-width, metrics.ascent() / 2), name);
        painter.restore();
    }
}

void EventsView::paintKey(QPainter& painter, qreal width) const
{
    painter.setFont(smallFont());
    const std::vector<KeyItem> items = key(m_plan.keyWidth);
    qreal right = 0;
    for (const KeyItem& item : items) {
        right = std::max(right, item.place.right());
    }
    const qreal start = std::clamp(scrolledAway(), 0.0, std::max(0.0, width - right));
    for (const KeyItem& item : items) {
        const QRectF place = item.place.translated(start, m_plan.keyTop);
        eventmarks::paint(painter, item.kind, {place.left() + 6 * thickness(), place.center().y()}, 5 * thickness(),
                          theme().muted, theme().pane);
        painter.setPen(theme().muted);
        painter.drawText(place.adjusted(16 * thickness(), 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, item.words);
    }
}

} // namespace gradus::figures
