#include "shell/demobeside.h"

#include "demo/catalogue.h"
#include "figure/error.h"

#include <QVBoxLayout>

namespace gradus::shell {

DemoBeside::DemoBeside(const demo::Catalogue& catalogue, MakePane makePane, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_makePane(std::move(makePane))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void DemoBeside::allow()
{
    m_allowed = true;
    if (isVisible())
        openPlace();
}

void DemoBeside::make()
{
    if (m_pane)
        return;
    m_pane = m_makePane();
    layout()->addWidget(m_pane);
    connect(m_pane, &demo::DemoPane::figurePainted, this, &DemoBeside::figurePainted);
    connect(m_pane, &demo::DemoPane::predictionChecked, this, &DemoBeside::checked);
    connect(m_pane, &demo::DemoPane::predictionUnchecked, this,
            [this](const QString& why) { Q_EMIT unchecked(m_predicted, why); });
}

void DemoBeside::setCard(const QString& demoLink)
{
    m_cardLink = demoLink;
    m_exploring = false;
    m_place.reset();
    try {
        if (!demoLink.isEmpty())
            m_place = m_catalogue.place(demoLink);
    } catch (const figure::Error&) {
        // The chapter's reader has told of a link that leads nowhere; the card goes without.
    }
    m_concealed = true;
    m_opened = false;
    if (isVisible())
        openPlace();
}

void DemoBeside::reveal()
{
    m_concealed = false;
    if (m_opened && m_place)
        m_pane->reveal();
}

void DemoBeside::explore(const demo::Place& place)
{
    m_place = place;
    m_exploring = true;
    m_concealed = false;
    m_opened = false;
    if (isVisible())
        openPlace();
}

void DemoBeside::openPlace()
{
    if (!m_allowed || m_opened)
        return;
    make();
    if (m_place)
        m_pane->open(*m_place, m_concealed);
    else
        m_pane->clear();
    m_opened = true;
}

void DemoBeside::check(const QString& predicted)
{
    if (m_exploring)
        setCard(m_cardLink);
    m_predicted = predicted;
    if (!m_place)
        return;
    m_allowed = true;
    openPlace();
    m_pane->check(predicted);
}

void DemoBeside::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    openPlace();
}

} // namespace gradus::shell
