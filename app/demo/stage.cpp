#include "demo/stage.h"

#include "demo/looklabel.h"

#include <QBoxLayout>

#include <algorithm>

namespace gradus::demo {

Stage::Stage(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_current(makeSide())
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_current.all, 1);
    connect(&m_current.area->view(), &figures::FigureView::painted, this, [this] {
        if (std::exchange(m_unpainted, false)) {
            Q_EMIT painted();
        }
    });
    const figures::FigureView& view = m_current.area->view();
    connect(&view, &figures::FigureView::placed, this, &Stage::placed);
    connect(&view, &figures::FigureView::cellChosen, this, &Stage::cellChosen);
    connect(&view, &figures::FigureView::chosen, this, &Stage::chosen);
}

Stage::Side Stage::makeSide()
{
    Side side{};
    side.all = new QWidget(this);
    side.heading = new LookLabel(m_look, look::Look::Type::Label, LookLabel::Ink::Plain, side.all);
    side.heading->setWeight(QFont::DemiBold);
    side.heading->hide();
    side.area = new figures::FigureArea(m_look, side.all);
    auto* layout = new QVBoxLayout(side.all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side.heading);
    layout->addWidget(side.area, 1);
    connect(&side.area->view(), &figures::FigureView::panelsChanged, this, &Stage::panelsChanged);
    const auto restyle = [this, heading = side.heading] {
        heading->setContentsMargins(m_look.space(24), m_look.space(16), m_look.space(24), 0);
    };
    connect(&m_look, &look::Look::changed, side.all, restyle);
    restyle();
    return side;
}

void Stage::setFigure(const figures::SharedFigure& figure, bool answers)
{
    m_unpainted = figure != nullptr;
    m_current.area->view().setFigure(figure, answers);
    share();
}

void Stage::setDimmed(bool dimmed)
{
    m_current.area->view().setDimmed(dimmed);
}

void Stage::setFrame(std::int64_t frame)
{
    m_frame = frame;
    m_current.area->view().setFrame(frame);
    if (m_frozen) {
        m_frozenSide.area->view().setFrame(frame);
    }
}

void Stage::compare(bool on)
{
    if (on == isComparing()) {
        return;
    }
    if (on) {
        m_frozenSide = makeSide();
        m_frozen.reset(m_frozenSide.all);
        m_layout->insertWidget(0, m_frozen.get(), 1);
        m_frozenSide.area->view().setFigure(m_current.area->view().figure(), true);
        m_frozenSide.area->view().setFrame(m_frame);
        m_frozen->show();
        m_current.all->raise(); // after it in the order of Tab
        Q_EMIT panelsChanged();
    } else {
        m_frozen.reset();
        m_current.heading->hide();
        m_current.area->view().setSharedRanges({});
        m_current.area->setLargestEase(1);
    }
    divide();
}

void Stage::setHeadings(const QString& frozen, const QString& current)
{
    if (!m_frozen) {
        return;
    }
    m_frozenSide.heading->setText(frozen);
    m_frozenSide.heading->show();
    m_current.heading->setText(current);
    m_current.heading->show();
}

void Stage::setEditing(const std::map<std::string, figures::Editing>& editing)
{
    m_current.area->view().setEditing(editing);
}

/// One colour scale and one size for both.
void Stage::share()
{
    if (!m_frozen) {
        return;
    }
    figures::Ranges ranges = m_frozenSide.area->view().ranges();
    for (const auto& [panel, range] : m_current.area->view().ranges()) {
        const auto [found, added] = ranges.try_emplace(panel, range);
        if (!added) {
            found->second = figures::united(found->second, range);
        }
    }
    m_frozenSide.area->view().setSharedRanges(ranges);
    m_current.area->view().setSharedRanges(ranges);
    const qreal ease = std::min(m_frozenSide.area->ownEase(), m_current.area->ownEase());
    m_frozenSide.area->setLargestEase(ease);
    m_current.area->setLargestEase(ease);
}

void Stage::setSpace(const QSize& space)
{
    if (space != m_space) {
        m_space = space;
        divide();
    }
}

/// Side by side where there is width for two or both fit into half of it, otherwise one above the other.
void Stage::divide()
{
    const QSize narrow(m_space.width() / 2, m_space.height());
    const auto holds = [&narrow](const Side& side) {
        return side.area->view().sizeIn(side.area->insideOf(narrow)).width() <= side.area->insideOf(narrow).width();
    };
    const bool beside = m_space.width() >= 2 * 300 * m_look.scale()
        || (m_frozen && m_space.width() >= 2 * 160 * m_look.scale() && holds(m_current) && holds(m_frozenSide));
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (!m_frozen) {
        m_current.area->setSpace(m_space);
        return;
    }
    const int heading = m_current.heading->sizeHint().height();
    const QSize half =
        beside ? QSize(m_space.width() / 2, m_space.height() - heading) : QSize(m_space.width(), m_space.height() / 2 - heading);
    m_current.area->setSpace(half);
    m_frozenSide.area->setSpace(half);
    share();
}

std::vector<figures::Exhibit> Stage::exhibits() const
{
    std::vector<figures::Exhibit> all;
    if (!m_current.area->view().figure()) {
        return all;
    }
    if (m_frozen) {
        all.push_back({m_frozenSide.heading->text(), &m_frozenSide.area->view()});
    }
    all.push_back({m_frozen ? m_current.heading->text() : QString(), &m_current.area->view()});
    return all;
}

} // namespace gradus::demo
