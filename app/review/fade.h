#pragma once

class QPixmap;
class QWidget;

namespace gradus::review {

/// Lets `before`, a picture of `over` as it was, fade away over it within 120 ms. Takes neither keys nor the pointer.
void fadeOut(const QPixmap& before, QWidget& over);

} // namespace gradus::review
