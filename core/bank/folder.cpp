#include "bank/chapter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gradus::bank {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(bank)
};

Chapter unread(const QString& path, Problem::Severity severity, const QString& why)
{
    Chapter chapter;
    chapter.file = path;
    chapter.problems.push_back({severity, path, 0, why});
    return chapter;
}

} // namespace

Chapter readFile(const QString& path, const DemoExists& demoExists)
{
    const QFileInfo info(path);
    QFile file(path);
    const bool noFile = info.exists() && !info.isFile(); // a pipe would be waited for without end
    if (noFile || !file.open(QIODevice::ReadOnly))
        return unread(path, Problem::Severity::Error,
                      Words::tr("can't be read (%1)").arg(noFile ? Words::tr("it is not a file") : file.errorString()));
    // One byte over the limit is enough for readChapter to refuse it.
    return readChapter(path, file.read(Limits::fileBytes + 1), demoExists);
}

void claimDeck(Chapter& chapter, QSet<QString>& taken)
{
    if (chapter.deckId.isEmpty())
        return;
    if (!taken.contains(chapter.deckId)) {
        taken.insert(chapter.deckId);
        return;
    }
    const QString what =
        Words::tr("the deck id “%1” is taken by another deck; give this one an id of its own").arg(chapter.deckId);
    chapter.problems.insert(chapter.problems.begin(), {Problem::Severity::Error, chapter.file, 1, what});
    chapter.deckId.clear();
    chapter.cards.clear();
}

std::vector<Chapter> readFolder(const QString& folder, const DemoExists& demoExists, QSet<QString>& taken)
{
    std::vector<Chapter> chapters;
    if (!QFileInfo(folder).isDir()) // QDir would take no name for the folder that the program runs in
        return chapters;
    const QDir dir(folder);
    // System: links that lead nowhere, pipes and the like.
    for (const QFileInfo& entry : dir.entryInfoList({QStringLiteral("*.md")}, QDir::AllEntries | QDir::System, QDir::Name)) {
        const QString path = entry.filePath();
        if (entry.isFile()) {
            chapters.push_back(readFile(path, demoExists));
            claimDeck(chapters.back(), taken);
        } else {
            const QString what = entry.isDir() ? Words::tr("is a folder, not a file; it was skipped")
                : entry.exists()               ? Words::tr("is not a plain file; it was skipped")
                                               : Words::tr("is a link that leads nowhere; it was skipped");
            chapters.push_back(unread(path, Problem::Severity::Warning, what));
        }
    }
    return chapters;
}

std::vector<Chapter> readFolder(const QString& folder, const DemoExists& demoExists)
{
    QSet<QString> taken;
    return readFolder(folder, demoExists, taken);
}

} // namespace gradus::bank
