#include "demo/choicecontrols.h"

#include "figures/words.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

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
    fill(std::get<figure::ChoiceParameter>(parameter.kind).choices);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::currentIndexChanged, this,
            [this](int index) { change(m_box->itemData(index).toString().toStdString()); });
    setField(m_box, m_box);
}

void ChoiceControl::fill(const std::vector<figure::Choice>& choices)
{
    m_choices = choices;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const figure::Choice& choice : choices) {
        m_box->addItem(figures::translated(choice.label), QString::fromStdString(choice.id));
    }
}

void ChoiceControl::setChoices(const std::vector<figure::Choice>& choices)
{
    if (choices.empty()) {
        return;
    }
    const QString before = m_box->currentText();
    if (choices != m_choices) { // else an open list would close
        fill(choices);
    }
    const bool among = std::any_of(choices.begin(), choices.end(),
                                   [&](const figure::Choice& one) { return one.id == std::get<std::string>(value()); });
    if (among) {
        display(value());
        return;
    }
    edit(choices.front().id);
    Q_EMIT replaced(before, m_box->currentText());
}

/// One that is not known yet, because the lab has not listed it, stands there by its id.
void ChoiceControl::display(const figure::Value& value)
{
    const QSignalBlocker quiet(m_box);
    const QString id = QString::fromStdString(std::get<std::string>(value));
    if (m_box->findData(id) < 0) {
        m_box->addItem(id, id);
    }
    m_box->setCurrentIndex(m_box->findData(id));
}

} // namespace gradus::demo
