#pragma once

#include "demo/parametercontrol.h"

#include <optional>
#include <string>

class QSlider;

namespace gradus::bench {

/// What a hand takes hold of: a parameter's control, or the panel on which it can be set.
struct Grip {
    std::string parameter;
    std::optional<std::int64_t> most = {}; ///< of an integer whose range is wider than what makes sense
};

/// A hand on one control: moves a slider to and fro over its whole range, a point round a circle, a choice to the next.
class Hand {
public:
    /// The pane shows the demo. `moves`: in how many it comes back to where it began.
    Hand(const QWidget& pane, const Grip& grip, int moves);

    [[nodiscard]] bool holds() const { return m_control != nullptr; }
    /// Whether the next move leads to another value than the present one. Those that don't are passed over.
    [[nodiscard]] bool aims();
    /// Makes the move that was aimed at, as a person does: by the slider, or by what pointing at a panel sets.
    void move();

private:
    [[nodiscard]] figure::Value valueAt(int move) const;

    demo::ParameterControl* m_control; ///< the pane's
    QSlider* m_slider; ///< of it; may be nullptr
    std::optional<std::int64_t> m_most;
    int m_moves;
    int m_made = 0;
};

} // namespace gradus::bench
