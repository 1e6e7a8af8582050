#include "shell/topbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>

namespace gradus::shell {

using look::Look;

TopBar::TopBar(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_name(new QLabel(QStringLiteral("Gradus"), this))
    , m_menus(new QMenuBar(this))
    , m_summary(new QLabel(this))
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_menus->setNativeMenuBar(false);
    m_menus->setMinimumWidth(1); // what has no room goes into the bar's own overflow menu
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_name);
    row->addWidget(m_menus, 1);
    row->addWidget(m_summary);
    connect(&look, &Look::changed, this, &TopBar::restyle);
    restyle();
}

void TopBar::restyle()
{
    layout()->setContentsMargins(m_look.space(16), 0, m_look.space(16), 1);
    m_name->setFont(m_look.font(Look::Type::Label, QFont::Bold));
    m_name->setContentsMargins(0, 0, m_look.space(12), 0);
    m_summary->setFont(m_look.font(Look::Type::Small));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_look.theme().muted);
    m_summary->setPalette(muted);
    fit();
    update();
}

void TopBar::setSummary(const QString& summary)
{
    m_summary->setText(summary);
    fit();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    fit();
    QWidget::resizeEvent(event);
}

void TopBar::fit()
{
    // Menus first: where the line is too short, the summary goes, then the name.
    const int margins = 2 * m_look.space(16);
    const int menus = m_menus->sizeHint().width();
    const bool name = menus + m_name->sizeHint().width() + margins <= width();
    m_name->setVisible(name);
    const int used = menus + margins + (name ? m_name->sizeHint().width() : 0);
    m_summary->setVisible(used + m_summary->sizeHint().width() <= width());
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().ground);
    painter.fillRect(0, height() - 1, width(), 1, m_look.theme().line);
}

} // namespace gradus::shell
