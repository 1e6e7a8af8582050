#pragma once

#include <QFile>
#include <QRegularExpression>

namespace gradus::bench {

/// The memory of a process that is in the machine's, in kB; 0 where it can't be told.
inline long residentKilobytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    return line.match(QString::fromUtf8(file.readAll())).captured(1).toLong();
}

} // namespace gradus::bench
