#pragma once

#include "demo/parametercontrol.h"

class QCheckBox;
class QComboBox;

namespace gradus::demo {

class SwitchControl : public ParameterControl {
    Q_OBJECT
public:
    SwitchControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

protected:
    void display(const figure::Value& value) override;

private:
    QCheckBox* m_box;
};

class ChoiceControl : public ParameterControl {
    Q_OBJECT
public:
    ChoiceControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

protected:
    void display(const figure::Value& value) override;

private:
    QComboBox* m_box;
};

} // namespace gradus::demo
