#pragma once

#include "look/look.h"

#include <QSplitter>

namespace gradus::shell {

/// Side bar, card and demo beside each other, as many as have room. Where the window is narrow the side bar steps back until
/// asked for; where it is narrower still, one of them is seen at a time.
class Panes : public QSplitter {
    Q_OBJECT
public:
    enum class Room { Wide, Narrow, One };

    /// `look` must outlive this; the panes become children. `demo` may be filled later.
    Panes(look::Look& look, QWidget* side, QWidget* card, QWidget* demo, QWidget* parent = nullptr);

    [[nodiscard]] Room room() const;
    /// What to show where there is room for it.
    void setWanted(bool side, bool demo);
    /// Shows the demo, in front where one pane is seen at a time, or hides it.
    void showDemo(bool shown);
    /// Whether there is a demo to show; without one the card has its room.
    void setDemoAvailable(bool available);
    void toggleSide();
    void toggleDemo();
    /// Where one pane is seen at a time: the card again.
    void showCard();
    [[nodiscard]] bool sideWanted() const { return m_sideWanted; }
    [[nodiscard]] bool demoWanted() const { return m_demoWanted; }

Q_SIGNALS:
    /// What the user wants to see, where there is room for it, changed.
    void wantedChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Front { Card, Side, Demo };
    void arrange();
    look::Look& m_look;
    QWidget* m_side;
    QWidget* m_card;
    QWidget* m_demo;
    bool m_sideWanted = true, m_demoWanted = false;
    bool m_demoAvailable = true;
    bool m_sideCalled = false; ///< asked for where it had stepped back
    Front m_front = Front::Card; ///< where one is seen at a time
};

} // namespace gradus::shell
