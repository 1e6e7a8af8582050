#include "figures/evened.h"
#include "figures/figurelayout.h"

#include <algorithm>
#include <cmath>

/// The part of the layout that knows of elastic panels.
namespace gradus::figures {

namespace {

int spanOf(const PanelView& view)
{
    return std::max(view.panel().columnSpan, 1);
}

} // namespace

bool FigureLayout::isElastic(const Row& row) const
{
    return std::any_of(row.begin(), row.end(), [&](std::size_t view) { return m_elastic[view].has_value(); });
}

bool FigureLayout::isAllElastic(const Row& row) const
{
    return std::all_of(row.begin(), row.end(), [&](std::size_t view) { return m_elastic[view].has_value(); });
}

int FigureLayout::elasticColumns(const Row& row) const
{
    int columns = 0;
    for (const std::size_t view : row) {
        columns += m_elastic[view] ? spanOf(*m_views[view]) : 0;
    }
    return columns;
}

std::vector<FigureLayout::Row> FigureLayout::joinedRows() const
{
    std::vector<Row> rows;
    for (const Row& row : m_rows) {
        if (!rows.empty() && isAllElastic(row) && isAllElastic(rows.back())) {
            rows.back().insert(rows.back().end(), row.begin(), row.end());
        } else {
            rows.push_back(row);
        }
    }
    return rows;
}

bool FigureLayout::fitsOneLine(const std::vector<Extent>& extents, const Row& row, qreal width) const
{
    qreal least = 0;
    for (const std::size_t view : row) {
        least += m_elastic[view] ? m_elastic[view]->least.width() : extents[view].width();
        least += view == row.front() ? 0 : gapBefore(extents[view]);
    }
    return least <= width;
}

std::vector<FigureLayout::ElasticLine> FigureLayout::elasticLines(const std::vector<Extent>& extents, const Row& row, int perLine,
                                                                  qreal width) const
{
    if (!isAllElastic(row) && fitsOneLine(extents, row, width)) {
        return {{row, width}};
    }
    const int columns = std::clamp(elasticColumns(row), 1, std::max(perLine, 1));
    const qreal gap = m_look.space(24);
    const qreal column = (width - gap * (columns - 1)) / columns;
    std::vector<ElasticLine> lines;
    int used = 0;
    qreal filled = 0;
    bool wasElastic = false;
    for (const std::size_t view : row) {
        const bool elastic = m_elastic[view].has_value();
        const int span = elastic ? std::min(spanOf(*m_views[view]), columns) : 0;
        const qreal next = filled + extents[view].width() + gapBefore(extents[view]);
        if (lines.empty() || elastic != wasElastic || (elastic ? used + span > columns : next > width)) {
            lines.emplace_back();
            used = 0;
            filled = extents[view].width();
        } else {
            filled = next;
        }
        used += span;
        // A last line that is not full keeps its panels as large as those above.
        lines.back().views.push_back(view);
        lines.back().width = elastic ? used * column + (used - 1) * gap : width;
        wasElastic = elastic;
    }
    return lines;
}

void FigureLayout::spread(std::vector<Extent>& extents, const ElasticLine& line, std::optional<qreal> height) const
{
    qreal left = line.width;
    std::vector<Share> shares;
    for (const std::size_t view : line.views) {
        left -= view == line.views.front() ? 0 : gapBefore(extents[view]);
        if (!m_elastic[view]) {
            left -= extents[view].width();
            continue;
        }
        const Elastic& elastic = *m_elastic[view];
        const int span = spanOf(*m_views[view]);
        const qreal most =
            height ? (*height - elastic.around.height()) * elastic.aspect * elastic.give + elastic.around.width() : line.width;
        shares.push_back({elastic.least.width(), most, qreal(span), m_look.space(24) * qreal(span - 1)});
    }
    const std::vector<qreal> widths = evened(shares, left);
    std::size_t next = 0;
    for (const std::size_t view : line.views) {
        if (m_elastic[view]) {
            extents[view].body.setWidth(widths[next++]);
            extents[view].title = m_views[view]->titleSize(extents[view].body.width()).height();
        }
    }
}

void FigureLayout::stretch(std::vector<Extent>& extents, const std::vector<ElasticLine>& lines, const QSizeF& space, qreal others,
                           bool fitsHeight) const
{
    const auto highest = [&](std::size_t view, qreal give) { // under its width
        const Elastic& elastic = *m_elastic[view];
        const qreal wide = extents[view].body.width() - elastic.around.width();
        return std::max(wide * give / elastic.aspect + elastic.around.height(), elastic.least.height());
    };
    std::vector<Share> shares;
    for (const ElasticLine& line : lines) {
        spread(extents, line, {});
        Share share;
        share.weight = 0; // what each would take by its aspect
        qreal title = 0;
        for (const std::size_t view : line.views) {
            title = std::max(title, extents[view].title);
            if (!m_elastic[view]) {
                share.least = std::max(share.least, extents[view].body.height());
                share.most = std::max(share.most, extents[view].body.height());
                continue;
            }
            const Elastic& elastic = *m_elastic[view];
            share.weight = std::max(share.weight, highest(view, 1));
            if (fitsHeight) {
                share.least = std::max(share.least, elastic.least.height());
                share.most = std::max(share.most, highest(view, elastic.give));
            } else { // it scrolls anyway: no need to be small
                constexpr qreal part = 0.5;
                const qreal most = part * space.height() + elastic.around.height();
                const qreal good = std::clamp(highest(view, 1), elastic.least.height(), std::max(elastic.least.height(), most));
                share.least = std::max(share.least, good);
                share.most = std::max(share.most, good);
            }
        }
        others += title;
        shares.push_back(share);
    }
    const std::vector<qreal> heights = evened(shares, space.height() - others);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        spread(extents, lines[i], heights[i]);
        for (const std::size_t view : lines[i].views) {
            if (m_elastic[view]) {
                extents[view].body.setHeight(std::floor(std::min(heights[i], highest(view, m_elastic[view]->give))));
            }
        }
    }
}

qreal FigureLayout::elasticSize(const Arrangement& arrangement) const
{
    qreal size = 0;
    for (std::size_t view = 0; view < m_views.size(); ++view) {
        if (m_elastic[view]) {
            const Arrangement::Place& place = arrangement.places[view];
            const QSizeF inside = place.rect.size() - QSizeF(0, place.titleHeight) - m_elastic[view]->around;
            size += std::min(inside.width(), inside.height() * m_elastic[view]->aspect);
        }
    }
    return size;
}

Arrangement FigureLayout::arrangeElastic(const QSizeF& space, qreal largestEase) const
{
    qreal least = 0;
    for (const auto& elastic : m_elastic) {
        least = std::max(least, elastic ? elastic->least.width() : 0);
    }
    const qreal gap = m_look.space(24);
    const int room = std::max(int((space.width() + gap) / (least + gap)), 1);
    const auto mostOf = [&](const std::vector<Row>& rows) {
        int most = 1;
        for (const Row& row : rows) {
            most = std::max(most, elasticColumns(row));
        }
        return std::min(most, room);
    };
    const int most = mostOf(m_rows);
    // What is beside charts need not be large.
    const qreal from = std::min(0.35, largestEase);
    const qreal down = std::min(m_imageSide > 0 ? 0.1 : 0.2, from);
    for (const bool flows : {false, true}) {
        std::optional<Arrangement> best;
        const auto consider = [&](int perLine, bool joins, qreal better) {
            auto found = largest({flows, flows, true, perLine, joins}, from, down, space);
            if (found && (!best || elasticSize(*found) > better * elasticSize(*best))) {
                best = std::move(found);
            }
        };
        // The figure's own rows are kept unless others show clearly more.
        for (int perLine = most; perLine >= 1; --perLine) {
            consider(perLine, false, 1.1);
        }
        for (int perLine = mostOf(joinedRows()); perLine > 1; --perLine) {
            consider(perLine, true, 1.25);
        }
        if (best) {
            return *best;
        }
    }
    for (const bool flows : {false, true}) {
        if (auto found = largest({flows, flows, false, most}, from, flows ? 0 : down, space)) {
            return *found;
        }
    }
    return at(0, {true, true, false, most}, space);
}

} // namespace gradus::figures
