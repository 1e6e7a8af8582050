#pragma once

#include "look/look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gradus::review {

/// What stands where no card is due: what was done, and what comes next.
class DoneView : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QStringList lines;
        QString action; ///< on a button; none if empty
    };

    /// `look` must outlive the view.
    explicit DoneView(look::Look& look, QWidget* parent = nullptr);

    void say(const Words& words);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionChosen();

private:
    void restyle();
    look::Look& m_look;
    QLabel* m_title;
    QLabel* m_lines;
    QPushButton* m_action;
};

} // namespace gradus::review
