#pragma once

#include <QScrollBar>

namespace gradus::widgets {

/// Takes its room always, so that its coming and going moves nothing, and is seen only where there is something to scroll. To be
/// set with the policy Qt::ScrollBarAlwaysOn.
class QuietScrollBar : public QScrollBar {
public:
    explicit QuietScrollBar(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gradus::widgets
