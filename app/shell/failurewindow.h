#pragma once

#include "look/look.h"
#include "study/collection.h"

#include <QWidget>

namespace gradus::shell {

/// What is seen where the collection can't be opened: why, and what can be done. Nothing is written anywhere.
class FailureWindow : public QWidget {
    Q_OBJECT
public:
    enum class Choice { Quit, Again, Another };

    /// `look` must outlive the window.
    FailureWindow(const study::CollectionError& error, look::Look& look, QWidget* parent = nullptr);

    /// Shows the window until something is chosen; closing it is Quit.
    Choice ask();
    /// The collection that was chosen, for Another.
    [[nodiscard]] QString another() const { return m_another; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void chooseAnother();
    void choose(Choice choice);
    Choice m_choice = Choice::Quit;
    QString m_path, m_another;

Q_SIGNALS:
    void chosen();
};

} // namespace gradus::shell
