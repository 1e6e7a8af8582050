#pragma once

#include <QObject>

namespace gradus::shell {

/// Marks the presses of a held key as repeats where the platform does not. X11 sends a release and a press with one and the same
/// time stamp for each repeat; Qt knows them as a repeat only if both have arrived when it looks, which under load they have not.
/// Install it on the application.
class HeldKeys : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_released = 0; ///< the key
    quint64 m_releasedAt = 0; ///< time stamp of its release, in milliseconds
};

} // namespace gradus::shell
