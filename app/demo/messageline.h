#pragma once

#include "look/look.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace gradus::demo {

class LookLabel;

/// One calm line: what went wrong or on, and a button where trying again may help. Hidden while it has nothing to say.
class MessageLine : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Note, Error };

    /// `look` must outlive the line.
    explicit MessageLine(look::Look& look, QWidget* parent = nullptr);

    /// Goes by itself after a while.
    void note(const QString& sentence, Tone tone = Tone::Note);
    /// Stays until recover().
    void stand(const QString& sentence);
    /// Comes after 0.3 s and stays, unless release() comes first.
    void holdSoon(const QString& sentence);
    void release();
    /// Stays until recover(); `again`: offers to try again.
    void fail(const QString& sentence, bool again);
    void recover();
    void clear();

Q_SIGNALS:
    void againAsked();

private:
    enum class State { Silent, Noted, Held, Standing };
    void say(const QString& sentence, Tone tone, State state);
    LookLabel* m_words;
    QPushButton* m_again;
    QTimer m_patience; ///< until a note goes
    QTimer m_delay; ///< until what is held comes
    QString m_held;
    State m_state = State::Silent;
};

} // namespace gradus::demo
