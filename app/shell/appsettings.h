#pragma once

#include "look/look.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace gradus::shell {

/// What belongs to this machine rather than to the collection: the window, the look, folders and programs. Values that make no
/// sense read as their defaults.
class AppSettings {
public:
    explicit AppSettings(const QString& file);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray split() const;
    void setSplit(const QByteArray& split);

    [[nodiscard]] bool sideBarWanted() const;
    void setSideBarWanted(bool wanted);
    [[nodiscard]] bool demoWanted() const;
    void setDemoWanted(bool wanted);

    [[nodiscard]] look::Look::Appearance appearance() const;
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] bool motion() const;
    void setLook(const look::Look& look);

    /// The folder of the user's own decks.
    [[nodiscard]] QString decks() const;
    void setDecks(const QString& folder);
    /// Another gradus-lab program; empty for the one that comes with Gradus.
    [[nodiscard]] QString labProgram() const;
    [[nodiscard]] QString labDevice() const; ///< "cpu" or "cuda"
    void setLab(const QString& program, const QString& device);

    /// The collection that was last chosen; the usual one at first.
    [[nodiscard]] QString collection() const;
    void setCollection(const QString& path);

private:
    QSettings m_store;
};

} // namespace gradus::shell
