#include "demo/demopane.h"

#include "demo/session.h"

#include "demo/catalogue.h"
#include "demo/controlspanel.h"
#include "demo/exports.h"
#include "demo/header.h"
#include "demo/lab.h"
#include "demo/looklabel.h"
#include "demo/messageline.h"
#include "demo/predictionband.h"
#include "demo/stage.h"
#include "demo/statusline.h"
#include "demo/timelinebar.h"
#include "figure/error.h"
#include "figures/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace gradus::demo {

class DemoPane::Private {
public:
    Private(DemoPane& pane, const Catalogue& demos, Lab& theLab, look::Look& theLook)
        : q(pane)
        , catalogue(demos)
        , lab(theLab)
        , look(theLook)
        , session(demos, theLab)
        , header(new Header(theLook, &pane))
        , content(new QWidget)
        , controls(new ControlsPanel(theLook, content))
        , hint(new LookLabel(theLook, look::Look::Type::Small, LookLabel::Ink::Muted, content))
        , band(new PredictionBand(theLook, content))
        , message(new MessageLine(theLook, content))
        , stage(new Stage(theLook, content))
        , timeLine(new TimeLineBar(theLook, &pane))
        , status(new StatusLine(theLook, &pane))
        , exports(new Exports(theLook, pane))
    {
        build();
        connectParts();
        connectSession();
        restyle();
        showNothing();
    }

    void build()
    {
        inside = new QVBoxLayout(content);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(0);
        inside->addWidget(controls);
        settingsLine = new Hairline(look, content);
        inside->addWidget(settingsLine);
        inside->addWidget(hint);
        inside->addWidget(band);
        inside->addWidget(message);
        inside->addWidget(stage, 1);
        hint->setObjectName(QStringLiteral("hint"));

        scroll = new QScrollArea(&q);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(content);
        scroll->viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
        scroll->viewport()->installEventFilter(&q);
        stage->installEventFilter(&q);

        auto* all = new QVBoxLayout(&q);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(0);
        all->addWidget(header);
        headerLine = new Hairline(look, &q);
        all->addWidget(headerLine);
        all->addWidget(scroll, 1);
        all->addWidget(new Hairline(look, &q));
        all->addWidget(timeLine);
        all->addWidget(new Hairline(look, &q));
        all->addWidget(status);
        noticeTimer.setSingleShot(true);
        noticeTimer.setInterval(8000);
        startingTimer.setSingleShot(true);
        startingTimer.setInterval(300);
    }

    void connectParts()
    {
        connect(controls, &ControlsPanel::edited, &q, [this] { edited(); });
        connect(header, &Header::presetChosen, &q, [this](const QString& preset) { choose(preset); });
        connect(header, &Header::resetAsked, &q, [this] { choose(session.place().preset); });
        connect(header, &Header::compareAsked, &q, [this](bool on) { compare(on); });
        connect(header, &Header::pythonAsked, &q, [this] { pythonRequest = session.python(controls->arguments()); });
        connect(header, &Header::exportAsked, &q, [this](const QString& kind) {
            const QString preset = header->preset();
            const QString name = session.place().demo + (preset.isEmpty() ? QString() : u'-' + preset);
            exports->ask(kind, name, figures::translated(session.declaration()->title), stage->exhibits());
        });
        connect(exports, &Exports::said, &q, [this](const QString& sentence, bool error) {
            message->say(sentence, error ? MessageLine::Tone::Error : MessageLine::Tone::Note);
            noticeTimer.start();
        });
        connect(message, &MessageLine::againAsked, &q, [this] {
            message->clear();
            lab.start();
            request();
        });
        connect(timeLine, &TimeLineBar::frameChanged, stage, &Stage::setFrame);
        connect(status, &StatusLine::stopAsked, &q, [this] { session.stop(); });
        connect(stage, &Stage::panelsChanged, &q, [this] { orderFocus(); });
        connect(stage, &Stage::painted, &q, &DemoPane::figurePainted);
        connect(&noticeTimer, &QTimer::timeout, message, &MessageLine::clear);
        connect(&look, &look::Look::changed, &q, [this] { restyle(); });
    }

    void connectSession()
    {
        connect(&session, &Session::figureReady, &q, [this](bool latest) {
            if (latest) {
                status->end();
                showSuccess();
            }
            present();
        });
        connect(&session, &Session::failed, &q, [this](const QString& sentence, bool again) {
            status->end();
            stage->setDimmed(true);
            showFailure(sentence, again);
        });
        connect(&session, &Session::stopped, &q, [this] {
            status->end();
            stage->setDimmed(true);
            say(tr("Stopped. The figure is that of earlier settings."));
        });
        connect(&session, &Session::progress, status, &StatusLine::setProgress);
        connect(&session, &Session::checked, &q, [this](const CheckedPrediction& result) {
            checked = result;
            showBand();
            Q_EMIT q.predictionChecked(result);
        });
        connect(&session, &Session::unchecked, &q, &DemoPane::predictionUnchecked);
        connect(&lab, &Lab::notice, &q, [this](const QString& sentence) {
            if (session.declaration()) {
                say(sentence);
            }
        });
        connect(&lab, &Lab::stateChanged, &q, [this] { labChanged(); });
        connect(&startingTimer, &QTimer::timeout, &q, [this] {
            if (lab.state() == Lab::State::Starting && session.isRunning()) {
                message->say(lab.sentence(), MessageLine::Tone::Note);
                saidStarting = true;
            }
        });
        connect(&lab, &Lab::pythonReady, &q, [this](const figure::PythonReply& reply) {
            if (reply.id == pythonRequest) {
                QGuiApplication::clipboard()->setText(QString::fromStdString(reply.script));
                say(tr("Copied. Paste it into a notebook or a Python file."));
            }
        });
        connect(&lab, &Lab::failed, &q, [this](figure::RequestId id, const QString& sentence) {
            if (id == pythonRequest) {
                showFailure(sentence, false);
            }
        });
    }

    /// The figure is arranged for what is left of the pane below the settings. Room for the scroll bar is always kept, so that
    /// its coming and going moves nothing.
    void fit()
    {
        constexpr int least = 200; // pixels at scale 1; where there is less, the figure is scrolled to
        const int bar = q.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, scroll);
        const QSize whole = scroll->maximumViewportSize();
        stage->setSpace({whole.width() - bar, std::max(whole.height() - stage->y(), int(least * look.scale()))});
    }

    /// Tab goes from top to bottom, whenever the parts were made.
    void orderFocus()
    {
        QWidget* before = nullptr;
        for (QWidget* part : std::initializer_list<QWidget*>{header, controls, message, stage, timeLine, status}) {
            const auto children = part->findChildren<QWidget*>();
            for (QWidget* child : children) {
                if (!(child->focusPolicy() & Qt::TabFocus) || child->focusProxy() || child->window() != q.window()) {
                    continue;
                }
                if (before) {
                    QWidget::setTabOrder(before, child);
                }
                before = child;
            }
        }
    }

    void labChanged()
    {
        if (lab.state() == Lab::State::Starting) {
            startingTimer.start();
        } else if (saidStarting) {
            saidStarting = false;
            message->clear();
        }
    }

    void say(const QString& sentence)
    {
        message->say(sentence, MessageLine::Tone::Note);
        saidStarting = false;
        failing = false;
        noticeTimer.start();
    }

    void showFailure(const QString& sentence, bool again)
    {
        noticeTimer.stop();
        saidStarting = false;
        failing = true;
        message->say(sentence, MessageLine::Tone::Error, again);
    }

    void showSuccess()
    {
        stage->setDimmed(false);
        if (failing) {
            failing = false;
            message->clear();
        }
    }

    void showNothing()
    {
        for (QWidget* part :
             std::initializer_list<QWidget*>{header, headerLine, controls, settingsLine, hint, band, timeLine, status}) {
            part->hide();
        }
        stage->compare(false);
        stage->setFigure(nullptr, false);
    }

    void open(const Place& place, bool conceal)
    {
        const figure::Declaration* before = session.declaration();
        const figure::Declaration* declaration = catalogue.find(place.demo);
        stage->compare(false);
        header->setComparing(false);
        stage->setFigure(nullptr, false);
        timeLine->setTimeLine({});
        timeLine->setFrame(0);
        status->clear();
        status->end();
        message->clear();
        checked.reset();
        concealed = conceal;
        failing = false;
        try {
            session.open(place);
        } catch (const figure::Error& error) {
            controls->setDeclaration(nullptr);
            showNothing();
            showFailure(figures::translated(error.text()), false);
            return;
        }
        if (declaration != before) {
            controls->setDeclaration(declaration);
            orderFocus();
        }
        header->setDeclaration(declaration);
        header->setPreset(place.preset);
        controls->setArguments(session.ownArguments());
        for (QWidget* part : std::initializer_list<QWidget*>{header, headerLine, controls, status}) {
            part->show();
        }
        settingsLine->setVisible(!declaration->parameters.empty());
        applyConcealment();
        request();
    }

    /// All that depends on whether the outcome may be seen.
    void applyConcealment()
    {
        const figure::Preset* preset = session.preset();
        const bool hides = concealed && preset;
        controls->setHidden(hides ? std::set<std::string>(preset->hides.begin(), preset->hides.end()) : std::set<std::string>());
        header->setConcealed(concealed);
        showHint();
        showBand();
    }

    void showHint()
    {
        const figure::Preset* preset =
            session.declaration() ? session.declaration()->preset(header->preset().toStdString()) : nullptr;
        const QString words = concealed ? tr("The outcome is hidden until you turn the card.")
            : preset                    ? figures::translated(preset->shows)
                                        : QString();
        hint->setText(words);
        hint->setVisible(!words.isEmpty());
    }

    void showBand()
    {
        if (concealed || !checked) {
            band->hide();
            return;
        }
        band->show(session.spoken(checked->predicted), session.spoken(checked->outcome), checked->agreed);
    }

    void request()
    {
        if (!session.declaration()) {
            return;
        }
        if (!q.isVisible()) {
            stale = true;
            return;
        }
        stale = false;
        header->setChanged(controls->arguments() != session.ownArguments());
        if (!controls->isGood()) {
            stage->setDimmed(true);
            return;
        }
        status->begin();
        session.run(controls->arguments());
        labChanged();
    }

    void edited()
    {
        showHeadings();
        request();
    }

    void choose(const QString& preset)
    {
        const bool own = preset == session.place().preset;
        const figure::Arguments arguments =
            own ? session.ownArguments() : figure::complete(*session.declaration(), preset.toStdString(), {});
        header->setPreset(preset);
        controls->setArguments(arguments);
        showHint();
        edited();
    }

    void present()
    {
        const figures::SharedFigure& whole = session.figure();
        if (!whole) {
            return;
        }
        const figures::SharedFigure shown = concealed ? std::make_shared<figure::Figure>(figure::concealed(*whole)) : whole;
        stage->setFigure(shown, !concealed);
        timeLine->setTimeLine(shown->timeLine);
        stage->setFrame(timeLine->frame());
        const figure::Preset* preset = session.preset();
        status->setReadouts(shown->readouts, preset ? preset->prediction.readout : std::string());
        status->setTiming(session.device(), session.milliseconds());
        showHeadings();
    }

    void compare(bool on)
    {
        if (on && !session.figure()) {
            header->setComparing(false);
            return;
        }
        frozenArguments = controls->arguments();
        stage->compare(on);
        showHeadings();
    }

    /// Over compared figures: what differs.
    void showHeadings()
    {
        if (!stage->isComparing()) {
            return;
        }
        QStringList frozen;
        QStringList current;
        const figure::Arguments now = controls->arguments();
        for (const figure::Parameter& parameter : session.declaration()->parameters) {
            const figure::Value& a = frozenArguments.at(parameter.id);
            const figure::Value& b = now.at(parameter.id);
            if (a != b) {
                frozen.append(Session::spoken(parameter, a));
                current.append(Session::spoken(parameter, b));
            }
        }
        const bool same = frozen.isEmpty();
        stage->setHeadings(same ? tr("A: this setting") : tr("A: %1").arg(frozen.join(QStringLiteral(", "))),
                           same ? tr("B: the same; change a setting") : tr("B: %1").arg(current.join(QStringLiteral(", "))));
    }

    void restyle()
    {
        QPalette palette = q.palette();
        palette.setColor(QPalette::Window, look.theme().pane);
        q.setPalette(palette);
        q.setAutoFillBackground(true);
        hint->setContentsMargins(look.space(24), look.space(12), look.space(24), 0);
        if (session.declaration()) {
            showBand();
        }
    }

    void retranslate()
    {
        header->retranslate();
        timeLine->retranslate();
        if (const figure::Declaration* declaration = session.declaration()) {
            const figure::Arguments arguments = controls->arguments();
            controls->setDeclaration(declaration);
            controls->setArguments(arguments);
            orderFocus();
            header->setDeclaration(declaration);
            applyConcealment();
            present();
        }
    }

    DemoPane& q;
    const Catalogue& catalogue;
    Lab& lab;
    look::Look& look;
    Session session;
    Header* header;
    QWidget* content;
    ControlsPanel* controls;
    LookLabel* hint;
    PredictionBand* band;
    MessageLine* message;
    Stage* stage;
    TimeLineBar* timeLine;
    StatusLine* status;
    Exports* exports;
    Hairline* headerLine = nullptr;
    Hairline* settingsLine = nullptr;
    QScrollArea* scroll = nullptr;
    QVBoxLayout* inside = nullptr;
    QTimer noticeTimer, startingTimer;
    bool concealed = false;
    bool stale = false; ///< a run is due once the pane is seen
    bool failing = false;
    bool saidStarting = false;
    std::optional<CheckedPrediction> checked;
    figure::Arguments frozenArguments;
    figure::RequestId pythonRequest = 0;
};

DemoPane::DemoPane(const Catalogue& catalogue, Lab& lab, look::Look& look, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, catalogue, lab, look))
{
    setAccessibleName(tr("Demo"));
}

DemoPane::~DemoPane() = default;

void DemoPane::open(const Place& place, bool concealed)
{
    d->open(place, concealed);
}

void DemoPane::reveal()
{
    if (d->concealed && d->session.declaration()) {
        d->concealed = false;
        d->applyConcealment();
        d->present();
    }
}

void DemoPane::clear()
{
    d->session.close();
    d->controls->setDeclaration(nullptr);
    d->message->clear();
    d->showNothing();
}

void DemoPane::check(const QString& predicted)
{
    d->session.check(predicted);
}

bool DemoPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        d->fit();
    }
    return QWidget::eventFilter(watched, event);
}

void DemoPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (d->stale) {
        d->request();
    }
}

void DemoPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
    }
}

void DemoPane::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier && d->timeLine->frame() >= 0;
    if (plain && event->key() == Qt::Key_Comma) {
        d->timeLine->step(-1);
    } else if (plain && event->key() == Qt::Key_Period) {
        d->timeLine->step(1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace gradus::demo
