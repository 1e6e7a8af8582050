#include "shell/places.h"

#include <QStandardPaths>

namespace gradus::shell::places {

QString collection()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gradus/collection.gradus");
}

QString ownDecks()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gradus/decks");
}

QString settings()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/gradus/gradus.ini");
}

} // namespace gradus::shell::places
