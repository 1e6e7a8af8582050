#include "demo/timelinebar.h"

#include "demo/icons.h"
#include "demo/looklabel.h"
#include "figures/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace gradus::demo {

TimeLineBar::TimeLineBar(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_back(new QToolButton(this))
    , m_play(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_speed(new QComboBox(this))
    , m_where(new LookLabel(look, look::Look::Type::Small, LookLabel::Ink::Muted, this))
{
    m_slider->setMinimumWidth(48);
    m_where->setWordWrap(false);
    m_where->setObjectName(QStringLiteral("frame"));
    for (const double speed : {0.5, 1.0, 2.0, 4.0, 8.0}) {
        m_speed->addItem(QStringLiteral("%1×").arg(speed), speed);
    }
    m_speed->setCurrentIndex(1);
    auto* layout = new QHBoxLayout(this);
    for (QToolButton* button : {m_back, m_play, m_forward}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_where);
    layout->addWidget(m_speed);
    for (QWidget* child : std::initializer_list<QWidget*>{m_back, m_play, m_forward, m_slider}) {
        child->installEventFilter(this);
    }
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_play, &QToolButton::clicked, this, &TimeLineBar::togglePlay);
    connect(m_slider, &QSlider::valueChanged, this, &TimeLineBar::tell);
    connect(m_slider, &QSlider::sliderPressed, this, &TimeLineBar::pause);
    connect(m_slider, &QSlider::actionTriggered, this, [this] { m_moved = true; }); // by pointer, wheel or key alone
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (isPlaying()) {
            pause();
            togglePlay();
        }
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (frame() + 1 >= m_timeLine.frames) {
            pause();
        } else {
            m_slider->setValue(m_slider->value() + 1);
        }
    });
    connect(&look, &look::Look::changed, this, &TimeLineBar::restyle);
    retranslate();
    restyle();
    hide();
}

void TimeLineBar::retranslate()
{
    setAccessibleName(tr("Time line"));
    m_back->setToolTip(tr("Step back (,)"));
    m_back->setAccessibleName(tr("Step back"));
    m_forward->setToolTip(tr("Step forward (.)"));
    m_forward->setAccessibleName(tr("Step forward"));
    m_slider->setAccessibleName(tr("Frame"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed"));
    restyle();
}

void TimeLineBar::restyle()
{
    const QColor ink = m_look.theme().ink;
    const int side = m_look.pixels(look::Look::Type::Body);
    m_back->setIcon(icons::stepBack(ink));
    m_forward->setIcon(icons::stepForward(ink));
    m_play->setIcon(isPlaying() ? icons::pause(ink) : icons::play(ink));
    m_play->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setToolTip(!m_look.motion()  ? tr("Motion is switched off in the preferences. Step instead.")
                           : isPlaying() ? tr("Pause (Space)")
                                         : tr("Play (Space)"));
    m_play->setEnabled(m_look.motion());
    m_speed->setFont(m_look.font(look::Look::Type::Small));
    for (QToolButton* button : {m_back, m_play, m_forward}) {
        button->setIconSize({side, side});
    }
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(m_look.space(16), m_look.space(8), m_look.space(24), m_look.space(8));
    row->setSpacing(m_look.space(8));
    if (!m_look.motion()) {
        m_timer.stop();
    }
    fold();
}

/// In a narrow pane the speed goes first, then the words.
void TimeLineBar::fold()
{
    const qreal room = width() / m_look.scale();
    m_speed->setVisible(m_look.motion() && room >= 360);
    m_where->setVisible(room >= 260);
    sayWhere();
}

QSize TimeLineBar::minimumSizeHint() const
{
    const int buttons = m_back->sizeHint().width() * 3;
    return {buttons + 2 * m_slider->minimumWidth(), layout()->minimumSize().height()};
}

void TimeLineBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void TimeLineBar::rewind()
{
    pause();
    m_moved = false;
}

void TimeLineBar::setTimeLine(const figure::TimeLine& timeLine, bool unfinished)
{
    m_timeLine = timeLine;
    setVisible(timeLine.frames > 0);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int(std::max<std::int64_t>(timeLine.frames - 1, 0)));
    m_slider->setPageStep(std::max(1, int(timeLine.frames / 10)));
    if (timeLine.frames == 0) {
        m_slider->setValue(0);
        pause();
    } else if (!m_moved) {
        m_slider->setValue(int(unfinished ? timeLine.frames - 1 : timeLine.start));
    }
    tell();
}

std::int64_t TimeLineBar::frame() const
{
    return m_timeLine.frames > 0 ? m_slider->value() : -1;
}

void TimeLineBar::step(int by)
{
    pause();
    m_moved = true;
    m_slider->setValue(m_slider->value() + by);
}

void TimeLineBar::togglePlay()
{
    if (isPlaying()) {
        pause();
        return;
    }
    if (m_timeLine.frames == 0 || !m_look.motion()) {
        return;
    }
    m_moved = true;
    if (frame() + 1 >= m_timeLine.frames) {
        m_slider->setValue(0);
    }
    const double perSecond = m_timeLine.perSecond * m_speed->currentData().toDouble();
    m_timer.start(std::max(16, int(1000 / std::max(perSecond, 0.01))));
    restyle();
}

void TimeLineBar::pause()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        restyle();
    }
}

void TimeLineBar::tell()
{
    sayWhere();
    Q_EMIT frameChanged(frame());
}

void TimeLineBar::sayWhere()
{
    const QString unit = figures::translated(m_timeLine.label);
    const QString place = tr("%1 of %2", "frame, number of frames").arg(frame() + 1).arg(m_timeLine.frames);
    const QString whole = unit.isEmpty() ? place : tr("%1 %2", "what a frame is, its place").arg(unit, place);
    const bool narrow = width() < 480 * m_look.scale();
    m_where->setText(narrow ? place : whole);
    m_slider->setAccessibleDescription(whole);
}

bool TimeLineBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space
        && (watched == m_slider || watched == m_play)) {
        togglePlay();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gradus::demo
