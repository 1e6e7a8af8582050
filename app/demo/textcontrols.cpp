#include "demo/textcontrols.h"

#include <QLineEdit>

namespace gradus::demo {

TextControl::TextControl(const figure::Parameter& parameter, const look::Look& look, const QString& hint, QWidget* parent)
    : ParameterControl(parameter, look, parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setPlaceholderText(hint);
    const auto restyle = [this] { m_edit->setFont(this->look().monospace(look::Look::Type::Label)); };
    connect(&look, &look::Look::changed, this, restyle);
    restyle();
    connect(m_edit, &QLineEdit::textEdited, this, &TextControl::changeText);
    setField(m_edit, m_edit);
}

void TextControl::display(const figure::Value& value)
{
    const QString text = QString::fromStdString(figure::formatValue(value));
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
}

} // namespace gradus::demo
