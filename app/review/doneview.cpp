#include "review/doneview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gradus::review {

using look::Look;

DoneView::DoneView(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_action(new QPushButton(this))
{
    for (QLabel* label : {m_title, m_lines}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_action->setObjectName(QStringLiteral("doneAction"));
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_lines);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &DoneView::actionChosen);
    connect(&look, &Look::changed, this, &DoneView::restyle);
    restyle();
}

void DoneView::restyle()
{
    const int margin = m_look.space(32);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(m_look.space(16));
    m_title->setFont(m_look.font(Look::Type::Title, QFont::DemiBold));
    m_lines->setFont(m_look.font(Look::Type::Body));
    QPalette lines = palette();
    lines.setColor(QPalette::WindowText, m_look.theme().muted);
    m_lines->setPalette(lines);
}

void DoneView::say(const Words& words)
{
    m_title->setText(words.title);
    m_lines->setText(words.lines.join(QLatin1Char('\n')));
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    setAccessibleName(text());
}

QString DoneView::text() const
{
    return m_title->text() + QLatin1Char('\n') + m_lines->text();
}

} // namespace gradus::review
