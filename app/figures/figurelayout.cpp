#include "figures/figurelayout.h"

#include "figures/tensorview.h"

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

constexpr qreal smallestCell = 20, largestCell = 56; // pixels at scale 1
constexpr qreal smallestImage = 72, largestImage = 380; // the longest side of an image
constexpr qreal largestUnit = 24; // a cell of an image
constexpr qreal leastText = 180; // a narrower column of text is not worth reading
constexpr qreal narrowTitle = 132;
constexpr int easeSteps = 12;
constexpr qreal unlimited = 1e6;

} // namespace

FigureLayout::FigureLayout(const std::vector<PanelView*>& views, const look::Look& look)
    : m_views(views)
    , m_look(look)
    , m_texts(views.size())
{
    std::map<int, Row> rows;
    for (std::size_t i = 0; i < views.size(); ++i) {
        rows[views[i]->panel().row].push_back(i);
        m_elastic.push_back(views[i]->elastic());
        if (const auto* tensor = qobject_cast<const TensorView*>(views[i])) {
            constexpr qsizetype mostShared = 2;
            m_imageSide = std::max(m_imageSide, tensor->imageSide());
            m_digits = std::max(m_digits, std::min(tensor->digits(), mostShared));
        }
    }
    for (auto& [row, members] : rows) {
        std::stable_sort(members.begin(), members.end(),
                         [&](std::size_t a, std::size_t b) { return views[a]->panel().column < views[b]->panel().column; });
        m_rows.push_back(members);
    }
    evenPictures();
}

/// Pictures of one shape come out equally large, whatever stands below each.
void FigureLayout::evenPictures()
{
    std::map<qreal, qreal> around;
    for (const auto& elastic : m_elastic) {
        if (elastic && elastic->give == 1) {
            around[elastic->aspect] = std::max(around[elastic->aspect], elastic->around.height());
        }
    }
    for (auto& elastic : m_elastic) {
        if (elastic && elastic->give == 1) {
            elastic->least.rheight() += around[elastic->aspect] - elastic->around.height();
            elastic->around.setHeight(around[elastic->aspect]);
        }
    }
}

Fit FigureLayout::fitAt(qreal ease) const
{
    const qreal scale = m_look.scale();
    const qreal cellEase = m_imageSide > 0 ? std::max(ease, 0.4) : ease; // a few cells beside images need not shrink with them
    Fit fit;
    fit.cell = std::round((smallestCell + cellEase * (largestCell - smallestCell)) * scale);
    if (m_imageSide > 0) {
        fit.unit = std::min((smallestImage + ease * (largestImage - smallestImage)) / qreal(m_imageSide), largestUnit) * scale;
    }
    fit.digits = m_digits;
    return fit;
}

qreal FigureLayout::rowGap() const
{
    return m_look.space(24);
}

qreal FigureLayout::gapBefore(const Extent& extent) const
{
    return extent.leading > 0 ? 0 : m_look.space(24); // a joiner brings its own
}

FigureLayout::Extent FigureLayout::extent(std::size_t view, const Fit& fit, qreal widest) const
{
    const PanelView& panel = *m_views[view];
    const auto key = int(std::min(widest, unlimited));
    auto& known = m_texts[view];
    if (const auto found = known.find(key); panel.wraps() && found != known.end()) {
        return found->second;
    }
    Extent extent;
    extent.leading = panel.leading(fit);
    extent.body = panel.bodySize(fit, widest - extent.leading);
    // A long title goes over two lines rather than push the next panel away.
    const qreal room =
        panel.wraps() ? widest : std::min(widest - extent.leading, std::max(extent.body.width(), narrowTitle * m_look.scale()));
    const QSizeF title = panel.titleSize(room);
    extent.title = title.height();
    extent.body.setWidth(std::max(extent.body.width(), title.width()));
    if (panel.wraps()) {
        known[key] = extent;
    }
    return extent;
}

/// How wide each text of a row may be: what the tensors leave.
qreal FigureLayout::widestText(const Row& row, const Fit& fit, qreal width) const
{
    qreal left = width;
    int texts = 0;
    for (const std::size_t view : row) {
        if (m_elastic[view]) {
            texts += std::max(m_views[view]->panel().columnSpan, 1); // as much for it as for a text
            left -= view == row.front() ? 0 : m_look.space(24);
        } else if (m_views[view]->wraps()) {
            ++texts;
            left -= view == row.front() ? 0 : m_look.space(24);
        } else {
            const Extent tensor = extent(view, fit, width);
            left -= tensor.width() + (view == row.front() ? 0 : gapBefore(tensor));
        }
    }
    return texts == 0 ? width : std::clamp(left / texts, std::min(leastText * m_look.scale(), width), width);
}

Arrangement FigureLayout::at(qreal ease, const Way& way, const QSizeF& space) const
{
    Arrangement out;
    out.fit = fitAt(ease);
    out.ease = ease;
    out.places.resize(m_views.size());
    std::vector<Extent> extents(m_views.size());
    const qreal width = space.width();
    const auto measure = [&](const Row& row, qreal widest) {
        for (const std::size_t view : row) {
            if (!m_elastic[view]) {
                const bool text = m_views[view]->wraps();
                extents[view] = extent(view, out.fit, text ? widest : way.wrapsSlices ? width : unlimited);
            }
        }
    };
    const std::vector<Row> rows = way.joins ? joinedRows() : m_rows;
    for (const Row& row : rows) {
        measure(row, way.flows && !isElastic(row) ? width : widestText(row, out.fit, width));
    }
    struct Line {
        Row views;
        bool elastic = false;
    };
    std::vector<Line> lines;
    std::vector<ElasticLine> elastic;
    qreal others = -rowGap(); // height that is not to be shared
    const std::map<int, qreal> starts = columnStarts(extents);
    for (const Row& row : rows) {
        if (isElastic(row)) {
            if (!fitsOneLine(extents, row, width)) {
                measure(row, width);
            }
            for (ElasticLine& line : elasticLines(extents, row, way.perLine, width)) {
                lines.push_back({line.views, isElastic(line.views)});
                if (lines.back().elastic) {
                    elastic.push_back(std::move(line));
                } else {
                    placeFlowing(out, extents, lines.back().views, unlimited);
                }
            }
        } else if (way.flows) {
            for (Row& line : placeFlowing(out, extents, row, width)) {
                lines.push_back({std::move(line)});
            }
        } else {
            placeInColumns(out, extents, row, starts);
            lines.push_back({row});
        }
    }
    for (const Line& line : lines) {
        others += rowGap();
        if (!line.elastic) {
            Arrangement measured = out;
            others += placeLine(measured, extents, line.views, 0);
        }
    }
    stretch(extents, elastic, space, others, way.height);
    qreal top = 0;
    for (const Line& line : lines) {
        if (line.elastic) {
            qreal left = 0;
            for (const std::size_t view : line.views) {
                left += view == line.views.front() ? 0 : gapBefore(extents[view]);
                out.places[view].rect.moveLeft(left);
                left += extents[view].width();
            }
        }
        top += placeLine(out, extents, line.views, top) + rowGap();
    }
    return out;
}

qreal FigureLayout::placeLine(Arrangement& out, const std::vector<Extent>& extents, const Row& line, qreal top) const
{
    qreal title = 0;
    qreal height = 0;
    for (const std::size_t view : line) {
        title = std::max(title, extents[view].title);
        height = std::max(height, extents[view].body.height());
    }
    for (const std::size_t view : line) {
        Arrangement::Place& place = out.places[view];
        place.titleHeight = title;
        place.rect = QRectF(place.rect.left(), top, extents[view].width(), title + extents[view].body.height());
        out.size = out.size.expandedTo({place.rect.right(), place.rect.bottom()});
    }
    return title + height;
}

/// Where the bodies of each column start.
std::map<int, qreal> FigureLayout::columnStarts(const std::vector<Extent>& extents) const
{
    struct Column {
        qreal leading = 0, body = 0;
    };
    std::map<int, Column> columns;
    for (const Row& row : m_rows) {
        if (row.size() == 1 || isElastic(row)) {
            continue; // it has the line to itself
        }
        for (const std::size_t view : row) {
            const figure::Panel& panel = m_views[view]->panel();
            const int span = std::max(panel.columnSpan, 1);
            columns[panel.column].leading = std::max(columns[panel.column].leading, extents[view].leading);
            for (int i = 0; i < span; ++i) { // a span asks for an even share of each column
                Column& column = columns[panel.column + i];
                column.body = std::max(column.body, (extents[view].body.width() - m_look.space(24) * (span - 1)) / span);
            }
        }
    }
    std::map<int, qreal> starts;
    qreal left = 0;
    for (const auto& [index, column] : columns) {
        left += left > 0 && column.leading == 0 ? m_look.space(24) : 0;
        starts[index] = left + column.leading;
        left = starts[index] + column.body;
    }
    return starts;
}

void FigureLayout::placeInColumns(Arrangement& out, const std::vector<Extent>& extents, const Row& row,
                                  const std::map<int, qreal>& starts) const
{
    for (const std::size_t view : row) {
        const qreal body = row.size() == 1 ? extents[view].leading : starts.at(m_views[view]->panel().column);
        out.places[view].rect.moveLeft(body - extents[view].leading);
    }
}

std::vector<FigureLayout::Row> FigureLayout::placeFlowing(Arrangement& out, const std::vector<Extent>& extents, const Row& row,
                                                          qreal width) const
{
    // Where an equation goes over several lines, what follows the joiners stands below each other.
    qreal hang = 0;
    for (const std::size_t view : row) {
        hang = std::max(hang, extents[view].leading);
    }
    const auto start = [&](std::size_t view) { return std::max(0.0, hang - extents[view].leading); };
    std::vector<Row> lines;
    qreal left = 0;
    for (const std::size_t view : row) {
        const qreal next = left + gapBefore(extents[view]);
        if (lines.empty() || next + extents[view].width() > width) {
            lines.emplace_back();
            left = start(view);
        } else {
            left = next;
        }
        lines.back().push_back(view);
        out.places[view].rect.moveLeft(left);
        left += extents[view].width();
    }
    if (lines.size() == 1) { // nothing to stand below
        const qreal shift = start(row.front());
        for (const std::size_t view : row) {
            out.places[view].rect.translate(-shift, 0);
        }
    }
    return lines;
}

/// The largest arrangement of a kind that fits.
std::optional<Arrangement> FigureLayout::largest(const Way& way, qreal from, qreal down, const QSizeF& space) const
{
    const auto fits = [&](const Arrangement& one) {
        return one.size.width() <= space.width() && (!way.height || one.size.height() <= space.height());
    };
    // Halving: what fits at one size fits at every smaller one.
    int low = 0;
    int high = easeSteps;
    const auto ease = [&](int step) { return down + (from - down) * step / easeSteps; };
    Arrangement best = at(ease(low), way, space);
    if (!fits(best)) {
        return std::nullopt;
    }
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        Arrangement tried = at(ease(middle), way, space);
        if (fits(tried)) {
            best = std::move(tried);
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return best;
}

Arrangement FigureLayout::arrange(const QSizeF& space, qreal largestEase) const
{
    if (m_views.empty()) {
        return {};
    }
    if (std::any_of(m_elastic.begin(), m_elastic.end(), [](const auto& elastic) { return elastic.has_value(); })) {
        return arrangeElastic(space, largestEase);
    }
    const qreal comfortable = std::min(m_imageSide > 0 ? 0.1 : 0.2, largestEase);
    const qreal middle = std::min(0.6, largestEase); // of what scrolls anyway
    struct Try {
        Way way;
        qreal from, down;
    };
    // One line is better than two, and smaller better than scrolling, as long as it can be read with ease.
    const std::vector<Try> tries{
        {{false, false, true}, largestEase, comfortable}, {{true, false, true}, largestEase, comfortable},
        {{true, true, true}, largestEase, comfortable},   {{false, false, false}, middle, comfortable},
        {{true, false, false}, middle, comfortable},      {{true, true, false}, middle, 0},
    };
    for (const Try& one : tries) {
        if (auto found = largest(one.way, one.from, one.down, space)) {
            return *found;
        }
    }
    return at(0, {true, true, false}, space);
}

} // namespace gradus::figures
