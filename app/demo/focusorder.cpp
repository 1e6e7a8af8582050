#include "demo/focusorder.h"

#include <QWidget>

namespace gradus::demo {

void chainFocus(std::initializer_list<QWidget*> parts)
{
    QWidget* before = nullptr;
    for (QWidget* part : parts) {
        const auto children = part->findChildren<QWidget*>();
        for (QWidget* child : children) {
            if (!(child->focusPolicy() & Qt::TabFocus) || child->focusProxy() || child->window() != part->window()) {
                continue;
            }
            if (before) {
                QWidget::setTabOrder(before, child);
            }
            before = child;
        }
    }
}

} // namespace gradus::demo
