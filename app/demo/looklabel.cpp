#include "demo/looklabel.h"

#include <QPainter>

namespace gradus::demo {

LookLabel::LookLabel(const look::Look& look, look::Look::Type type, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_look(look)
    , m_type(type)
    , m_ink(ink)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    connect(&look, &look::Look::changed, this, &LookLabel::restyle);
    restyle();
}

void LookLabel::setInk(Ink ink)
{
    if (ink != m_ink) {
        m_ink = ink;
        restyle();
    }
}

void LookLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    restyle();
}

void LookLabel::restyle()
{
    const look::Theme& theme = m_look.theme();
    QColor colour = theme.ink;
    switch (m_ink) {
    case Ink::Plain:
        break;
    case Ink::Muted:
        colour = theme.muted;
        break;
    case Ink::Bad:
        colour = theme.bad;
        break;
    case Ink::Outcome:
        colour = theme.outcome;
        break;
    }
    setFont(m_look.font(m_type, m_weight));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

Hairline::Hairline(const look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedHeight(1);
    connect(&look, &look::Look::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_look.theme().line);
}

} // namespace gradus::demo
