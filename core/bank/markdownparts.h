#pragma once

#include <QByteArrayView>
#include <QString>

namespace gradus::bank {

/// What "&amp;" and the like stand for: the few names worth knowing, and numbers. Others stay as they are written.
[[nodiscard]] QString entity(const QString& name);

/// Whether a line, without its end, is a rule: three or more of -, * or _ and nothing else.
[[nodiscard]] bool isRule(QByteArrayView line);

} // namespace gradus::bank
