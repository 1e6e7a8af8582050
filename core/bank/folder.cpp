#include "bank/chapter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace gradus::bank {

namespace {

Chapter readFile(const QString& path, const DemoExists& demoExists)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Chapter unread;
        unread.file = path;
        unread.problems.push_back({Problem::Severity::Error, path, 0,
                                   QCoreApplication::translate("bank", "can't be read (%1)").arg(file.errorString())});
        return unread;
    }
    // One byte over the limit is enough for readChapter to refuse it.
    return readChapter(path, file.read(Limits::fileBytes + 1), demoExists);
}

struct Owner {
    QString file;
    int line = 0;
};

void dropTaken(Chapter& chapter, QHash<QString, Owner>& owners)
{
    std::vector<Card> kept;
    for (Card& card : chapter.cards) {
        const QString fullId = chapter.deckId + QLatin1Char('/') + card.id;
        const auto owner = owners.constFind(fullId);
        if (owner == owners.cend()) {
            owners.insert(fullId, {chapter.file, card.line});
            kept.push_back(std::move(card));
            continue;
        }
        chapter.problems.push_back({Problem::Severity::Error, chapter.file, card.line,
                                    QCoreApplication::translate("bank", "id %1 is taken by the card in %2:%3")
                                        .arg(fullId, owner->file)
                                        .arg(owner->line)});
    }
    chapter.cards = std::move(kept);
    std::stable_sort(chapter.problems.begin(), chapter.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.line < b.line; });
}

} // namespace

std::vector<Chapter> readFolder(const QString& folder, const DemoExists& demoExists)
{
    std::vector<Chapter> chapters;
    QHash<QString, Owner> owners;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        chapters.push_back(readFile(dir.filePath(name), demoExists));
        dropTaken(chapters.back(), owners);
    }
    return chapters;
}

} // namespace gradus::bank
