#include "demo/predictionband.h"

#include "demo/looklabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gradus::demo {

PredictionBand::PredictionBand(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_words(new LookLabel(look, look::Look::Type::Label, LookLabel::Ink::Plain, this))
    , m_verdict(new LookLabel(look, look::Look::Type::Label, LookLabel::Ink::Outcome, this))
{
    m_words->setObjectName(QStringLiteral("prediction"));
    m_words->setTextFormat(Qt::RichText);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWeight(QFont::DemiBold);
    m_verdict->setWordWrap(false);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_verdict, 0, Qt::AlignTop);
    const auto restyle = [this, layout] {
        layout->setContentsMargins(m_look.space(24) + m_look.space(12), m_look.space(12) + m_look.space(8),
                                   m_look.space(24) + m_look.space(12), m_look.space(8));
        layout->setSpacing(m_look.space(16));
    };
    connect(&look, &look::Look::changed, this, restyle);
    restyle();
    hide();
}

void PredictionBand::show(const QString& predicted, const QString& outcome, bool agreed, bool elsewhere)
{
    const auto strong = [](const QString& words) { return QStringLiteral("<b>%1</b>").arg(words.toHtmlEscaped()); };
    const QString words = agreed ? tr("You said %1, and so it is.").arg(strong(predicted))
                                 : tr("You said %1. It is %2.").arg(strong(predicted), strong(outcome));
    m_words->setText(elsewhere ? tr("At the card’s setting: %1", "a sentence follows").arg(words) : words);
    m_verdict->setText(agreed ? tr("✓ right") : tr("✗ not so"));
    QWidget::show();
}

void PredictionBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme().outcomeTint);
    const int side = m_look.space(24);
    painter.drawRoundedRect(rect().adjusted(side, m_look.space(12), -side, 0), 4, 4);
}

} // namespace gradus::demo
