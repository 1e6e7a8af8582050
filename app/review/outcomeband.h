#pragma once

#include "look/look.h"

#include <QWidget>

class QLabel;

namespace gradus::review {

/// What was predicted and what came out, on the outcome's tint.
class OutcomeBand : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the band.
    explicit OutcomeBand(look::Look& look, QWidget* parent = nullptr);

    void showRunning(const QString& predicted);
    void showOutcome(const QString& predicted, const QString& outcome, bool agreed);
    /// `why` is a sentence, or empty.
    void showUnchecked(const QString& predicted, const QString& why);
    /// What was entered could not be read; `why` is a sentence.
    void showUnread(const QString& typed, const QString& why);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& words, const QString& verdict);
    void restyle();
    [[nodiscard]] QString strong(const QString& words) const;
    look::Look& m_look;
    QLabel* m_words;
    QLabel* m_verdict;
};

} // namespace gradus::review
