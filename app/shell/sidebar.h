#pragma once

#include "look/look.h"
#include "shell/chaptermodel.h"

#include <QListView>

namespace gradus::shell {

/// Today and the chapters, each with what is new, in learning and due. The chosen row says what is studied.
class SideBar : public QListView {
    Q_OBJECT
public:
    /// `look` must outlive the side bar.
    explicit SideBar(look::Look& look, QWidget* parent = nullptr);

    void set(const study::DeckCounts& totals, const std::vector<study::DeckCounts>& decks);
    /// Marks the deck (empty: Today) as chosen, without a signal.
    void choose(const QString& deckId);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& deckId);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    look::Look& m_look;
    ChapterModel m_model;
    QString m_chosen;
};

} // namespace gradus::shell
