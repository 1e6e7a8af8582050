#pragma once

#include <QByteArray>
#include <QString>

namespace gradus::bank {

struct Decoded {
    QByteArray utf8; ///< without a byte-order mark, lines ended by '\n' alone
    QString problem; ///< why it can't be read; empty if it can
    int line = 0; ///< where, from 1; 0 for the whole file
};

/// Takes a file's bytes as UTF-8, or says why they are not.
[[nodiscard]] Decoded decodeText(const QByteArray& bytes);

} // namespace gradus::bank
