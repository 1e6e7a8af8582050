#include "demo/statusline.h"

#include "demo/looklabel.h"
#include "figures/words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gradus::demo {

namespace {

constexpr int patience = 300; // ms; a shorter run needs no words

QString inMilliseconds(double milliseconds)
{
    const int decimals = milliseconds < 0.1 ? 3 : milliseconds < 1 ? 2 : milliseconds < 10 ? 1 : 0;
    return StatusLine::tr("%1 ms").arg(milliseconds, 0, 'f', decimals);
}

} // namespace

StatusLine::StatusLine(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_words(new LookLabel(look, look::Look::Type::Small, LookLabel::Ink::Plain, this))
    , m_timing(new LookLabel(look, look::Look::Type::Small, LookLabel::Ink::Muted, this))
    , m_running(new QWidget(this))
    , m_bar(new QProgressBar(m_running))
    , m_doing(new LookLabel(look, look::Look::Type::Small, LookLabel::Ink::Muted, m_running))
    , m_stop(new QPushButton(tr("Stop"), m_running))
{
    m_words->setTextFormat(Qt::RichText);
    m_words->setObjectName(QStringLiteral("readouts"));
    m_words->setMinimumWidth(1); // a long value must not keep the pane from growing narrower
    m_timing->setWordWrap(false);
    m_timing->setObjectName(QStringLiteral("timing"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    auto* all = new QVBoxLayout(this);
    auto* running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->addWidget(m_bar, 1);
    running->addWidget(m_doing, 2);
    running->addWidget(m_stop);
    m_running->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_timing, 0, Qt::AlignTop);
    all->addWidget(m_running);
    all->addLayout(row);
    connect(&m_patience, &QTimer::timeout, m_running, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &StatusLine::stopAsked);
    const auto restyle = [this, all, running, row] {
        all->setContentsMargins(m_look.space(24), m_look.space(8), m_look.space(24), m_look.space(8));
        all->setSpacing(m_look.space(4));
        running->setSpacing(m_look.space(12));
        row->setSpacing(m_look.space(16));
        m_bar->setFixedHeight(m_look.space(8));
        showReadouts();
    };
    connect(&look, &look::Look::changed, this, restyle);
    restyle();
}

void StatusLine::setReadouts(const std::vector<figure::Readout>& readouts, const std::string& asked, const QStringList& values)
{
    m_current.readouts = readouts;
    m_current.asked = asked;
    m_current.values = values;
    showReadouts();
}

QString StatusLine::inWords(const Outcome& outcome) const
{
    QStringList said;
    for (std::size_t i = 0; i < outcome.readouts.size(); ++i) {
        const figure::Readout& readout = outcome.readouts[i];
        const QColor ink = readout.id == outcome.asked ? m_look.theme().outcome : m_look.theme().ink;
        said.append(QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;<span style=\"color:%3; font-weight:600\">%4</span>")
                        .arg(m_look.theme().muted.name(), figures::translated(readout.label).toHtmlEscaped(), ink.name(),
                             outcome.values.value(qsizetype(i)).toHtmlEscaped()));
    }
    return said.join(QStringLiteral(" &nbsp; "));
}

void StatusLine::showReadouts()
{
    m_timing->setVisible(!m_frozen);
    m_timing->setText(m_current.timing);
    if (!m_frozen) {
        m_words->setText(inWords(m_current));
        return;
    }
    const auto line = [this](const QString& letter, const Outcome& outcome) {
        return QStringLiteral("<b>%1</b> &nbsp; %2 &nbsp; <span style=\"color:%3\">%4</span>")
            .arg(letter, inWords(outcome), m_look.theme().muted.name(), outcome.timing.toHtmlEscaped());
    };
    m_words->setText(line(QStringLiteral("A"), *m_frozen) + QStringLiteral("<br>") + line(QStringLiteral("B"), m_current));
}

void StatusLine::compare(bool on)
{
    m_frozen = on ? std::optional(m_current) : std::nullopt;
    showReadouts();
}

void StatusLine::setTiming(const QString& device, double milliseconds)
{
    m_current.timing = QStringLiteral("%1 · %2").arg(device.toUpper(), inMilliseconds(milliseconds));
    showReadouts();
}

void StatusLine::clear()
{
    m_current = {};
    m_frozen.reset();
    showReadouts();
}

void StatusLine::begin()
{
    if (!m_patience.isActive() && m_running->isHidden()) {
        m_bar->setRange(0, 0);
        m_doingNow.clear();
        showDoing();
        m_patience.start();
    }
}

void StatusLine::setProgress(const figure::Progress& progress)
{
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(progress.fraction * 1000));
    m_doingNow = figures::translated(progress.doing);
    showDoing();
}

void StatusLine::setUnfinished()
{
    m_unfinished = true;
    m_patience.stop();
    m_running->show();
    showDoing();
}

void StatusLine::showDoing()
{
    const QString doing = m_doingNow.isEmpty() ? tr("Running…") : m_doingNow;
    m_doing->setText(m_unfinished ? tr("Not finished yet. %1").arg(doing) : doing);
}

void StatusLine::end()
{
    m_unfinished = false;
    m_patience.stop();
    m_running->hide();
}

} // namespace gradus::demo
