#pragma once

#include "text/formula.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <mutex>

namespace gradus::text {

class MathEngine;

/// A thread with a MathEngine in it, made at the first request. Lives in the thread that made it.
class FormulaWorker : public QObject {
    Q_OBJECT
public:
    FormulaWorker();
    /// Interrupts what is being drawn and waits for the thread.
    ~FormulaWorker() override;

    void draw(const QString& tex, bool display);
    /// Gives up what is being drawn; `done` tells so in its error.
    void interrupt();

Q_SIGNALS:
    void done(const gradus::text::Formula& formula);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in m_thread, receives the requests
    std::mutex m_mutex; ///< guards the two below
    std::unique_ptr<MathEngine> m_engine; ///< made and used in m_thread; interrupted from here
    bool m_stopping = false;
};

} // namespace gradus::text
