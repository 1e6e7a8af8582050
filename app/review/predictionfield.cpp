#include "review/predictionfield.h"

#include "figure/error.h"
#include "review/equalcolumns.h"
#include "review/keybutton.h"
#include "review/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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

    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_predict);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_asks);
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
    const QString asks = words::translated(prediction.asks);
    m_asks->setText(asks);

    qDeleteAll(m_choices->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    const auto* choice = std::get_if<figure::ChoiceAnswer>(&prediction.kind);
    m_line->setVisible(!choice);
    m_predict->setVisible(!choice);
    m_choices->setVisible(choice);
    if (choice) {
        for (const figure::Choice& one : choice->choices) {
            auto* button = new QPushButton(words::translated(one.label), m_choices);
            button->setCheckable(true);
            button->setAutoExclusive(true);
            button->setAutoDefault(true); // Enter commits
            button->setAccessibleDescription(asks);
            const QString id = QString::fromStdString(one.id);
            button->setObjectName(QStringLiteral("choice-") + id);
            connect(button, &QPushButton::clicked, this, [this, id] { commit(id); });
            m_choiceColumns->addWidget(button);
        }
        return;
    }
    m_line->clear();
    m_line->setReadOnly(false);
    m_line->setAccessibleName(asks);
    m_line->setPlaceholderText(std::holds_alternative<figure::ShapeAnswer>(prediction.kind) ? tr("a shape such as 2×3, or error")
                                                                                            : tr("a number"));
}

void PredictionField::close()
{
    m_problem->hide();
    setEnabled(false);
}

QString PredictionField::shown(const QString& normalised) const
{
    if (const auto* choice = std::get_if<figure::ChoiceAnswer>(&m_prediction.kind)) {
        for (const figure::Choice& one : choice->choices) {
            if (one.id == normalised.toStdString())
                return words::translated(one.label);
        }
    }
    return normalised;
}

void PredictionField::takeFocus()
{
    if (!isEnabled())
        return;
    if (!m_line->isHidden()) {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    } else if (auto* first = m_choices->findChild<QPushButton*>()) {
        first->setFocus(Qt::ShortcutFocusReason);
    }
}

void PredictionField::commitTyped()
{
    if (m_line->text().trimmed().isEmpty())
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
    setEnabled(false);
    Q_EMIT committed(m_committed);
}

bool PredictionField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            commitTyped();
            return true;
        case Qt::Key_Escape:
            Q_EMIT left();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gradus::review
