// Where things stand in the source, of which md4c says little: the part of MarkdownReader that finds out.

#include "bank/markdownparts.h"
#include "bank/markdownreader.h"

#include <algorithm>

namespace gradus::bank {

void MarkdownReader::noteStrayDollar(const char* begin, qsizetype size, qsizetype offset)
{
    const qsizetype at = QByteArrayView(begin, size).indexOf('$');
    const bool escaped = at == 0 && offset > 0 && m_source[offset - 1] == '\\';
    if (at < 0 || escaped)
        return;
    const int line = lineAt(offset + at);
    if (m_result.strayDollars.empty() || m_result.strayDollars.back() != line)
        m_result.strayDollars.push_back(line);
}

int MarkdownReader::lineAt(qsizetype offset)
{
    if (offset < m_lineOffset) {
        m_lineOffset = 0;
        m_line = 1;
    }
    m_line += static_cast<int>(std::count(m_source.begin() + m_lineOffset, m_source.begin() + offset, '\n'));
    m_lineOffset = offset;
    return m_line;
}

void MarkdownReader::noteRule()
{
    // md4c doesn't say where a rule stands: it is the first line that looks like one after the last text, or after the line
    // that made the text before it a heading.
    if (m_result.firstRule || !m_blocks.empty())
        return;
    const QByteArrayView source(m_source);
    qsizetype at = 0;
    const auto nextLine = [&source, this](qsizetype from) {
        const qsizetype end = m_source.indexOf('\n', from);
        return end < 0 ? source.size() : end + 1;
    };
    if (m_lastText >= 0)
        at = nextLine(m_lastText);
    if (m_underlined)
        at = nextLine(at);
    while (at < source.size()) {
        const qsizetype next = nextLine(at);
        const QByteArrayView line = source.sliced(at, next - at);
        if (isRule(line.endsWith('\n') ? line.chopped(1) : line)) {
            m_result.firstRule = at;
            return;
        }
        at = next;
    }
}

} // namespace gradus::bank
