#pragma once

#include "demo/parametercontrol.h"

class QLineEdit;

namespace gradus::demo {

/// A shape, a tensor or a text, as the user writes it.
class TextControl : public ParameterControl {
    Q_OBJECT
public:
    TextControl(const figure::Parameter& parameter, const look::Look& look, const QString& hint, QWidget* parent);

protected:
    void display(const figure::Value& value) override;

private:
    QLineEdit* m_edit;
};

} // namespace gradus::demo
