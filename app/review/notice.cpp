#include "review/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace gradus::review {

using look::Look;

Notice::Notice(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(QStringLiteral("✕"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_close->setFlat(true);
    m_close->setAccessibleName(tr("Put this message away"));
    m_close->setToolTip(m_close->accessibleName());
    m_action->setObjectName(QStringLiteral("noticeAction"));
    setMinimumWidth(1);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_action);
    m_row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionChosen);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    connect(&look, &Look::changed, this, &Notice::restyle);
    restyle();
    hide();
}

void Notice::restyle()
{
    layout()->setContentsMargins(m_look.space(16), m_look.space(4), m_look.space(8), m_look.space(4));
    layout()->setSpacing(m_look.space(8));
    m_text->setFont(m_look.font(Look::Type::Label));
    QPalette text = palette();
    text.setColor(QPalette::WindowText, m_tone == Tone::Problem ? m_look.theme().bad : m_look.theme().ink);
    m_text->setPalette(text);
    update();
}

void Notice::say(const QString& sentence, Tone tone, const QString& action)
{
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    restyle();
    show();
}

void Notice::clear()
{
    m_text->clear();
    hide();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < m_look.space(480);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().codeGround);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.theme().line);
}

} // namespace gradus::review
