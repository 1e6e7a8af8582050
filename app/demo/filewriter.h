#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace gradus::demo {

/// Writes files in a thread, whole or not at all.
class FileWriter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `make` is called in the thread. `written` or `failed` follows.
    void write(const QString& path, std::function<QByteArray()> make);

Q_SIGNALS:
    void written(const QString& path);
    void failed(const QString& sentence);

private:
    QThreadPool m_threads; ///< waits for them when it goes
};

} // namespace gradus::demo
