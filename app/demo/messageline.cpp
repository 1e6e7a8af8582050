#include "demo/messageline.h"

#include "demo/looklabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace gradus::demo {

MessageLine::MessageLine(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_words(new LookLabel(look, look::Look::Type::Label, LookLabel::Ink::Muted, this))
    , m_again(new QPushButton(tr("Try again"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_again, 0, Qt::AlignTop);
    m_words->setObjectName(QStringLiteral("message"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_again, &QPushButton::clicked, this, &MessageLine::againAsked);
    const auto restyle = [&look, layout] {
        layout->setContentsMargins(look.space(24), look.space(8), look.space(24), 0);
        layout->setSpacing(look.space(12));
    };
    connect(&look, &look::Look::changed, this, restyle);
    restyle();
    hide();
}

void MessageLine::say(const QString& sentence, Tone tone, bool again)
{
    m_words->setInk(tone == Tone::Error ? LookLabel::Ink::Bad : LookLabel::Ink::Muted);
    m_words->setText(sentence);
    m_again->setText(tr("Try again"));
    m_again->setVisible(again);
    setVisible(!sentence.isEmpty());
}

void MessageLine::clear()
{
    m_words->clear();
    hide();
}

QString MessageLine::text() const
{
    return m_words->text();
}

} // namespace gradus::demo
