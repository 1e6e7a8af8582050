#pragma once

#include "figure/declaration.h"

#include <cstdint>
#include <random>

namespace gradus::fuzz {

/// Arguments of any demo, from its declaration alone: mostly ordinary values, often the ends of a range, sometimes nonsense where
/// the kind of parameter lets it through (tensors and texts as typed). The same seed gives the same arguments.
class RandomArguments {
public:
    explicit RandomArguments(std::uint64_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] figure::Arguments next(const figure::Declaration& declaration);

    /// For the visitor that makes one value.
    [[nodiscard]] std::int64_t whole(std::int64_t least, std::int64_t most);
    [[nodiscard]] double real(double least, double most);
    [[nodiscard]] bool once(int in) { return whole(1, in) == 1; }

private:
    std::mt19937_64 m_random;
};

} // namespace gradus::fuzz
