#include "review/outcomeband.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>

namespace gradus::review {

using look::Look;

OutcomeBand::OutcomeBand(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_words(new QLabel(this))
    , m_verdict(new QLabel(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_verdict, 0, Qt::AlignTop);
    connect(&look, &Look::changed, this, &OutcomeBand::restyle);
    restyle();
}

void OutcomeBand::restyle()
{
    layout()->setContentsMargins(m_look.space(16), m_look.space(12), m_look.space(16), m_look.space(12));
    layout()->setSpacing(m_look.space(16));
    m_words->setFont(m_look.font(Look::Type::Label));
    m_verdict->setFont(m_look.font(Look::Type::Label, QFont::DemiBold));
    QPalette verdict = palette();
    verdict.setColor(QPalette::WindowText, m_look.theme().outcome);
    m_verdict->setPalette(verdict);
    update();
}

QString OutcomeBand::strong(const QString& words) const
{
    return QStringLiteral("<b style=\"color:%1\">%2</b>").arg(m_look.theme().outcome.name(), words.toHtmlEscaped());
}

void OutcomeBand::say(const QString& words, const QString& verdict)
{
    m_words->setText(words);
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    setAccessibleName(text());
}

void OutcomeBand::showRunning(const QString& predicted)
{
    say(tr("You said %1. The demo is running it.").arg(strong(predicted)), {});
}

void OutcomeBand::showOutcome(const QString& predicted, const QString& outcome, bool agreed)
{
    if (agreed)
        say(tr("You said %1, and so it is.").arg(strong(outcome)), tr("✓ right"));
    else
        say(tr("You said %1. It gives %2.").arg(strong(predicted), strong(outcome)), tr("✗ not this time"));
}

void OutcomeBand::showUnchecked(const QString& predicted, const QString& why)
{
    const QString said = tr("You said %1. It was not checked.").arg(strong(predicted));
    say(why.isEmpty() ? said : said + QLatin1Char(' ') + why.toHtmlEscaped(), {});
}

void OutcomeBand::showUnread(const QString& typed, const QString& why)
{
    say(tr("You typed %1. It was not counted.").arg(strong(typed)) + QLatin1Char(' ') + why.toHtmlEscaped(), {});
}

QString OutcomeBand::text() const
{
    const QString words = QTextDocumentFragment::fromHtml(m_words->text()).toPlainText();
    return m_verdict->text().isEmpty() ? words : words + QLatin1Char(' ') + m_verdict->text();
}

void OutcomeBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme().outcomeTint);
    painter.drawRoundedRect(contentsRect(), m_look.space(8), m_look.space(8));
}

} // namespace gradus::review
