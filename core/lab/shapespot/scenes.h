#pragma once

#include "figure/image.h"

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <vector>

/// ShapeSpot: self-made pictures of one or two shapes, with the exact place of each. Five classes told apart by shape alone:
/// colours, sizes and places are random, so that nothing else gives a class away.
namespace gradus::lab::shapespot {

inline constexpr std::int64_t side = 64; ///< pixels, of the square pictures
inline constexpr std::int64_t classCount = 5;

/// The classes' names in the order of the net's outputs: sorted, as fastai sorts its vocab.
[[nodiscard]] const std::vector<std::string>& vocab();

/// The names in the order in which the data hold them.
[[nodiscard]] const std::vector<std::string>& shapeNames();

enum class Objects { Two, OneOrTwo };

/// B pictures of up to two objects each.
struct Scenes {
    at::Tensor images; ///< B×3×64×64, uint8
    at::Tensor masks; ///< B×2×64×64, bool: the pixels of each object; none for one that is not there
    at::Tensor labels; ///< B×2, int64: places in the vocab; -1 for an object that is not there
    at::Tensor places; ///< B×2×4, float32: x, y and radius in pixels, angle in radians
};

/// Drawn with the generator of that seed, the same in C++ and Python.
[[nodiscard]] Scenes draw(std::uint64_t seed, std::int64_t count, Objects objects);

/// Object `object` of picture `index` as lines round it: two for a ring.
[[nodiscard]] std::vector<figure::Outline> outlinesOf(const Scenes& scenes, std::int64_t index, std::int64_t object);

/// What the net takes: float32 from -1 to 1.
[[nodiscard]] at::Tensor normalised(const at::Tensor& images);

} // namespace gradus::lab::shapespot
