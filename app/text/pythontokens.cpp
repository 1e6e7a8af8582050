#include "text/pythontokens.h"

#include <QSet>

namespace gradus::text {

namespace {

const QSet<QString>& keywords()
{
    static const QSet<QString> words = {
        QStringLiteral("False"),   QStringLiteral("None"),     QStringLiteral("True"),     QStringLiteral("and"),
        QStringLiteral("as"),      QStringLiteral("assert"),   QStringLiteral("async"),    QStringLiteral("await"),
        QStringLiteral("break"),   QStringLiteral("class"),    QStringLiteral("continue"), QStringLiteral("def"),
        QStringLiteral("del"),     QStringLiteral("elif"),     QStringLiteral("else"),     QStringLiteral("except"),
        QStringLiteral("finally"), QStringLiteral("for"),      QStringLiteral("from"),     QStringLiteral("global"),
        QStringLiteral("if"),      QStringLiteral("import"),   QStringLiteral("in"),       QStringLiteral("is"),
        QStringLiteral("lambda"),  QStringLiteral("nonlocal"), QStringLiteral("not"),      QStringLiteral("or"),
        QStringLiteral("pass"),    QStringLiteral("raise"),    QStringLiteral("return"),   QStringLiteral("try"),
        QStringLiteral("while"),   QStringLiteral("with"),     QStringLiteral("yield"),
    };
    return words;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

/// End of the string whose opening quotes end at `from`, or -1 if it doesn't end on this line.
qsizetype stringEnd(const QString& line, qsizetype from, const QString& quotes)
{
    for (qsizetype at = from; at < line.size(); ++at) {
        if (line[at] == QLatin1Char('\\'))
            ++at;
        else if (QStringView(line).sliced(at).startsWith(quotes))
            return at + quotes.size();
    }
    return -1;
}

qsizetype wordEnd(const QString& line, qsizetype at)
{
    while (at < line.size() && isWord(line[at]))
        ++at;
    return at;
}

qsizetype numberEnd(const QString& line, qsizetype at)
{
    bool exponent = false;
    while (at < line.size() && (isWord(line[at]) || line[at] == QLatin1Char('.') || (exponent && line[at] == QLatin1Char('-')))) {
        exponent = line[at].toLower() == QLatin1Char('e');
        ++at;
    }
    return at;
}

} // namespace

std::vector<Token> PythonTokens::next(const QString& line)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    if (!m_openQuotes.isEmpty()) {
        const qsizetype end = stringEnd(line, 0, m_openQuotes);
        at = end < 0 ? line.size() : end;
        tokens.push_back({Token::Kind::String, 0, at});
        if (end < 0)
            return tokens;
        m_openQuotes.clear();
    }
    while (at < line.size()) {
        const QChar c = line[at];
        const qsizetype begin = at;
        if (c == QLatin1Char('#')) {
            tokens.push_back({Token::Kind::Comment, at, line.size() - at});
            break;
        }
        if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            const bool triple = QStringView(line).sliced(at).startsWith(QString(3, c));
            const QString quotes(triple ? 3 : 1, c);
            const qsizetype end = stringEnd(line, at + quotes.size(), quotes);
            if (end < 0 && triple)
                m_openQuotes = quotes;
            at = end < 0 ? line.size() : end;
            tokens.push_back({Token::Kind::String, begin, at - begin});
        } else if (c.isDigit()) {
            at = numberEnd(line, at);
            tokens.push_back({Token::Kind::Number, begin, at - begin});
        } else if (isWord(c)) {
            at = wordEnd(line, at);
            // Prefixes such as the f of f"…" stay plain; they are words of their own here.
            if (keywords().contains(line.sliced(begin, at - begin)))
                tokens.push_back({Token::Kind::Keyword, begin, at - begin});
        } else {
            ++at;
        }
    }
    return tokens;
}

} // namespace gradus::text
