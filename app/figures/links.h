#pragma once

#include "figure/figure.h"

#include <map>
#include <string>
#include <vector>

namespace gradus::figures {

/// Cells that light up together, by panel id; each list sorted, without repeats.
using Lit = std::map<std::string, std::vector<std::int64_t>>;

/// The cell itself, all that it is made of (and what that is made of), and all that is made of it.
[[nodiscard]] Lit linked(const figure::Figure& figure, const std::string& panel, std::int64_t cell);

/// The cells that a frame picks.
[[nodiscard]] Lit picked(const figure::Figure& figure, std::int64_t frame);

} // namespace gradus::figures
