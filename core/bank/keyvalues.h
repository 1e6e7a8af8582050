#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace gradus::bank {

struct KeyValue {
    QString key, value;
    int line = 0;
};

/// "id: ch17-13 | demo: broadcasting/12-plus-1": pairs in order. A part without a colon is a key without a value.
[[nodiscard]] std::vector<KeyValue> readCommentLine(const QByteArray& comment, int line);

struct FrontMatter {
    bool found = false;
    bool closed = false;
    std::vector<KeyValue> pairs;
    qsizetype end = 0; ///< bytes up to the line after it
    int lines = 0; ///< lines up to there
};

/// The block between two `---` lines at a file's start.
[[nodiscard]] FrontMatter readFrontMatter(QByteArrayView text);

/// Letters, digits, '.', '_' and '-', beginning with a letter or digit, at most 100: what the ids of decks and cards are made of.
[[nodiscard]] bool isId(const QString& text);

} // namespace gradus::bank
