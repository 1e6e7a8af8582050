#pragma once

#include <QApplication>

namespace gradus::shell {

/// The application, where exceptions end that nothing else caught: each becomes a sentence, and the app goes on.
class Application : public QApplication {
    Q_OBJECT
public:
    /// As QApplication; `argc` must outlive it.
    Application(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void failed(const QString& sentence);
};

/// Empty where there is a display to open a window on; else one sentence that says so, and how to see the app.
[[nodiscard]] QString whyNoDisplay();

/// While it lives, an end for want of a display is that one sentence on standard error, and exit status 1.
class DisplayWatch {
public:
    DisplayWatch();
    ~DisplayWatch();
    DisplayWatch(const DisplayWatch&) = delete;
    DisplayWatch& operator=(const DisplayWatch&) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace gradus::shell
