#pragma once

#include "look/look.h"

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

    void say(const QString& sentence, Tone tone, bool again = false);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void againAsked();

private:
    LookLabel* m_words;
    QPushButton* m_again;
};

} // namespace gradus::demo
