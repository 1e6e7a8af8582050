#include "shell/chaptermodel.h"

#include <algorithm>

namespace gradus::shell {

void ChapterModel::set(const study::DeckCounts& totals, const std::vector<study::DeckCounts>& decks)
{
    std::vector<study::DeckCounts> rows{totals};
    rows.front().id.clear();
    rows.front().name = tr("Today");
    rows.insert(rows.end(), decks.begin(), decks.end());
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const auto& a, const auto& b) { return a.id == b.id && a.name == b.name; });
    if (sameRows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChapterModel::rowOf(const QString& deckId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.id == deckId; });
    return found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin());
}

int ChapterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChapterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const study::DeckCounts& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return tr("%1 new · %2 learning · %3 due").arg(row.fresh).arg(row.learning).arg(row.due);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 new, %3 learning, %4 due").arg(row.name).arg(row.fresh).arg(row.learning).arg(row.due);
    case DeckId:
        return row.id;
    case Fresh:
        return row.fresh;
    case Learning:
        return row.learning;
    case Due:
        return row.due;
    default:
        return {};
    }
}

} // namespace gradus::shell
