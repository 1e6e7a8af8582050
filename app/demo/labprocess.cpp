#include "demo/labprocess.h"

#include "figure/error.h"
#include "figures/words.h"

#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace gradus::demo {

LabProcess::LabProcess(QObject* parent)
    : QObject(parent)
{
}

LabProcess::~LabProcess()
{
    kill();
    const auto killed = findChildren<QProcess*>();
    for (QProcess* process : killed) {
        constexpr int atOnce = 200; // ms; it has been killed
        process->waitForFinished(atOnce);
    }
}

void LabProcess::start(const QString& program)
{
    kill();
    m_reader = {};
    m_errors.clear();
    m_process = new QProcess(this);
    m_process->setProgram(program);
    m_process->setArguments({QStringLiteral("serve")});
    m_process->setChildProcessModifier([parent = ::getpid()] {
        // However the app ends, the lab ends with it.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) {
            ::_exit(0);
        }
    });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &LabProcess::read);
    connect(m_process, &QProcess::readyReadStandardError, this, &LabProcess::readErrors);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            letGo();
            Q_EMIT missing();
        }
    });
    connect(m_process, &QProcess::finished, this, [this] {
        read();
        if (m_process) {
            readErrors();
            letGo();
            Q_EMIT ended();
        }
    });
    m_process->start();
}

void LabProcess::send(const figure::Request& request)
{
    if (m_process) {
        const std::string bytes = figure::encode(request);
        m_process->write(bytes.data(), qint64(bytes.size()));
    }
}

void LabProcess::kill()
{
    if (m_process) {
        QProcess* process = m_process;
        readErrors();
        letGo();
        process->kill();
    }
}

/// From here on nothing of this process is heard; what is left of it goes when it has ended.
void LabProcess::letGo()
{
    QProcess* process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
    } else {
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
    }
}

void LabProcess::quit(std::chrono::milliseconds wait)
{
    if (!m_process) {
        return;
    }
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(int(wait.count()))) {
        m_process->kill();
        m_process->waitForFinished(int(wait.count()));
    }
    delete std::exchange(m_process, nullptr);
}

qint64 LabProcess::memory() const
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(id()));
    if (!m_process || !file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

void LabProcess::read()
{
    if (!m_process) {
        return;
    }
    const QByteArray bytes = m_process->readAllStandardOutput();
    if (bytes.isEmpty()) {
        return;
    }
    Q_EMIT alive();
    const QProcess* const process = m_process;
    try {
        m_reader.append(bytes.constData(), std::size_t(bytes.size()));
        while (m_process == process) { // a receiver may have ended it
            const std::optional<std::string> message = m_reader.take();
            if (!message) {
                return;
            }
            const figure::Reply reply = figure::decodeReply(*message);
            Q_EMIT received(reply);
        }
    } catch (const figure::Error& error) {
        if (m_process == process) {
            kill();
            Q_EMIT garbled(figures::translated(error.text()));
        }
    }
}

void LabProcess::readErrors()
{
    constexpr qsizetype most = 4096;
    m_errors += m_process->readAllStandardError();
    m_errors = m_errors.right(most);
}

QString LabProcess::lastWords() const
{
    return QString::fromUtf8(m_errors).trimmed();
}

} // namespace gradus::demo
