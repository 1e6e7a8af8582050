#include "figures/links.h"

#include <algorithm>

namespace gradus::figures {

namespace {

using Cells = std::vector<std::int64_t>;

void tidy(Cells& cells)
{
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
}

Cells sources(const figure::Link& link, const Cells& of)
{
    Cells found;
    for (const std::int64_t cell : of) {
        const auto i = std::size_t(cell);
        if (link.offsets.empty()) {
            if (i < link.cells.size()) {
                found.push_back(link.cells[i]);
            }
        } else if (i + 1 < link.offsets.size()) {
            found.insert(found.end(), link.cells.begin() + link.offsets[i], link.cells.begin() + link.offsets[i + 1]);
        }
    }
    tidy(found);
    return found;
}

Cells dependents(const figure::Link& link, const Cells& on)
{
    Cells found;
    const auto hit = [&](std::int64_t cell) { return std::binary_search(on.begin(), on.end(), cell); };
    if (link.offsets.empty()) {
        for (std::size_t i = 0; i < link.cells.size(); ++i) {
            if (hit(link.cells[i])) {
                found.push_back(std::int64_t(i));
            }
        }
    } else {
        for (std::size_t i = 0; i + 1 < link.offsets.size(); ++i) {
            if (std::any_of(link.cells.begin() + link.offsets[i], link.cells.begin() + link.offsets[i + 1], hit)) {
                found.push_back(std::int64_t(i));
            }
        }
    }
    return found;
}

/// Follows links one way only, so that a cell's siblings stay dark.
void follow(const figure::Figure& figure, Lit& lit, const std::string& panel, const Cells& cells, bool down, int depth)
{
    constexpr int deepest = 8; // more steps than any figure has panels in a chain; ends a circle
    if (cells.empty() || depth > deepest) {
        return;
    }
    for (const figure::Link& link : figure.links) {
        if ((down ? link.from : link.to) != panel) {
            continue;
        }
        const std::string& next = down ? link.to : link.from;
        const Cells found = down ? sources(link, cells) : dependents(link, cells);
        Cells& all = lit[next];
        all.insert(all.end(), found.begin(), found.end());
        follow(figure, lit, next, found, down, depth + 1);
    }
}

} // namespace

Lit linked(const figure::Figure& figure, const std::string& panel, std::int64_t cell)
{
    Lit lit;
    if (cell < 0) {
        return lit;
    }
    follow(figure, lit, panel, {cell}, true, 0);
    follow(figure, lit, panel, {cell}, false, 0);
    lit[panel] = {cell};
    for (auto& [id, cells] : lit) {
        tidy(cells);
    }
    return lit;
}

Lit picked(const figure::Figure& figure, std::int64_t frame)
{
    Lit lit;
    if (frame < 0) {
        return lit;
    }
    for (const figure::Panel& panel : figure.panels) {
        const auto* grid = std::get_if<figure::TensorGrid>(&panel.content);
        if (grid && std::size_t(frame) < grid->frameCells.size() && grid->frameCells[std::size_t(frame)] >= 0) {
            lit[panel.id] = {grid->frameCells[std::size_t(frame)]};
        }
    }
    return lit;
}

} // namespace gradus::figures
