#include "review/cardpage.h"

#include "figure/declaration.h"
#include "review/outcomeband.h"
#include "review/predictionfield.h"
#include "review/rule.h"
#include "text/markdownview.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gradus::review {

using look::Look;

CardPage::CardPage(Look& look, text::FormulaSource& formulas, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_column(new QWidget)
    , m_place(new QLabel)
    , m_question(new text::MarkdownView(text::MarkdownView::Role::Question, look, formulas))
    , m_prediction(new PredictionField(look))
    , m_rule(new Rule(look))
    , m_outcome(new OutcomeBand(look))
    , m_answer(new text::MarkdownView(text::MarkdownView::Role::Answer, look, formulas))
    , m_source(new QLabel)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // unseen until it is needed, and nothing shifts when it is
    m_question->setAccessibleName(tr("Question"));
    m_answer->setAccessibleName(tr("Answer"));
    m_place->setObjectName(QStringLiteral("place"));
    for (QLabel* label : {m_place, m_source}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }

    auto* page = new QVBoxLayout(m_column);
    page->setSpacing(0);
    page->addWidget(m_place);
    for (text::MarkdownView* view : {m_question, m_answer}) {
        view->setGrowing(true);
        view->installEventFilter(this);
        connect(view, &text::MarkdownView::linkFollowed, this, &CardPage::linkFollowed);
    }
    page->addWidget(m_question);
    page->addWidget(m_prediction);
    page->addWidget(m_rule);
    page->addWidget(m_outcome);
    page->addWidget(m_answer);
    page->addWidget(m_source);
    page->addStretch(1);
    setWidget(m_column);
    m_question->viewport()->installEventFilter(this);

    connect(&look, &Look::changed, this, &CardPage::restyle);
    restyle();
}

void CardPage::restyle()
{
    m_place->setFont(m_look.font(Look::Type::Small));
    m_source->setFont(m_look.font(Look::Type::Small));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_look.theme().muted);
    m_place->setPalette(muted);
    m_source->setPalette(muted);
    placeColumn();
}

QRect CardPage::columnRect() const
{
    const int side = width() < m_look.space(480) ? m_look.space(16) : m_look.space(48);
    const int comfortable = m_answer->measure() - 2 * m_answer->margin();
    const QRect room = viewport()->geometry();
    const int wide = std::min(room.width() - 2 * side, comfortable);
    return {room.left() + (room.width() - wide) / 2, 0, wide, height()};
}

void CardPage::placeColumn()
{
    const int side = columnRect().left() - viewport()->geometry().left();
    const int top = height() < m_look.space(480) ? m_look.space(16) : m_look.space(48);
    // Texts carry a margin of their own, for the tint of code; all else is set in by as much.
    const int inset = std::min(m_answer->margin(), side);
    m_column->layout()->setContentsMargins(side - inset, top, side - inset, m_look.space(24));
    m_place->setContentsMargins(inset, 0, inset, m_look.space(12));
    m_prediction->layout()->setContentsMargins(inset, m_look.space(24), inset, 0);
    m_rule->setContentsMargins(inset, m_look.space(24), inset, m_look.space(12));
    m_outcome->setContentsMargins(inset, 0, inset, m_look.space(12));
    m_source->setContentsMargins(inset, m_look.space(24), inset, 0);
}

void CardPage::resizeEvent(QResizeEvent* event)
{
    placeColumn();
    QScrollArea::resizeEvent(event);
}

void CardPage::ask(const study::Card& card, const figure::Prediction* prediction)
{
    const QString tags = card.content.tags.join(QStringLiteral(", "));
    m_place->setText(card.deckName);
    m_placeInFull = tags.isEmpty() ? card.deckName : tr("%1 / %2").arg(card.deckName, tags);
    m_imageFolder = QFileInfo(card.source).path();
    m_question->setMarkdown(card.content.question, m_imageFolder);
    m_answerMarkdown = card.content.answer;
    m_asksPrediction = prediction;
    m_prediction->setVisible(prediction);
    if (prediction)
        m_prediction->ask(*prediction);
    m_source->setText(card.content.section.isEmpty() ? QString() : tr("In the book: %1").arg(card.content.section));
    for (QWidget* hidden :
         {m_rule, static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_source)})
        hidden->hide();
    verticalScrollBar()->setValue(0);
    m_paintAwaited = true;
    m_question->viewport()->update();
}

void CardPage::turn()
{
    m_place->setText(m_placeInFull);
    m_answer->setMarkdown(m_answerMarkdown, m_imageFolder);
    m_prediction->close();
    m_prediction->setVisible(m_asksPrediction && m_prediction->isCommitted());
    m_rule->show();
    m_answer->show();
    m_source->setVisible(!m_source->text().isEmpty());
}

bool CardPage::scroll(int key)
{
    QScrollBar* bar = verticalScrollBar();
    if (bar->maximum() == bar->minimum())
        return false;
    switch (key) {
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        bar->triggerAction(QScrollBar::SliderToMinimum);
        return true;
    case Qt::Key_End:
        bar->triggerAction(QScrollBar::SliderToMaximum);
        return true;
    default:
        return false;
    }
}

bool CardPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && watched == m_question->viewport() && m_paintAwaited) {
        m_paintAwaited = false;
        // Queued, it comes once the whole window's paint is over.
        QMetaObject::invokeMethod(this, &CardPage::questionPainted, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::KeyPress && (watched == m_question || watched == m_answer)) {
        // A read-only text would scroll on Space and swallow it.
        auto* key = static_cast<QKeyEvent*>(event);
        key->ignore();
        Q_EMIT keyPressed(key);
        if (key->isAccepted())
            return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gradus::review
