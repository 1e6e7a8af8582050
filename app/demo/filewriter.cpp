#include "demo/filewriter.h"

#include <QDir>
#include <QSaveFile>

namespace gradus::demo {

void FileWriter::write(const QString& path, std::function<QByteArray()> make)
{
    m_threads.start([this, path, make = std::move(make)] {
        const QByteArray bytes = make();
        QSaveFile file(path);
        const bool done =
            !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        const QString shown = QDir::toNativeSeparators(path);
        const QString why = bytes.isEmpty() ? tr("The figure is too large for that format.") : file.errorString();
        QMetaObject::invokeMethod(
            this,
            [this, done, shown, why] {
                if (done) {
                    Q_EMIT written(shown);
                } else {
                    Q_EMIT failed(tr("%1 was not written: %2").arg(shown, why));
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace gradus::demo
