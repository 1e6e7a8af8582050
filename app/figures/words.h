#pragma once

#include "figure/figure.h"

#include <QString>

namespace gradus::figures {

/// The sentence in the user's language, its places filled.
[[nodiscard]] QString translated(const figure::Text& text);

/// What a panel shows, said for a screen reader: "a + b, 2 by 3: 2 3 4; 3 4 5". A large tensor is summed up by its smallest and
/// largest value. A formula's own line is the view's to say.
[[nodiscard]] QString inWords(const figure::Panel& panel);

/// What stands where an answer is hidden.
[[nodiscard]] QString hiddenWords();

/// "2 by 3"; "a single number" for rank 0.
[[nodiscard]] QString shapeInWords(const figure::Shape& shape);

/// What the pattern of a formula says about these cells of the figure's panels, by panel id.
struct LitCell {
    std::string panel;
    std::int64_t cell = 0;
};
[[nodiscard]] QString formulaInWords(const figure::Figure& figure, const figure::CellFormula& formula,
                                     const std::vector<LitCell>& cells);

} // namespace gradus::figures
