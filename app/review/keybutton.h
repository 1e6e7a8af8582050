#pragma once

#include "look/look.h"

#include <QAbstractButton>

namespace gradus::review {

/// A button that shows the key that does the same: title, a detail beside it, and the key.
class KeyButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `look` must outlive the button.
    KeyButton(const QString& title, const QString& key, look::Look& look, QWidget* parent = nullptr);

    void setDetail(const QString& detail);
    [[nodiscard]] QString detail() const { return m_detail; }
    /// The one that is meant most often: its border is the accent.
    void setPrimary(bool primary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    look::Look& m_look;
    QString m_detail, m_key;
    bool m_primary = false;
};

} // namespace gradus::review
