#pragma once

#include "demo/parametercontrol.h"

namespace gradus::demo {

class PlainSpinBox;

/// A place in a plane: a field for x and one for y.
class PointControl : public ParameterControl {
    Q_OBJECT
public:
    PointControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent);

protected:
    void display(const figure::Value& value) override;

private:
    PlainSpinBox *m_x, *m_y;
};

} // namespace gradus::demo
