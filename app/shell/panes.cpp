#include "shell/panes.h"

namespace gradus::shell {

Panes::Panes(look::Look& look, QWidget* side, QWidget* card, QWidget* demo, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_look(look)
    , m_side(side)
    , m_card(card)
    , m_demo(demo)
{
    setObjectName(QStringLiteral("panes"));
    setChildrenCollapsible(false);
    addWidget(side);
    addWidget(card);
    addWidget(demo);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 1);
    setSizes({look.space(224), look.space(620), look.space(600)});
    connect(&look, &look::Look::changed, this, &Panes::arrange);
    arrange();
}

Panes::Room Panes::room() const
{
    if (width() >= m_look.space(900))
        return Room::Wide;
    return width() >= m_look.space(700) ? Room::Narrow : Room::One;
}

void Panes::setWanted(bool side, bool demo)
{
    m_sideWanted = side;
    m_demoWanted = demo;
    arrange();
}

void Panes::showDemo(bool shown)
{
    if (room() == Room::One)
        m_front = shown ? Front::Demo : Front::Card;
    else
        m_demoWanted = shown;
    arrange();
    Q_EMIT wantedChanged();
}

void Panes::setDemoAvailable(bool available)
{
    if (available == m_demoAvailable)
        return;
    m_demoAvailable = available;
    if (!available && m_front == Front::Demo)
        m_front = Front::Card;
    arrange();
}

void Panes::toggleSide()
{
    switch (room()) {
    case Room::Wide:
        m_sideWanted = !m_sideWanted;
        break;
    case Room::Narrow:
        m_sideCalled = !m_sideCalled;
        break;
    case Room::One:
        m_front = m_front == Front::Side ? Front::Card : Front::Side;
        break;
    }
    arrange();
    Q_EMIT wantedChanged();
}

void Panes::toggleDemo()
{
    showDemo(room() == Room::One ? m_front != Front::Demo : !m_demoWanted);
}

void Panes::showCard()
{
    m_front = Front::Card;
    m_sideCalled = false;
    arrange();
}

void Panes::resizeEvent(QResizeEvent* event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

void Panes::arrange()
{
    const Room now = room();
    const bool one = now == Room::One;
    m_side->setVisible(one ? m_front == Front::Side : now == Room::Wide ? m_sideWanted : m_sideCalled);
    m_card->setVisible(!one || m_front == Front::Card);
    m_demo->setVisible(m_demoAvailable && (one ? m_front == Front::Demo : m_demoWanted));
}

} // namespace gradus::shell
