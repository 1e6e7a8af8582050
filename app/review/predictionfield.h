#pragma once

#include "figure/declaration.h"
#include "look/look.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;

namespace gradus::widgets {
class OrderStrip;
}

namespace gradus::review {

class EqualColumns;
class KeyButton;

/// Where the learner commits to an answer before the card is turned: a line to type a shape, a number or a point into, a button
/// for each choice, or a list to put in order.
class PredictionField : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the field.
    explicit PredictionField(look::Look& look, QWidget* parent = nullptr);

    /// Asks anew. `prediction` is copied.
    void ask(const figure::Prediction& prediction);
    /// What was entered and not committed: commits it if it can be read.
    struct Unread {
        QString typed; ///< empty if there is nothing that could not be read
        QString why; ///< a sentence
    };
    [[nodiscard]] Unread commitEntered();
    /// No more answers: the card was turned.
    void close();
    [[nodiscard]] bool isCommitted() const { return !m_committed.isEmpty(); }
    /// How an answer in its normalised form is shown: choices by their labels, a point to the digits that matter.
    [[nodiscard]] QString shown(const QString& normalised) const;
    void takeFocus();

Q_SIGNALS:
    /// In its normalised form.
    void committed(const QString& predicted);
    /// The learner wants out of the field.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askForChoice(const figure::ChoiceAnswer& kind);
    void askForOrder(const figure::OrderAnswer& kind);
    void askForWords(const QString& example);
    bool takesKey(const QKeyEvent& event);
    void commitTyped();
    void commit(const QString& typed);
    void restyle();
    look::Look& m_look;
    figure::Prediction m_prediction;
    QLabel* m_asks;
    QLineEdit* m_line;
    KeyButton* m_predict;
    QWidget* m_choices;
    EqualColumns* m_choiceColumns;
    widgets::OrderStrip* m_order;
    QLabel* m_keys; ///< how the list is put in order
    QLabel* m_problem;
    QString m_committed;
    QStringList m_firstOrder; ///< of the list, before the learner touched it
};

} // namespace gradus::review
