#pragma once

#include "lab/learner/scene.h"
#include "lab/learner/source.h"
#include "lab/learner/timeline.h"

#include "figure/figure.h"

#include <functional>
#include <string>
#include <vector>

/// What the pictures are put together from.
namespace gradus::lab::loop {

/// A lane for the learner and each callback. With `until`, what happened up to that tick alone, and nothing of what was cut.
[[nodiscard]] figure::Events lanesOf(const Run& run, const Timeline& timeline, std::int64_t until = -1);

/// The same lanes and bands with nothing in them.
[[nodiscard]] figure::Events emptyLanes(const Run& run, const Timeline& timeline);

/// A lane for each of the loop's actions. `solved`: in the loop's order, and with what happened.
[[nodiscard]] figure::Events actionLanes(Kind kind, const Timeline& timeline, bool solved);

/// What the attributes hold at each frame, a page a frame, and who wrote them. `told` is whether the writers are.
[[nodiscard]] figure::Table inspector(const Setting& setting, const Run& run, const Timeline& timeline, bool told);

/// The loop with the line that each frame runs.
[[nodiscard]] figure::Code litLoop(Kind kind, Extent extent, const Run& run, const Timeline& timeline);

/// A callback's class.
[[nodiscard]] figure::Code classOf(const std::string& callback, const Setting& setting);

[[nodiscard]] figure::TableCell plainCell(const std::string& words, figure::Emphasis emphasis = figure::Emphasis::Normal);

/// "?"
[[nodiscard]] figure::TableCell openCell();

/// "train", "validate"; empty outside of both.
[[nodiscard]] figure::Text partName(Part part);

/// The table with "?" in the columns from `first` on, and nothing pointed out.
[[nodiscard]] figure::Table withOpenColumns(figure::Table table, std::size_t first);

/// A short number.
[[nodiscard]] std::string numberText(double number);

/// Puts panels in rows.
class Canvas {
public:
    figure::Panel& add(const std::string& id, figure::Text title, figure::Content content);
    figure::Panel& answer(const std::string& id, figure::Text title, figure::Content content);
    figure::Panel& answer(const std::string& id, figure::Text title, figure::Content content, figure::Content before);
    void newRow();
    /// A note as wide as the figure, an answer.
    void note(const figure::Text& words);
    void setTime(const Timeline& timeline, const figure::Text& frame, std::int64_t start);
    [[nodiscard]] figure::Figure take() { return std::move(m_figure); }

private:
    figure::Figure m_figure;
    int m_row = 0, m_column = 0;
};

} // namespace gradus::lab::loop
