#include "review/rule.h"

#include <QPainter>

namespace gradus::review {

Rule::Rule(const look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Rule::setShown(bool shown)
{
    m_shown = shown;
    update();
}

QSize Rule::sizeHint() const
{
    return {0, contentsMargins().top() + 1 + contentsMargins().bottom()};
}

void Rule::paintEvent(QPaintEvent*)
{
    if (m_shown)
        QPainter(this).fillRect(contentsRect(), m_look.theme().line);
}

} // namespace gradus::review
