#pragma once

#include "lab/shapespot/scenes.h"

#include <torch/types.h>

#include <cstdint>
#include <functional>

/// Whether a map points at what it should: measured on scenes of two objects, whose places are known.
namespace gradus::lab::shapespot {

/// A map of any size, laid smoothly over a picture: H×W → side × side.
[[nodiscard]] at::Tensor overPicture(const at::Tensor& map, std::int64_t pixels = side);

struct Cell {
    std::int64_t row = 0, column = 0;
};
/// The place where a map, H×W, is largest; the first of equals.
[[nodiscard]] Cell peak(const at::Tensor& map);

/// Rows and columns that a blob spans, both ends included.
struct Box {
    std::int64_t top = 0, left = 0, bottom = -1, right = -1; ///< empty where bottom < top
    [[nodiscard]] bool empty() const { return bottom < top; }
    [[nodiscard]] bool holds(Cell cell) const
    {
        return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    }
};

/// Round the true cells of a mask, H×W.
[[nodiscard]] Box boxOf(const at::Tensor& mask);

/// Round the largest connected part (side by side) of the cells that reach `threshold` times the map's largest value (Zhou et
/// al. 2016); empty where that value is not above 0.
[[nodiscard]] Box boxAbove(const at::Tensor& map, double threshold);

/// Shared area over joint area.
[[nodiscard]] double overlap(const Box& one, const Box& other);

/// Shares of all cues; a cue is one object of a scene, asked for by its class.
struct Pointing {
    double onObject = 0; ///< the map's largest cell lies on the object: the pointing game (Zhang et al. 2016), without tolerance
    double onOther = 0; ///< on the other object
    double inBox = 0; ///< within the object's bounding box
    double boxFound = 0; ///< boxAbove overlaps the object's box by more than half
};

/// `mapsOf` gives, for pictures B×3×64×64 (as the net takes them) and classes B, a map for each: B×H×W.
using MapsOf = std::function<at::Tensor(const at::Tensor& pictures, const at::Tensor& classes)>;
[[nodiscard]] Pointing measure(const Scenes& scenes, const MapsOf& mapsOf, double threshold);

} // namespace gradus::lab::shapespot
