#pragma once

#include "demo/parametercontrol.h"

class QCheckBox;

namespace gradus::widgets {
class FlowLayout;
class OrderStrip;
} // namespace gradus::widgets

namespace gradus::demo {

/// Some of the choices in the user's order, a chip each.
class OrderControl : public ParameterControl {
    Q_OBJECT
public:
    OrderControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

    [[nodiscard]] int comfortableWidth() const override;
    [[nodiscard]] int fieldHeight() const override { return 0; } // as high as others

protected:
    void display(const figure::Value& value) override;
    [[nodiscard]] QString help() const override;

private:
    widgets::OrderStrip* m_strip;
};

/// Some of the choices, a check box each.
class SubsetControl : public ParameterControl {
    Q_OBJECT
public:
    SubsetControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

    [[nodiscard]] int comfortableWidth() const override;
    [[nodiscard]] int fieldHeight() const override;
    void setFieldHeight(int height) override;

protected:
    void display(const figure::Value& value) override;

private:
    [[nodiscard]] figure::Names ticked() const;
    widgets::FlowLayout* m_flow = nullptr;
    std::vector<QCheckBox*> m_boxes; ///< children, one for each choice
};

} // namespace gradus::demo
