#include "demo/textcontrols.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

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
    m_edit->installEventFilter(this);
    setField(m_edit, m_edit);
}

int TextControl::widthOf(const QString& text) const
{
    const int around = this->look().space(24); // border and padding of the field
    return m_edit->fontMetrics().horizontalAdvance(text) + around;
}

int TextControl::comfortableWidth() const
{
    return widthOf(m_shown);
}

bool TextControl::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::ToolTip && widthOf(m_edit->text()) > m_edit->width()) {
        const QString help = toolTip();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           help.isEmpty() ? m_edit->text() : m_edit->text() + u'\n' + help, m_edit);
        return true;
    }
    return ParameterControl::eventFilter(watched, event);
}

void TextControl::display(const figure::Value& value)
{
    const QString text = QString::fromStdString(figure::formatValue(value));
    m_shown = text;
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
}

} // namespace gradus::demo
