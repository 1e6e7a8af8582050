#include "text/documenttext.h"

#include "text/formats.h"

#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace gradus::text {

namespace {

QString objectText(const QTextCharFormat& format, TexMarks marks)
{
    if (format.objectType() == FigureObjectType)
        return format.toolTip();
    QString tex = format.stringProperty(TexProperty);
    if (marks == TexMarks::Without)
        return tex;
    const QString mark = format.boolProperty(DisplayProperty) ? QStringLiteral("$$") : QStringLiteral("$");
    return mark + tex + mark;
}

class Reader {
public:
    Reader(int begin, int end, TexMarks marks)
        : m_begin(begin)
        , m_end(end)
        , m_marks(marks)
    {
    }

    DocumentText read(const QTextDocument& document)
    {
        for (QTextBlock block = document.findBlock(m_begin); block.isValid() && block.position() < m_end; block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at)
                addFragment(at.fragment());
            const int last = block.position() + block.length() - 1;
            if (last >= m_begin && last < m_end && block.next().isValid())
                add(endOf(block), last);
        }
        m_result.positions.push_back(m_end);
        return std::move(m_result);
    }

private:
    void add(const QString& words, int position)
    {
        m_result.text += words;
        m_result.positions.insert(m_result.positions.end(), static_cast<std::size_t>(words.size()), position);
    }

    void addFragment(const QTextFragment& fragment)
    {
        const QString text = fragment.text();
        for (int index = 0; index < text.size(); ++index) {
            const int position = fragment.position() + index;
            if (position < m_begin || position >= m_end)
                continue;
            if (text[index] == QChar::ObjectReplacementCharacter)
                add(objectText(fragment.charFormat(), m_marks), position);
            else if (text[index] == QChar::LineSeparator)
                add(QStringLiteral("\n"), position);
            else if (text[index] == QChar::Nbsp && fragment.charFormat().boolProperty(InlineCodeProperty))
                add(QStringLiteral(" "), position); // put there to keep short code in one piece
            else
                add(text.mid(index, 1), position);
        }
    }

    /// Cells of a row are apart by tabs.
    static QString endOf(const QTextBlock& block)
    {
        const QTextCursor here(block);
        const QTextCursor there(block.next());
        const QTextTable* table = here.currentTable();
        const bool sameRow =
            table != nullptr && table == there.currentTable() && table->cellAt(here).row() == table->cellAt(there).row();
        return sameRow ? QStringLiteral("\t") : QStringLiteral("\n");
    }

    DocumentText m_result;
    int m_begin, m_end;
    TexMarks m_marks;
};

} // namespace

int DocumentText::indexOf(int position) const
{
    const auto found = std::lower_bound(positions.begin(), positions.end(), position);
    return static_cast<int>(std::min<std::ptrdiff_t>(found - positions.begin(), text.size()));
}

DocumentText documentText(const QTextDocument& document, int begin, int end, TexMarks marks)
{
    return Reader(begin, end, marks).read(document);
}

} // namespace gradus::text
