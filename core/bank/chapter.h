#pragma once

#include <QByteArray>
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
    [[nodiscard]] QString toString() const; ///< "file:line: what"
};

struct Card {
    QString id;
    QString question; ///< Markdown: the heading, then the rest of the question if there is one
    QString answer;   ///< Markdown
    QString demo;     ///< "demo/preset", or empty
    QStringList tags;
    QString section; ///< where the book treats it
    QStringList seeAlso;
    int line = 0; ///< of its heading
};

struct Chapter {
    QString file;
    QString deckId, name;
    int position = 0;
    std::vector<Card> cards;
    std::vector<Problem> problems;
};

/// Whether a link "demo/preset" leads somewhere.
using DemoExists = std::function<bool(const QString& link)>;

/// Reads one chapter. Never throws: what is wrong is in `problems`, what is sound is in `cards`.
[[nodiscard]] Chapter readChapter(const QString& file, const QByteArray& bytes, const DemoExists& demoExists);

/// Reads every *.md of a folder, in order of name; ids that stand in two files are reported and kept once.
[[nodiscard]] std::vector<Chapter> readFolder(const QString& folder, const DemoExists& demoExists);

} // namespace gradus::bank
