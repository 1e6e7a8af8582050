#include "shell/check.h"

#include "review/words.h"
#include "shell/checkcontent.h"
#include "study/collection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace gradus::shell {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gradus::shell::Check)
};

class Report {
public:
    explicit Report(std::FILE* out)
        : m_out(out)
    {
    }
    void error(const QString& line)
    {
        ++m_errors;
        say(line);
    }
    void say(const QString& line) const { std::fprintf(m_out, "%s\n", qUtf8Printable(line)); }
    void take(bank::Chapter chapter)
    {
        m_cards += static_cast<int>(chapter.cards.size());
        const bool shipped = chapter.file.startsWith(QStringLiteral(":/")); // drawn when Gradus was built
        for (bank::Problem& problem : shipped ? std::vector<bank::Problem>() : m_content.problems(chapter))
            chapter.problems.push_back(std::move(problem));
        std::stable_sort(chapter.problems.begin(), chapter.problems.end(),
                         [](const auto& a, const auto& b) { return a.line < b.line; });
        for (const bank::Problem& problem : chapter.problems) {
            if (problem.severity == bank::Problem::Severity::Error)
                error(problem.toString());
            else
                say(Words::tr("%1 (warning)").arg(problem.toString()));
        }
    }
    [[nodiscard]] int errors() const { return m_errors; }
    [[nodiscard]] int cards() const { return m_cards; }

private:
    std::FILE* m_out;
    ContentCheck m_content;
    int m_errors = 0, m_cards = 0;
};

/// A file of a shipped chapter's name is taken for another version of it, which may have its deck id.
QSet<QString> shippedIds(const CheckOptions& options)
{
    QSet<QString> names, ids;
    for (const QString& file : options.files)
        names.insert(QFileInfo(file).fileName());
    for (const bank::Chapter& chapter : bank::readFolder(options.shipped, {})) {
        if (!names.contains(QFileInfo(chapter.file).fileName()))
            ids.insert(chapter.deckId);
    }
    return ids;
}

void checkFiles(const CheckOptions& options, Report& report)
{
    QSet<QString> taken = shippedIds(options);
    for (const QString& file : options.files) {
        bank::Chapter chapter = bank::readFile(file, options.demoExists);
        bank::claimDeck(chapter, taken);
        report.take(chapter);
    }
}

void checkFolders(const CheckOptions& options, Report& report)
{
    QSet<QString> taken;
    for (const QString& folder : {options.shipped, options.own}) {
        for (const bank::Chapter& chapter : bank::readFolder(folder, options.demoExists, taken))
            report.take(chapter);
    }
}

/// Opens a copy, so that the collection itself is not touched, and computes the cards' states anew from the log.
void checkStates(const QString& path, Report& report)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.gradus"));
    if (!folder.isValid() || !QFile::copy(path, copy)) {
        report.error(Words::tr("%1: could not be copied to be checked; is there room in %2?").arg(path, folder.path()));
        return;
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (const QString wal = path + QStringLiteral("-wal"); QFile::exists(wal))
        QFile::copy(wal, copy + QStringLiteral("-wal"));
    const study::SystemClock clock;
    const auto collection = study::Collection::open(copy, clock);
    if (const int wrong = collection->rebuildFromLog(); wrong > 0)
        report.error(Words::tr("%1: the state of %2 cards differs from what the log of answers says").arg(path).arg(wrong));
}

void checkCollection(const QString& path, Report& report)
{
    if (!QFile::exists(path)) {
        report.say(Words::tr("%1: there is no collection yet").arg(path));
        return;
    }
    try {
        study::Collection::inspect(path);
        if (const QString found = study::Collection::quickCheck(path); !found.isEmpty())
            report.error(Words::tr("%1: damaged (%2)").arg(path, found));
        else
            checkStates(path, report);
    } catch (const study::CollectionError& error) {
        // Named by the path that was asked for, not by the copy's.
        report.error(review::words::sentence(study::CollectionError(error.kind(), path, error.detail())));
    }
}

} // namespace

int check(const CheckOptions& options, std::FILE* out)
{
    Report report(out);
    if (!options.files.isEmpty()) {
        checkFiles(options, report);
    } else {
        checkFolders(options, report);
        checkCollection(options.collection, report);
    }
    report.say(Words::tr("cards read: %1, errors: %2").arg(report.cards()).arg(report.errors()));
    return report.errors() > 0 ? 1 : 0;
}

} // namespace gradus::shell
