#include "hand.h"

#include <QSlider>

#include <cmath>
#include <numbers>

namespace gradus::bench {
namespace {

/// Up from `least` to `most` and down again in so many moves, of one unit at least.
std::int64_t toAndFro(std::int64_t least, std::int64_t most, int move, int moves)
{
    const std::int64_t range = most - least;
    if (range <= 0)
        return least;
    const std::int64_t step = std::max<std::int64_t>(1, 2 * range / moves);
    const std::int64_t place = move * step % (2 * range);
    return least + (place <= range ? place : 2 * range - place);
}

} // namespace

Hand::Hand(const QWidget& pane, const Grip& grip, int moves)
    : m_control(pane.findChild<demo::ParameterControl*>(QString::fromStdString(grip.parameter)))
    , m_slider(m_control != nullptr && !grip.most ? m_control->findChild<QSlider*>() : nullptr)
    , m_most(grip.most)
    , m_moves(moves)
{
}

figure::Value Hand::valueAt(int move) const
{
    const figure::ParameterKind& kind = m_control->parameter().kind;
    if (const auto* point = std::get_if<figure::PointParameter>(&kind)) {
        constexpr double share = 0.8; // of the way from the middle to the border
        const double turn = 2 * std::numbers::pi * move / m_moves;
        const auto at = [](double least, double most, double along) {
            return std::round(1000 * ((least + most) / 2 + share * along * (most - least) / 2)) / 1000;
        };
        return figure::Point{at(point->minimum.x, point->maximum.x, std::cos(turn)),
                             at(point->minimum.y, point->maximum.y, std::sin(turn))};
    }
    if (const auto* choice = std::get_if<figure::ChoiceParameter>(&kind))
        return choice->choices[static_cast<std::size_t>(move) % choice->choices.size()].id;
    if (const auto* integer = std::get_if<figure::IntegerParameter>(&kind))
        return toAndFro(integer->minimum, m_most.value_or(integer->maximum), move, m_moves);
    return m_control->value();
}

bool Hand::aims()
{
    for (int tries = 0; tries < 3; ++tries) {
        ++m_made;
        if (m_slider != nullptr ? toAndFro(m_slider->minimum(), m_slider->maximum(), m_made, m_moves) != m_slider->value()
                                : valueAt(m_made) != m_control->value())
            return true;
    }
    return false;
}

void Hand::move()
{
    if (m_slider != nullptr)
        m_slider->setValue(static_cast<int>(toAndFro(m_slider->minimum(), m_slider->maximum(), m_made, m_moves)));
    else
        m_control->edit(valueAt(m_made));
}

} // namespace gradus::bench
