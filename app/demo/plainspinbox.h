#pragma once

#include "figure/declaration.h"

#include <QDoubleSpinBox>

namespace gradus::demo {

/// A real number as parseValue reads and formatValue writes it: no padding with zeros, any magnitude.
class PlainSpinBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    PlainSpinBox(const figure::RealParameter& range, QWidget* parent);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// To three digits, as far as a slider can tell apart.
    [[nodiscard]] static double rounded(double value) { return QString::number(value, 'g', 3).toDouble(); }

private:
    figure::RealParameter m_range;
};

} // namespace gradus::demo
