#include "widgets/quietscrollbar.h"

namespace gradus::widgets {

QuietScrollBar::QuietScrollBar(Qt::Orientation orientation, QWidget* parent)
    : QScrollBar(orientation, parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent, false); // where it paints nothing, what is behind it is seen
    connect(this, &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

void QuietScrollBar::paintEvent(QPaintEvent* event)
{
    if (maximum() > minimum())
        QScrollBar::paintEvent(event);
}

} // namespace gradus::widgets
