#include "demo/parametercontrol.h"

#include "demo/choicecontrols.h"
#include "demo/filecontrol.h"
#include "demo/listcontrols.h"
#include "demo/looklabel.h"
#include "demo/numbercontrols.h"
#include "demo/pointcontrol.h"
#include "demo/textcontrols.h"
#include "figure/error.h"
#include "figures/words.h"

#include <QTimer>
#include <QVBoxLayout>

namespace gradus::demo {

ParameterControl::ParameterControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_look(look)
    , m_value(parameter.initial)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setObjectName(QString::fromStdString(parameter.id));
}

void ParameterControl::setField(QWidget* field, QWidget* focus)
{
    m_field = field;
    m_layout->addWidget(field);
    m_focus = focus;
    setToolTip(help());
    focus->setAccessibleName(figures::translated(m_parameter.label));
    focus->setAccessibleDescription(help());
    display(m_value);
}

QString ParameterControl::help() const
{
    return figures::translated(m_parameter.help);
}

void ParameterControl::setValue(const figure::Value& value)
{
    m_value = value;
    display(value);
    refuse({});
}

void ParameterControl::edit(const figure::Value& value)
{
    if (value != m_value) {
        setValue(value);
        Q_EMIT edited();
    }
}

void ParameterControl::change(const figure::Value& value)
{
    refuse({});
    if (value != m_value) {
        m_value = value;
        Q_EMIT edited();
    }
}

void ParameterControl::changeText(const QString& text)
{
    try {
        change(figure::parseValue(m_parameter, text.toStdString()));
    } catch (const figure::Error& error) {
        refuse(figures::translated(error.text()));
    }
}

/// What may change whether the field is good.
template <typename Change> void ParameterControl::telling(const Change& change)
{
    const bool before = isGood();
    change();
    if (isGood() != before) {
        Q_EMIT goodChanged();
    }
}

void ParameterControl::hold(bool held)
{
    telling([&] { m_held = held; });
}

void ParameterControl::refuse(const QString& why)
{
    const bool good = why.isEmpty();
    if (good && m_error) {
        m_error->clear();
        m_error->hide();
    } else if (!good && m_error && m_error->isVisibleTo(this)) {
        m_error->setText(why);
    } else if (!good) {
        // Nobody wants to be corrected in the middle of a word.
        QTimer::singleShot(400, this, [this, why] {
            if (m_why != why) {
                return;
            }
            if (!m_error) {
                m_error = new LookLabel(m_look, look::Look::Type::Small, LookLabel::Ink::Bad, this);
                m_error->setObjectName(QStringLiteral("error"));
                m_layout->addWidget(m_error);
            }
            m_error->setText(why);
            m_error->show();
            m_focus->setAccessibleDescription(why);
        });
    }
    if (good && m_focus) {
        m_focus->setAccessibleDescription(help());
    }
    telling([&] { m_why = why; });
}

namespace {

struct ControlMaker {
    const figure::Parameter& parameter;
    const look::Look& look;
    TrustedModels& trusted;
    QWidget* parent;

    ParameterControl* operator()(const figure::IntegerParameter&) const { return new IntegerControl(parameter, look, parent); }
    ParameterControl* operator()(const figure::RealParameter&) const { return new RealControl(parameter, look, parent); }
    ParameterControl* operator()(const figure::SwitchParameter&) const { return new SwitchControl(parameter, look, parent); }
    ParameterControl* operator()(const figure::ChoiceParameter&) const { return new ChoiceControl(parameter, look, parent); }
    ParameterControl* operator()(const figure::ShapeParameter&) const { return text(QStringLiteral("2×3")); }
    ParameterControl* operator()(const figure::TensorParameter& kind) const { return text(QString::fromStdString(kind.hint)); }
    ParameterControl* operator()(const figure::TextParameter&) const { return text({}); }
    ParameterControl* operator()(const figure::SeedParameter&) const { return new SeedControl(parameter, look, parent); }
    ParameterControl* operator()(const figure::PointParameter&) const { return new PointControl(parameter, look, parent); }
    ParameterControl* operator()(const figure::OrderParameter&) const { return new OrderControl(parameter, look, parent); }
    ParameterControl* operator()(const figure::SubsetParameter&) const { return new SubsetControl(parameter, look, parent); }
    ParameterControl* operator()(const figure::FileParameter&) const { return new FileControl(parameter, look, trusted, parent); }

    [[nodiscard]] ParameterControl* text(const QString& hint) const { return new TextControl(parameter, look, hint, parent); }
};

} // namespace

ParameterControl* makeControl(const figure::Parameter& parameter, const look::Look& look, TrustedModels& trusted, QWidget* parent)
{
    return std::visit(ControlMaker{parameter, look, trusted, parent}, parameter.kind);
}

} // namespace gradus::demo
