#pragma once

#include <QString>

#include <vector>

namespace gradus::text {

struct Token {
    enum class Kind { Keyword, String, Number, Comment };
    Kind kind = Kind::Keyword;
    qsizetype begin = 0, length = 0;
};

/// Finds what is to be coloured in Python, line by line. Strings in triple quotes go on from line to line.
class PythonTokens {
public:
    [[nodiscard]] std::vector<Token> next(const QString& line);

private:
    QString m_openQuotes; ///< the triple quotes that are still open, or empty
};

} // namespace gradus::text
