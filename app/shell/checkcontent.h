#pragma once

#include "bank/chapter.h"
#include "text/mathengine.h"

#include <optional>

namespace gradus::shell {

/// Finds what only shows when a card is drawn: formulas that MathJax refuses, pictures that are not there. Keeps MathJax from one
/// chapter to the next.
class ContentCheck {
public:
    /// An error each, at the line of the card's heading. The first formula takes 0.2 s, each then some 15 … 85 ms.
    [[nodiscard]] std::vector<bank::Problem> problems(const bank::Chapter& chapter);

private:
    std::optional<text::MathEngine> m_engine;
};

} // namespace gradus::shell
