#pragma once

#include "figure/figure.h"

#include <QString>

/// What pictures, time lines and equations show, said for a screen reader.
namespace gradus::figures {

[[nodiscard]] QString spoken(const figure::Image& image);
[[nodiscard]] QString spoken(const figure::Events& events);
[[nodiscard]] QString spoken(const figure::Equation& equation);
/// Rows [first, first + count) under the headings.
[[nodiscard]] QString spokenRows(const figure::Table& table, std::size_t first, std::size_t count);

/// "Recorder: ran at before_fit, lr 0.1"
[[nodiscard]] QString eventInWords(const figure::Events& events, std::size_t event);

} // namespace gradus::figures
