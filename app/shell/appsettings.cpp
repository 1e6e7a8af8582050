#include "shell/appsettings.h"

#include "shell/places.h"

#include <algorithm>
#include <cmath>

namespace gradus::shell {
namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString splitKey = QStringLiteral("window/split");
const QString sideBarKey = QStringLiteral("window/sideBar");
const QString demoKey = QStringLiteral("window/demo");
const QString appearanceKey = QStringLiteral("look/appearance");
const QString scaleKey = QStringLiteral("look/scale");
const QString motionKey = QStringLiteral("look/motion");
const QString decksKey = QStringLiteral("decks/folder");
const QString labProgramKey = QStringLiteral("lab/program");
const QString labDeviceKey = QStringLiteral("lab/device");
const QString collectionKey = QStringLiteral("collection/path");

} // namespace

AppSettings::AppSettings(const QString& file)
    : m_store(file, QSettings::IniFormat)
{
}

QByteArray AppSettings::geometry() const
{
    return m_store.value(geometryKey).toByteArray();
}
void AppSettings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}
QByteArray AppSettings::split() const
{
    return m_store.value(splitKey).toByteArray();
}
void AppSettings::setSplit(const QByteArray& split)
{
    m_store.setValue(splitKey, split);
}
bool AppSettings::sideBarWanted() const
{
    return m_store.value(sideBarKey, true).toBool();
}
void AppSettings::setSideBarWanted(bool wanted)
{
    m_store.setValue(sideBarKey, wanted);
}
bool AppSettings::demoWanted() const
{
    return m_store.value(demoKey, true).toBool();
}
void AppSettings::setDemoWanted(bool wanted)
{
    m_store.setValue(demoKey, wanted);
}

look::Look::Appearance AppSettings::appearance() const
{
    const QString name = m_store.value(appearanceKey).toString();
    if (name == QLatin1String("light"))
        return look::Look::Appearance::Light;
    return name == QLatin1String("dark") ? look::Look::Appearance::Dark : look::Look::Appearance::System;
}

qreal AppSettings::scale() const
{
    bool isNumber = false;
    const qreal scale = m_store.value(scaleKey, 1.0).toReal(&isNumber);
    return isNumber && std::isfinite(scale) ? std::clamp(scale, look::Look::minimumScale, look::Look::maximumScale) : 1.0;
}

bool AppSettings::motion() const
{
    return m_store.value(motionKey, true).toBool();
}

void AppSettings::setLook(const look::Look& look)
{
    using Appearance = look::Look::Appearance;
    m_store.setValue(appearanceKey,
                     look.appearance() == Appearance::Light      ? QStringLiteral("light")
                         : look.appearance() == Appearance::Dark ? QStringLiteral("dark")
                                                                 : QStringLiteral("system"));
    m_store.setValue(scaleKey, look.scale());
    m_store.setValue(motionKey, look.motion());
}

QString AppSettings::decks() const
{
    const QString folder = m_store.value(decksKey).toString();
    return folder.isEmpty() ? places::ownDecks() : folder;
}
void AppSettings::setDecks(const QString& folder)
{
    m_store.setValue(decksKey, folder == places::ownDecks() ? QString() : folder);
}

QString AppSettings::labProgram() const
{
    return m_store.value(labProgramKey).toString();
}
QString AppSettings::labDevice() const
{
    return m_store.value(labDeviceKey).toString() == QLatin1String("cuda") ? QStringLiteral("cuda") : QStringLiteral("cpu");
}
void AppSettings::setLab(const QString& program, const QString& device)
{
    m_store.setValue(labProgramKey, program);
    m_store.setValue(labDeviceKey, device);
}

QString AppSettings::collection() const
{
    const QString path = m_store.value(collectionKey).toString();
    return path.isEmpty() ? places::collection() : path;
}
void AppSettings::setCollection(const QString& path)
{
    m_store.setValue(collectionKey, path == places::collection() ? QString() : path);
}

} // namespace gradus::shell
