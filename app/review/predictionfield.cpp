#include "review/predictionfield.h"

#include "figure/error.h"
#include "review/equalcolumns.h"
#include "review/keybutton.h"
#include "review/words.h"
#include "widgets/answers.h"
#include "widgets/orderstrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace gradus::review {

using look::Look;

PredictionField::PredictionField(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_asks(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_predict(new KeyButton(tr("Predict"), tr("Enter"), look, this))
    , m_choices(new QWidget(this))
    , m_choiceColumns(new EqualColumns(look.space(8), m_choices))
    , m_order(new widgets::OrderStrip(look, widgets::OrderStrip::Way::Column, this))
    , m_keys(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_asks->setWordWrap(true);
    m_asks->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("prediction"));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("predictionProblem"));
    m_problem->hide();

    m_order->setObjectName(QStringLiteral("order"));
    m_keys->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_keys, 1);
    row->addWidget(m_predict);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_asks);
    column->addWidget(m_order);
    column->addLayout(row);
    column->addWidget(m_choices);
    column->addWidget(m_problem);

    connect(m_line, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_predict, &KeyButton::clicked, this, &PredictionField::commitTyped);
    connect(&look, &Look::changed, this, &PredictionField::restyle);
    restyle();
}

void PredictionField::restyle()
{
    layout()->setSpacing(m_look.space(8));
    m_choiceColumns->setGap(m_look.space(8));
    m_asks->setFont(m_look.font(Look::Type::Body));
    m_line->setFont(m_look.monospace(Look::Type::Body));
    m_problem->setFont(m_look.font(Look::Type::Label));
    m_keys->setFont(m_look.font(Look::Type::Small));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_look.theme().muted);
    m_keys->setPalette(muted);
    QPalette problem = palette();
    problem.setColor(QPalette::WindowText, m_look.theme().bad);
    m_problem->setPalette(problem);
}

void PredictionField::ask(const figure::Prediction& prediction)
{
    m_prediction = prediction;
    m_committed.clear();
    m_problem->hide();
    setEnabled(true);
    m_asks->setText(words::translated(prediction.asks));

    const auto* choice = std::get_if<figure::ChoiceAnswer>(&prediction.kind);
    const auto* order = std::get_if<figure::OrderAnswer>(&prediction.kind);
    m_line->setVisible(!choice && !order);
    m_predict->setVisible(!choice);
    m_choices->setVisible(choice);
    m_order->setVisible(order);
    m_keys->setVisible(order);
    if (choice)
        askForChoice(*choice);
    else if (order)
        askForOrder(*order);
    else if (std::holds_alternative<figure::ShapeAnswer>(prediction.kind))
        askForWords(tr("a shape such as 2×3, or error"));
    else if (std::holds_alternative<figure::PointAnswer>(prediction.kind))
        askForWords(tr("x, y: such as 1, -0.5"));
    else
        askForWords(tr("a number"));
}

void PredictionField::askForChoice(const figure::ChoiceAnswer& kind)
{
    qDeleteAll(m_choices->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    for (const figure::Choice& one : kind.choices) {
        auto* button = new QPushButton(words::translated(one.label), m_choices);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoDefault(true); // Enter commits
        button->setAccessibleDescription(m_asks->text());
        const QString id = QString::fromStdString(one.id);
        button->setObjectName(QStringLiteral("choice-") + id);
        connect(button, &QPushButton::clicked, this, [this, id] { commit(id); });
        m_choiceColumns->addWidget(button);
    }
}

/// The list begins in the order of the alphabet, which tells nothing.
void PredictionField::askForOrder(const figure::OrderAnswer& kind)
{
    std::vector<widgets::OrderStrip::Item> items;
    for (const figure::Choice& one : kind.choices)
        items.push_back({QString::fromStdString(one.id), words::translated(one.label)});
    std::sort(items.begin(), items.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.label, b.label) < 0; });
    QStringList ids;
    for (const widgets::OrderStrip::Item& item : items)
        ids.append(item.id);
    m_order->setItems(items, true, m_asks->text());
    m_order->setOrder(ids);
    m_firstOrder = ids;
    m_order->setAccessibleDescription(m_order->keysInWords());
    m_keys->setText(m_order->keysInWords());
}

void PredictionField::askForWords(const QString& example)
{
    m_line->clear();
    m_line->setAccessibleName(m_asks->text());
    m_line->setPlaceholderText(example);
}

PredictionField::Unread PredictionField::commitEntered()
{
    const bool entered =
        m_order->isHidden() ? !m_line->isHidden() && !m_line->text().trimmed().isEmpty() : m_order->order() != m_firstOrder;
    if (isHidden() || isCommitted() || !entered)
        return {};
    commitTyped();
    if (isCommitted())
        return {};
    return {m_line->text().trimmed(), m_problem->text()};
}

void PredictionField::close()
{
    m_problem->hide();
    setEnabled(false);
}

QString PredictionField::shown(const QString& normalised) const
{
    return widgets::spokenAnswer(m_prediction, normalised, &words::translated);
}

void PredictionField::takeFocus()
{
    if (!isEnabled())
        return;
    if (!m_line->isHidden()) {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    } else if (!m_order->isHidden()) {
        m_order->setFocus(Qt::ShortcutFocusReason);
    } else if (auto* first = m_choices->findChild<QPushButton*>()) {
        first->setFocus(Qt::ShortcutFocusReason);
    }
}

void PredictionField::commitTyped()
{
    if (!m_order->isHidden())
        commit(m_order->order().join(QStringLiteral(", ")));
    else if (m_line->text().trimmed().isEmpty())
        Q_EMIT left();
    else
        commit(m_line->text());
}

void PredictionField::commit(const QString& typed)
{
    try {
        m_committed = QString::fromStdString(figure::normalisePrediction(m_prediction, typed.toStdString()));
    } catch (const figure::Error& error) {
        m_problem->setText(words::translated(error.text()));
        m_problem->show();
        return;
    }
    m_problem->hide();
    m_line->setText(m_committed);
    m_line->deselect();
    m_keys->clear();
    setEnabled(false);
    Q_EMIT committed(m_committed);
}

bool PredictionField::takesKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commitTyped();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

bool PredictionField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// What the list leaves over.
void PredictionField::keyPressEvent(QKeyEvent* event)
{
    if (m_order->isHidden() || !takesKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace gradus::review
