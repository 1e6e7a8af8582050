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
    , m_bar(new QScrollBar(Qt::Horizontal, this))
{
    setWidget(m_view);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->hide();
    connect(m_view, &FigureView::reshaped, this, &FigureArea::arrange);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FigureArea::takeOverRange);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
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
    return {int(narrowest * std::min(m_look.scale(), 1.5)), m_view->minimumHeight() + (scrolls ? m_bar->sizeHint().height() : 0)};
}

QSize FigureArea::sizeHint() const
{
    return minimumSizeHint().expandedTo({m_view->width(), 0});
}

void FigureArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_view->resize(m_view->width(), std::max(m_view->minimumHeight(), viewport()->height()));
    takeOverRange();
}

void FigureArea::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    for (QWidget* one = parentWidget(); one; one = one->parentWidget()) {
        if (auto* around = qobject_cast<QScrollArea*>(one)) {
            const QScrollBar* bar = around->verticalScrollBar();
            connect(bar, &QScrollBar::valueChanged, this, &FigureArea::keepBarInSight, Qt::UniqueConnection);
            connect(bar, &QScrollBar::rangeChanged, this, &FigureArea::keepBarInSight, Qt::UniqueConnection);
        }
    }
    keepBarInSight();
}

void FigureArea::takeOverRange()
{
    const QScrollBar* own = horizontalScrollBar();
    m_bar->setPageStep(own->pageStep());
    m_bar->setSingleStep(own->singleStep());
    m_bar->setRange(own->minimum(), own->maximum());
    m_bar->setValue(own->value());
    m_bar->setVisible(own->maximum() > own->minimum());
    keepBarInSight();
}

void FigureArea::keepBarInSight()
{
    QRect seen = rect();
    for (const QWidget* one = parentWidget(); one; one = one->isWindow() ? nullptr : one->parentWidget()) {
        seen &= QRect(mapFrom(one, QPoint()), one->size());
    }
    const int height = m_bar->sizeHint().height();
    m_bar->setGeometry(0, std::max(0, seen.bottom() + 1 - height), width(), height);
    m_bar->raise();
}

QSizeF FigureArea::insideOf(const QSize& space) const
{
    return QSizeF(space.shrunkBy(m_view->contentsMargins())).expandedTo({1, 1});
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
