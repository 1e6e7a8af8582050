#include "figures/eventsview.h"

#include "figures/contentwords.h"
#include "figures/eventmarks.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <map>

namespace gradus::figures {

namespace {

constexpr qreal leastStep = 9, usualStep = 28, largestStep = 120; // pixels at scale 1
constexpr qreal widestName = 112; // of a step, before it is cut
constexpr qreal narrowestPane = 260; // what is in sight of a scrolled time line, at least
constexpr qreal laneShare = 0.32; // of the width, at most, for the lanes' names

qreal longest(const std::vector<QString>& names, const QFont& font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString& name : names) {
        width = std::max(width, metrics.horizontalAdvance(name));
    }
    return std::ceil(width);
}

} // namespace

EventsView::EventsView(const look::Look& look, QWidget* parent)
    : PanelView(look, parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void EventsView::take()
{
    m_lanes.clear();
    m_steps.clear();
    for (const figure::Text& lane : events().lanes) {
        m_lanes.push_back(translated(lane));
    }
    for (const figure::Text& step : events().steps) {
        m_steps.push_back(translated(step));
    }
    m_levels = 0;
    for (const figure::EventBand& band : events().bands) {
        m_levels = std::max(m_levels, band.level + 1);
    }
    // Those that share a lane and a step stand below each other, in order.
    std::map<std::pair<std::int64_t, std::int64_t>, int> shared;
    for (const figure::Event& event : events().events) {
        ++shared[{event.lane, event.at}];
    }
    std::map<std::pair<std::int64_t, std::int64_t>, int> seen;
    m_offsets.clear();
    for (const figure::Event& event : events().events) {
        const std::pair place(event.lane, event.at);
        m_offsets.emplace_back(0, (seen[place]++ + 0.5) / shared[place] - 0.5);
    }
    m_event = m_event < std::int64_t(m_offsets.size()) ? m_event : -1;
    m_step = m_step < std::int64_t(m_steps.size()) ? m_step : -1;
    m_frameStep = -1;
}

qreal EventsView::longestLane() const
{
    return longest(m_lanes, laneFont());
}

EventsView::Plan EventsView::plan(qreal widest) const
{
    const QFontMetricsF small(smallFont());
    const QFontMetricsF names(nameFont());
    const auto count = qreal(std::max<std::size_t>(m_steps.size(), 1));
    const qreal name = std::min(longest(m_steps, nameFont()), widestName * scale());
    Plan plan;
    plan.left = std::min(longestLane(), widest * laneShare) + look().space(12);
    const qreal roomy = std::clamp(name + look().space(12), usualStep * scale(), largestStep * scale());
    const qreal least = leastStep * thickness();
    plan.step = std::clamp((widest - plan.left) / count, least, roomy);
    plan.slanted = name + look().space(8) > plan.step;
    if (plan.slanted) { // the names hang down to the left
        plan.left = std::max(plan.left, name / 2 + names.height() / 2 - plan.step / 2);
        plan.step = std::clamp((widest - plan.left) / count, least, roomy);
    }
    plan.bandHeight = small.height() + 5 * thickness();
    plan.lanesTop = qreal(m_levels) * plan.bandHeight + (m_levels > 0 ? look().space(8) : 0);
    plan.laneHeight = std::ceil(std::max(QFontMetricsF(laneFont()).height() + 4, 24 * thickness()));
    plan.namesTop = plan.lanesTop + qreal(m_lanes.size()) * plan.laneHeight + look().space(4);
    plan.namesHeight = std::ceil(plan.slanted ? name * 0.87 + names.height() / 2 : names.height()) + look().space(4);
    plan.keyTop = plan.namesTop + plan.namesHeight + look().space(8);
    plan.size = {std::ceil(plan.left + plan.step * count), plan.keyTop};
    const bool scrolls = plan.step <= least;
    plan.keyWidth = scrolls ? std::min(plan.size.width(), narrowestPane * thickness()) : plan.size.width();
    if (const std::vector<KeyItem> items = key(plan.keyWidth); !items.empty()) {
        plan.size = plan.size.expandedTo({items.front().place.right(), plan.keyTop + items.back().place.bottom()});
    }
    return plan;
}

/// The shapes that occur, laid out line by line.
std::vector<EventsView::KeyItem> EventsView::key(qreal width) const
{
    using figure::Happening;
    const QFontMetricsF metrics(smallFont());
    std::vector<KeyItem> items;
    QPointF corner;
    for (const Happening kind : {Happening::Ran, Happening::Passed, Happening::Skipped, Happening::Raised, Happening::Caught}) {
        const auto& all = events().events;
        if (std::none_of(all.begin(), all.end(), [kind](const figure::Event& event) { return event.kind == kind; })) {
            continue;
        }
        const QString words = eventmarks::name(kind);
        const qreal taken = std::ceil(metrics.horizontalAdvance(words)) + 18 * thickness();
        if (corner.x() > 0 && corner.x() + taken > width) {
            corner = {0, corner.y() + metrics.height() + look().space(4)};
        }
        items.push_back({kind, words, QRectF(corner, QSizeF(taken, metrics.height()))});
        corner.rx() += taken + look().space(16);
    }
    return items;
}

QSizeF EventsView::bodySize(const Fit&, qreal widest) const
{
    return plan(widest).size;
}

void EventsView::settleBody(const Fit&, const QSizeF& size)
{
    m_plan = plan(size.width());
    if (const qreal over = m_plan.size.width() - size.width(); over > 0.5) { // laid out for less, where it's scrolled
        m_plan.left -= over;
    }
}

QRectF EventsView::laneRow(std::int64_t lane) const
{
    return {m_plan.left, m_plan.lanesTop + qreal(lane) * m_plan.laneHeight, m_plan.step * qreal(m_steps.size()),
            m_plan.laneHeight};
}

qreal EventsView::markRadius() const
{
    return std::clamp(m_plan.step * 0.34, 2.6, 6 * thickness());
}

QPointF EventsView::eventPlace(std::size_t event) const
{
    const figure::Event& one = events().events[event];
    const QRectF row = laneRow(one.lane);
    return QPointF(stepMiddle(one.at), row.center().y() + m_offsets[event].y() * row.height()) + body().topLeft();
}

void EventsView::highlight(const Highlight& highlight)
{
    const auto& picks = events().frameSteps;
    const auto frame = std::size_t(highlight.frame);
    const std::int64_t step = highlight.frame >= 0 && frame < picks.size() ? picks[frame] : -1;
    if (step != m_frameStep) {
        m_frameStep = step;
        bringIntoView(step);
        speak();
        update();
    }
}

/// A long time line is scrolled: what happens now is followed.
void EventsView::bringIntoView(std::int64_t step)
{
    if (step < 0) {
        return;
    }
    for (QWidget* up = parentWidget(); up; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up); area && area->widget() && area->widget()->isAncestorOf(this)) {
            const QPoint at = mapTo(area->widget(), QPointF(body().left() + stepMiddle(step), 0).toPoint());
            QScrollBar* bar = area->horizontalScrollBar();
            const int margin = std::min(look().space(64), bar->pageStep() / 3);
            if (at.x() - margin < bar->value() || at.x() + margin > bar->value() + bar->pageStep()) {
                bar->setValue(at.x() - bar->pageStep() / 3);
            }
            return;
        }
    }
}

QString EventsView::told(std::int64_t event) const
{
    if (event < 0) {
        return {};
    }
    return eventInWords(events(), std::size_t(event));
}

QString EventsView::toldStep(std::int64_t step) const
{
    if (step < 0) {
        return {};
    }
    QStringList parts{m_steps[std::size_t(step)]};
    QStringList ran;
    for (const figure::Event& event : events().events) {
        if (event.at != step || event.kind == figure::Happening::Passed) {
            continue;
        }
        const QString lane = m_lanes[std::size_t(event.lane)];
        const QString label = translated(event.label);
        if (event.kind == figure::Happening::Ran && label.isEmpty()) {
            ran.append(lane);
        } else {
            parts.append(lane + u' ' + eventmarks::name(event.kind) + (label.isEmpty() ? QString() : u' ' + label));
        }
    }
    if (!ran.isEmpty()) {
        parts.append(ran.join(QStringLiteral(", ")) + u' ' + eventmarks::name(figure::Happening::Ran));
    }
    return parts.join(QStringLiteral(" · "));
}

QString EventsView::caption() const
{
    if (m_event >= 0) {
        return told(m_event);
    }
    return toldStep(m_step >= 0 ? m_step : m_frameStep);
}

QString EventsView::pointedWords() const
{
    return caption();
}

std::int64_t EventsView::stepAt(const QPointF& point) const
{
    const bool inside = point.x() >= m_plan.left && point.y() >= 0 && point.y() < m_plan.keyTop && m_plan.step > 0;
    const auto step = std::int64_t(std::floor((point.x() - m_plan.left) / std::max(m_plan.step, 1.0)));
    return inside && step < std::int64_t(m_steps.size()) ? step : -1;
}

std::int64_t EventsView::eventAt(const QPointF& point) const
{
    const qreal reach = std::max(m_plan.step, 12.0); // a small mark is hit beside it, too
    std::int64_t nearest = -1;
    qreal distance = reach;
    for (std::size_t i = 0; i < events().events.size(); ++i) {
        const QPointF away = eventPlace(i) - body().topLeft() - point;
        const qreal far = std::max(std::abs(away.x()), std::abs(away.y()));
        if (laneRow(events().events[i].lane).contains(point) && far < distance) {
            nearest = std::int64_t(i);
            distance = far;
        }
    }
    return nearest;
}

void EventsView::point(std::int64_t event, std::int64_t step)
{
    if (event != m_event || step != m_step) {
        m_event = event;
        m_step = step;
        speak();
        update();
    }
}

void EventsView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position() - body().topLeft();
    const std::int64_t hit = eventAt(at);
    point(hit, hit >= 0 ? events().events[std::size_t(hit)].at : stepAt(at));
}

void EventsView::leaveEvent(QEvent*)
{
    point(-1, -1);
}

/// The event that a key leads to; -1 where the key is none of ours.
std::int64_t EventsView::neighbour(int key) const
{
    const auto& all = events().events;
    const auto last = std::int64_t(all.size()) - 1;
    const auto start = [&] { // where the time line stands
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const figure::Event& event) { return event.at >= m_frameStep; });
        return found == all.end() ? last : std::int64_t(found - all.begin());
    };
    const auto otherLane = [&](int direction) {
        const figure::Event& from = all[std::size_t(m_event)];
        std::int64_t best = m_event;
        auto rank = std::pair(std::int64_t(m_lanes.size()), std::int64_t(m_steps.size()));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::pair here((all[i].lane - from.lane) * direction, std::abs(all[i].at - from.at));
            if (here.first > 0 && here < rank) {
                rank = here;
                best = std::int64_t(i);
            }
        }
        return best;
    };
    switch (key) {
    case Qt::Key_Left:
        return m_event < 0 ? start() : std::max<std::int64_t>(m_event - 1, 0);
    case Qt::Key_Right:
        return m_event < 0 ? start() : std::min(m_event + 1, last);
    case Qt::Key_Up:
        return m_event < 0 ? start() : otherLane(-1);
    case Qt::Key_Down:
        return m_event < 0 ? start() : otherLane(1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void EventsView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool empty = events().events.empty();
    const std::int64_t next = plain && !empty ? neighbour(event->key()) : -1;
    if (next >= 0) {
        point(next, events().events[std::size_t(next)].at);
        bringIntoView(m_step);
    } else if (plain && event->key() == Qt::Key_Escape && m_step >= 0) {
        point(-1, -1);
    } else {
        PanelView::keyPressEvent(event);
    }
}

void EventsView::focusInEvent(QFocusEvent* event)
{
    PanelView::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && m_event < 0 && !events().events.empty()) {
        const std::int64_t first = neighbour(Qt::Key_Right);
        point(first, events().events[std::size_t(first)].at);
    }
}

void EventsView::focusOutEvent(QFocusEvent* event)
{
    PanelView::focusOutEvent(event);
    point(-1, -1);
}

} // namespace gradus::figures
