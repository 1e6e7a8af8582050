#pragma once

#include "bank/chapter.h"

namespace gradus::shell {

/// What only shows when a card is drawn: formulas that MathJax refuses, pictures that are not there. An error each, at the line
/// of the card's heading. Loads MathJax where a chapter has formulas: 0.2 s, then some 15 … 85 ms a formula.
[[nodiscard]] std::vector<bank::Problem> problemsWhenDrawn(const bank::Chapter& chapter);

} // namespace gradus::shell
