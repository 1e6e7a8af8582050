#include "demo/pointcontrol.h"

#include "demo/looklabel.h"
#include "demo/plainspinbox.h"
#include "figures/words.h"

#include <QHBoxLayout>

namespace gradus::demo {

PointControl::PointControl(const figure::Parameter& parameter, const look::Look& look, QWidget* parent)
    : ParameterControl(parameter, look, parent)
{
    const auto& [minimum, maximum] = std::get<figure::PointParameter>(parameter.kind);
    auto* both = new QWidget(this);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.space(8));
    const auto add = [&](const QString& name, double least, double most) {
        auto* label = new LookLabel(look, look::Look::Type::Label, LookLabel::Ink::Muted, both);
        label->setText(name);
        label->setWordWrap(false);
        auto* spin = new PlainSpinBox({least, most, false}, both);
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        spin->setAccessibleDescription(figures::translated(parameter.help));
        layout->addWidget(label);
        layout->addWidget(spin, 1);
        return spin;
    };
    m_x = add(QStringLiteral("x"), minimum.x, maximum.x);
    m_y = add(QStringLiteral("y"), minimum.y, maximum.y);
    setField(both, m_x);
    const QString label = figures::translated(parameter.label);
    m_x->setAccessibleName(tr("%1, x").arg(label));
    m_y->setAccessibleName(tr("%1, y").arg(label));
    for (PlainSpinBox* spin : {m_x, m_y}) {
        connect(spin, &QDoubleSpinBox::valueChanged, this, [this] { change(figure::Point{m_x->value(), m_y->value()}); });
    }
}

void PointControl::display(const figure::Value& value)
{
    const auto point = std::get<figure::Point>(value);
    const QSignalBlocker quietX(m_x);
    const QSignalBlocker quietY(m_y);
    m_x->setValue(point.x);
    m_y->setValue(point.y);
}

} // namespace gradus::demo
