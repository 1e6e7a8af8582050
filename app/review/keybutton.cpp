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

void KeyButton::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    setToolTip(form == Form::TitleOnly ? m_detail : QString());
    updateGeometry();
    update();
}

int KeyButton::titleWidth() const
{
    return QFontMetrics(m_look.font(Look::Type::Label, QFont::DemiBold)).horizontalAdvance(text());
}

int KeyButton::detailWidth() const
{
    return QFontMetrics(m_look.font(Look::Type::Label)).horizontalAdvance(m_detail);
}

int KeyButton::keyWidth() const
{
    return keycap::size(m_key, m_look).width();
}

int KeyButton::widthBeside() const
{
    const int detail = m_detail.isEmpty() ? 0 : detailWidth() + m_look.space(8);
    return 2 * m_look.space(12) + titleWidth() + m_look.space(8) + detail + keyWidth();
}

QSize KeyButton::sizeHint() const
{
    const int line = std::max(QFontMetrics(m_look.font(Look::Type::Label)).height(), keycap::size(m_key, m_look).height());
    if (m_form == Form::TitleOnly)
        return {titleWidth() + m_look.space(16), line + m_look.space(8)};
    if (m_form == Form::Beside)
        return {widthBeside(), line + m_look.space(16)};
    const int widest = std::max(titleWidth() + m_look.space(4) + keyWidth(), detailWidth());
    return {widest + 2 * m_look.space(12), 2 * line + m_look.space(16)};
}

QSize KeyButton::minimumSizeHint() const
{
    return {m_look.space(64), sizeHint().height()};
}

void KeyButton::drawTitleAndKey(QPainter& painter, const QRect& inner) const
{
    const auto placed = [&](int start, int wide) {
        return QStyle::visualRect(layoutDirection(), inner, QRect(inner.left() + start, inner.top(), wide, inner.height()));
    };
    // Alone, the two stand together in the middle; with a detail, at the ends.
    const int title = std::min(titleWidth(), inner.width());
    const int both = title + m_look.space(8) + keyWidth();
    const int start = m_detail.isEmpty() ? std::max(0, (inner.width() - both) / 2) : 0;
    painter.setFont(m_look.font(Look::Type::Label, QFont::DemiBold));
    painter.setPen(m_look.theme().ink);
    painter.drawText(placed(start, title), Qt::AlignVCenter | Qt::AlignLeft, text());
    const int key = m_detail.isEmpty() ? start + title + m_look.space(8) : inner.width() - keyWidth();
    if (key >= start + title && key + keyWidth() <= inner.width())
        keycap::draw(painter, placed(key, keyWidth()), m_key, m_look);
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

    if (m_form == Form::TitleOnly) {
        painter.setFont(m_look.font(Look::Type::Label, QFont::DemiBold));
        painter.setPen(m_look.theme().ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const bool stacked = m_form == Form::Stacked;
    QRect inner = rect().adjusted(m_look.space(12), 0, -m_look.space(12), 0);
    QRect detail = inner;
    if (stacked) {
        inner.adjust(0, m_look.space(8), 0, 0);
        inner.setHeight((height() - m_look.space(16)) / 2);
        detail.adjust(0, inner.bottom() + 1, 0, -m_look.space(8));
    } else {
        // Without room for both it is the key that gives way: the detail says more.
        const int before = widthBeside() <= width() ? keyWidth() + m_look.space(8) : 0;
        const QRect logical(inner.left() + inner.width() - before - detailWidth(), inner.top(), detailWidth(), inner.height());
        detail = QStyle::visualRect(layoutDirection(), inner, logical);
    }
    if (stacked || widthBeside() <= width() || m_detail.isEmpty()) {
        drawTitleAndKey(painter, inner);
    } else {
        painter.setFont(m_look.font(Look::Type::Label, QFont::DemiBold));
        painter.setPen(m_look.theme().ink);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading, text());
    }
    painter.setFont(m_look.font(Look::Type::Label));
    painter.setPen(m_look.theme().muted);
    painter.drawText(detail, Qt::AlignVCenter | Qt::AlignLeading, m_detail);
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
