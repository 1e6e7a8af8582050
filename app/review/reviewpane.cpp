#include "review/reviewpane.h"

#include "review/cardpage.h"
#include "review/doneview.h"
#include "review/fade.h"
#include "review/footer.h"
#include "review/keybutton.h"
#include "review/notice.h"
#include "review/outcomeband.h"
#include "review/ratingbar.h"
#include "review/rule.h"
#include "review/words.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gradus::review {

using look::Look;

ReviewPane::ReviewPane(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_collection(parts.collection)
    , m_clock(parts.clock)
    , m_look(parts.look)
    , m_predictionFor(parts.predictionFor)
    , m_ownDecks(parts.ownDecks)
    , m_notice(new Notice(parts.look))
    , m_pages(new QStackedWidget)
    , m_page(new CardPage(parts.look, parts.formulas))
    , m_done(new DoneView(parts.look))
    , m_bar(new QWidget)
    , m_more(new Rule(parts.look))
    , m_turnButton(new KeyButton(tr("Show answer"), tr("Space"), parts.look))
    , m_ratings(new RatingBar(parts.look))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Card"));
    m_turnButton->setObjectName(QStringLiteral("turn"));
    m_turnButton->setPrimary(true);
    m_notice->setObjectName(QStringLiteral("cardNotice"));

    // The page scrolls: the bar is what must stay in sight, also where the window is lower than its parts would like.
    m_page->setMinimumHeight(1);
    m_pages->setMinimumHeight(1);
    m_bar->setMinimumWidth(1); // its margins follow the column, and must not keep the pane from growing narrower
    auto* bar = new QVBoxLayout(m_bar);
    bar->addWidget(m_turnButton);
    bar->addWidget(m_ratings);
    auto* cardSide = new QWidget;
    auto* cardColumn = new QVBoxLayout(cardSide);
    cardColumn->setContentsMargins(0, 0, 0, 0);
    cardColumn->setSpacing(0);
    cardColumn->addWidget(m_page, 1);
    cardColumn->addWidget(m_more);
    cardColumn->addWidget(m_bar);
    m_pages->addWidget(cardSide);
    m_pages->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);

    connect(m_turnButton, &KeyButton::clicked, this, &ReviewPane::turn);
    connect(m_ratings, &RatingBar::rated, this, &ReviewPane::rate);
    connect(m_page, &CardPage::linkFollowed, this, &ReviewPane::linkFollowed);
    connect(m_page, &CardPage::questionPainted, this, &ReviewPane::cardPainted);
    connect(m_page, &CardPage::keyPressed, this, &ReviewPane::takeKey);
    connect(m_page->prediction(), &PredictionField::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_page->prediction(), &PredictionField::committed, this, [this](const QString& predicted) {
        m_prediction = study::PredictionRecord{predicted, {}, {}};
        setFocus(Qt::OtherFocusReason);
        Q_EMIT predictionCommitted(predicted);
        Q_EMIT stateChanged();
    });
    connect(m_done, &DoneView::actionChosen, this, [this] {
        if (m_deck.isEmpty())
            Q_EMIT ownDecksWanted();
        else
            Q_EMIT allDecksWanted();
    });
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReviewPane::showWhetherThereIsMore);
    connect(m_page->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReviewPane::showWhetherThereIsMore);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &ReviewPane::showNext);
    connect(&m_look, &Look::changed, this, &ReviewPane::placeBar);
}

ReviewPane::~ReviewPane() = default;

bool ReviewPane::attempt(const std::function<void()>& what)
{
    try {
        what();
        m_notice->clear();
        return true;
    } catch (const study::CollectionError& error) {
        m_notice->say(words::sentence(error), Notice::Tone::Problem);
        return false;
    }
}

void ReviewPane::setDeck(const QString& deckId)
{
    m_deck = deckId;
    showNext();
}

void ReviewPane::showNext()
{
    attempt([this] {
        if (auto next = m_collection.next(m_deck))
            present(std::move(*next));
        else
            showDone();
    });
}

bool ReviewPane::showCard(const QString& fullId)
{
    bool found = false;
    attempt([&] {
        if (auto card = m_collection.card(fullId)) {
            found = true;
            present(std::move(*card));
        }
    });
    return found;
}

void ReviewPane::decksChanged()
{
    if (m_stage == Stage::Done) {
        showNext();
        return;
    }
    attempt([this] {
        auto known = m_collection.card(m_card->fullId());
        if (!known)
            showNext();
        else if (known->content != m_card->content)
            present(std::move(*known));
    });
}

void ReviewPane::present(study::Card card)
{
    m_wake.stop();
    m_finished = false;
    m_card = std::move(card);
    m_prediction.reset();
    m_unread = {};
    m_unchecked = false;
    const QString& demo = m_card->content.demo;
    m_page->ask(*m_card, demo.isEmpty() ? nullptr : m_predictionFor(demo));
    m_ratings->setIntervals(m_collection.intervals(*m_card));
    setStage(Stage::Asked);
    m_shownFor.start();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT cardShown(*m_card);
}

void ReviewPane::setStage(Stage stage)
{
    m_stage = stage;
    m_turnButton->setVisible(stage == Stage::Asked);
    m_ratings->setVisible(stage == Stage::Turned);
    m_pages->setCurrentIndex(stage == Stage::Done ? 1 : 0);
    placeBar();
    Q_EMIT stateChanged();
}

void ReviewPane::turn()
{
    if (m_stage != Stage::Asked)
        return;
    const QPixmap before = m_look.motion() && isVisible() ? m_pages->grab() : QPixmap();
    if (m_page->asksPrediction())
        m_unread = m_page->prediction()->commitEntered();
    m_page->turn();
    setStage(Stage::Turned);
    showOutcome();
    setFocus(Qt::OtherFocusReason);
    if (!before.isNull())
        fadeOut(before, *m_pages);
    Q_EMIT turned();
}

void ReviewPane::rate(study::Rating rating)
{
    if (m_stage != Stage::Turned)
        return;
    if (!attempt([&] { m_collection.answer(*m_card, rating, m_shownFor.elapsed(), m_prediction); }))
        return;
    showNext();
    Q_EMIT answersChanged();
}

void ReviewPane::undo()
{
    study::Collection::Change change;
    if (attempt([&] { change = m_collection.undo(); }))
        afterChange(change, true);
}

void ReviewPane::redo()
{
    study::Collection::Change change;
    if (attempt([&] { change = m_collection.redo(); }))
        afterChange(change, false);
}

void ReviewPane::afterChange(const study::Collection::Change& change, bool undone)
{
    using Kind = study::Collection::ChangeKind;
    if (change.kind == Kind::None) {
        m_notice->say(undone ? tr("There is nothing to undo.") : tr("There is nothing to redo."), Notice::Tone::Note);
        return;
    }
    if (change.kind == Kind::Settings)
        decksChanged();
    else if (!undone || !showCard(change.cardId))
        showNext();
    Q_EMIT answersChanged();
}

void ReviewPane::focusPrediction()
{
    if (m_stage == Stage::Asked && m_page->asksPrediction())
        m_page->prediction()->takeFocus();
}

void ReviewPane::setPredictionResult(const study::PredictionRecord& record)
{
    if (!m_prediction || m_prediction->predicted != record.predicted)
        return;
    m_prediction = record;
    showOutcome();
}

void ReviewPane::setPredictionUnchecked(const QString& predicted, const QString& why)
{
    if (!m_prediction || m_prediction->predicted != predicted)
        return;
    m_unchecked = true;
    m_uncheckedWhy = why;
    showOutcome();
}

void ReviewPane::showOutcome()
{
    OutcomeBand* band = m_page->outcome();
    band->setVisible(m_stage == Stage::Turned && (m_prediction || !m_unread.typed.isEmpty()));
    if (!m_prediction) {
        band->showUnread(m_unread.typed, m_unread.why);
        return;
    }
    const PredictionField* field = m_page->prediction();
    const QString predicted = field->shown(m_prediction->predicted);
    if (m_prediction->agreed)
        band->showOutcome(predicted, field->shown(m_prediction->outcome), *m_prediction->agreed);
    else if (m_unchecked)
        band->showUnchecked(predicted, m_uncheckedWhy);
    else
        band->showRunning(predicted);
}

void ReviewPane::showDone()
{
    m_card.reset();
    m_prediction.reset();
    const auto counts = m_collection.counts();
    const study::DaySummary today = m_collection.today();
    const bool empty = std::all_of(counts.begin(), counts.end(), [](const study::DeckCounts& deck) { return deck.total == 0; });

    DoneView::Words words;
    if (empty) {
        words.title = tr("No cards yet");
        words.lines << tr("Put decks written in Markdown into %1.").arg(m_ownDecks);
        words.action = tr("Open the folder");
    } else {
        const auto deck = std::find_if(counts.begin(), counts.end(), [this](const auto& one) { return one.id == m_deck; });
        if (deck != counts.end())
            words.title = tr("Nothing more today in %1").arg(deck->name);
        else
            words.title = today.reviews > 0 ? tr("Done for today") : tr("Nothing is due");
        words.lines << words::doneToday(today);
        if (const QString predictions = words::predictionsToday(today); !predictions.isEmpty())
            words.lines << predictions;
        const auto next = m_collection.nextDue(m_deck);
        if (next)
            words.lines << words::nextDue(*next, m_clock.now());
        if (!m_deck.isEmpty())
            words.action = tr("Study all chapters");
        // Looked at again when a card falls due, and now and then for the turn of the day.
        constexpr qint64 atLeast = 500, atMost = 60000;
        const qint64 away = next ? *next - m_clock.now().toMSecsSinceEpoch() : atMost;
        m_wake.start(static_cast<int>(std::clamp(away, atLeast, atMost)));
    }
    m_done->say(words);
    setStage(Stage::Done);
    // Said once: while it is done, this is only looked at again.
    if (!std::exchange(m_finished, true))
        Q_EMIT finished();
}

QList<KeyHint> ReviewPane::hints() const
{
    QList<KeyHint> hints;
    if (m_stage == Stage::Asked) {
        hints << KeyHint{tr("Space"), tr("turn")};
        if (m_page->asksPrediction() && !m_prediction)
            hints << KeyHint{tr("P"), tr("predict")};
    } else if (m_stage == Stage::Turned) {
        hints << KeyHint{tr("Space"), tr("good")} << KeyHint{tr("1–4"), tr("rate")};
    }
    return hints;
}

QString ReviewPane::facts() const
{
    return m_card ? words::facts(m_card->state, m_clock.now()) : QString();
}

void ReviewPane::takeKey(QKeyEvent* event)
{
    event->ignore();
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier || event->isAutoRepeat())
        return;
    const int key = event->key();
    // Enter belongs to whatever has the focus; it turns the card only where that is the card itself.
    const bool turns = key == Qt::Key_Space || ((key == Qt::Key_Return || key == Qt::Key_Enter) && hasFocus());
    if (m_stage == Stage::Asked && turns)
        turn();
    else if (m_stage == Stage::Asked && key == Qt::Key_P && m_page->asksPrediction())
        focusPrediction();
    else if (m_stage == Stage::Turned && key == Qt::Key_Space)
        rate(study::Rating::Good);
    else if (m_stage == Stage::Turned && key >= Qt::Key_1 && key <= Qt::Key_4)
        rate(static_cast<study::Rating>(key - Qt::Key_0));
    else if (m_stage == Stage::Done || !m_page->scroll(key))
        return;
    event->accept();
}

void ReviewPane::showWhetherThereIsMore()
{
    const QScrollBar* bar = m_page->verticalScrollBar();
    m_more->setShown(bar->value() < bar->maximum());
}

void ReviewPane::keyPressEvent(QKeyEvent* event)
{
    takeKey(event);
}

void ReviewPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeBar();
}

void ReviewPane::placeBar()
{
    const QRect column = m_page->columnRect();
    const int below = m_look.space(height() < m_look.space(480) ? 8 : 32);
    m_ratings->fit(column.width(), height() / 2); // the other half is the card's
    m_bar->layout()->setContentsMargins(column.left(), m_look.space(8), m_page->width() - column.right() - 1, below);
}

} // namespace gradus::review
