#include "shell/heldkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace gradus::shell {

bool HeldKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        m_released = key->key();
        m_releasedAt = key->timestamp();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // No finger lets go and presses again within the same millisecond. Without a clock the stamp is 0.
        if (key->timestamp() != 0 && key->timestamp() == m_releasedAt && key->key() == m_released && !key->isAutoRepeat()) {
            QKeyEvent repeat(QEvent::KeyPress, key->key(), key->modifiers(), key->nativeScanCode(), key->nativeVirtualKey(),
                             key->nativeModifiers(), key->text(), true, static_cast<quint16>(key->count()), key->device());
            repeat.setTimestamp(key->timestamp());
            QCoreApplication::sendEvent(watched, &repeat);
            event->setAccepted(repeat.isAccepted());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gradus::shell
