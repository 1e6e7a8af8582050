#include "review/equalcolumns.h"

#include <QStyle>
#include <QWidget>

namespace gradus::review {

EqualColumns::EqualColumns(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

EqualColumns::~EqualColumns()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void EqualColumns::setGap(int gap)
{
    m_gap = gap;
    invalidate();
}

void EqualColumns::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* EqualColumns::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* EqualColumns::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        invalidate();
    }
    return item;
}

QSize EqualColumns::widest() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

int EqualColumns::columnsFor(int width) const
{
    // 4, 2, 1 for four items: rows stay full where they can.
    for (int columns = count(); columns > 1; columns = (columns + 1) / 2) {
        if (columns * widest().width() + (columns - 1) * m_gap <= width)
            return columns;
    }
    return 1;
}

int EqualColumns::heightForWidth(int width) const
{
    if (m_items.empty())
        return 0;
    const int columns = columnsFor(width);
    const int rows = (count() + columns - 1) / columns;
    return rows * widest().height() + (rows - 1) * m_gap;
}

QSize EqualColumns::sizeHint() const
{
    const QSize each = widest();
    return {count() * each.width() + (count() - 1) * m_gap, each.height()};
}

QSize EqualColumns::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void EqualColumns::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    if (m_items.empty())
        return;
    const int columns = columnsFor(rect.width());
    const int height = widest().height();
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (int i = 0; i < count(); ++i) {
        const int column = i % columns, row = i / columns;
        // Edges are computed, not added up, so that the last column ends exactly at the edge.
        const auto edge = [&](int c) { return c * (rect.width() + m_gap) / columns; };
        const QRect cell(rect.left() + edge(column), rect.top() + row * (height + m_gap), edge(column + 1) - m_gap - edge(column),
                         height);
        itemAt(i)->setGeometry(QStyle::visualRect(direction, rect, cell));
    }
}

} // namespace gradus::review
