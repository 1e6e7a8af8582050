#include "demo/choicecontrols.h"

#include "figures/words.h"

#include <QCheckBox>
#include <QComboBox>

namespace gradus::demo {

SwitchControl::SwitchControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : ParameterControl(parameter, look, parent)
    , m_box(new QCheckBox(this))
{
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) { change(on); });
    setField(m_box, m_box);
}

void SwitchControl::display(const figure::Value& value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(std::get<bool>(value));
}

ChoiceControl::ChoiceControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : ParameterControl(parameter, look, parent)
    , m_box(new QComboBox(this))
{
    for (const figure::Choice& choice : std::get<figure::ChoiceParameter>(parameter.kind).choices) {
        m_box->addItem(figures::translated(choice.label), QString::fromStdString(choice.id));
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::currentIndexChanged, this,
            [this](int index) { change(m_box->itemData(index).toString().toStdString()); });
    setField(m_box, m_box);
}

void ChoiceControl::display(const figure::Value& value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_box->findData(QString::fromStdString(std::get<std::string>(value))));
}

} // namespace gradus::demo
