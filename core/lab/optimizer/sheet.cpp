#include "lab/optimizer/sheet.h"

#include "figure/number.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gradus::lab::optimizer {

figure::Panel& Sheet::add(const std::string& id, figure::Text title, figure::Content content,
                          std::optional<figure::Content> before)
{
    figure::Panel& panel = addOpen(id, std::move(title), std::move(content));
    panel.answer = true;
    panel.before = std::move(before);
    return panel;
}

figure::Panel& Sheet::addWide(const std::string& id, figure::Text title, figure::Content content,
                              std::optional<figure::Content> before)
{
    newRow();
    figure::Panel& panel = add(id, std::move(title), std::move(content), std::move(before));
    panel.columnSpan = m_width;
    m_column = m_width;
    return panel;
}

figure::Panel& Sheet::addOpen(const std::string& id, figure::Text title, figure::Content content)
{
    if (m_column >= m_width)
        newRow();
    figure::Panel panel;
    panel.id = id;
    panel.title = std::move(title);
    panel.row = m_row;
    panel.column = m_column++;
    panel.content = std::move(content);
    return m_figure.panels.emplace_back(std::move(panel));
}

void Sheet::newRow()
{
    if (m_column > 0)
        ++m_row;
    m_column = 0;
}

void Sheet::note(figure::Text words)
{
    addWide("note_" + std::to_string(m_figure.panels.size()), {}, figure::Paragraph{std::move(words), figure::Tone::Note});
}

void Sheet::read(const std::string& id, figure::Text label, double number)
{
    constexpr double relative = 1e-9; // of double precision after some hundred steps
    figure::Readout readout;
    readout.id = id;
    readout.label = std::move(label);
    readout.value = number;
    readout.tolerance = relative * std::max(1.0, std::abs(number));
    readout.answer = true;
    m_figure.readouts.push_back(std::move(readout));
}

void Sheet::tell(const std::string& id, figure::Text label, std::string words)
{
    figure::Readout readout;
    readout.id = id;
    readout.label = std::move(label);
    readout.value = std::move(words);
    readout.answer = true;
    m_figure.readouts.push_back(std::move(readout));
}

void Sheet::play(std::size_t frames, figure::Text label, double perSecond)
{
    const auto count = static_cast<std::int64_t>(frames);
    m_figure.timeLine = {count, std::move(label), perSecond, std::max<std::int64_t>(count - 1, 0)};
}

std::string placeText(const Pair& place)
{
    constexpr double digits = 1e4;
    constexpr int shown = 6;
    const auto rounded = [](double number) { return figure::shortText(std::round(number * digits) / digits + 0.0, shown); };
    return rounded(place[0]) + ", " + rounded(place[1]);
}

figure::TableCell cellOf(double number, figure::Emphasis emphasis)
{
    constexpr int digits = 4;
    return {figure::verbatim(figure::shortText(number, digits)), emphasis};
}

figure::TableCell cellOf(const std::string& words, figure::Emphasis emphasis)
{
    return {figure::verbatim(words), emphasis};
}

void Sheet::startAt(std::size_t frame)
{
    figure::TimeLine& time = m_figure.timeLine;
    time.start = std::clamp<std::int64_t>(static_cast<std::int64_t>(frame), 0, std::max<std::int64_t>(time.frames - 1, 0));
}

std::vector<std::int64_t> endsByStep(std::size_t frames, std::size_t count, std::size_t first)
{
    std::vector<std::int64_t> ends(frames);
    for (std::size_t frame = 0; frame < frames; ++frame)
        ends[frame] = static_cast<std::int64_t>(std::min(frame + first, count));
    return ends;
}

figure::Series seriesOf(const std::string& id, figure::Text label, figure::Tint tint, const std::vector<Pair>& all,
                        std::size_t axis, std::size_t frames)
{
    figure::Series series;
    series.id = id;
    series.label = std::move(label);
    series.tint = tint;
    for (std::size_t step = 0; step < all.size(); ++step) {
        series.x.push_back(static_cast<double>(step + 1));
        series.y.push_back(all[step][axis]);
    }
    series.frameEnds = endsByStep(frames, all.size());
    return series;
}

void tellDivergence(Sheet& sheet, const std::vector<Walk>& walks, const Hyper& hyper)
{
    for (const Walk& walk : walks)
        if (walk.leftAt > 0)
            sheet.note(GRADUS_TEXT("optimizer",
                                   "%1 diverges: at step %2 it is far off the plot, at (%3), and its path is cut "
                                   "there. lr = %4 is too high for this slope.")
                           .with({english(labelOf(walk.method)), std::to_string(walk.leftAt), placeText(walk.end()),
                                  figure::exactText(hyper.lr)}));
}

std::size_t longest(const std::vector<Walk>& walks)
{
    std::size_t steps = 0;
    for (const Walk& walk : walks)
        steps = std::max(steps, walk.steps());
    return steps;
}

} // namespace gradus::lab::optimizer
