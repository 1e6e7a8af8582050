#include "figures/figurelayout.h"

#include "figures/tensorview.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gradus::figures {

namespace {

constexpr qreal smallestCell = 20, largestCell = 44; // pixels at scale 1
constexpr qreal smallestImage = 96, largestImage = 380; // the longest side of an image
constexpr qreal largestUnit = 24; // a cell of an image
constexpr qreal columnGap = 24, rowGap = 28;
constexpr qreal easeStep = 1.0 / 12;
constexpr qreal comfortable = 0.3; // below, a second line is better than smaller cells

template <typename Fits> std::optional<Arrangement> largest(qreal from, qreal down, const Fits& tryAt)
{
    for (qreal ease = from; ease > down - easeStep / 2; ease -= easeStep) {
        if (std::optional<Arrangement> found = tryAt(std::max(ease, 0.0))) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace

FigureLayout::FigureLayout(const std::vector<PanelView*>& views, const look::Look& look)
    : m_views(views)
    , m_look(look)
{
    std::map<int, std::vector<std::size_t>> rows;
    for (std::size_t i = 0; i < views.size(); ++i) {
        rows[views[i]->panel().row].push_back(i);
        if (const auto* tensor = qobject_cast<const TensorView*>(views[i])) {
            constexpr qsizetype mostShared = 4;
            m_imageSide = std::max(m_imageSide, tensor->imageSide());
            m_digits = std::max(m_digits, std::min(tensor->digits(), mostShared));
        }
    }
    for (auto& [row, members] : rows) {
        std::stable_sort(members.begin(), members.end(),
                         [&](std::size_t a, std::size_t b) { return views[a]->panel().column < views[b]->panel().column; });
        m_rows.push_back(members);
    }
}

Fit FigureLayout::fitAt(qreal ease) const
{
    const qreal scale = m_look.scale();
    Fit fit;
    fit.cell = std::round((smallestCell + ease * (largestCell - smallestCell)) * scale);
    if (m_imageSide > 0) {
        fit.unit = std::min((smallestImage + ease * (largestImage - smallestImage)) / qreal(m_imageSide), largestUnit) * scale;
    }
    fit.digits = m_digits;
    return fit;
}

QSizeF FigureLayout::extent(std::size_t view, const Fit& fit, qreal widest, qreal& titleHeight) const
{
    const PanelView& panel = *m_views[view];
    const qreal before = panel.leading(fit);
    const QSizeF body = panel.bodySize(fit, widest - before);
    const QSizeF title = panel.titleSize(std::max(body.width(), widest - before));
    titleHeight = title.height();
    return {before + std::max(body.width(), title.width()), body.height()};
}

/// How wide each text of a row may be: what the tensors leave.
qreal FigureLayout::widestText(const std::vector<std::size_t>& row, const Fit& fit, qreal width) const
{
    const qreal least = 180 * m_look.scale();
    qreal left = width - columnGap * qreal(row.size() - 1);
    int texts = 0;
    for (const std::size_t view : row) {
        if (m_views[view]->wraps()) {
            ++texts;
        } else {
            qreal title = 0;
            left -= extent(view, fit, width, title).width();
        }
    }
    return texts == 0 ? width : std::clamp(left / texts, std::min(least, width), width);
}

Arrangement FigureLayout::inGrid(qreal ease, qreal width) const
{
    Arrangement out;
    out.fit = fitAt(ease);
    out.ease = ease;
    out.places.resize(m_views.size());
    std::map<int, qreal> columns; // widths
    std::vector<QSizeF> sizes(m_views.size());
    std::vector<qreal> titles(m_views.size());
    for (const auto& row : m_rows) {
        const qreal widest = widestText(row, out.fit, width);
        for (const std::size_t view : row) {
            const PanelView& panel = *m_views[view];
            sizes[view] = extent(view, out.fit, panel.wraps() ? widest : width, titles[view]);
            if (row.size() > 1) {
                const int span = std::max(panel.panel().columnSpan, 1);
                for (int i = 0; i < span; ++i) { // a span asks for an even share of each column
                    const qreal share = (sizes[view].width() - columnGap * (span - 1)) / span;
                    qreal& column = columns[panel.panel().column + i];
                    column = std::max(column, share);
                }
            }
        }
    }
    qreal top = 0;
    for (const auto& row : m_rows) {
        qreal title = 0;
        qreal height = 0;
        for (const std::size_t view : row) {
            title = std::max(title, titles[view]);
            height = std::max(height, sizes[view].height());
        }
        for (const std::size_t view : row) {
            qreal left = 0;
            for (const auto& [column, columnWidth] : columns) {
                left += row.size() > 1 && column < m_views[view]->panel().column ? columnWidth + columnGap : 0;
            }
            out.places[view] = {QRectF(left, top, sizes[view].width(), title + sizes[view].height()), title};
            out.size = out.size.expandedTo({left + sizes[view].width(), 0});
        }
        top += title + height + rowGap * std::min(m_look.scale(), 2.0);
    }
    out.size.setHeight(std::max(0.0, top - rowGap * std::min(m_look.scale(), 2.0)));
    return out;
}

Arrangement FigureLayout::flowing(qreal ease, qreal width) const
{
    Arrangement out;
    out.fit = fitAt(ease);
    out.ease = ease;
    out.places.resize(m_views.size());
    const qreal gap = rowGap * std::min(m_look.scale(), 2.0);
    qreal top = 0;
    for (const auto& row : m_rows) {
        std::size_t next = 0;
        while (next < row.size()) {
            // One line: as many as fit, and at least one.
            qreal left = 0;
            qreal title = 0;
            qreal height = 0;
            std::vector<std::size_t> line;
            for (; next < row.size(); ++next) {
                qreal ownTitle = 0;
                const QSizeF size = extent(row[next], out.fit, width, ownTitle);
                if (!line.empty() && left + size.width() > width) {
                    break;
                }
                out.places[row[next]] = {QRectF(left, top, size.width(), size.height()), 0};
                line.push_back(row[next]);
                left += size.width() + columnGap;
                title = std::max(title, ownTitle);
                height = std::max(height, size.height());
            }
            for (const std::size_t view : line) {
                Arrangement::Place& place = out.places[view];
                place.titleHeight = title;
                place.rect.setHeight(place.rect.height() + title);
            }
            out.size = out.size.expandedTo({left - columnGap, 0});
            top += title + height + gap;
        }
    }
    out.size.setHeight(std::max(0.0, top - gap));
    return out;
}

Arrangement FigureLayout::arrange(const QSizeF& space, qreal largestEase) const
{
    if (m_views.empty()) {
        return {};
    }
    const auto grid = [&](bool height) {
        return [this, &space, height](qreal ease) -> std::optional<Arrangement> {
            Arrangement at = inGrid(ease, space.width());
            const bool fits = at.size.width() <= space.width() && (!height || at.size.height() <= space.height());
            return fits ? std::optional(std::move(at)) : std::nullopt;
        };
    };
    const auto flow = [&](bool height) {
        return [this, &space, height](qreal ease) -> std::optional<Arrangement> {
            Arrangement at = flowing(ease, space.width());
            const bool fits = at.size.width() <= space.width() && (!height || at.size.height() <= space.height());
            return fits ? std::optional(std::move(at)) : std::nullopt;
        };
    };
    const qreal from = largestEase;
    const qreal enough = std::min(comfortable, from);
    if (auto found = largest(from, enough, grid(true))) {
        return *found;
    }
    if (auto found = largest(from, enough, flow(true))) {
        return *found;
    }
    // Too high for the space: it scrolls, at a size that is comfortable.
    const qreal middle = std::min(0.6, from);
    if (auto found = largest(middle, enough, grid(false))) {
        return *found;
    }
    if (auto found = largest(middle, 0, flow(false))) {
        return *found;
    }
    return flowing(0, space.width());
}

} // namespace gradus::figures
