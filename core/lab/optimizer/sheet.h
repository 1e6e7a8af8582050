#pragma once

#include "lab/optimizer/walk.h"

#include "figure/figure.h"

#include <optional>
#include <string>
#include <vector>

namespace gradus::lab::optimizer {

/// The figure as it grows: panels from left to right and row by row, readouts, the time line.
class Sheet {
public:
    /// Columns of its grid.
    explicit Sheet(int width)
        : m_width(width)
    {
    }

    /// An answer; `before` stands in its place until the card is turned.
    figure::Panel& add(const std::string& id, figure::Text title, figure::Content content,
                       std::optional<figure::Content> before = std::nullopt);
    /// The same, as wide as the figure, in a row of its own.
    figure::Panel& addWide(const std::string& id, figure::Text title, figure::Content content,
                           std::optional<figure::Content> before = std::nullopt);
    /// What may be seen before.
    figure::Panel& addOpen(const std::string& id, figure::Text title, figure::Content content);
    void newRow();
    void note(figure::Text words);

    void read(const std::string& id, figure::Text label, double number);
    void tell(const std::string& id, figure::Text label, std::string words);

    /// A frame for each step; the last is shown first, so that all of the path is seen.
    void play(std::size_t frames, figure::Text label, double perSecond = 8);
    /// Another frame is shown first, counted from 0; play() comes before.
    void startAt(std::size_t frame);
    [[nodiscard]] std::size_t frames() const { return static_cast<std::size_t>(m_figure.timeLine.frames); }

    [[nodiscard]] figure::Figure take() { return std::move(m_figure); }

private:
    int m_width;
    int m_row = 0, m_column = 0;
    figure::Figure m_figure;
};

/// "-2.975, 0.0001": to four digits after the point, as the scripts print it.
[[nodiscard]] std::string placeText(const Pair& place);

[[nodiscard]] figure::TableCell cellOf(double number, figure::Emphasis emphasis = figure::Emphasis::Normal);
[[nodiscard]] figure::TableCell cellOf(const std::string& words, figure::Emphasis emphasis = figure::Emphasis::Normal);

/// For each frame how many points of a series of `count` are shown when there is one for each step.
[[nodiscard]] std::vector<std::int64_t> endsByStep(std::size_t frames, std::size_t count, std::size_t first = 1);

/// Values by step, from 1, over one axis of a list of pairs.
[[nodiscard]] figure::Series seriesOf(const std::string& id, figure::Text label, figure::Tint tint, const std::vector<Pair>& all,
                                      std::size_t axis, std::size_t frames);

/// Says of each walk that left the plot at which step it did.
void tellDivergence(Sheet& sheet, const std::vector<Walk>& walks, const Hyper& hyper);

/// Steps of the longest.
[[nodiscard]] std::size_t longest(const std::vector<Walk>& walks);

} // namespace gradus::lab::optimizer
