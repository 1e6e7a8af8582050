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

    /// What there is to choose from now. Where the present value is not among it the first takes its place; `edited` and
    /// `replaced` follow.
    void setChoices(const std::vector<figure::Choice>& choices);

Q_SIGNALS:
    /// By their labels.
    void replaced(const QString& before, const QString& now);

protected:
    void display(const figure::Value& value) override;

private:
    void fill(const std::vector<figure::Choice>& choices);
    std::vector<figure::Choice> m_choices;
    QComboBox* m_box;
};

} // namespace gradus::demo
