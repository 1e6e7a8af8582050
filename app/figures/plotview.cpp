#include "figures/plotview.h"

#include "figures/words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

PlotView::PlotView(const look::Look& look, QWidget* parent)
    : PanelView(look, parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSizeF PlotView::bodySize(const Fit&, qreal) const
{
    return elastic()->least;
}

void PlotView::settleBody(const Fit&, const QSizeF& size)
{
    m_size = size;
    m_frame = layOut(size);
}

void PlotView::layOutAgain()
{
    const auto exists = [this](const PointedAt& at) {
        return at.series < series().size() && at.point < series()[at.series].y.size();
    };
    if (m_pointed && !exists(*m_pointed)) {
        m_pointed.reset();
    }
    if (!m_size.isEmpty()) {
        m_frame = layOut(m_size);
    }
    update();
}

void PlotView::highlight(const Highlight& highlight)
{
    if (m_timeFrame != highlight.frame) {
        m_timeFrame = highlight.frame;
        speak();
        update();
    }
}

void PlotView::setSharedRanges(const Ranges& ranges)
{
    if (m_sharedRanges != ranges) {
        m_sharedRanges = ranges;
        layOutAgain();
    }
}

void PlotView::setEditing(const Editing& editing)
{
    if (m_dragging && editing.kind == Editing::Kind::Place) {
        return; // what comes back is older than what the pointer says
    }
    const bool changed = !(editing == this->editing());
    const bool otherKind = editing.kind != this->editing().kind;
    PanelView::setEditing(editing);
    if (otherKind) {
        layOutAgain(); // names keep clear of the handle
    }
    if (changed) {
        speak();
        update();
    }
}

void PlotView::paintBody(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlot(painter, size);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_pointed) {
        const QRectF ring = placeOfPoint(*m_pointed);
        if (!ring.isNull()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().pane, 4));
            painter.drawEllipse(ring);
            painter.setPen(QPen(theme().ink, 2));
            painter.drawEllipse(ring);
        }
    }
    if (editing().kind == Editing::Kind::Place) {
        paintHandle(painter);
    }
    if (panel().title.empty() && !told().isEmpty()) { // otherwise it stands after the title
        const QFont font = look().monospace(look::Look::Type::Small);
        const qreal line = QFontMetricsF(font).height();
        const QRectF area = frame().area();
        paintHaloed(painter, font, theme().ink, theme().pane, QRectF(area.left(), area.top() + 2, area.width() - 4, line),
                    Qt::AlignRight, told());
    }
}

QRectF PlotView::placeOfPoint(const PointedAt& at) const
{
    const Shown now = shown(at.series);
    if (at.point < now.begin || at.point >= now.end) {
        return {};
    }
    const QPointF place = placeOf(frame(), series()[at.series], at.point);
    const qreal radius = 7 * std::sqrt(scale());
    return std::isnan(place.x()) ? QRectF() : QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
}

QString PlotView::toldPoint(const PointedAt& at) const
{
    const figure::Series& one = series()[at.series];
    const double x = xOf(one, at.point);
    const QStringList& names = frame().x().categories;
    const bool named = x >= 0 && x < double(names.size()) && x == std::floor(x);
    const QString across = named ? names[qsizetype(x)] : shortNumber(x);
    QString upright = shortNumber(one.y[at.point]);
    if (one.mark == figure::Mark::Band) {
        upright = tr("%1 to %2").arg(shortNumber(one.y2[at.point]), upright);
    }
    const QString pair = QStringLiteral("%1, %2").arg(across, upright);
    return one.label.empty() ? pair : QStringLiteral("%1: %2").arg(translated(one.label), pair);
}

QString PlotView::told() const
{
    if (m_pointed) {
        return toldPoint(*m_pointed);
    }
    return m_probed ? toldAt(*m_probed) : QString();
}

QString PlotView::pointedWords() const
{
    if (editing().kind == Editing::Kind::Place) {
        return tr("Set at %1, %2. The arrow keys move it, with Shift further")
            .arg(shortNumber(editing().place.x), shortNumber(editing().place.y));
    }
    return told();
}

std::optional<PlotView::PointedAt> PlotView::nearest(const QPointF& place) const
{
    std::optional<PointedAt> found;
    qreal best = reach() * reach();
    for (std::size_t index = 0; index < series().size(); ++index) {
        const figure::Series& one = series()[index];
        const Shown now = shown(index);
        const bool bars = one.mark == figure::Mark::Bars;
        for (std::size_t i = now.begin; i < now.end; ++i) {
            const QPointF away = placeOf(frame(), one, i) - place;
            // Over a bar its height does not matter.
            const qreal distance = away.x() * away.x() + (bars ? 0.01 : 1) * away.y() * away.y();
            if (distance < best) {
                best = distance;
                found = PointedAt{index, i};
            }
        }
    }
    return found;
}

void PlotView::point(const std::optional<PointedAt>& at, const std::optional<figure::Point>& place)
{
    if (at != m_pointed || place != m_probed) {
        m_pointed = at;
        m_probed = place;
        speak();
        update();
    }
}

void PlotView::pointNear(const QPointF& place)
{
    if (!frame().area().adjusted(-8, -8, 8, 8).contains(place)) {
        point({});
        return;
    }
    const auto found = nearest(place);
    const figure::Point at = frame().valueAt(place);
    point(found, found || toldAt(at).isEmpty() ? std::nullopt : std::optional(at));
}

void PlotView::place(const figure::Point& place)
{
    Editing moved = editing();
    moved.place = place;
    PanelView::setEditing(moved);
    speak();
    update();
    Q_EMIT placed(panel().id, place);
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    const QPointF at = event->position() - body().topLeft();
    const bool inside = frame().area().adjusted(-8, -8, 8, 8).contains(at);
    if (event->button() != Qt::LeftButton || !inside || editing().kind != Editing::Kind::Place) {
        PanelView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_dragging = true;
    point({});
    place(frame().valueAt(at));
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position() - body().topLeft();
    if (m_dragging) {
        place(frame().valueAt(at));
    } else {
        pointNear(at);
    }
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging = false;
    PanelView::mouseReleaseEvent(event);
}

void PlotView::leaveEvent(QEvent*)
{
    point({});
}

bool PlotView::movePlace(QKeyEvent* event)
{
    const bool far = event->modifiers() & Qt::ShiftModifier;
    const double step = far ? 0.1 : 0.02; // of the axis
    const auto moved = [](const PlotScale& scale, double value, double by) {
        return scale.value(std::clamp(scale.at(value) + by, 0.0, 1.0));
    };
    figure::Point to = editing().place;
    switch (event->key()) {
    case Qt::Key_Left:
        to.x = moved(frame().x().scale, to.x, -step);
        break;
    case Qt::Key_Right:
        to.x = moved(frame().x().scale, to.x, step);
        break;
    case Qt::Key_Up:
        to.y = moved(frame().y().scale, to.y, step);
        break;
    case Qt::Key_Down:
        to.y = moved(frame().y().scale, to.y, -step);
        break;
    default:
        return false;
    }
    place(to);
    return true;
}

bool PlotView::movePointed(QKeyEvent* event)
{
    // From one point that can be seen to the next; without one, to the last shown.
    PointedAt at = m_pointed.value_or(PointedAt{0, 0});
    const auto count = std::ptrdiff_t(series().size());
    const auto seek = [&](std::ptrdiff_t from, std::ptrdiff_t by) {
        const Shown now = shown(at.series);
        for (std::ptrdiff_t i = from; i >= std::ptrdiff_t(now.begin) && i < std::ptrdiff_t(now.end); i += by) {
            if (!std::isnan(placeOf(frame(), series()[at.series], std::size_t(i)).x())) {
                at.point = std::size_t(i);
                point(at);
                return true;
            }
        }
        return false;
    };
    const auto seekSeries = [&](std::ptrdiff_t from, std::ptrdiff_t by) {
        const double x = m_pointed ? xOf(series()[at.series], at.point) : std::nan("");
        for (std::ptrdiff_t i = from; i >= 0 && i < count; i += by) {
            at.series = std::size_t(i);
            const Shown now = shown(at.series);
            std::size_t closest = now.end;
            for (std::size_t k = now.begin; k < now.end && m_pointed; ++k) {
                const bool closer = closest == now.end
                    || std::abs(xOf(series()[at.series], k) - x) < std::abs(xOf(series()[at.series], closest) - x);
                closest = closer ? k : closest;
            }
            if (closest < now.end && seek(std::ptrdiff_t(closest), 1)) {
                return;
            }
            if (seek(std::ptrdiff_t(now.end) - 1, -1)) {
                return;
            }
        }
    };
    if (count == 0) {
        return false;
    }
    const Shown now = shown(std::min(at.series, std::size_t(count - 1)));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (m_pointed) {
            seek(std::ptrdiff_t(at.point) + by, by);
        } else {
            seekSeries(0, 1);
        }
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        seekSeries(m_pointed ? std::ptrdiff_t(at.series) + by : 0, m_pointed ? by : 1);
        return true;
    }
    case Qt::Key_Home:
        seek(std::ptrdiff_t(now.begin), 1);
        return true;
    case Qt::Key_End:
        seek(std::ptrdiff_t(now.end) - 1, -1);
        return true;
    case Qt::Key_Escape:
        if (m_pointed) {
            point({});
            return true;
        }
        return false;
    default:
        return false;
    }
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (editing().kind == Editing::Kind::Place) {
        if (!(plain || modifiers == Qt::ShiftModifier) || !movePlace(event)) {
            PanelView::keyPressEvent(event);
        }
    } else if (!plain || !movePointed(event)) {
        PanelView::keyPressEvent(event);
    }
}

void PlotView::focusInEvent(QFocusEvent* event)
{
    PanelView::focusInEvent(event);
    speak();
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    PanelView::focusOutEvent(event);
    m_dragging = false;
    point({});
}

} // namespace gradus::figures
