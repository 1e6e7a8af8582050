#include "demo/plainspinbox.h"

#include <QLocale>

#include <cmath>
#include <optional>

namespace gradus::demo {

namespace {

/// Written with a point or, as half of Europe does, with a comma; never with separators between thousands.
std::optional<double> numberIn(const QString& text)
{
    QString plain = text.trimmed();
    if (!plain.contains(u'.') && plain.count(u',') == 1)
        plain.replace(u',', u'.');
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    bool read = false;
    const double value = locale.toDouble(plain, &read);
    return read ? std::optional(value) : std::nullopt;
}

} // namespace

PlainSpinBox::PlainSpinBox(const figure::RealParameter& range, QWidget* parent)
    : QDoubleSpinBox(parent)
    , m_range(range)
{
    constexpr int mostDecimals = 15; // so that the base class rounds nothing away
    setDecimals(mostDecimals);
    setRange(m_range.minimum, m_range.maximum);
}

QString PlainSpinBox::textFromValue(double value) const
{
    return QString::fromStdString(figure::formatValue(value));
}

double PlainSpinBox::valueFromText(const QString& text) const
{
    return numberIn(text).value_or(value());
}

QValidator::State PlainSpinBox::validate(QString& text, int&) const
{
    const std::optional<double> value = numberIn(text);
    return value && *value >= m_range.minimum && *value <= m_range.maximum ? QValidator::Acceptable : QValidator::Intermediate;
}

void PlainSpinBox::stepBy(int steps)
{
    if (m_range.logarithmic) {
        constexpr double stepsPerDecade = 10;
        setValue(rounded(value() * std::pow(10, steps / stepsPerDecade)));
    } else {
        const double step = std::pow(10, std::floor(std::log10((m_range.maximum - m_range.minimum) / 20)));
        // Rounded: a whole number of steps of 0.1 is not written with ten digits.
        setValue(QString::number(std::round((value() + steps * step) / step) * step, 'g', 12).toDouble());
    }
}

QSize PlainSpinBox::minimumSizeHint() const
{
    const bool bare = buttonSymbols() == NoButtons;
    const auto room = [this](const QString& number) { return fontMetrics().horizontalAdvance(number); };
    return {bare ? room(QStringLiteral("-0.000")) * 5 / 4 : room(QStringLiteral("0.00000")) * 7 / 4,
            QDoubleSpinBox::minimumSizeHint().height()};
}

} // namespace gradus::demo
