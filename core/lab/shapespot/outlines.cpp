#include "figure/value.h"
#include "lab/shapespot/scenes.h"

#include <cmath>
#include <numbers>

namespace gradus::lab::shapespot {

namespace {

using figure::Outline;

/// Corners in the object's own frame, in radii.
using Corners = std::vector<figure::Point>;

Corners circle(double radius)
{
    constexpr int corners = 40;
    Corners all;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * std::numbers::pi * corner / corners;
        all.push_back({radius * std::cos(angle), radius * std::sin(angle)});
    }
    return all;
}

/// The same lines as the distances in scenes.cpp are 0 on.
std::vector<Corners> cornersOf(const std::string& shape)
{
    if (shape == "disk")
        return {circle(0.95)};
    if (shape == "ring")
        return {circle(1), circle(0.5)};
    if (shape == "square")
        return {{{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}}};
    if (shape == "triangle") {
        const double wide = 0.6 * std::sqrt(3.0);
        return {{{0, -1.2}, {wide, 0.6}, {-wide, 0.6}}};
    }
    constexpr double arm = 0.35;
    return {{{-arm, -1},
             {arm, -1},
             {arm, -arm},
             {1, -arm},
             {1, arm},
             {arm, arm},
             {arm, 1},
             {-arm, 1},
             {-arm, arm},
             {-1, arm},
             {-1, -arm},
             {-arm, -arm}}};
}

} // namespace

std::vector<Outline> outlinesOf(const Scenes& scenes, std::int64_t index, std::int64_t object)
{
    const auto label = scenes.labels[index][object].item<std::int64_t>();
    if (label < 0)
        return {};
    const at::Tensor place = scenes.places[index][object];
    const auto number = [&](std::int64_t column) { return place[column].item<double>(); };
    const double x = number(0), y = number(1), radius = number(2), cosine = std::cos(number(3)), sine = std::sin(number(3));
    const std::string& name = vocab()[static_cast<std::size_t>(label)];
    std::vector<Outline> outlines;
    for (const Corners& corners : cornersOf(name)) {
        Outline& outline = outlines.emplace_back();
        for (const figure::Point& corner : corners) {
            outline.x.push_back(x + radius * (cosine * corner.x - sine * corner.y));
            outline.y.push_back(y + radius * (sine * corner.x + cosine * corner.y));
        }
    }
    outlines.front().label = figure::verbatim(name);
    return outlines;
}

} // namespace gradus::lab::shapespot
