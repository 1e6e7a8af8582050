#include "bank/chapter.h"

#include "bank/cardsplitter.h"
#include "bank/encoding.h"
#include "bank/keyvalues.h"
#include "bank/markdown.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace gradus::bank {

namespace {

QStringList commaSeparated(const QString& value)
{
    QStringList parts;
    for (const QString& part : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    return parts;
}

class ChapterReader {
    Q_DECLARE_TR_FUNCTIONS(bank)
public:
    ChapterReader(const QString& file, const DemoExists& demoExists)
        : m_demoExists(demoExists)
    {
        m_chapter.file = file;
    }

    Chapter read(const QByteArray& bytes)
    {
        if (bytes.size() > Limits::fileBytes) {
            error(0, tr("the file is larger than %1 MB; split it into chapters").arg(Limits::fileBytes / Limits::megabyte));
            return std::move(m_chapter);
        }
        const Decoded text = decodeText(bytes);
        if (!text.problem.isEmpty()) {
            error(text.line, text.problem);
            return std::move(m_chapter);
        }
        const FrontMatter front = readFrontMatter(text.utf8);
        if (readFront(front))
            for (const RawCard& raw : splitCards(QByteArrayView(text.utf8).sliced(front.end), front.lines + 1))
                readCard(raw);
        std::stable_sort(m_chapter.problems.begin(), m_chapter.problems.end(),
                         [](const Problem& a, const Problem& b) { return a.line < b.line; });
        return std::move(m_chapter);
    }

private:
    void error(int line, const QString& what)
    {
        m_chapter.problems.push_back({Problem::Severity::Error, m_chapter.file, line, what});
    }
    void warn(int line, const QString& what)
    {
        m_chapter.problems.push_back({Problem::Severity::Warning, m_chapter.file, line, what});
    }

    bool readFront(const FrontMatter& front)
    {
        if (!front.found || !front.closed) {
            error(1,
                  front.found ? tr("the front matter isn't closed; end it with a line ---")
                              : tr("no front matter; begin the file with a block between two lines --- "
                                   "that holds deck: and name:"));
            return false;
        }
        for (const KeyValue& pair : front.pairs)
            readFrontPair(pair);
        if (m_chapter.deckId.isEmpty()) {
            error(1, tr("no deck in the front matter; add a line such as deck: my-deck"));
            return false;
        }
        if (!isId(m_chapter.deckId)) {
            error(1, tr("deck \"%1\" can't be an id; use letters, digits, '.', '_' and '-' only").arg(m_chapter.deckId));
            return false;
        }
        if (m_chapter.name.isEmpty()) {
            error(1, tr("no name in the front matter; add a line such as name: My deck"));
            return false;
        }
        return true;
    }

    void readFrontPair(const KeyValue& pair)
    {
        if (pair.key == QLatin1String("deck")) {
            m_chapter.deckId = pair.value;
        } else if (pair.key == QLatin1String("name")) {
            m_chapter.name = pair.value;
        } else if (pair.key == QLatin1String("source")) {
            m_chapter.source = pair.value;
        } else if (pair.key == QLatin1String("position")) {
            bool ok = false;
            m_chapter.position = pair.value.toInt(&ok);
            if (!ok)
                warn(pair.line, tr("position \"%1\" is not a whole number; 0 is taken").arg(pair.value));
        } else {
            warn(pair.line, tr("unknown key \"%1\"; the front matter knows deck, name, position and source").arg(pair.key));
        }
    }

    void readCard(const RawCard& raw)
    {
        Card card;
        card.line = raw.line;
        // The first thing that is wrong is the one to mend first.
        if (refusesShape(raw) || refusesComment(raw, card) || refusesBody(raw, card))
            return;
        m_lines.insert(card.id, card.line);
        m_chapter.cards.push_back(std::move(card));
    }

    bool refusesShape(const RawCard& raw)
    {
        if (raw.longLine != 0)
            error(raw.longLine, tr("a line longer than %1 MB").arg(Limits::lineBytes / Limits::megabyte));
        else if (raw.openFence != 0)
            error(raw.openFence, tr("a code fence opens here and never closes"));
        else if (raw.openComment != 0)
            error(raw.openComment, tr("a comment opens here and never closes"));
        else if (raw.body.size() > Limits::cardBytes)
            error(raw.line, tr("a card larger than %1 kB").arg(Limits::cardBytes / Limits::kilobyte));
        else if (raw.commentOpen)
            error(raw.commentLine, tr("the comment doesn't end on its line; close it with -->"));
        else if (raw.commentLine == 0)
            error(raw.line, tr("no id; add a line <!-- id: … --> under the question"));
        else
            return false;
        return true;
    }

    bool refusesComment(const RawCard& raw, Card& card)
    {
        for (const KeyValue& pair : readCommentLine(raw.comment, raw.commentLine))
            readPair(pair, card);
        if (card.id.isEmpty())
            error(raw.commentLine, tr("no id in the comment; write <!-- id: … -->"));
        else if (!isId(card.id))
            error(raw.commentLine, tr("\"%1\" can't be an id; use letters, digits, '.', '_' and '-' only").arg(card.id));
        else if (const int other = m_lines.value(card.id); other != 0)
            error(raw.commentLine, tr("id %1 is taken by the card in line %2").arg(card.id).arg(other));
        else
            return false;
        return true;
    }

    void readPair(const KeyValue& pair, Card& card)
    {
        if (pair.key == QLatin1String("id"))
            card.id = pair.value;
        else if (pair.key == QLatin1String("demo"))
            readDemo(pair, card);
        else if (pair.key == QLatin1String("tags"))
            card.tags = commaSeparated(pair.value);
        else if (pair.key == QLatin1String("section"))
            card.section = pair.value;
        else if (pair.key == QLatin1String("see"))
            card.seeAlso = commaSeparated(pair.value);
        else
            warn(pair.line, tr("unknown key \"%1\"; a card knows id, demo, tags, section and see").arg(pair.key));
    }

    void readDemo(const KeyValue& pair, Card& card)
    {
        card.demo = pair.value;
        if (m_demoExists && !m_demoExists(card.demo))
            warn(pair.line, tr("there is no demo \"%1\"").arg(card.demo));
    }

    bool refusesBody(const RawCard& raw, Card& card)
    {
        const Markdown body = readMarkdown(raw.body);
        if (body.cutOff) {
            error(raw.line, tr("a card of too many parts; split it"));
            return true;
        }
        const QByteArray heading = raw.heading;
        const qsizetype rule = body.firstRule.value_or(raw.body.size());
        const QByteArray rest = raw.body.left(rule).trimmed();
        const qsizetype afterRule = raw.body.indexOf('\n', rule);
        const QByteArray answer = afterRule < 0 ? QByteArray() : raw.body.mid(afterRule).trimmed();
        if (heading.isEmpty() && (rest.isEmpty() || !body.firstRule)) {
            error(raw.line, tr("an empty question"));
            return true;
        }
        if (!body.firstRule && body.underlinedHeading) {
            error(raw.bodyLine + *body.underlinedHeading - 1,
                  tr("a line --- right under text makes a heading of it; put an empty line between them"));
            return true;
        }
        if (answer.isEmpty()) {
            error(raw.line, tr("no answer; write it under a line ---"));
            return true;
        }
        for (const int line : body.strayDollars)
            warn(raw.bodyLine + line - 1, tr("a $ without its partner; write \\$ for the sign itself"));
        if (!readMarkdown("## " + heading).strayDollars.empty())
            warn(raw.line, tr("a $ without its partner; write \\$ for the sign itself"));
        card.question = QString::fromUtf8(rest.isEmpty() ? heading : heading.isEmpty() ? rest : heading + "\n\n" + rest);
        card.answer = QString::fromUtf8(answer);
        return false;
    }

    const DemoExists& m_demoExists;
    Chapter m_chapter;
    QHash<QString, int> m_lines; ///< of the cards kept so far, by id
};

} // namespace

QString Problem::toString() const
{
    return line > 0 ? QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(what) : QStringLiteral("%1: %2").arg(file, what);
}

Chapter readChapter(const QString& file, const QByteArray& bytes, const DemoExists& demoExists)
{
    return ChapterReader(file, demoExists).read(bytes);
}

} // namespace gradus::bank
