#include "figures/plotframe.h"

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

QFont small(const look::Look& look)
{
    return look.font(look::Look::Type::Small);
}

qreal widest(const std::vector<Tick>& ticks, const QFontMetricsF& metrics)
{
    qreal width = 0;
    for (const Tick& tick : ticks) {
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    }
    return std::ceil(width);
}

/// As many ticks as leave air between their labels.
std::vector<Tick> airyTicks(const PlotAxis& axis, qreal width, qreal air, const QFontMetricsF& metrics)
{
    constexpr int mostTicks = 7;
    std::vector<Tick> ticks;
    for (int most = std::clamp(int(width / (air * 3)), 2, mostTicks); most >= 2; --most) {
        ticks = ticksOf(axis.scale, most, axis.whole);
        bool fits = true;
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            const qreal apart = (axis.scale.at(ticks[i].value) - axis.scale.at(ticks[i - 1].value)) * width;
            const qreal half = (metrics.horizontalAdvance(ticks[i].label) + metrics.horizontalAdvance(ticks[i - 1].label)) / 2;
            fits = fits && apart >= half + air;
        }
        if (fits) {
            return ticks;
        }
    }
    if (ticks.size() > 2) {
        ticks = {ticks.front(), ticks.back()};
    }
    return ticks;
}

qreal gapOf(const look::Look& look)
{
    return look.space(8) * 0.75;
}

} // namespace

PlotAxis::PlotAxis(const figure::Axis& axis, const Range& range, bool countsWholes)
    : label(translated(axis.label))
    , scale(range, axis.logarithmic)
    , whole(countsWholes)
{
    for (const figure::Text& category : axis.categories) {
        categories.append(translated(category));
    }
}

QSizeF PlotFrame::around(const figure::Axis& x, const figure::Axis& y, const figure::Axis* right, const look::Look& look)
{
    const QFontMetricsF metrics(small(look));
    const qreal line = metrics.height();
    const qreal number = metrics.horizontalAdvance(QStringLiteral("0.00")) + gapOf(look);
    const bool above = !y.label.empty() || (right && !right->label.empty());
    return {number * (right ? 2 : 1), line * ((above ? 1.5 : 0.5) + (x.label.empty() ? 1 : 2)) + gapOf(look)};
}

PlotFrame::PlotFrame(Wants wants, const QSizeF& body, const look::Look& look)
    : m_wants(std::move(wants))
    , m_body(body)
{
    takeTicks(look);
}

void PlotFrame::takeTicks(const look::Look& look)
{
    const QFontMetricsF metrics(small(look));
    const qreal line = metrics.height();
    const qreal gap = gapOf(look);
    const bool labelled = !m_wants.y.label.isEmpty() || (m_wants.right && !m_wants.right->label.isEmpty());
    const qreal top = labelled ? std::ceil(line + gap) : std::ceil(line / 2);
    qreal categoryLines = 1;
    for (int pass = 0; pass < 2; ++pass) {
        m_bottom = m_body.height() - m_wants.below;
        const qreal foot = m_bottom - gap - std::ceil(line) * categoryLines - (m_wants.x.label.isEmpty() ? 0 : std::ceil(line));
        const qreal height = std::max(foot - top, 8.0);
        constexpr int mostRows = 6;
        const int rows = std::clamp(int(height / (line * 2.6)) + 1, 2, mostRows);
        const auto upright = [&](const PlotAxis& axis) {
            if (axis.categories.isEmpty()) {
                return ticksOf(axis.scale, rows, axis.whole);
            }
            std::vector<Tick> named;
            for (qsizetype i = 0; i < axis.categories.size(); ++i) {
                named.push_back({double(i), axis.categories[i]});
            }
            return named;
        };
        m_yTicks = upright(m_wants.y);
        m_rightTicks = m_wants.right ? upright(*m_wants.right) : std::vector<Tick>();
        const qreal most = m_body.width() * 0.4; // of names
        const qreal left = m_yTicks.empty() ? 0 : std::min(widest(m_yTicks, metrics), most) + gap;
        const qreal after =
            std::max(m_rightTicks.empty() ? 0 : std::min(widest(m_rightTicks, metrics), most) + gap, m_wants.after);
        qreal end = std::floor(m_body.width() - after);
        const qreal begin = std::ceil(left);
        end = std::max(end, begin + 8);
        m_area = QRectF(QPointF(begin, top), QPointF(end, std::floor(top + height)));
        const QStringList& categories = m_wants.x.categories;
        if (categories.isEmpty()) {
            m_xTicks = airyTicks(m_wants.x, m_area.width(), look.space(16), metrics);
            if (!m_xTicks.empty()) { // the last label may stand out
                const Tick& last = m_xTicks.back();
                const qreal over = m_area.left() + m_wants.x.scale.at(last.value) * m_area.width()
                    + metrics.horizontalAdvance(last.label) / 2 - m_body.width();
                if (over > 0 && m_area.width() > 3 * over) {
                    m_area.setRight(std::floor(m_area.right() - over));
                }
            }
            return;
        }
        const qreal slot = m_area.width() / qreal(std::max<qsizetype>(categories.size(), 1)) - gap;
        m_names = Names::Plain;
        for (const QString& name : categories) {
            if (metrics.horizontalAdvance(name) > slot && m_names == Names::Plain) {
                m_names = Names::Wrapped;
            }
            for (const QString& word : name.split(u' ')) {
                m_names = metrics.horizontalAdvance(word) > slot ? Names::Staggered : m_names;
            }
        }
        if (m_names == Names::Plain || categoryLines > 1) {
            return;
        }
        categoryLines = 2;
    }
}

QPointF PlotFrame::at(double x, double y, bool onRight) const
{
    // Far outside, a place stays far outside without the painter's arithmetic giving in.
    constexpr qreal far = 1e5;
    const PlotScale& upright = this->y(onRight && m_wants.right).scale;
    const double right = m_wants.x.scale.at(x);
    const double up = upright.at(y);
    if (std::isnan(right) || std::isnan(up)) {
        return {std::nan(""), std::nan("")};
    }
    return {std::clamp(m_area.left() + right * m_area.width(), -far, far),
            std::clamp(m_area.bottom() - up * m_area.height(), -far, far)};
}

figure::Point PlotFrame::valueAt(const QPointF& place) const
{
    const double right = std::clamp((place.x() - m_area.left()) / m_area.width(), 0.0, 1.0);
    const double up = std::clamp((m_area.bottom() - place.y()) / m_area.height(), 0.0, 1.0);
    return {m_wants.x.scale.value(right), m_wants.y.scale.value(up)};
}

void PlotFrame::paintGrid(QPainter& painter, const look::Look& look) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(look.theme().line, 1));
    for (const Tick& tick : m_yTicks) {
        const qreal y = std::round(m_area.bottom() - m_wants.y.scale.at(tick.value) * m_area.height());
        if (m_wants.grid && m_wants.y.categories.isEmpty() && y < m_area.bottom() - 1) {
            painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void PlotFrame::paintAxes(QPainter& painter, const look::Look& look) const
{
    const look::Theme& theme = look.theme();
    const QFont font = small(look);
    const QFontMetricsF metrics(font);
    const qreal line = std::ceil(metrics.height());
    const qreal gap = gapOf(look);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_wants.grid) {
        painter.setPen(QPen(theme.control, 1));
        painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
        if (m_wants.x.categories.isEmpty()) {
            for (const Tick& tick : m_xTicks) {
                const qreal x = std::round(m_area.left() + m_wants.x.scale.at(tick.value) * m_area.width());
                painter.drawLine(QPointF(x, m_area.bottom()), QPointF(x, m_area.bottom() + gap / 2));
            }
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(theme.muted);
    const auto upright = [&](const std::vector<Tick>& ticks, const PlotScale& scale, const QRectF& column, Qt::Alignment side) {
        for (const Tick& tick : ticks) {
            const qreal y = m_area.bottom() - scale.at(tick.value) * m_area.height();
            painter.drawText(QRectF(column.left(), y - line / 2, column.width(), line), int(side | Qt::AlignVCenter),
                             metrics.elidedText(tick.label, Qt::ElideRight, column.width() + 1));
        }
    };
    upright(m_yTicks, m_wants.y.scale, QRectF(0, 0, m_area.left() - gap, 0), Qt::AlignRight);
    if (m_wants.right) {
        upright(m_rightTicks, m_wants.right->scale, QRectF(m_area.right() + gap, 0, m_body.width() - m_area.right() - gap, 0),
                Qt::AlignLeft);
    }
    if (!m_wants.x.categories.isEmpty()) {
        paintCategories(painter, look);
    }
    for (const Tick& tick : m_xTicks) {
        const qreal width = std::ceil(metrics.horizontalAdvance(tick.label));
        const qreal x = m_area.left() + m_wants.x.scale.at(tick.value) * m_area.width() - width / 2;
        const qreal left = std::clamp(x, 0.0, std::max(m_body.width() - width, 0.0));
        painter.drawText(QRectF(left, m_area.bottom() + gap, width + 1, line), int(Qt::AlignLeft | Qt::AlignTop), tick.label);
    }
    const auto label = [&](const PlotAxis& axis, const QRectF& place, Qt::Alignment side) {
        if (!axis.label.isEmpty()) {
            painter.setPen(axis.tint ? colourOf(*axis.tint, theme) : theme.muted);
            painter.drawText(place, int(side), metrics.elidedText(axis.label, Qt::ElideRight, place.width()));
        }
    };
    const qreal share = m_wants.right ? m_body.width() / 2 - gap : m_body.width();
    label(m_wants.y, QRectF(0, 0, share, line), Qt::AlignLeft | Qt::AlignTop);
    if (m_wants.right) {
        label(*m_wants.right, QRectF(m_body.width() - share, 0, share, line), Qt::AlignRight | Qt::AlignTop);
    }
    label(m_wants.x, QRectF(m_area.left(), m_bottom - line, m_area.width(), line), Qt::AlignRight | Qt::AlignBottom);
}

void PlotFrame::paintCategories(QPainter& painter, const look::Look& look) const
{
    const QFont font = small(look);
    const QFontMetricsF metrics(font);
    const qreal gap = gapOf(look);
    const qreal line = std::ceil(metrics.height());
    const bool staggered = m_names == Names::Staggered;
    const qreal slot = m_area.width() / qreal(m_wants.x.categories.size()) * (staggered ? 2 : 1);
    const qreal readable = metrics.averageCharWidth() * 5;
    const int every = std::max(1, int(std::ceil(readable / slot)));
    const qreal width = slot * every - gap;
    for (qsizetype i = 0; i < m_wants.x.categories.size(); i += every) {
        const qreal x = m_area.left() + m_wants.x.scale.at(double(i)) * m_area.width();
        if (x < m_area.left() - 1 || x > m_area.right() + 1) {
            continue;
        }
        QString name = m_wants.x.categories[i];
        qreal top = m_area.bottom() + gap;
        if (staggered) {
            name = metrics.elidedText(name, Qt::ElideRight, width);
            top += (i / every) % 2 == 1 ? line : 0;
        } else if (textblock::size(font, name, width).height() > 2 * line + 1) {
            name = metrics.elidedText(name, Qt::ElideRight, width);
        }
        const qreal used = std::min(textblock::size(font, name, width).width(), width);
        const qreal left = std::clamp(x - width / 2, -(width - used) / 2, m_body.width() - (width + used) / 2);
        textblock::draw(painter, font, look.theme().muted, QRectF(left, top, width, 2 * line), name,
                        Qt::AlignHCenter | Qt::AlignTop);
    }
    painter.setFont(font);
    painter.setPen(look.theme().muted);
}

void paintHaloed(QPainter& painter, const QFont& font, const QColor& colour, const QColor& rim, const QRectF& place,
                 Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(text);
    const qreal left = alignment & Qt::AlignRight ? place.right() - width
        : alignment & Qt::AlignHCenter            ? place.center().x() - width / 2
                                                  : place.left();
    const qreal base = place.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    QPainterPath path;
    path.addText(left, base, font, text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(left, base), text);
}

} // namespace gradus::figures
