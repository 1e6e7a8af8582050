#pragma once

#include "demo/parametercontrol.h"

class QLineEdit;

namespace gradus::demo {

/// A shape, a tensor or a text, as the user writes it.
class TextControl : public ParameterControl {
    Q_OBJECT
public:
    TextControl(const figure::Parameter& parameter, const look::Look& look, const QString& hint, QWidget* parent);

    [[nodiscard]] int comfortableWidth() const override;

protected:
    void display(const figure::Value& value) override;
    /// The tool tip holds the whole of a text that is cut off.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int widthOf(const QString& text) const;

    QLineEdit* m_edit;
    QString m_shown; ///< what was set last; the field does not grow under one's typing
};

} // namespace gradus::demo
