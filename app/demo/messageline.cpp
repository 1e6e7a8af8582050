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
    m_patience.setSingleShot(true);
    m_patience.setInterval(8000);
    connect(&m_patience, &QTimer::timeout, this, &MessageLine::clear);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, [this] { say(m_held, Tone::Note, State::Held); });
    connect(m_again, &QPushButton::clicked, this, &MessageLine::againAsked);
    const auto restyle = [&look, layout] {
        layout->setContentsMargins(look.space(24), look.space(8), look.space(24), 0);
        layout->setSpacing(look.space(12));
    };
    connect(&look, &look::Look::changed, this, restyle);
    restyle();
    hide();
}

void MessageLine::say(const QString& sentence, Tone tone, State state)
{
    m_patience.stop();
    m_state = state;
    m_words->setInk(tone == Tone::Error ? LookLabel::Ink::Bad : LookLabel::Ink::Muted);
    m_words->setText(sentence);
    m_again->setText(tr("Try again"));
    m_again->hide();
    setVisible(!sentence.isEmpty());
}

void MessageLine::note(const QString& sentence, Tone tone)
{
    say(sentence, tone, State::Noted);
    m_patience.start();
}

void MessageLine::stand(const QString& sentence)
{
    say(sentence, Tone::Note, State::Standing);
}

void MessageLine::holdSoon(const QString& sentence)
{
    m_held = sentence;
    m_delay.start();
}

void MessageLine::release()
{
    m_delay.stop();
    if (m_state == State::Held) {
        clear();
    }
}

void MessageLine::fail(const QString& sentence, bool again)
{
    say(sentence, Tone::Error, State::Standing);
    m_again->setVisible(again);
}

void MessageLine::recover()
{
    if (m_state == State::Standing) {
        clear();
    }
}

void MessageLine::clear()
{
    m_patience.stop();
    m_delay.stop();
    m_state = State::Silent;
    m_words->clear();
    hide();
}

} // namespace gradus::demo
