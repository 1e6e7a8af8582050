#pragma once

#include <initializer_list>

class QWidget;

namespace gradus::demo {

/// Tab goes through these parts in their order, whenever their children were made.
void chainFocus(std::initializer_list<QWidget*> parts);

} // namespace gradus::demo
