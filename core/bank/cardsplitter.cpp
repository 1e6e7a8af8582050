#include "bank/cardsplitter.h"

#include "bank/chapter.h"

#include <algorithm>

namespace gradus::bank {

namespace {

struct Fence {
    char mark = 0; ///< 0 when no fence is open
    qsizetype length = 0;
    int line = 0;
    bool markdown = false; ///< may hold an example of a card
};

qsizetype indentation(QByteArrayView line)
{
    const auto* end = std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; });
    return end - line.begin();
}

/// The fence that a line opens, or one without a mark.
Fence opensFence(QByteArrayView line, int number)
{
    const qsizetype indent = indentation(line);
    if (indent > 3 || indent == line.size() || (line[indent] != '`' && line[indent] != '~'))
        return {};
    const char mark = line[indent];
    qsizetype length = 0;
    while (indent + length < line.size() && line[indent + length] == mark)
        ++length;
    const QByteArrayView info = line.sliced(indent + length).trimmed();
    if (length < 3 || (mark == '`' && info.contains('`')))
        return {};
    return {mark, length, number, info.startsWith("markdown") || info == "md"};
}

bool closesFence(QByteArrayView line, const Fence& fence)
{
    const qsizetype indent = indentation(line);
    qsizetype length = 0;
    while (indent + length < line.size() && line[indent + length] == fence.mark)
        ++length;
    return indent <= 3 && length >= fence.length && line.sliced(indent + length).trimmed().isEmpty();
}

bool isCardHeading(QByteArrayView line)
{
    return line.startsWith("##") && (line.size() == 2 || line[2] == ' ' || line[2] == '\t');
}

class Splitter {
public:
    Splitter(QByteArrayView text, int firstLine)
        : m_text(text)
        , m_number(firstLine - 1)
    {
    }

    std::vector<RawCard> split()
    {
        for (QByteArrayView line; nextLine(line);) {
            if (line.size() > Limits::lineBytes) {
                if (!m_cards.empty() && m_cards.back().longLine == 0)
                    m_cards.back().longLine = m_number;
                continue;
            }
            if (isCardHeading(line) && mayStartCard())
                startCard(line);
            else
                follow(line);
        }
        closeCard(m_text.size());
        return std::move(m_cards);
    }

private:
    bool nextLine(QByteArrayView& line)
    {
        if (m_next >= m_text.size())
            return false;
        m_lineStart = m_next;
        const qsizetype end = m_text.indexOf('\n', m_next);
        line = m_text.sliced(m_next, (end < 0 ? m_text.size() : end) - m_next);
        m_next = end < 0 ? m_text.size() : end + 1;
        ++m_number;
        return true;
    }

    /// Outside fences and comments always; inside one only where a card plainly begins.
    [[nodiscard]] bool mayStartCard() const
    {
        if (m_fence.mark == 0 && !m_inComment)
            return true;
        if (m_fence.markdown)
            return false;
        const QByteArrayView rest = m_text.sliced(m_next).first(std::min<qsizetype>(200, m_text.size() - m_next)).trimmed();
        return rest.startsWith("<!--") && rest.sliced(4).trimmed().startsWith("id:");
    }

    void startCard(QByteArrayView line)
    {
        closeCard(m_lineStart);
        RawCard card;
        card.heading = line.sliced(2).trimmed().toByteArray();
        card.line = m_number;
        card.bodyLine = m_number + 1;
        m_cards.push_back(std::move(card));
        m_bodyStart = m_next;
        m_awaitsComment = true;
    }

    void follow(QByteArrayView line)
    {
        if (m_awaitsComment && !line.trimmed().isEmpty()) {
            m_awaitsComment = false;
            if (line.trimmed().startsWith("<!--")) {
                takeComment(line.trimmed());
                return;
            }
        }
        const bool startsComment = m_fence.mark == 0 && indentation(line) <= 3 && line.trimmed().startsWith("<!--");
        if (startsComment && !m_inComment)
            m_commentStart = m_number;
        if (m_inComment || startsComment)
            m_inComment = !line.contains("-->");
        else if (m_fence.mark == 0)
            m_fence = opensFence(line, m_number);
        else if (closesFence(line, m_fence))
            m_fence = {};
    }

    void takeComment(QByteArrayView line)
    {
        RawCard& card = m_cards.back();
        card.commentLine = m_number;
        card.commentOpen = !line.endsWith("-->") || line.size() < 7;
        if (!card.commentOpen)
            card.comment = line.sliced(4, line.size() - 7).trimmed().toByteArray();
        card.bodyLine = m_number + 1;
        m_bodyStart = m_next;
    }

    void closeCard(qsizetype end)
    {
        if (!m_cards.empty()) {
            RawCard& card = m_cards.back();
            card.openFence = m_fence.line;
            card.openComment = m_inComment ? m_commentStart : 0;
            if (card.longLine == 0)
                card.body = m_text.sliced(m_bodyStart, end - m_bodyStart).toByteArray();
        }
        m_fence = {};
        m_awaitsComment = false;
        m_inComment = false;
    }

    QByteArrayView m_text;
    std::vector<RawCard> m_cards;
    Fence m_fence;
    bool m_inComment = false;
    int m_commentStart = 0; ///< line where the last comment began
    bool m_awaitsComment = false;
    qsizetype m_next = 0, m_lineStart = 0, m_bodyStart = 0;
    int m_number;
};

} // namespace

std::vector<RawCard> splitCards(QByteArrayView text, int firstLine)
{
    return Splitter(text, firstLine).split();
}

} // namespace gradus::bank
