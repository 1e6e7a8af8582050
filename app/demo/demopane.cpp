#include "demo/demopane.h"

#include "demo/session.h"

#include "demo/catalogue.h"
#include "demo/controlspanel.h"
#include "demo/dependentchoices.h"
#include "demo/exports.h"
#include "demo/focusorder.h"
#include "demo/header.h"
#include "demo/lab.h"
#include "demo/looklabel.h"
#include "demo/messageline.h"
#include "demo/paneleditor.h"
#include "demo/predictionband.h"
#include "demo/scriptcopy.h"
#include "demo/settingwords.h"
#include "demo/stage.h"
#include "demo/statusline.h"
#include "demo/timelinebar.h"
#include "demo/trustedmodels.h"
#include "figure/error.h"
#include "figures/words.h"
#include "widgets/quietscrollbar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
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
        , dependents(theLab)
        , scripts(theLab)
        , header(new Header(theLook, &pane))
        , content(new QWidget)
        , controls(new ControlsPanel(theLook, trusted, content))
        , hint(new LookLabel(theLook, look::Look::Type::Small, LookLabel::Ink::Muted, content))
        , band(new PredictionBand(theLook, content))
        , message(new MessageLine(theLook, content))
        , stage(new Stage(theLook, content))
        , timeLine(new TimeLineBar(theLook, &pane))
        , status(new StatusLine(theLook, &pane))
        , exports(new Exports(theLook, pane))
        , editor(*stage, *controls)
    {
        build();
        connectParts();
        connectSession();
        restyle();
        showNothing();
    }

    void build()
    {
        auto* inside = new QVBoxLayout(content);
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
        // A bar that took its room only when needed would at some sizes come and go without end: each time the figure is laid
        // out anew, and with the bar there is no need of it.
        scroll->setVerticalScrollBar(new widgets::QuietScrollBar(Qt::Vertical));
        scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
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
    }

    void connectParts()
    {
        connect(controls, &ControlsPanel::edited, &q, [this] { edited(); });
        connect(header, &Header::presetChosen, &q, [this](const QString& preset) { choose(preset); });
        connect(header, &Header::resetAsked, &q, [this] { choose(session.place().preset); });
        connect(header, &Header::compareAsked, &q, [this](bool on) { compare(on); });
        connect(header, &Header::pythonAsked, &q, [this] { scripts.copy(session.place().demo, controls->arguments()); });
        connect(&scripts, &ScriptCopy::copied, message,
                [this] { message->note(tr("Copied. Paste it into a notebook or a Python file.")); });
        connect(&scripts, &ScriptCopy::failed, message, [this](const QString& why) { message->fail(why, false); });
        connect(header, &Header::exportAsked, &q, [this](const QString& kind) {
            const QString preset = header->preset();
            const QString name = session.place().demo + (preset.isEmpty() ? QString() : u'-' + preset);
            exports->ask(kind, name, figures::translated(session.declaration()->title), stage->exhibits());
        });
        connect(exports, &Exports::said, &q, [this](const QString& sentence, bool error) {
            message->note(sentence, error ? MessageLine::Tone::Error : MessageLine::Tone::Note);
        });
        connect(controls, &ControlsPanel::said, message, [this](const QString& sentence) { message->note(sentence); });
        connect(&dependents, &DependentChoices::known, controls, &ControlsPanel::setChoices);
        connect(&editor, &PanelEditor::offersChanged, &q, [this] { showHint(); });
        connect(message, &MessageLine::againAsked, &q, [this] {
            message->clear();
            lab.start();
            request();
        });
        connect(timeLine, &TimeLineBar::frameChanged, stage, &Stage::setFrame);
        connect(status, &StatusLine::stopAsked, &q, [this] { session.stop(); });
        connect(stage, &Stage::panelsChanged, &q, [this] { orderFocus(); });
        connect(stage, &Stage::painted, &q, &DemoPane::figurePainted);
        connect(&look, &look::Look::changed, &q, [this] { restyle(); });
    }

    void connectSession()
    {
        connect(&session, &Session::figureReady, &q, [this](Session::Standing standing) {
            if (standing == Session::Standing::Latest) {
                status->end();
            } else if (standing == Session::Standing::Unfinished) {
                status->setUnfinished();
            }
            if (standing != Session::Standing::Earlier) {
                stage->setDimmed(false);
                message->recover();
            }
            present();
        });
        connect(&session, &Session::failed, &q, [this](const QString& sentence, bool again) {
            status->end();
            stage->setDimmed(true);
            message->fail(sentence, again);
        });
        connect(&session, &Session::stopped, &q, [this](bool shown) {
            status->end();
            stage->setDimmed(!shown);
            message->stand(shown ? tr("Stopped. The figure is not finished.")
                                 : tr("Stopped. The figure is that of earlier settings."));
        });
        connect(&session, &Session::progress, status, &StatusLine::setProgress);
        connect(&session, &Session::checked, &q, [this](const CheckedPrediction& result) {
            checked = result;
            showBand();
            Q_EMIT q.predictionChecked(result);
        });
        connect(&session, &Session::unchecked, &q, &DemoPane::predictionUnchecked);
        connect(&lab, &Lab::notice, message, [this](const QString& sentence) {
            if (session.declaration()) {
                message->note(sentence);
            }
        });
        connect(&lab, &Lab::stateChanged, &q, [this] { labChanged(); });
    }

    /// The figure is arranged for what is left of the pane below the settings.
    void fit()
    {
        constexpr int least = 200; // pixels at scale 1; where there is less, the figure is scrolled to
        const QSize whole = scroll->maximumViewportSize();
        controls->setPaneHeight(whole.height());
        stage->setSpace({whole.width(), std::max(whole.height() - stage->y(), int(least * look.scale()))});
    }

    void orderFocus() { chainFocus({header, controls, message, stage, timeLine, status}); }

    void labChanged()
    {
        if (lab.state() == Lab::State::Failed && session.declaration()) {
            message->fail(lab.sentence(), true);
        }
        const bool failed = lab.state() == Lab::State::Failed || (lab.state() != Lab::State::Ready && labFailed);
        if (std::exchange(labFailed, failed) && lab.state() == Lab::State::Ready) {
            message->recover(); // another one was chosen
            request();
        }
        if (lab.state() != Lab::State::Starting) {
            message->release();
        } else if (session.isRunning()) {
            message->holdSoon(lab.sentence());
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
        timeLine->rewind();
        status->clear();
        status->end();
        message->clear();
        checked.reset();
        concealed = conceal;
        try {
            session.open(place);
        } catch (const figure::Error& error) {
            setDeclaration(nullptr);
            showNothing();
            message->fail(figures::translated(error.text()), false);
            return;
        }
        if (declaration != before) {
            setDeclaration(declaration);
        }
        dependents.setDeclaration(declaration);
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

    void setDeclaration(const figure::Declaration* declaration)
    {
        editor.offer(nullptr);
        controls->setDeclaration(declaration);
        orderFocus();
    }

    /// All that depends on whether the outcome may be seen.
    void applyConcealment()
    {
        const figure::Preset* preset = session.preset();
        const bool hides = concealed && preset;
        controls->setHidden(hides ? std::set<std::string>(preset->hides.begin(), preset->hides.end()) : std::set<std::string>());
        header->setConcealed(concealed);
        editor.offer(session.declaration());
        showHint();
        showBand();
    }

    void showHint()
    {
        const figure::Preset* preset =
            session.declaration() ? session.declaration()->preset(header->preset().toStdString()) : nullptr;
        QStringList words;
        if (concealed) {
            words.append(tr("The outcome is hidden until you turn the card."));
        } else if (preset && isAt(*preset)) {
            words.append(figures::translated(preset->shows));
        }
        words.append(editor.inWords());
        words.removeAll(QString());
        hint->setText(words.join(u' '));
        hint->setVisible(!words.isEmpty());
    }

    /// Whether the settings are those that the preset's words speak of; the card's own where it is the card's.
    [[nodiscard]] bool isAt(const figure::Preset& preset) const
    {
        const bool own = preset.id == session.place().preset.toStdString();
        return controls->arguments() == (own ? session.ownArguments() : figure::complete(*session.declaration(), preset.id, {}));
    }

    void showBand()
    {
        if (concealed || !checked) {
            band->hide();
            return;
        }
        band->show(session.spoken(checked->predicted), session.spoken(checked->outcome), checked->agreed,
                   controls->arguments() != session.ownArguments());
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
        const figure::Arguments arguments = controls->arguments();
        if (!controls->isGood() || !trusted.allow(*session.declaration(), arguments)) {
            stage->setDimmed(true);
            return;
        }
        status->begin();
        dependents.ask(arguments); // first: it tells whether what was chosen is still to be had
        session.run(arguments);
        labChanged();
    }

    void edited()
    {
        showHint();
        showBand();
        showHeadings();
        editor.offer(session.declaration());
        request();
    }

    void choose(const QString& preset)
    {
        const bool own = preset == session.place().preset;
        header->setPreset(preset);
        controls->setArguments(own ? session.ownArguments() : figure::complete(*session.declaration(), preset.toStdString(), {}));
        timeLine->rewind();
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
        timeLine->setTimeLine(shown->timeLine, session.isUnfinished());
        stage->setFrame(timeLine->frame());
        editor.offer(session.declaration());
        const figure::Preset* preset = session.preset();
        QStringList values;
        for (const figure::Readout& readout : shown->readouts) {
            values.append(session.spoken(readout));
        }
        status->setReadouts(shown->readouts, preset ? preset->prediction.readout : std::string(), values);
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
        status->compare(on);
        showHeadings();
    }

    /// Over compared figures: what differs.
    void showHeadings()
    {
        if (!stage->isComparing()) {
            return;
        }
        const auto [frozen, current] = differences(*session.declaration(), frozenArguments, controls->arguments());
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
            setDeclaration(declaration);
            controls->setArguments(arguments);
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
    DependentChoices dependents;
    TrustedModels trusted;
    ScriptCopy scripts;
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
    PanelEditor editor;
    Hairline *headerLine = nullptr, *settingsLine = nullptr;
    QScrollArea* scroll = nullptr;
    bool concealed = false;
    bool labFailed = false; ///< and has not come back since
    bool stale = false; ///< a run is due once the pane is seen
    std::optional<CheckedPrediction> checked;
    figure::Arguments frozenArguments;
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
        if (d->controls->arguments() != d->session.ownArguments()) {
            d->stage->setDimmed(true); // what was tried before the turn gives way to what the card asks
            d->choose(d->session.place().preset);
        } else {
            d->present();
        }
    }
}

void DemoPane::clear()
{
    d->session.close();
    d->setDeclaration(nullptr);
    d->message->clear();
    d->showNothing();
}

void DemoPane::check(const QString& predicted)
{
    const figure::Declaration* declaration = d->session.declaration();
    if (declaration && !d->trusted.allow(*declaration, d->session.ownArguments())) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT predictionUnchecked(tr("The model file has not been loaded: allow it in the demo.")); },
            Qt::QueuedConnection);
        return;
    }
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
