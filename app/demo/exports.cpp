#include "demo/exports.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace gradus::demo {

Exports::Exports(const look::Look& look, QWidget& window)
    : QObject(&window)
    , m_look(look)
    , m_window(window)
{
    connect(&m_writer, &FileWriter::written, this,
            [this](const QString& path) { Q_EMIT said(tr("Saved: %1").arg(path), false); });
    connect(&m_writer, &FileWriter::failed, this, [this](const QString& sentence) { Q_EMIT said(sentence, true); });
}

void Exports::ask(const QString& kind, const QString& name, const QString& title, const std::vector<figures::Exhibit>& exhibits)
{
    if (exhibits.empty()) {
        Q_EMIT said(tr("There is no figure to save yet."), true);
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(&m_window, tr("Export"), QDir(folder).filePath(name + u'.' + kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(kind);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(kind.toUpper(), kind));
    // The figure as it was when asked for, whatever happens behind the dialog.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, make = maker(kind, title, exhibits)](const QString& path) { m_writer.write(path, make); });
    dialog->open();
}

void Exports::save(const QString& kind, const QString& path, const QString& title, const std::vector<figures::Exhibit>& exhibits)
{
    m_writer.write(path, maker(kind, title, exhibits));
}

std::function<QByteArray()> Exports::maker(const QString& kind, const QString& title,
                                           const std::vector<figures::Exhibit>& exhibits) const
{
    if (kind == QLatin1String("png")) {
        return [image = figures::toImage(exhibits, m_look)] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            image.save(&buffer, "PNG");
            return bytes;
        };
    }
    if (kind == QLatin1String("svg")) {
        return [bytes = figures::toSvg(exhibits, m_look, title)] { return bytes; };
    }
    std::vector<figures::NamedFigure> named;
    named.reserve(exhibits.size());
    for (const figures::Exhibit& exhibit : exhibits) {
        named.push_back({exhibit.heading, exhibit.view->figure()});
    }
    return [named] { return figures::toCsv(named); };
}

} // namespace gradus::demo
