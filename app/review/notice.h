#pragma once

#include "look/look.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace gradus::review {

/// One quiet line over the content that says what is wrong, with at most one thing to do about it; can be put away.
class Notice : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Note, Problem };
    /// `look` must outlive the notice. Hidden until something is said.
    explicit Notice(look::Look& look, QWidget* parent = nullptr);

    void say(const QString& sentence, Tone tone, const QString& action = {});
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionChosen();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    look::Look& m_look;
    QBoxLayout* m_row;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
    Tone m_tone = Tone::Note;
};

} // namespace gradus::review
