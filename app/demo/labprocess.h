#pragma once

#include "figure/protocol.h"

#include <QObject>
#include <QProcess>
#include <QString>

#include <chrono>

namespace gradus::demo {

/// The operating system's process and the stream of messages to and from it; knows nothing of what they mean.
class LabProcess : public QObject {
    Q_OBJECT
public:
    explicit LabProcess(QObject* parent = nullptr);
    ~LabProcess() override;

    void start(const QString& program);
    void send(const figure::Request& request);
    /// Ends it for certain; `ended` does not follow.
    void kill();
    /// Closes its input and waits this long, then kills it. For the end of the app alone.
    void quit(std::chrono::milliseconds wait);

    [[nodiscard]] qint64 id() const { return m_process ? m_process->processId() : 0; }
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }
    /// Resident memory in bytes; 0 where it can't be told.
    [[nodiscard]] qint64 memory() const;
    [[nodiscard]] QString lastWords() const;

Q_SIGNALS:
    /// Bytes came.
    void alive();
    void received(const gradus::figure::Reply& reply);
    /// What came is not of the protocol; the process has been killed.
    void garbled(const QString& why);
    /// It could not be started at all.
    void missing();
    /// It ended by itself, or by someone else's hand.
    void ended();

private:
    void read();
    void readErrors();
    void letGo();

    QProcess* m_process = nullptr; ///< child; deleted later, so that it may be let go within its own signal
    figure::MessageReader m_reader;
    QByteArray m_errors;
};

} // namespace gradus::demo
