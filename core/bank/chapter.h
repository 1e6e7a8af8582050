#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace gradus::bank {

/// Something wrong in a chapter's file. Errors skip the card (or the file), warnings don't.
struct Problem {
    enum class Severity { Warning, Error };
    Severity severity = Severity::Error;
    QString file;
    int line = 0; ///< from 1; 0 for the whole file
    QString what;
    [[nodiscard]] QString toString() const; ///< "file:line: what", "file: what" for the whole file
};

struct Card {
    QString id;
    QString question; ///< Markdown: the heading's text, then the rest of the question after an empty line if there is one
    QString answer; ///< Markdown
    QString demo; ///< "demo/preset", or empty
    QStringList tags;
    QString section; ///< where the book treats it
    QStringList seeAlso; ///< ids of cards of the same deck, or deck/id
    int line = 0; ///< of its heading
};

struct Chapter {
    QString file;
    QString deckId, name;
    QString source; ///< the book or course the questions come from, to be credited; may be empty
    int position = 0;
    std::vector<Card> cards;
    std::vector<Problem> problems; ///< in order of line
};

/// What a chapter may hold; beyond it the file or the card is refused, so that no file can hold up the window.
struct Limits {
    static constexpr qsizetype kilobyte = 1024;
    static constexpr qsizetype megabyte = 1024 * kilobyte;
    static constexpr qsizetype fileBytes = 16 * megabyte;
    static constexpr qsizetype lineBytes = megabyte;
    static constexpr qsizetype cardBytes = 256 * kilobyte;
};

/// Whether a link "demo/preset" leads somewhere. An empty function checks nothing.
using DemoExists = std::function<bool(const QString& link)>;

/// Reads one chapter. Never throws: what is wrong is in `problems`, what is sound is in `cards`.
[[nodiscard]] Chapter readChapter(const QString& file, const QByteArray& bytes, const DemoExists& demoExists);

/// Reads one chapter's file; where it can't be read, that is the one problem.
[[nodiscard]] Chapter readFile(const QString& path, const DemoExists& demoExists);

/// Takes the chapter's deck id for it. Where the id is among those `taken`, the chapter loses deck and cards, and says why.
void claimDeck(Chapter& chapter, QSet<QString>& taken);

/// Reads every *.md of a folder, in order of name. Deck ids among `taken` are refused, those of the folder are added to it. What
/// is no file (a folder, a pipe, a link that leads nowhere) is a chapter without cards and with a warning.
[[nodiscard]] std::vector<Chapter> readFolder(const QString& folder, const DemoExists& demoExists, QSet<QString>& taken);
[[nodiscard]] std::vector<Chapter> readFolder(const QString& folder, const DemoExists& demoExists);

} // namespace gradus::bank
