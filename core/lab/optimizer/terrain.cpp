#include "lab/optimizer/terrain.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace gradus::lab::optimizer {

namespace {

constexpr std::int64_t side = 121; // points of the lattice
constexpr double margin = 0.5; // around a start outside the usual window
constexpr int mostContours = 9; // a decade apart by two
constexpr std::size_t mostDots = 31; // places that are marked one by one

Window around(Window window, const Pair& start)
{
    if (start[0] < window.left)
        window.left = start[0] - margin;
    if (start[0] > window.right)
        window.right = start[0] + margin;
    if (start[1] < window.bottom)
        window.bottom = start[1] - margin;
    if (start[1] > window.top)
        window.top = start[1] + margin;
    return window;
}

figure::Axis axisOf(const std::string& name, double from, double to)
{
    figure::Axis axis;
    axis.label = figure::verbatim(name);
    axis.minimum = from;
    axis.maximum = to;
    return axis;
}

/// √10 apart, below the highest value.
std::vector<double> contourLevels(double highest)
{
    std::vector<double> levels;
    const int top = static_cast<int>(std::floor(2 * std::log10(highest)));
    for (int half = top - mostContours + 1; half <= top; ++half)
        levels.push_back(std::pow(10.0, half / 2.0));
    return levels;
}

} // namespace

Terrain::Terrain(const Surface& surface, const Pair& start)
{
    const Window window = around(surface.window(), start);
    const std::array<std::string, 2> names = surface.names();
    m_field.x = axisOf(names[0], window.left, window.right);
    m_field.y = axisOf(names[1], window.bottom, window.top);
    m_field.aspect = std::clamp((window.right - window.left) / (window.top - window.bottom), 1.2, 1.7);
    m_field.rows = side;
    m_field.columns = side;
    m_field.logarithmic = true;

    const at::Tensor x = at::linspace(window.left, window.right, side, at::kDouble).unsqueeze(0);
    const at::Tensor y = at::linspace(window.bottom, window.top, side, at::kDouble).unsqueeze(1);
    const at::Tensor values = surface.value(x, y).contiguous();
    m_values.assign(values.data_ptr<double>(), values.data_ptr<double>() + values.numel());
    m_field.contours = contourLevels(*std::max_element(m_values.begin(), m_values.end()));
    // The logarithm needs a floor. Single precision is enough for a colour, and half as long on its way.
    const double floor = m_field.contours.front() / 2;
    m_field.values.reserve(m_values.size());
    for (const double value : m_values)
        m_field.values.push_back(static_cast<double>(static_cast<float>(std::max(value, floor))));

    for (const Pair& minimum : surface.minima())
        m_field.spots.push_back({minimum[0], minimum[1], GRADUS_TEXT("optimizer", "minimum"), figure::Tint::Muted});
    m_field.spots.push_back({start[0], start[1], GRADUS_TEXT("optimizer", "start"), figure::Tint::Ink});
}

figure::Field Terrain::with(const std::vector<Trail>& trails) const
{
    figure::Field field = m_field;
    for (const Trail& trail : trails) {
        figure::Series line;
        line.id = "path_" + std::to_string(field.paths.size());
        line.label = trail.label;
        line.tint = trail.tint;
        line.dashed = trail.dashed;
        line.frameEnds = trail.ends;
        for (const Pair& place : trail.walk->places) {
            line.x.push_back(place[0]);
            line.y.push_back(place[1]);
        }
        figure::Series dots = line;
        field.paths.push_back(std::move(line));
        if (trail.walk->places.size() > mostDots)
            continue;
        dots.id += "_steps";
        dots.label = {};
        dots.mark = figure::Mark::Points;
        field.paths.push_back(std::move(dots));
    }
    return field;
}

figure::Series Terrain::floor() const
{
    figure::Series line;
    line.id = "floor";
    line.label = GRADUS_TEXT("optimizer", "valley floor");
    line.tint = figure::Tint::Muted;
    for (std::int64_t column = 0; column < side; ++column) {
        double least = m_values[static_cast<std::size_t>(column)];
        for (std::int64_t row = 1; row < side; ++row)
            least = std::min(least, m_values[static_cast<std::size_t>(row * side + column)]);
        line.x.push_back(*m_field.x.minimum
                         + (*m_field.x.maximum - *m_field.x.minimum) * static_cast<double>(column) / (side - 1));
        line.y.push_back(least);
    }
    return line;
}

std::vector<Trail> trailsOf(const std::vector<Walk>& walks, std::size_t frames)
{
    std::vector<Trail> trails;
    trails.reserve(walks.size());
    for (const Walk& walk : walks)
        trails.push_back({&walk, labelOf(walk.method), tintOf(walk.method), false, endsByStep(frames, walk.places.size(), 2)});
    return trails;
}

void addField(Sheet& sheet, const Surface& surface, const Terrain& terrain, const std::vector<Trail>& trails)
{
    sheet.addWide("field", figure::verbatim(surface.formula()), terrain.with(trails), terrain.bare());
}

} // namespace gradus::lab::optimizer
