#include "demo/numbercontrols.h"

#include "demo/plainspinbox.h"
#include "figures/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gradus::demo {

namespace {

constexpr int finestSteps = 1000;

/// Slider and field beside each other.
QWidget* sideBySide(QWidget* first, QWidget* second, const look::Look& look, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.space(8));
    layout->addWidget(first, 1);
    layout->addWidget(second);
    return both;
}

QSlider* makeSlider(const figure::Parameter& parameter, int steps, QWidget* parent)
{
    auto* slider = new QSlider(Qt::Horizontal, parent);
    slider->setRange(0, steps);
    slider->setPageStep(std::max(1, steps / 10));
    slider->setMinimumWidth(64);
    slider->setAccessibleName(figures::translated(parameter.label));
    return slider;
}

bool fitsSpinBox(const figure::IntegerParameter& kind)
{
    return kind.minimum >= std::numeric_limits<int>::min() && kind.maximum <= std::numeric_limits<int>::max();
}

} // namespace

const figure::IntegerParameter& IntegerControl::kind() const
{
    return std::get<figure::IntegerParameter>(parameter().kind);
}

IntegerControl::IntegerControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : ParameterControl(parameter, look, parent)
{
    const double range = double(kind().maximum) - double(kind().minimum);
    m_slider = makeSlider(parameter, int(std::min(range, double(finestSteps))), this);
    QWidget* field = nullptr;
    if (fitsSpinBox(kind())) {
        m_spin = new QSpinBox(this);
        m_spin->setRange(int(kind().minimum), int(kind().maximum));
        m_spin->setSpecialValueText(figures::translated(kind().least));
        m_spin->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
        connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
            const QSignalBlocker quiet(m_slider);
            m_slider->setValue(position(value));
            change(std::int64_t{value});
        });
        field = m_spin;
    } else {
        m_edit = new QLineEdit(this);
        connect(m_edit, &QLineEdit::textEdited, this, &IntegerControl::changeText);
        field = m_edit;
    }
    connect(m_slider, &QSlider::valueChanged, this, [this](int to) {
        const figure::Value value = at(to);
        display(value);
        change(value);
    });
    setField(sideBySide(m_slider, field, look, this), field);
}

int IntegerControl::position(std::int64_t value) const
{
    const double range = double(kind().maximum) - double(kind().minimum);
    return range > 0 ? int(std::lround((double(value) - double(kind().minimum)) / range * m_slider->maximum())) : 0;
}

std::int64_t IntegerControl::at(int position) const
{
    if (position >= m_slider->maximum()) {
        return kind().maximum;
    }
    const double range = double(kind().maximum) - double(kind().minimum);
    return kind().minimum + std::int64_t(std::llround(range * position / m_slider->maximum()));
}

void IntegerControl::display(const figure::Value& value)
{
    const auto number = std::get<std::int64_t>(value);
    const QSignalBlocker quietSlider(m_slider);
    if (position(number) != m_slider->value()) {
        m_slider->setValue(position(number));
    }
    if (m_spin) {
        const QSignalBlocker quietSpin(m_spin);
        m_spin->setValue(int(number));
    } else {
        m_edit->setText(QString::number(number));
    }
}

const figure::RealParameter& RealControl::kind() const
{
    return std::get<figure::RealParameter>(parameter().kind);
}

RealControl::RealControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : ParameterControl(parameter, look, parent)
    , m_slider(makeSlider(parameter, finestSteps, this))
    , m_spin(new PlainSpinBox(kind(), this))
{
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(position(value));
        change(value);
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int to) {
        const figure::Value value = at(to);
        const QSignalBlocker quiet(m_spin);
        m_spin->setValue(std::get<double>(value));
        change(value);
    });
    setField(sideBySide(m_slider, m_spin, look, this), m_spin);
}

int RealControl::position(double value) const
{
    const auto& [minimum, maximum, logarithmic] = kind();
    if (maximum <= minimum) {
        return 0;
    }
    const double at =
        logarithmic ? std::log(value / minimum) / std::log(maximum / minimum) : (value - minimum) / (maximum - minimum);
    return int(std::lround(std::clamp(at, 0.0, 1.0) * finestSteps));
}

double RealControl::at(int position) const
{
    const auto& [minimum, maximum, logarithmic] = kind();
    if (position <= 0 || position >= finestSteps) {
        return position <= 0 ? minimum : maximum;
    }
    const double part = double(position) / finestSteps;
    const double exact = logarithmic ? minimum * std::pow(maximum / minimum, part) : minimum + part * (maximum - minimum);
    return std::clamp(PlainSpinBox::rounded(exact), minimum, maximum);
}

void RealControl::display(const figure::Value& value)
{
    const double number = std::get<double>(value);
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpin(m_spin);
    m_slider->setValue(position(number));
    m_spin->setValue(number);
}

SeedControl::SeedControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : ParameterControl(parameter, look, parent)
    , m_spin(new QSpinBox(this))
{
    m_spin->setRange(0, std::numeric_limits<int>::max());
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int seed) { change(std::int64_t{seed}); });
    auto* again = new QPushButton(tr("Again"), this);
    again->setToolTip(tr("Run with a fresh seed"));
    again->setAccessibleDescription(again->toolTip());
    connect(again, &QPushButton::clicked, this,
            [this] { m_spin->setValue(QRandomGenerator::global()->bounded(std::numeric_limits<int>::max())); });
    setField(sideBySide(m_spin, again, look, this), m_spin);
}

void SeedControl::display(const figure::Value& value)
{
    const QSignalBlocker quiet(m_spin);
    m_spin->setValue(int(std::get<std::int64_t>(value)));
}

} // namespace gradus::demo
