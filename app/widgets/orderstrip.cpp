#include "widgets/orderstrip.h"

#include "look/strokes.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace gradus::widgets {

using look::Look;

namespace {

QAccessibleInterface* listInterface(const QString&, QObject* object)
{
    auto* strip = qobject_cast<OrderStrip*>(object);
    return strip ? new QAccessibleWidget(strip, QAccessible::List) : nullptr;
}

} // namespace

OrderStrip::OrderStrip(const Look& look, Way way, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_way(way)
    , m_add(new QToolButton(this))
{
    QAccessible::installFactory(listInterface);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setText(tr("Add…"));
    m_add->setObjectName(QStringLiteral("add"));
    m_add->hide();
    connect(m_add, &QToolButton::clicked, this, &OrderStrip::offerMissing);
    connect(&look, &Look::changed, this, &OrderStrip::restyle);
    restyle();
}

void OrderStrip::restyle()
{
    setFont(m_look.font(Look::Type::Label));
    m_add->setFont(m_look.font(Look::Type::Label));
    rearrange();
}

void OrderStrip::setItems(const std::vector<Item>& items, bool all, const QString& title)
{
    m_items = items;
    m_all = all;
    m_title = title;
    m_add->setAccessibleName(tr("Add to %1", "a list").arg(title));
    setOrder({});
}

void OrderStrip::setOrder(const QStringList& ids)
{
    if (ids != m_order) {
        m_dragged = -1;
        m_order = ids;
    }
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    rearrange();
}

QString OrderStrip::label(const QString& id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) { return item.id == id; });
    return found == m_items.end() ? id : found->label;
}

QString OrderStrip::keysInWords() const
{
    return m_all ? tr("Drag, or move with Alt and the arrow keys.")
                 : tr("Drag, or move with Alt and the arrow keys; Delete takes out.");
}

/// What is pointed at is part of the name: that is what every screen reader says.
void OrderStrip::speak()
{
    const QString here =
        m_order.isEmpty() ? tr("empty") : tr("%1, %2 of %3").arg(label(m_order[m_current])).arg(m_current + 1).arg(count());
    setAccessibleName(tr("%1: %2", "a list, the thing in it that is pointed at").arg(m_title, here));
}

// Where things stand.

QSize OrderStrip::chipSize(int place, int widest) const
{
    const int besides = m_look.space(32) + m_look.space(8) + (m_all ? 0 : m_look.space(16));
    const QString words = label(m_order[place]);
    const int room = std::max(widest - besides, fontMetrics().averageCharWidth() * 4);
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, words);
    const int width = m_way == Way::Column ? widest : std::min(widest, text.width() + 2 + besides);
    return {width, std::max(text.height() + m_look.space(12), m_look.space(32))};
}

/// Returns the height.
int OrderStrip::arrange(int width, std::vector<QRect>* chips, QRect* add) const
{
    const int gap = m_look.space(4);
    int x = 0, y = 0, line = 0;
    const auto put = [&](const QSize& size) {
        const bool down = line > 0 && (m_way == Way::Column || x + size.width() > width);
        if (down) {
            y += line + gap;
            x = 0;
            line = 0;
        }
        const QRect place(QPoint(x, y), size);
        x += size.width() + gap;
        line = std::max(line, size.height());
        return place;
    };
    for (int i = 0; i < count(); ++i) {
        const QRect place = put(chipSize(i, width));
        if (chips)
            chips->push_back(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), place));
    }
    if (!m_all && count() < static_cast<int>(m_items.size())) {
        const QSize hint = m_add->sizeHint();
        const QRect place = put({std::min(width, hint.width()), std::max(hint.height(), m_look.space(32))});
        if (add)
            *add = QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), place);
    }
    return y + line;
}

void OrderStrip::rearrange()
{
    m_chips.clear();
    QRect add;
    arrange(width(), &m_chips, &add);
    m_add->setGeometry(add);
    m_add->setVisible(!add.isEmpty());
    updateGeometry();
    update();
    speak();
}

int OrderStrip::heightForWidth(int width) const
{
    return arrange(width, nullptr, nullptr);
}

int OrderStrip::lineWidth() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += chipSize(i, 10'000).width() + m_look.space(4);
    return width + (m_all || count() == static_cast<int>(m_items.size()) ? 0 : m_add->sizeHint().width());
}

QSize OrderStrip::sizeHint() const
{
    const int width = std::max(this->width(), minimumSizeHint().width());
    return {minimumSizeHint().width(), heightForWidth(width)};
}

QSize OrderStrip::minimumSizeHint() const
{
    return {m_look.space(64) + m_look.space(32), m_look.space(32)};
}

QRect OrderStrip::chipPlace(int place) const
{
    return place >= 0 && place < count() ? m_chips[static_cast<std::size_t>(place)] : QRect();
}

QRect OrderStrip::crossPlace(int place) const
{
    const QRect chip = chipPlace(place);
    if (m_all || chip.isEmpty())
        return {};
    const int side = m_look.space(24);
    const QRect cross(chip.right() - side + 1, chip.top(), side, chip.height());
    return QStyle::visualRect(layoutDirection(), chip, cross);
}

int OrderStrip::chipAt(const QPoint& at) const
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&](const QRect& chip) { return chip.contains(at); });
    return found == m_chips.end() ? -1 : static_cast<int>(found - m_chips.begin());
}

/// As many as lie before the pointer, read in lines.
int OrderStrip::placeFor(const QPoint& at) const
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    int before = 0;
    for (int i = 0; i < count(); ++i) {
        const QRect chip = m_chips[static_cast<std::size_t>(i)];
        if (i == m_dragged)
            continue;
        bool isBefore = false;
        if (m_way == Way::Column)
            isBefore = chip.center().y() < at.y();
        else if (at.y() > chip.bottom() || at.y() < chip.top())
            isBefore = at.y() > chip.bottom();
        else
            isBefore = rightToLeft ? chip.center().x() > at.x() : chip.center().x() < at.x();
        before += isBefore ? 1 : 0;
    }
    return before;
}

// What the user does.

void OrderStrip::setCurrent(int place)
{
    m_current = std::clamp(place, 0, std::max(0, count() - 1));
    update();
    speak();
}

void OrderStrip::move(int from, int to)
{
    to = std::clamp(to, 0, count() - 1);
    if (from < 0 || from >= count() || from == to)
        return;
    m_order.move(from, to);
    m_current = to;
    rearrange();
    Q_EMIT changed();
}

void OrderStrip::take(int place)
{
    if (m_all || place < 0 || place >= count())
        return;
    m_order.removeAt(place);
    m_dragged = -1;
    m_current = std::clamp(place, 0, std::max(0, count() - 1));
    rearrange();
    Q_EMIT changed();
}

void OrderStrip::offerMissing()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Item& item : m_items) {
        if (m_order.contains(item.id))
            continue;
        QAction* action = menu->addAction(QString(item.label).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = item.id] {
            m_order.append(id);
            m_current = count() - 1;
            rearrange();
            setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

bool OrderStrip::takesKey(const QKeyEvent& event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return modifiers == Qt::NoModifier || modifiers == Qt::AltModifier;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return modifiers == Qt::NoModifier && !m_all;
    case Qt::Key_Space: // a list is a field: it does not turn the card
        return modifiers == Qt::NoModifier;
    default:
        return false;
    }
}

bool OrderStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void OrderStrip::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    int to = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        to += rightToLeft ? 1 : -1;
        break;
    case Qt::Key_Right:
        to += rightToLeft ? -1 : 1;
        break;
    case Qt::Key_Up:
        to -= 1;
        break;
    case Qt::Key_Down:
        to += 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = count() - 1;
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        take(m_current);
        return;
    default:
        return;
    }
    if (event->modifiers() & Qt::AltModifier)
        move(m_current, to);
    else
        setCurrent(to);
}

void OrderStrip::mousePressEvent(QMouseEvent* event)
{
    const int chip = chipAt(event->pos());
    if (event->button() != Qt::LeftButton || chip < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    setCurrent(chip);
    if (crossPlace(chip).contains(event->pos())) {
        take(chip);
        return;
    }
    m_dragged = chip;
    m_moving = false;
    m_pressed = event->pos();
    update();
}

void OrderStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0)
        return;
    m_moving = m_moving || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_moving)
        return;
    const int to = placeFor(event->pos());
    move(std::exchange(m_dragged, to), to);
}

void OrderStrip::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged = -1;
    update();
}

void OrderStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void OrderStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void OrderStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

// How it is drawn.

void OrderStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        paintChip(painter, i);
}

void OrderStrip::paintChip(QPainter& painter, int place) const
{
    const look::Theme& theme = m_look.theme();
    const QRect chip = chipPlace(place);
    const bool strong = hasFocus() && place == m_current;
    const bool dragged = place == m_dragged;
    const auto inside = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), chip, part); };
    const QColor border = !isEnabled() ? theme.line : strong || dragged ? theme.accent : theme.control;
    look::strokes::box(painter, chip,
                       dragged           ? theme.accentTint
                           : isEnabled() ? theme.pane
                                         : theme.ground,
                       border, strong ? 2 : 1, 6 * m_look.scale());

    const QRect number(chip.left() + m_look.space(8), chip.top(), m_look.space(16), chip.height());
    painter.setFont(font());
    painter.setPen(theme.muted);
    painter.drawText(inside(number), Qt::AlignCenter, QString::number(place + 1));

    const int cross = m_all ? m_look.space(8) : m_look.space(24);
    const QRect words(number.right() + 1 + m_look.space(8), chip.top(), chip.right() - cross - number.right() - m_look.space(8),
                      chip.height());
    painter.setPen(theme.ink);
    painter.drawText(inside(words),
                     int(Qt::AlignVCenter) | int(Qt::TextWordWrap)
                         | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     label(m_order[place]));
    if (m_all)
        return;
    const QPointF middle = QRectF(crossPlace(place)).center();
    const qreal arm = m_look.space(12) / 4.0;
    painter.setPen(QPen(theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

} // namespace gradus::widgets
