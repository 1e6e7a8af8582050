#pragma once

#include "figure/declaration.h"
#include "look/look.h"

#include <QWidget>

class QVBoxLayout;

namespace gradus::demo {

class LookLabel;
class TrustedModels;

/// What sets one parameter. Holds the last good value; what can't be read is said under the field.
class ParameterControl : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] const figure::Parameter& parameter() const { return m_parameter; }
    [[nodiscard]] const figure::Value& value() const { return m_value; }
    /// Shows a value, which must be one the parameter takes; `edited` does not follow.
    void setValue(const figure::Value& value);
    /// Sets a value, which must be one the parameter takes, as if the user had: `edited` follows where it is another.
    void edit(const figure::Value& value);
    /// Where the value is typed or chosen.
    [[nodiscard]] QWidget* field() const { return m_focus; }
    /// Nothing in the field is unreadable or still to be allowed.
    [[nodiscard]] bool isGood() const { return m_why.isEmpty() && !m_held; }
    /// Where the field needs more width than a column has, it gets a line of its own; in pixels.
    [[nodiscard]] virtual int comfortableWidth() const { return 0; }

    /// The height that one line of the field asks for, without what may stand below it.
    [[nodiscard]] virtual int fieldHeight() const { return m_field->sizeHint().height(); }
    virtual void setFieldHeight(int height) { m_field->setMinimumHeight(height); }
    /// What the whole field takes at a width, without an error below it.
    [[nodiscard]] int heightWithin(int width) const
    {
        return m_field->hasHeightForWidth() ? m_field->heightForWidth(width) : m_field->sizeHint().height();
    }

Q_SIGNALS:
    /// The user has set another value.
    void edited();
    /// What stands in the field can't be read, or can be again.
    void goodChanged();

protected:
    /// `parameter` must outlive the control.
    ParameterControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

    /// The field itself, above the place for an error.
    void setField(QWidget* field, QWidget* focus);
    /// The user's value; tells of it where it differs.
    void change(const figure::Value& value);
    /// The user's text: read, or refused in words once they stop typing.
    void changeText(const QString& text);
    virtual void display(const figure::Value& value) = 0;
    /// The value waits for the user's word.
    void hold(bool held);
    /// For a tool tip and a screen reader.
    [[nodiscard]] virtual QString help() const;
    [[nodiscard]] const look::Look& look() const { return m_look; }

private:
    void refuse(const QString& why);
    template <typename Change> void telling(const Change& change);

    const figure::Parameter& m_parameter;
    const look::Look& m_look;
    figure::Value m_value;
    bool m_held = false;
    QVBoxLayout* m_layout;
    QWidget* m_field = nullptr; ///< child
    QWidget* m_focus = nullptr; ///< in it
    LookLabel* m_error = nullptr; ///< child; made when first needed
    QString m_why;
};

/// The control for a parameter's kind. `trusted` must outlive it.
[[nodiscard]] ParameterControl* makeControl(const figure::Parameter& parameter, const look::Look& look, TrustedModels& trusted,
                                            QWidget* parent);

} // namespace gradus::demo
