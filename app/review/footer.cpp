#include "review/footer.h"

#include "review/keycap.h"

#include <QPainter>
#include <QStyle>

namespace gradus::review {

using look::Look;

Footer::Footer(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Footer::set(const QList<KeyHint>& hints, const QString& facts)
{
    m_hints = hints;
    m_facts = facts;
    QStringList spoken;
    for (const KeyHint& hint : hints)
        spoken << tr("%1: %2").arg(hint.key, hint.does);
    if (!facts.isEmpty())
        spoken << facts;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

QSize Footer::sizeHint() const
{
    return {0, keycap::size(QStringLiteral("X"), m_look).height() + 2 * m_look.space(8)};
}

QSize Footer::minimumSizeHint() const
{
    return sizeHint();
}

void Footer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().ground);
    painter.fillRect(0, 0, width(), 1, m_look.theme().line);

    const QFont font = m_look.font(Look::Type::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_look.theme().muted);
    const int margin = m_look.space(16);
    const QRect inner = rect().adjusted(margin, 1, -margin, 0);
    const auto placed = [&](int start, int wide) {
        return QStyle::visualRect(layoutDirection(), inner, QRect(inner.left() + start, inner.top(), wide, inner.height()));
    };

    // What has no room is left out: the facts first, then hints from the end.
    const auto hintWidth = [&](const KeyHint& hint) {
        return keycap::size(hint.key, m_look).width() + m_look.space(8) + metrics.horizontalAdvance(hint.does);
    };
    int hintsWidth = 0;
    for (const KeyHint& hint : m_hints)
        hintsWidth += hintWidth(hint) + m_look.space(24);
    const int factsWidth = metrics.horizontalAdvance(m_facts);
    if (hintsWidth + factsWidth <= inner.width())
        painter.drawText(placed(inner.width() - factsWidth, factsWidth), Qt::AlignVCenter, m_facts);
    int at = 0;
    for (const KeyHint& hint : m_hints) {
        const int wide = hintWidth(hint);
        if (at + wide > inner.width())
            break;
        const int cap = keycap::size(hint.key, m_look).width();
        keycap::draw(painter, placed(at, cap), hint.key, m_look);
        const int words = at + cap + m_look.space(8);
        painter.drawText(placed(words, wide), Qt::AlignVCenter | Qt::AlignLeading, hint.does);
        at += wide + m_look.space(24);
    }
}

} // namespace gradus::review
