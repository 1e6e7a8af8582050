#include "figures/figureview.h"

#include "figures/tensorview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace gradus::figures {

FigureView::FigureView(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    describePanelsToScreenReaders();
    setMouseTracking(true);
    setAccessibleName(tr("Figure"));
    connect(&look, &look::Look::changed, this, &FigureView::refresh);
}

void FigureView::setFigure(SharedFigure figure, bool answers)
{
    const std::vector<PanelView*> before = std::exchange(m_views, {});
    std::vector<PanelView*> old = before;
    m_figure = std::move(figure);
    m_answers = answers;
    for (std::size_t i = 0; m_figure && i < m_figure->panels.size(); ++i) {
        const figure::Panel& panel = m_figure->panels[i];
        // A panel that stays keeps its view, and with it focus and pointer.
        const auto kept = std::find_if(old.begin(), old.end(), [&](const PanelView* view) {
            return view && view->objectName().toStdString() == panel.id && view->kind() == panel.content.index();
        });
        PanelView* view = nullptr;
        if (kept != old.end()) {
            view = std::exchange(*kept, nullptr);
        } else {
            view = makePanelView(panel.content, m_look, this);
            connect(view, &PanelView::pointed, this, &FigureView::point);
            connect(view, &PanelView::placed, this, &FigureView::keepPlace);
            connect(view, &PanelView::placed, this, &FigureView::placed);
            connect(view, &PanelView::cellChosen, this, &FigureView::cellChosen);
            connect(view, &PanelView::chosen, this, &FigureView::chosen);
        }
        m_views.push_back(view);
    }
    for (PanelView* view : old) {
        delete view;
    }
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views[i]->setPanel(m_figure, m_figure->panels[i], answers);
        m_views[i]->show(); // a screen reader asks at once what it shows
    }
    if (before != m_views) {
        for (PanelView* view : m_views) {
            view->raise(); // to the end of the list of children
        }
        Q_EMIT panelsChanged();
    }
    setSharedRanges(m_sharedRanges);
    setEditing(std::move(m_editing));
    light();
    Q_EMIT reshaped();
    update();
}

void FigureView::refresh()
{
    for (PanelView* view : m_views) {
        view->setPanel(m_figure, view->panel(), m_answers);
    }
    light();
    Q_EMIT reshaped();
    update();
}

void FigureView::setFrame(std::int64_t frame)
{
    if (m_highlight.frame != frame) {
        m_highlight.frame = frame;
        light();
    }
}

void FigureView::setDimmed(bool dimmed)
{
    if (m_dimmed != dimmed) {
        m_dimmed = dimmed;
        update();
    }
}

namespace {

std::string rangeName(const figure::Panel& panel, const std::string& dimension)
{
    return dimension.empty() ? panel.id : panel.id + "." + dimension;
}

void unite(Ranges& ranges, const std::string& name, const Range& range)
{
    const auto [found, added] = ranges.try_emplace(name, range);
    if (!added) {
        found->second = united(found->second, range);
    }
}

} // namespace

Ranges FigureView::ranges() const
{
    Ranges all;
    for (const PanelView* view : m_views) {
        for (const auto& [dimension, range] : view->ranges()) {
            all[rangeName(view->panel(), dimension)] = range;
        }
    }
    return all;
}

void FigureView::setSharedRanges(const Ranges& ranges)
{
    m_sharedRanges = ranges;
    std::map<std::string, Ranges> scales; // by name of the scale
    std::vector<Ranges> own; // in the views' order
    for (const PanelView* view : m_views) {
        Ranges& here = own.emplace_back();
        for (const auto& [dimension, range] : view->ranges()) {
            const auto given = ranges.find(rangeName(view->panel(), dimension));
            if (given != ranges.end()) {
                here[dimension] = given->second;
            }
            if (!view->panel().scale.empty()) {
                unite(scales[view->panel().scale], dimension, given != ranges.end() ? given->second : range);
            }
        }
    }
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const std::string& scale = m_views[i]->panel().scale;
        m_views[i]->setSharedRanges(scale.empty() ? own[i] : scales[scale]);
    }
}

void FigureView::setEditing(std::map<std::string, Editing> editing)
{
    m_editing = std::move(editing);
    for (PanelView* view : m_views) {
        const auto found = m_editing.find(view->panel().id);
        view->setEditing(found == m_editing.end() ? Editing() : found->second);
    }
}

/// The next figure may come before what was set comes back.
void FigureView::keepPlace(const std::string& panel, const figure::Point& place)
{
    if (const auto found = m_editing.find(panel); found != m_editing.end()) {
        found->second.place = place;
    }
}

void FigureView::point(const std::string& panel, std::int64_t cell)
{
    m_highlight.panel = cell < 0 ? std::string() : panel;
    m_highlight.cell = cell;
    light();
}

void FigureView::light()
{
    if (!m_figure) {
        return;
    }
    const figure::Panel* panel = m_figure->panel(m_highlight.panel);
    if (!panel || m_highlight.cell >= figure::linkableCells(panel->content)) {
        m_highlight.panel.clear();
        m_highlight.cell = -1;
    }
    m_highlight.lit =
        m_highlight.panel.empty() ? picked(*m_figure, m_highlight.frame) : linked(*m_figure, m_highlight.panel, m_highlight.cell);
    for (PanelView* view : m_views) {
        view->highlight(m_highlight);
    }
}

QSizeF FigureView::arrangeIn(const QSizeF& space, qreal largestEase)
{
    const auto tensors = [this](const auto& visit) {
        for (PanelView* view : m_views) {
            if (auto* tensor = qobject_cast<TensorView*>(view)) {
                visit(*tensor);
            }
        }
    };
    tensors([](TensorView& tensor) { tensor.setCramped(false); });
    m_arrangement = FigureLayout(m_views, m_look).arrange(space, largestEase);
    if (m_arrangement.size.width() > space.width()) { // rather all of a tensor in colours than half of it in numbers
        const Fit fit = m_arrangement.fit;
        tensors([&](TensorView& tensor) {
            const qreal room = space.width() - tensor.leading(fit);
            tensor.setCramped(tensor.bodySize(fit, room).width() > room);
        });
        m_arrangement = FigureLayout(m_views, m_look).arrange(space, largestEase);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft && m_arrangement.size.width() < space.width();
    // An equation keeps its order in every language; the figure as a whole starts where reading starts.
    const qreal shift = mirrored ? space.width() - m_arrangement.size.width() : 0;
    const QMargins margins = contentsMargins();
    m_corner = QPointF(margins.left() + shift, margins.top());
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const Arrangement::Place& place = m_arrangement.places[i];
        m_views[i]->settle(m_arrangement.fit, place.rect.translated(m_corner), place.titleHeight);
    }
    update();
    return m_arrangement.size;
}

qreal FigureView::easeIn(const QSizeF& space) const
{
    return FigureLayout(m_views, m_look).arrange(space).ease;
}

QSizeF FigureView::sizeIn(const QSizeF& space) const
{
    return FigureLayout(m_views, m_look).arrange(space).size;
}

void FigureView::paintFigure(QPainter& painter) const
{
    painter.save();
    painter.translate(-m_corner);
    for (const PanelView* view : m_views) {
        view->paint(painter, false);
    }
    painter.restore();
}

const PanelView* FigureView::panelView(const std::string& panel) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&](const PanelView* view) { return view->panel().id == panel; });
    return found == m_views.end() ? nullptr : *found;
}

/// Between the panels nothing is pointed at.
void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
    point({}, -1);
}

void FigureView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (m_dimmed) {
        constexpr qreal faded = 0.4;
        painter.setOpacity(faded);
    }
    for (const PanelView* view : m_views) {
        if (event->region().intersects(view->geometry())) {
            view->paint(painter, true);
        }
    }
    Q_EMIT painted();
}

} // namespace gradus::figures
