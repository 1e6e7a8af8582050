#pragma once

#include "look/look.h"

#include <QWidget>

namespace gradus::review {

/// A hairline, with the widget's contents margins as space around it.
class Rule : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the line.
    explicit Rule(const look::Look& look, QWidget* parent = nullptr);

    /// Whether it is drawn; its space stays.
    void setShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const look::Look& m_look;
    bool m_shown = true;
};

} // namespace gradus::review
