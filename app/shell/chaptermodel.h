#pragma once

#include "study/types.h"

#include <QAbstractListModel>

#include <vector>

namespace gradus::shell {

/// The side bar's rows: "Today" for all, then each deck.
class ChapterModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DeckId = Qt::UserRole, Fresh, Learning, Due };

    using QAbstractListModel::QAbstractListModel;

    void set(const study::DeckCounts& totals, const std::vector<study::DeckCounts>& decks);
    [[nodiscard]] int rowOf(const QString& deckId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<study::DeckCounts> m_rows;
};

} // namespace gradus::shell
