#pragma once

#include "demo/filewriter.h"
#include "figures/export.h"

#include <QObject>

class QWidget;

namespace gradus::demo {

/// Asks where to, and saves figures there; never in the window's way.
class Exports : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it; `window` is what dialogs stand over, and the parent.
    Exports(const look::Look& look, QWidget& window);

    /// `kind`: "png", "svg" or "csv". What is saved is what the exhibits show now.
    void ask(const QString& kind, const QString& name, const QString& title, const std::vector<figures::Exhibit>& exhibits);
    /// As `ask`, the place being known.
    void save(const QString& kind, const QString& path, const QString& title, const std::vector<figures::Exhibit>& exhibits);

Q_SIGNALS:
    void said(const QString& sentence, bool error);

private:
    [[nodiscard]] std::function<QByteArray()> maker(const QString& kind, const QString& title,
                                                    const std::vector<figures::Exhibit>& exhibits) const;
    const look::Look& m_look;
    QWidget& m_window;
    FileWriter m_writer;
};

} // namespace gradus::demo
