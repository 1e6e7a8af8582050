#include "shell/mainwindow.h"

#include "demo/catalogue.h"
#include "demo/demopane.h"
#include "figure/error.h"
#include "review/footer.h"
#include "review/notice.h"
#include "review/reviewpane.h"
#include "review/words.h"
#include "shell/appsettings.h"
#include "shell/demobeside.h"
#include "shell/helpdialogs.h"
#include "shell/menus.h"
#include "shell/panes.h"
#include "shell/places.h"
#include "shell/preferencesdialog.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"
#include "shell/trace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace gradus::shell {

using look::Look;
using review::Notice;

namespace {

const figure::Prediction* predictionOf(const demo::Catalogue& catalogue, const QString& link)
{
    try {
        const demo::Place place = catalogue.place(link);
        const figure::Declaration* declaration = catalogue.find(place.demo);
        const figure::Preset* preset = declaration ? declaration->preset(place.preset.toStdString()) : nullptr;
        return preset ? &preset->prediction : nullptr;
    } catch (const figure::Error&) {
        return nullptr; // the chapter's reader has told of it
    }
}

/// A question's first line, short enough for a menu.
QString shortened(const QString& question)
{
    const QString line = question.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('`')).trimmed();
    return line.size() > 40 ? line.left(39) + QStringLiteral("…") : line;
}

} // namespace

MainWindow::MainWindow(const Parts& parts)
    : m_parts(parts)
    , m_bank(parts.collection, parts.demoExists, parts.shippedBank)
    , m_top(new TopBar(parts.look))
    , m_message(new Notice(parts.look))
    , m_problemLine(new Notice(parts.look))
    , m_side(new SideBar(parts.look))
    , m_review(
          new review::ReviewPane({parts.collection, parts.clock, parts.look, parts.formulas,
                                  [&catalogue = parts.catalogue](const QString& link) { return predictionOf(catalogue, link); },
                                  parts.settings.decks()}))
    , m_demo(new DemoBeside(parts.catalogue, parts.makeDemoPane))
    , m_panes(new Panes(parts.look, m_side, m_review, m_demo))
    , m_footer(new review::Footer(parts.look))
    , m_menus(std::make_unique<Menus>(*m_top->menus()))
{
    setWindowTitle(QStringLiteral("Gradus"));
    m_message->setObjectName(QStringLiteral("message"));
    m_problemLine->setObjectName(QStringLiteral("problems"));
    m_demo->setAccessibleName(tr("Demo"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_message);
    column->addWidget(m_problemLine);
    column->addWidget(m_panes, 1);
    column->addWidget(m_footer);

    qApp->installEventFilter(&m_heldKeys); // the key acts on the card wherever the focus is
    connectCard();
    connectMenus();
    connectBank();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::restoreWindow()
{
    setMinimumSize(320, 400);
    // The frame is known only once the window is shown; no usual one is larger than this.
    const QSize frame(16, 56);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_parts.settings.geometry());
    m_panes->restoreState(m_parts.settings.split());
    m_panes->setWanted(m_parts.settings.sideBarWanted(), m_parts.settings.demoWanted());
    connect(m_panes, &Panes::wantedChanged, this, [this] {
        m_parts.settings.setSideBarWanted(m_panes->sideWanted());
        m_parts.settings.setDemoWanted(m_panes->demoWanted());
        m_menus->toggleDemo->setChecked(!m_demo->isHidden());
        m_menus->sideBar->setChecked(!m_side->isHidden());
    });
    m_menus->toggleDemo->setChecked(m_panes->demoWanted());
    m_menus->sideBar->setChecked(m_panes->sideWanted());
}

void MainWindow::start(const std::optional<Link>& link)
{
    try {
        m_bank.readShipped();
    } catch (const study::CollectionError& error) {
        say(review::words::sentence(error));
    }
    m_review->showNext();
    // A demo waits for the card's paint, which puts the card's own demo in place.
    const bool demoAfterCard = link && link->kind == Link::Kind::Demo && m_review->card();
    if (demoAfterCard) {
        connect(
            this, &MainWindow::cardPainted, this,
            [this, demo = *link] { QTimer::singleShot(0, this, [this, demo] { follow(demo); }); }, Qt::SingleShotConnection);
    } else if (link) {
        follow(*link);
    }
    showCounts();
    showChange();
    show();
    m_review->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectCard()
{
    using review::ReviewPane;
    // After the card's own paint: what stands beside it must not delay it.
    connect(m_review, &ReviewPane::cardPainted, this, [this] {
        const bool first = !std::exchange(m_cardPainted, true);
        trace(first ? "first-card-painted" : "next-card-painted");
        Q_EMIT cardPainted();
        if (m_review->card()) {
            const bool unknown = first || m_demo->isExploring();
            m_demo->setCard(m_review->card()->content.demo);
            if (unknown)
                showState();
            if (m_review->stage() == ReviewPane::Stage::Turned)
                m_demo->reveal();
        }
        showCounts();
    });
    connect(m_review, &ReviewPane::turned, m_demo, &DemoBeside::reveal);
    connect(m_review, &ReviewPane::finished, this, [this] {
        m_demo->setCard({});
        QTimer::singleShot(0, this, &MainWindow::showCounts);
    });
    connect(m_review, &ReviewPane::stateChanged, this, &MainWindow::showState);
    connect(m_review, &ReviewPane::answersChanged, this, &MainWindow::showChange);
    connect(m_review, &ReviewPane::predictionCommitted, m_demo, &DemoBeside::check);
    connect(m_demo, &DemoBeside::checked, this, [this](const demo::CheckedPrediction& result) {
        m_review->setPredictionResult({result.predicted, result.outcome, result.agreed});
    });
    connect(m_demo, &DemoBeside::unchecked, m_review, &ReviewPane::setPredictionUnchecked);
    connect(m_demo, &DemoBeside::figurePainted, this, [this] {
        if (!std::exchange(m_figurePainted, true))
            trace("first-figure-painted");
        Q_EMIT figurePainted();
    });
    connect(m_review, &ReviewPane::linkFollowed, this, [this](const QUrl& url) {
        const QString text = url.toString();
        if (const auto link = parseLink(text))
            follow(*link);
        else
            say(notALink(text));
    });
    connect(m_review, &ReviewPane::ownDecksWanted, this, &MainWindow::openOwnDecks);
    connect(m_review, &ReviewPane::allDecksWanted, this, [this] { m_menus->allChapters->trigger(); });
    connect(m_side, &SideBar::chosen, this, [this](const QString& deck) {
        m_review->setDeck(deck);
        m_panes->showCard();
    });
}

void MainWindow::connectMenus()
{
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    const Menus& menus = *m_menus;
    on(menus.turn, [this] { m_review->turn(); });
    on(menus.predict, [this] { m_review->focusPrediction(); });
    on(menus.again, [this] { m_review->rate(study::Rating::Again); });
    on(menus.hard, [this] { m_review->rate(study::Rating::Hard); });
    on(menus.good, [this] { m_review->rate(study::Rating::Good); });
    on(menus.easy, [this] { m_review->rate(study::Rating::Easy); });
    on(menus.undo, [this] { m_review->undo(); });
    on(menus.redo, [this] { m_review->redo(); });
    on(menus.allChapters, [this] {
        m_side->choose({});
        m_review->setDeck({});
    });
    on(menus.openCollection, [this] { changeCollection(); });
    on(menus.preferences, [this] { openPreferences(); });
    on(menus.quit, [this] { close(); });
    on(menus.toggleDemo, [this] { m_panes->toggleDemo(); });
    on(menus.sideBar, [this] { m_panes->toggleSide(); });
    on(menus.fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(menus.keys, [this] { showKeys(m_parts.look, this); });
    on(menus.about, [this] { showAbout(m_parts.look, this); });
    on(menus.problems, [this] { showDeckProblems(m_bank.problems(), m_parts.look, this); });
    connect(menus.study, &QMenu::aboutToShow, this, &MainWindow::showChange);
    connect(menus.demo, &QMenu::aboutToShow, this, &MainWindow::listDemos);

    Look& look = m_parts.look;
    const auto scaled = [&look](qreal factor) { look.setScale(look.scale() * factor); };
    constexpr qreal step = 1.125;
    on(menus.larger, [scaled] { scaled(step); });
    on(menus.smaller, [scaled] { scaled(1 / step); });
    on(menus.normal, [&look] { look.setScale(1); });
    on(menus.systemLook, [&look] { look.setAppearance(Look::Appearance::System); });
    on(menus.lightLook, [&look] { look.setAppearance(Look::Appearance::Light); });
    on(menus.darkLook, [&look] { look.setAppearance(Look::Appearance::Dark); });
    on(menus.motion, [&look](bool moves) { look.setMotion(moves); });
    const auto show = [this, &look] {
        m_menus->systemLook->setChecked(look.appearance() == Look::Appearance::System);
        m_menus->lightLook->setChecked(look.appearance() == Look::Appearance::Light);
        m_menus->darkLook->setChecked(look.appearance() == Look::Appearance::Dark);
        m_menus->motion->setChecked(look.motion());
    };
    show();
    connect(&look, &Look::changed, this, [this, &look, show] {
        m_parts.settings.setLook(look);
        show();
    });
}

void MainWindow::connectBank()
{
    connect(&m_bank, &BankSync::decksChanged, this, [this] {
        m_review->decksChanged();
        showCounts();
    });
    connect(&m_bank, &BankSync::problemsChanged, this, &MainWindow::showProblems);
    connect(&m_bank, &BankSync::failed, this, &MainWindow::say);
    connect(&m_bank, &BankSync::mended, this, [this](const QString& sentence) {
        if (m_message->text() == sentence)
            m_message->clear();
    });
    connect(m_problemLine, &Notice::actionChosen, m_menus->problems, &QAction::trigger);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    // A timer comes after all that the paint itself has queued, the first card's cardPainted among it.
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::afterFirstPaint);
}

void MainWindow::afterFirstPaint()
{
    m_demo->allow();
    watchOwnDecks(m_parts.settings.decks());
    checkAfterUncleanEnd();
    setWindowIcon(QIcon(QStringLiteral(":/icons/gradus.svg")));
    Q_EMIT settled();
}

void MainWindow::checkAfterUncleanEnd()
{
    if (m_parts.collection.wasClosedCleanly())
        return;
    auto found = std::make_shared<QString>();
    auto* check = QThread::create([found, path = m_parts.collection.path()] { *found = study::Collection::quickCheck(path); });
    check->setParent(this);
    connect(check, &QThread::finished, this, [this, check, found] {
        check->deleteLater();
        if (!found->isEmpty())
            say(tr("The collection %1 is damaged (%2). Copy the file away before you go on, and go back to a sound copy.")
                    .arg(m_parts.collection.path(), *found));
    });
    connect(
        this, &QObject::destroyed, check, [check] { check->wait(); }, Qt::DirectConnection);
    check->start(QThread::LowPriority);
}

void MainWindow::follow(const Link& link)
{
    if (link.kind == Link::Kind::Card) {
        if (!m_review->showCard(link.target))
            say(tr("There is no card %1 in this collection.").arg(link.target));
        else
            m_panes->showCard();
        return;
    }
    try {
        m_demo->explore(m_parts.catalogue.place(link.target));
        showState();
        setDemoShown(true);
    } catch (const figure::Error& error) {
        say(review::words::translated(error.text()));
    }
}

void MainWindow::say(const QString& sentence)
{
    m_message->say(sentence, Notice::Tone::Problem);
}

void MainWindow::setDemoShown(bool shown)
{
    m_panes->showDemo(shown);
}

void MainWindow::showCounts()
{
    try {
        const study::DeckCounts totals = m_parts.collection.totals();
        m_side->set(totals, m_parts.collection.counts());
        m_top->setSummary(
            review::words::workLeft(totals.due + totals.learning, totals.fresh, m_parts.collection.secondsPerCard()));
    } catch (const study::CollectionError& error) {
        say(review::words::sentence(error));
    }
}

/// Before the first paint a link is taken at its word: to read all declarations would delay it.
bool MainWindow::cardHasDemo() const
{
    const std::optional<study::Card>& card = m_review->card();
    return card && !card->content.demo.isEmpty() && (!m_cardPainted || m_parts.catalogue.exists(card->content.demo));
}

void MainWindow::showState()
{
    using Stage = review::ReviewPane::Stage;
    const bool available = cardHasDemo() || m_demo->isExploring();
    m_panes->setDemoAvailable(available);
    m_menus->toggleDemo->setEnabled(available);
    QList<review::KeyHint> hints = m_review->hints();
    if (available)
        hints << review::KeyHint{tr("D"), tr("demo")};
    hints << review::KeyHint{tr("Ctrl Z"), tr("undo")};
    m_footer->set(hints, m_review->facts());
    const bool turned = m_review->stage() == Stage::Turned;
    m_menus->turn->setEnabled(m_review->stage() == Stage::Asked);
    m_menus->predict->setEnabled(m_review->stage() == Stage::Asked);
    for (QAction* action : {m_menus->again, m_menus->hard, m_menus->good, m_menus->easy})
        action->setEnabled(turned);
}

void MainWindow::showChange()
{
    using Change = study::Collection::Change;
    using Kind = study::Collection::ChangeKind;
    const auto name = [this](QAction* action, const Change& change, const QString& plain, const QString& answer,
                             const QString& settings) {
        QString text = plain;
        if (change.kind == Kind::Settings)
            text = settings;
        else if (change.kind == Kind::Review) {
            const auto card = m_parts.collection.card(change.cardId);
            text = answer.arg(card ? shortened(card->content.question) : change.cardId);
        }
        action->setText(text.replace(QLatin1Char('\t'), QLatin1Char(' ')));
        action->setEnabled(change.kind != Kind::None);
    };
    try {
        name(m_menus->undo, m_parts.collection.undoable(), tr("&Undo"), tr("&Undo answer to “%1”"),
             tr("&Undo change of settings"));
        name(m_menus->redo, m_parts.collection.redoable(), tr("&Redo"), tr("&Redo answer to “%1”"),
             tr("&Redo change of settings"));
    } catch (const study::CollectionError& error) {
        say(review::words::sentence(error));
    }
}

void MainWindow::showProblems()
{
    const auto problems = m_bank.problems();
    const auto errors = static_cast<int>(std::count_if(problems.begin(), problems.end(), [](const bank::Problem& problem) {
        return problem.severity == bank::Problem::Severity::Error;
    }));
    const auto warnings = static_cast<int>(problems.size()) - errors;
    m_menus->problems->setEnabled(!problems.empty());
    if (errors > 0)
        m_problemLine->say(errors == 1 ? tr("One problem in your decks.") : tr("%n problems in your decks.", nullptr, errors),
                           Notice::Tone::Note, tr("What is wrong"));
    else if (warnings > 0)
        m_problemLine->say(warnings == 1 ? tr("One thing in your decks looks wrong.")
                                         : tr("%n things in your decks look wrong.", nullptr, warnings),
                           Notice::Tone::Note, tr("What is wrong"));
    else
        m_problemLine->clear();
}

void MainWindow::listDemos()
{
    if (std::exchange(m_demosListed, true))
        return;
    m_menus->demo->addSeparator();
    for (const figure::Declaration& declaration : m_parts.catalogue.declarations()) {
        auto* presets = m_menus->demo->addMenu(review::words::translated(declaration.title));
        for (const figure::Preset& preset : declaration.presets) {
            const QString target = QString::fromStdString(declaration.id + '/' + preset.id);
            connect(presets->addAction(review::words::translated(preset.title)), &QAction::triggered, this, [this, target] {
                follow({Link::Kind::Demo, target});
            });
        }
    }
}

void MainWindow::changeCollection()
{
    // A name that does not exist yet makes a new collection, so this is a dialog to save.
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Open another collection"), m_parts.collection.path(),
                                     tr("Collections (*.gradus);;All files (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty() || path == m_parts.collection.path())
        return;
    m_nextCollection = path;
    close();
}

void MainWindow::openPreferences()
{
    PreferencesDialog dialog(m_parts.collection, m_parts.settings, m_parts.look, this);
    connect(&dialog, &PreferencesDialog::labChanged, this, &MainWindow::labChosen);
    connect(&dialog, &PreferencesDialog::decksChanged, this, &MainWindow::watchOwnDecks);
    connect(&dialog, &PreferencesDialog::studyChanged, this, [this] {
        m_review->decksChanged();
        showCounts();
        showChange();
    });
    dialog.exec();
}

void MainWindow::watchOwnDecks(const QString& folder)
{
    // The usual folder is made when it is first needed; one that was chosen may just be away.
    if (folder == places::ownDecks())
        QDir().mkpath(folder);
    m_bank.watchOwn(folder);
}

void MainWindow::openOwnDecks()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.settings.decks())))
        say(tr("The desktop could not open %1.").arg(m_parts.settings.decks()));
}

bool MainWindow::event(QEvent* event)
{
    // Days turn while the window sleeps.
    if (event->type() == QEvent::WindowActivate && m_painted) {
        if (m_review->stage() == review::ReviewPane::Stage::Done)
            m_review->showNext();
        showCounts();
    }
    return QWidget::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    m_review->takeKey(event);
    if (event->isAccepted())
        return;
    if (event->key() == Qt::Key_Escape)
        (m_review->isVisible() ? static_cast<QWidget*>(m_review) : this)->setFocus(Qt::OtherFocusReason);
    // These come here while their actions are disabled: then they say that there is nothing.
    else if (event->matches(QKeySequence::Undo) && !m_menus->undo->isEnabled())
        m_review->undo();
    else if (event->keyCombination() == m_menus->redo->shortcut()[0] && !m_menus->redo->isEnabled())
        m_review->redo();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.settings.setGeometry(saveGeometry());
    m_parts.settings.setSplit(m_panes->saveState());
    QWidget::closeEvent(event);
}

} // namespace gradus::shell
