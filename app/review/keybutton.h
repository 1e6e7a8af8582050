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
    /// The detail beside the title, below it where there is no room for both, or no more than the title.
    enum class Form { Beside, Stacked, TitleOnly };
    void setForm(Form form);
    /// Width, in pixels, that title, detail and key need side by side.
    [[nodiscard]] int widthBeside() const;
    /// The one that is meant most often: its border is the accent.
    void setPrimary(bool primary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int detailWidth() const;
    [[nodiscard]] int keyWidth() const;
    void drawTitleAndKey(QPainter& painter, const QRect& inner) const;
    look::Look& m_look;
    QString m_detail, m_key;
    bool m_primary = false;
    Form m_form = Form::Beside;
};

} // namespace gradus::review
