#include "bank/keyvalues.h"

#include <QRegularExpression>

namespace gradus::bank {

namespace {

constexpr int mostFrontMatterLines = 100;

KeyValue pair(QByteArrayView part, int line)
{
    const QString text = QString::fromUtf8(part);
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return {text.trimmed(), {}, line};
    return {text.left(colon).trimmed(), text.mid(colon + 1).trimmed(), line};
}

} // namespace

std::vector<KeyValue> readCommentLine(const QByteArray& comment, int line)
{
    std::vector<KeyValue> pairs;
    for (const QByteArray& part : comment.split('|'))
        if (!part.trimmed().isEmpty())
            pairs.push_back(pair(part, line));
    return pairs;
}

FrontMatter readFrontMatter(QByteArrayView text)
{
    FrontMatter result;
    qsizetype at = 0;
    while (at < text.size() && result.lines < mostFrontMatterLines) {
        const qsizetype newLine = text.indexOf('\n', at);
        const qsizetype end = newLine < 0 ? text.size() : newLine;
        const QByteArrayView line = text.sliced(at, std::min<qsizetype>(end - at, 10'000)).trimmed();
        at = newLine < 0 ? text.size() : newLine + 1;
        ++result.lines;
        if (!result.found) {
            if (line.isEmpty())
                continue;
            if (line != "---")
                break;
            result.found = true;
        } else if (line == "---") {
            result.closed = true;
            break;
        } else if (!line.isEmpty() && !line.startsWith('#')) {
            result.pairs.push_back(pair(line, result.lines));
        }
    }
    result.end = at;
    return result;
}

bool isId(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"));
    return shape.match(text).hasMatch();
}

} // namespace gradus::bank
