#pragma once

#include "demo/parametercontrol.h"

class QDoubleSpinBox;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace gradus::demo {

/// A slider and a field.
class IntegerControl : public ParameterControl {
    Q_OBJECT
public:
    IntegerControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

protected:
    void display(const figure::Value& value) override;

private:
    [[nodiscard]] const figure::IntegerParameter& kind() const;
    [[nodiscard]] int position(std::int64_t value) const;
    [[nodiscard]] std::int64_t at(int position) const;
    QSlider* m_slider;
    QSpinBox* m_spin = nullptr; ///< child
    QLineEdit* m_edit = nullptr; ///< child; instead of it where the range is wider than a spin box's
};

/// A slider, over the logarithm where the parameter says so, and a field.
class RealControl : public ParameterControl {
    Q_OBJECT
public:
    RealControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

protected:
    void display(const figure::Value& value) override;

private:
    [[nodiscard]] const figure::RealParameter& kind() const;
    [[nodiscard]] int position(double value) const;
    [[nodiscard]] double at(int position) const;
    QSlider* m_slider;
    QDoubleSpinBox* m_spin;
};

/// A seed, and a button for a fresh one.
class SeedControl : public ParameterControl {
    Q_OBJECT
public:
    SeedControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

protected:
    void display(const figure::Value& value) override;

private:
    QSpinBox* m_spin;
};

} // namespace gradus::demo
