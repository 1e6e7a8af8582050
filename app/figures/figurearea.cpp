#include "figures/figurearea.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

FigureArea::FigureArea(look::Look& look, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_view(new FigureView(look))
{
    setWidget(m_view);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    connect(m_view, &FigureView::reshaped, this, &FigureArea::arrange);
}

void FigureArea::setSpace(const QSize& space)
{
    if (space != m_space) {
        m_space = space;
        arrange();
    }
}

void FigureArea::setLargestEase(qreal ease)
{
    if (!qFuzzyCompare(ease, m_largestEase)) {
        m_largestEase = ease;
        arrange();
    }
}

qreal FigureArea::ownEase() const
{
    return m_view->easeIn(inside());
}

QSize FigureArea::minimumSizeHint() const
{
    constexpr int narrowest = 160; // pixels at scale 1
    const bool scrolls = m_view->width() > m_space.width();
    return {int(narrowest * std::min(m_look.scale(), 1.5)),
            m_view->minimumHeight() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize FigureArea::sizeHint() const
{
    return minimumSizeHint().expandedTo({m_view->width(), 0});
}

void FigureArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_view->resize(m_view->width(), std::max(m_view->minimumHeight(), viewport()->height()));
}

QSizeF FigureArea::inside() const
{
    return QSizeF(m_space.shrunkBy(m_view->contentsMargins())).expandedTo({1, 1});
}

void FigureArea::arrange()
{
    const int side = m_look.space(24);
    m_view->setContentsMargins(side, m_look.space(16), side, side);
    const QSizeF available = inside();
    const QSizeF taken = m_view->arrangeIn(available, m_largestEase);
    const QMargins around = m_view->contentsMargins();
    const int height = int(std::ceil(taken.height())) + around.top() + around.bottom();
    const int width = int(std::ceil(std::max(taken.width(), available.width()))) + around.left() + around.right();
    if (m_view->minimumHeight() != height || m_view->width() != width) {
        m_view->setMinimumHeight(height);
        m_view->resize(width, std::max(height, viewport()->height()));
        updateGeometry();
    }
}

} // namespace gradus::figures
