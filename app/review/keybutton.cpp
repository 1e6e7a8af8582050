#include "review/keybutton.h"

#include "review/keycap.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace gradus::review {

using look::Look;

KeyButton::KeyButton(const QString& title, const QString& key, Look& look, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_key(key)
{
    setText(title);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyButton::setDetail(const QString& detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    updateGeometry();
    update();
}

void KeyButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics title(m_look.font(Look::Type::Label, QFont::DemiBold));
    const QFontMetrics detail(m_look.font(Look::Type::Label));
    int width = 2 * m_look.space(12) + title.horizontalAdvance(text()) + m_look.space(8) + keycap::size(m_key, m_look).width();
    if (!m_detail.isEmpty())
        width += detail.horizontalAdvance(m_detail) + m_look.space(8);
    return {width, std::max(title.height(), keycap::size(m_key, m_look).height()) + m_look.space(16)};
}

QSize KeyButton::minimumSizeHint() const
{
    return {m_look.space(64), sizeHint().height()};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    if (isDown())
        option.state |= QStyle::State_Sunken;
    if (m_primary)
        option.features |= QStyleOptionButton::DefaultButton;
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const int margin = m_look.space(12);
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    const auto placed = [&](int start, int width) {
        return QStyle::visualRect(layoutDirection(), inner, QRect(inner.left() + start, inner.top(), width, inner.height()));
    };
    const int capWidth = keycap::size(m_key, m_look).width();
    const QFont titleFont = m_look.font(Look::Type::Label, QFont::DemiBold);
    const int titleWidth = std::min(QFontMetrics(titleFont).horizontalAdvance(text()), inner.width());
    painter.setFont(titleFont);
    painter.setPen(m_look.theme().ink);
    painter.drawText(placed(0, titleWidth), Qt::AlignVCenter | Qt::AlignLeft, text());

    // Where there is no room for all, the key goes first: the detail says more.
    const QFont detailFont = m_look.font(Look::Type::Label);
    const int detailWidth = QFontMetrics(detailFont).horizontalAdvance(m_detail);
    int end = inner.width();
    if (titleWidth + m_look.space(8) + detailWidth + m_look.space(8) + capWidth <= inner.width()) {
        end -= capWidth;
        keycap::draw(painter, placed(end, capWidth), m_key, m_look);
        end -= m_look.space(8);
    }
    if (!m_detail.isEmpty()) {
        painter.setFont(detailFont);
        painter.setPen(m_look.theme().muted);
        painter.drawText(placed(end - detailWidth, detailWidth), Qt::AlignVCenter | Qt::AlignLeft, m_detail);
    }
}

void KeyButton::enterEvent(QEnterEvent*)
{
    update();
}
void KeyButton::leaveEvent(QEvent*)
{
    update();
}

} // namespace gradus::review
