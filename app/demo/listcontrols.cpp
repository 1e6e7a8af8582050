#include "demo/listcontrols.h"

#include "figures/words.h"
#include "widgets/flowlayout.h"
#include "widgets/orderstrip.h"

#include <QCheckBox>

#include <algorithm>

namespace gradus::demo {

OrderControl::OrderControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : ParameterControl(parameter, look, parent)
    , m_strip(new widgets::OrderStrip(look, widgets::OrderStrip::Way::Lines, this))
{
    std::vector<widgets::OrderStrip::Item> items;
    for (const figure::Choice& choice : std::get<figure::OrderParameter>(parameter.kind).choices) {
        items.push_back({QString::fromStdString(choice.id), figures::translated(choice.label)});
    }
    m_strip->setItems(items, false, figures::translated(parameter.label));
    setField(m_strip, m_strip);
    connect(m_strip, &widgets::OrderStrip::changed, this, [this] {
        figure::Names names;
        for (const QString& id : m_strip->order()) {
            names.push_back(id.toStdString());
        }
        change(names);
    });
}

QString OrderControl::help() const
{
    const QString own = ParameterControl::help();
    return own.isEmpty() ? m_strip->keysInWords() : own + u' ' + m_strip->keysInWords();
}

int OrderControl::comfortableWidth() const
{
    return m_strip->lineWidth();
}

void OrderControl::display(const figure::Value& value)
{
    QStringList ids;
    for (const std::string& id : std::get<figure::Names>(value)) {
        ids.append(QString::fromStdString(id));
    }
    m_strip->setOrder(ids);
}

SubsetControl::SubsetControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : ParameterControl(parameter, look, parent)
{
    auto* all = new QWidget(this);
    m_flow = new widgets::FlowLayout(all);
    for (const figure::Choice& choice : std::get<figure::SubsetParameter>(parameter.kind).choices) {
        auto* box = new QCheckBox(figures::translated(choice.label).replace(u'&', QStringLiteral("&&")), all);
        m_flow->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this] { change(ticked()); });
    }
    const auto restyle = [this] {
        m_flow->setGaps(this->look().space(16), 0);
        for (QCheckBox* box : m_boxes) {
            box->setFont(this->look().font(look::Look::Type::Label));
        }
    };
    connect(&look, &look::Look::changed, this, restyle);
    restyle();
    setField(all, m_boxes.empty() ? all : m_boxes.front());
    // Each is heard with its own name, and what it belongs to after it.
    const QString label = figures::translated(parameter.label);
    all->setAccessibleName(label);
    for (QCheckBox* box : m_boxes) {
        box->setAccessibleName(tr("%1: %2", "a setting, one of its choices")
                                   .arg(label, box->text().replace(QStringLiteral("&&"), QStringLiteral("&"))));
    }
}

int SubsetControl::comfortableWidth() const
{
    return m_flow->lineWidth();
}

int SubsetControl::fieldHeight() const
{
    return m_boxes.empty() ? 0 : m_boxes.front()->sizeHint().height();
}

void SubsetControl::setFieldHeight(int height)
{
    for (QCheckBox* box : m_boxes) {
        box->setFixedHeight(height);
    }
}

figure::Names SubsetControl::ticked() const
{
    const auto& choices = std::get<figure::SubsetParameter>(parameter().kind).choices;
    figure::Names names;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            names.push_back(choices[i].id);
        }
    }
    return names;
}

void SubsetControl::display(const figure::Value& value)
{
    const auto& names = std::get<figure::Names>(value);
    const auto& choices = std::get<figure::SubsetParameter>(parameter().kind).choices;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(std::find(names.begin(), names.end(), choices[i].id) != names.end());
    }
}

} // namespace gradus::demo
