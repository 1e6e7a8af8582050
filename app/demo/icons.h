#pragma once

#include <QColor>
#include <QIcon>

/// Drawn, so that they need no font and no file.
namespace gradus::demo::icons {

[[nodiscard]] QIcon play(const QColor& ink);
[[nodiscard]] QIcon pause(const QColor& ink);
[[nodiscard]] QIcon stepBack(const QColor& ink);
[[nodiscard]] QIcon stepForward(const QColor& ink);

} // namespace gradus::demo::icons
