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
    viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    connect(m_view, &FigureView::reshaped, this, &FigureArea::arrange);
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
    return m_view->easeIn(space());
}

QSize FigureArea::minimumSizeHint() const
{
    constexpr qreal least = 160; // pixels at scale 1, either way
    return QSizeF(least, least).toSize() * std::min(m_look.scale(), 1.5);
}

QSize FigureArea::sizeHint() const
{
    return minimumSizeHint().expandedTo(m_view->size());
}

void FigureArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// What the figure may take without scrolling.
QSizeF FigureArea::space() const
{
    const QMargins margins = m_view->contentsMargins();
    return QSizeF(maximumViewportSize().shrunkBy(margins));
}

void FigureArea::arrange()
{
    const int side = m_look.space(24);
    m_view->setContentsMargins(side, m_look.space(16), side, side);
    QSizeF available = space();
    QSizeF taken = m_view->arrangeIn(available, m_largestEase);
    if (taken.height() > available.height()) { // the scroll bar takes its part
        available.rwidth() -= verticalScrollBar()->sizeHint().width();
        taken = m_view->arrangeIn(available, m_largestEase);
    }
    const QSizeF whole = taken.expandedTo(available).grownBy(m_view->contentsMargins());
    m_view->resize({int(std::ceil(whole.width())), int(std::ceil(whole.height()))});
}

} // namespace gradus::figures
