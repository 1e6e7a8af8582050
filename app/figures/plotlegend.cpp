#include "figures/plotlegend.h"

#include "figures/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace gradus::figures {

namespace {

QFont nameFont(const look::Look& look)
{
    return look.font(look::Look::Type::Small);
}

/// Cohen and Sutherland's question, asked by halving: does the piece of line touch the rectangle?
bool touches(const QRectF& place, QPointF a, QPointF b)
{
    const auto outside = [&](const QPointF& p) {
        return (p.x() < place.left()        ? 1
                    : p.x() > place.right() ? 2
                                            : 0)
            | (p.y() < place.top()          ? 4
                   : p.y() > place.bottom() ? 8
                                            : 0);
    };
    constexpr int halvings = 24;
    for (int i = 0; i < halvings; ++i) {
        const int from = outside(a);
        const int to = outside(b);
        if (from == 0 || to == 0) {
            return true;
        }
        if (from & to) {
            return false;
        }
        const QPointF middle = (a + b) / 2;
        const int centre = outside(middle);
        if (centre == 0) {
            return true;
        }
        if (!(from & centre)) {
            b = middle;
        } else if (!(centre & to)) {
            a = middle;
        } else {
            return false;
        }
    }
    return false;
}

} // namespace

qreal PlotLegend::layOut(qreal width, qreal kept, const look::Look& look)
{
    const QFontMetricsF metrics(nameFont(look));
    const qreal line = std::ceil(metrics.height()) + look.space(4);
    const qreal sample = std::ceil(metrics.height() * 1.5);
    const qreal near = look.space(8) * 0.75;
    const qreal apart = look.space(16);
    m_items.clear();
    qreal left = 0;
    qreal top = 0;
    for (const Entry& entry : m_entries) {
        const qreal number = entry.widestNumber.isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(entry.widestNumber)) + near;
        const qreal room = std::max(width - sample - near - number, sample);
        Item item;
        item.shownName = metrics.elidedText(entry.name, Qt::ElideRight, room);
        const qreal name = std::ceil(metrics.horizontalAdvance(item.shownName)) + 1;
        const qreal taken = sample + near + name + number;
        if (left > 0 && left + taken > width) {
            left = 0;
            top += line;
        }
        item.sample = QRectF(left, top, sample, line);
        item.name = QRectF(left + sample + near, top, name, line);
        item.number = QRectF(item.name.right() + near, top, std::max(number - near, 0.0), line);
        left += taken + apart;
        m_items.push_back(item);
    }
    const qreal note = metrics.horizontalAdvance(m_note);
    if (left > 0 && left - apart + (m_note.isEmpty() ? 0 : note + apart) + kept > width && (kept > 0 || !m_note.isEmpty())) {
        left = 0;
        top += line;
    }
    m_notePlace = QRectF(left, top, std::max(width - left - kept, 0.0), line);
    const bool any = !m_items.empty() || !m_note.isEmpty() || kept > 0;
    m_height = any ? top + line + look.space(4) : 0;
    return m_height;
}

void PlotLegend::paint(QPainter& painter, const QPointF& corner, const look::Look& look, const Sample& sample,
                       const Number& number) const
{
    const QFont font = nameFont(look);
    const QPointF at = corner + QPointF(0, look.space(4));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        const std::size_t series = m_entries[i].series;
        sample(series, item.sample.translated(at));
        painter.setFont(font);
        painter.setPen(look.theme().ink);
        painter.drawText(item.name.translated(at), int(Qt::AlignLeft | Qt::AlignVCenter), item.shownName);
        if (!m_entries[i].widestNumber.isEmpty()) {
            painter.setPen(look.theme().muted);
            painter.drawText(item.number.translated(at).adjusted(0, 0, 40, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                             number(series));
        }
    }
    if (!m_note.isEmpty()) {
        painter.setFont(font);
        painter.setPen(look.theme().muted);
        painter.drawText(m_notePlace.translated(at), int(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetricsF(font).elidedText(m_note, Qt::ElideRight, m_notePlace.width()));
    }
}

std::optional<std::vector<qreal>> movedApart(const std::vector<qreal>& middles, qreal height, qreal top, qreal bottom,
                                             qreal furthest)
{
    std::vector<std::size_t> order(middles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return middles[a] < middles[b]; });
    // Labels that touch form a block, which stands where its members are least away from their places on average.
    struct Block {
        qreal sum = 0; ///< of the places its top label would have for each member to be at home
        std::size_t count = 0;
        [[nodiscard]] qreal first() const { return sum / qreal(count); }
    };
    std::vector<Block> blocks;
    for (const std::size_t i : order) {
        blocks.push_back({std::clamp(middles[i], top + height / 2, std::max(bottom - height / 2, top + height / 2)), 1});
        while (blocks.size() > 1) {
            const Block& last = blocks.back();
            Block& before = blocks[blocks.size() - 2];
            if (before.first() + qreal(before.count) * height <= last.first()) {
                break;
            }
            before.sum += last.sum - qreal(last.count * before.count) * height;
            before.count += last.count;
            blocks.pop_back();
        }
    }
    std::vector<qreal> placed(middles.size());
    std::size_t next = 0;
    for (const Block& block : blocks) {
        const qreal lowest = bottom - height / 2 - qreal(block.count - 1) * height;
        const qreal first = std::max(top + height / 2, std::min(block.first(), lowest));
        for (std::size_t k = 0; k < block.count; ++k, ++next) {
            const std::size_t i = order[next];
            placed[i] = first + qreal(k) * height;
            const bool covered = next > 0 && placed[i] - placed[order[next - 1]] < height - 0.01;
            if (covered || std::abs(placed[i] - middles[i]) > furthest || placed[i] > bottom - height / 2 + 0.01) {
                return std::nullopt;
            }
        }
    }
    return placed;
}

std::optional<QRectF> freePlace(const QPointF& point, const QSizeF& label, qreal away, const QRectF& area,
                                const std::vector<QRectF>& taken, const std::vector<QPolygonF>& lines)
{
    const qreal w = label.width();
    const qreal h = label.height();
    const qreal near = away * 0.8;
    const std::array<QPointF, 8> corners{QPointF(away, -h / 2),    QPointF(-away - w, -h / 2),   QPointF(-w / 2, -away - h),
                                         QPointF(-w / 2, away),    QPointF(near, -near - h),     QPointF(near, near),
                                         QPointF(-near - w, near), QPointF(-near - w, -near - h)};
    for (const QPointF& corner : corners) {
        const QRectF place(point + corner, label);
        if (!area.contains(place)
            || std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); })) {
            continue;
        }
        const QRectF clear = place.adjusted(-2, -1, 2, 1);
        const bool crossed = std::any_of(lines.begin(), lines.end(), [&](const QPolygonF& line) {
            for (qsizetype i = 0; i < line.size(); ++i) {
                if (touches(clear, line[std::max<qsizetype>(i - 1, 0)], line[i])) {
                    return true;
                }
            }
            return false;
        });
        if (!crossed) {
            return place;
        }
    }
    return std::nullopt;
}

} // namespace gradus::figures
