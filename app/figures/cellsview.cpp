#include "figures/cellsview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>

#include <algorithm>

namespace gradus::figures {

CellsView::CellsView(const look::Look& look, QWidget* parent)
    : PanelView(look, parent)
{
    setMouseTracking(true);
}

void CellsView::keepCells(std::int64_t count)
{
    if (m_pointed >= count) {
        m_pointed = -1;
    }
    std::erase_if(m_lit, [count](std::int64_t cell) { return cell >= count; });
    m_frame = m_frame < count ? m_frame : -1;
}

QRectF CellsView::cellPlace(std::int64_t cell) const
{
    return m_layout.place(cell).translated(body().topLeft());
}

bool CellsView::isLit(std::int64_t cell) const
{
    return std::binary_search(m_lit.begin(), m_lit.end(), cell);
}

std::int64_t CellsView::chosenCell() const
{
    const bool here = editing().kind == Editing::Kind::Cell && editing().cell < m_layout.cells();
    return here ? std::max<std::int64_t>(editing().cell, -1) : -1;
}

void CellsView::highlight(const Highlight& highlight)
{
    const auto found = highlight.lit.find(panel().id);
    std::vector<std::int64_t> lit = found == highlight.lit.end() ? std::vector<std::int64_t>() : found->second;
    const bool pointedHere = highlight.panel == panel().id;
    const std::int64_t pointed = pointedHere ? highlight.cell : -1;
    const std::int64_t frame = highlight.panel.empty() && lit.size() == 1 ? lit.front() : -1;
    if (lit == m_lit && pointed == m_pointed && frame == m_frame) {
        return;
    }
    m_lit = std::move(lit);
    m_pointed = pointed;
    m_frame = frame;
    speak();
    update();
}

QString CellsView::pointedWords() const
{
    return told(m_pointed);
}

void CellsView::point(std::int64_t cell)
{
    if (cell != m_pointed) {
        Q_EMIT pointed(panel().id, cell);
    }
}

void CellsView::mouseMoveEvent(QMouseEvent* event)
{
    point(m_layout.at(event->position() - body().topLeft()));
}

void CellsView::mousePressEvent(QMouseEvent* event)
{
    const std::int64_t cell = m_layout.at(event->position() - body().topLeft());
    if (editing().kind == Editing::Kind::Cell && event->button() == Qt::LeftButton && cell >= 0) {
        point(cell);
        Q_EMIT cellChosen(panel().id, cell);
        return;
    }
    PanelView::mousePressEvent(event);
}

void CellsView::leaveEvent(QEvent*)
{
    point(-1);
}

/// Whether the key has moved the pointed cell.
bool CellsView::walk(int key)
{
    const auto move = [&](int down, int right) {
        point(m_pointed < 0 ? std::max<std::int64_t>(m_frame, 0) : m_layout.neighbour(m_pointed, down, right));
        return true;
    };
    switch (key) {
    case Qt::Key_Left:
        return move(0, -1);
    case Qt::Key_Right:
        return move(0, 1);
    case Qt::Key_Up:
        return move(-1, 0);
    case Qt::Key_Down:
        return move(1, 0);
    case Qt::Key_Home:
        point(0);
        return true;
    case Qt::Key_End:
        point(m_layout.cells() - 1);
        return true;
    case Qt::Key_Escape: {
        const bool was = m_pointed >= 0;
        point(-1);
        return was;
    }
    default:
        return false;
    }
}

void CellsView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || m_layout.cells() == 0) {
        PanelView::keyPressEvent(event);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && editing().kind == Editing::Kind::Cell && m_pointed >= 0) {
        Q_EMIT cellChosen(panel().id, m_pointed);
        return;
    }
    if (!walk(event->key())) {
        PanelView::keyPressEvent(event);
    } else if (m_pointed >= 0) {
        bringIntoSight(cellPlace(m_pointed));
    }
}

/// Scrolls whatever this panel stands in.
void CellsView::bringIntoSight(const QRectF& place) const
{
    const QRect cell = place.toAlignedRect();
    for (QWidget* one = parentWidget(); one; one = one->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(one)) {
            const QPoint centre = mapTo(area->widget(), cell.center());
            area->ensureVisible(centre.x(), centre.y(), cell.width(), cell.height());
        }
    }
}

void CellsView::focusInEvent(QFocusEvent* event)
{
    PanelView::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && m_pointed < 0 && m_layout.cells() > 0) {
        point(std::max<std::int64_t>(m_frame >= 0 ? m_frame : chosenCell(), 0));
    }
}

void CellsView::focusOutEvent(QFocusEvent* event)
{
    PanelView::focusOutEvent(event);
    point(-1);
}

} // namespace gradus::figures
