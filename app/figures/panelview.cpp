#include "figures/panelview.h"

#include "figures/chartview.h"
#include "figures/choicemark.h"
#include "figures/codeview.h"
#include "figures/equationview.h"
#include "figures/eventsview.h"
#include "figures/fieldview.h"
#include "figures/formulaview.h"
#include "figures/hiddenview.h"
#include "figures/imageview.h"
#include "figures/paragraphview.h"
#include "figures/tableview.h"
#include "figures/tensorview.h"
#include "figures/textblock.h"
#include "figures/words.h"

#include <QAccessibleWidget>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gradus::figures {

namespace {

/// A formula says how the panel's cells came about.
bool isFollowed(const figure::Figure& figure, const std::string& panel)
{
    return std::any_of(figure.panels.begin(), figure.panels.end(), [&](const figure::Panel& other) {
        const auto* formula = std::get_if<figure::CellFormula>(&other.content);
        return formula && formula->panel == panel;
    });
}

} // namespace

PanelView::PanelView(const look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setAttribute(Qt::WA_NoSystemBackground);
}

void PanelView::setPanel(const SharedFigure& figure, const figure::Panel& panel, bool answers)
{
    m_figure = figure;
    m_panel = &panel;
    m_kind = panel.content.index();
    m_outcome = answers && panel.answer && isFollowed(*figure, panel.id);
    setObjectName(QString::fromStdString(panel.id));
    take();
    m_words = inWords();
    speak();
}

QFont PanelView::titleFont() const
{
    return m_panel->title.context.empty() ? m_look.monospace(look::Look::Type::Label) : m_look.font(look::Look::Type::Label);
}

qreal PanelView::leading(const Fit&) const
{
    return 0;
}

QSizeF PanelView::titleSize(qreal widest) const
{
    if (m_panel->title.empty()) {
        return {};
    }
    return textblock::size(titleFont(), translated(m_panel->title), widest) + QSizeF(0, m_look.space(8));
}

void PanelView::settle(const Fit& fit, const QRectF& place, qreal titleHeight)
{
    // A margin around, so that the focus ring and a joiner's overhang are inside the widget.
    const QMarginsF margin(6, 6, 6, 6);
    const QRect outer = (place + margin).toAlignedRect();
    setGeometry(outer);
    const QPointF corner = place.topLeft() - QPointF(outer.topLeft());
    const qreal before = leading(fit);
    m_title = QRectF(corner.x() + before, corner.y(), place.width() - before, titleHeight);
    m_body = QRectF(corner.x() + before, corner.y() + titleHeight, place.width() - before, place.height() - titleHeight);
    settleBody(fit, m_body.size());
}

void PanelView::paintTitle(QPainter& painter, qreal left, qreal right) const
{
    const QFont font = titleFont();
    const QString title = translated(m_panel->title);
    const QRectF place = m_title.adjusted(left, 0, 1, -m_look.space(8));
    textblock::draw(painter, font, isOutcome() ? theme().outcome : theme().muted, place, title, Qt::AlignLeft | Qt::AlignBottom);
    const QFont small = m_look.monospace(look::Look::Type::Label);
    const QFontMetricsF metrics(small);
    const qreal used = QFontMetricsF(font).horizontalAdvance(title) + m_look.space(12);
    const qreal room = std::min(place.right(), right) - place.left() - used;
    const QString said = caption();
    const qreal least = std::min(metrics.horizontalAdvance(said), metrics.averageCharWidth() * 12);
    if (!said.isEmpty() && room >= least) {
        const QString fits = metrics.elidedText(said, Qt::ElideRight, room);
        textblock::draw(painter, small, theme().ink, QRectF(place.left() + used, place.top(), room, place.height()), fits,
                        Qt::AlignLeft | Qt::AlignBottom);
    }
}

void PanelView::paint(QPainter& painter, bool withFocus) const
{
    painter.save();
    painter.translate(pos());
    // What is scrolled halfway out of sight says on what is left of it what it is.
    const QRectF seen = withFocus ? QRectF(visibleRegion().boundingRect()) : QRectF();
    const bool clipped = !seen.isEmpty();
    m_scrolledAway = clipped ? std::max(0.0, seen.left() - m_body.left()) : 0;
    if (!m_panel->title.empty()) {
        paintTitle(painter, m_scrolledAway, clipped ? seen.right() : m_title.right() + 1);
    }
    painter.translate(m_body.topLeft());
    paintBody(painter, m_body.size());
    if (m_editing.kind == Editing::Kind::Whole) {
        choicemark::whole(painter, choosable(m_body.size()), m_editing.chosen, m_look);
    }
    painter.restore();
    if (withFocus && hasFocus()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRoundedRect(QRectF(geometry()).adjusted(1, 1, -1, -1), 6, 6);
        painter.restore();
    }
}

void PanelView::highlight(const Highlight&) { }

void PanelView::setEditing(const Editing& editing)
{
    if (editing == m_editing) {
        return;
    }
    const bool was = m_editing.kind == Editing::Kind::Whole;
    const bool is = editing.kind == Editing::Kind::Whole;
    if (is && !was) {
        m_ownFocus = focusPolicy();
        setFocusPolicy(Qt::StrongFocus);
    } else if (was && !is) {
        setFocusPolicy(m_ownFocus);
    }
    m_editing = editing;
    speak();
    update();
    setCursor(editing.kind == Editing::Kind::None        ? Qt::ArrowCursor
                  : editing.kind == Editing::Kind::Place ? Qt::CrossCursor
                                                         : Qt::PointingHandCursor);
}

QString PanelView::inWords() const
{
    return figures::inWords(*m_panel);
}

void PanelView::speak()
{
    const QString name = translated(m_panel->title);
    const QString pointed = pointedWords();
    QStringList parts{pointed, m_words};
    if (m_editing.kind == Editing::Kind::Whole) {
        parts.prepend(m_editing.chosen ? tr("chosen") : tr("not chosen"));
    }
    parts.removeAll(QString());
    const QString words = parts.join(QStringLiteral(". "));
    if (accessibleName() != name) {
        setAccessibleName(name);
    }
    if (accessibleDescription() != words) {
        setAccessibleDescription(words);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PanelView::mousePressEvent(QMouseEvent* event)
{
    if (m_editing.kind == Editing::Kind::Whole && event->button() == Qt::LeftButton) {
        Q_EMIT chosen(m_panel->id);
        return;
    }
    QWidget::mousePressEvent(event);
}

void PanelView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_editing.kind == Editing::Kind::Whole && plain && presses) {
        Q_EMIT chosen(m_panel->id);
        return;
    }
    QWidget::keyPressEvent(event);
}

void PanelView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PanelView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

namespace {

struct ViewMaker {
    const look::Look& look;
    QWidget* parent;

    PanelView* operator()(const figure::Hidden&) const { return new HiddenView(look, parent); }
    PanelView* operator()(const figure::TensorGrid&) const { return new TensorView(look, parent); }
    PanelView* operator()(const figure::Table&) const { return new TableView(look, parent); }
    PanelView* operator()(const figure::Code&) const { return new CodeView(look, parent); }
    PanelView* operator()(const figure::Paragraph&) const { return new ParagraphView(look, parent); }
    PanelView* operator()(const figure::CellFormula&) const { return new FormulaView(look, parent); }
    PanelView* operator()(const figure::Chart&) const { return new ChartView(look, parent); }
    PanelView* operator()(const figure::Field&) const { return new FieldView(look, parent); }
    PanelView* operator()(const figure::Image&) const { return new ImageView(look, parent); }
    PanelView* operator()(const figure::Events&) const { return new EventsView(look, parent); }
    PanelView* operator()(const figure::Equation&) const { return new EquationView(look, parent); }
};

QAccessibleInterface* panelInterface(const QString&, QObject* object)
{
    auto* panel = qobject_cast<PanelView*>(object);
    if (!panel) {
        return nullptr;
    }
    const bool picture = panel->elastic() || !panel->wraps();
    return new QAccessibleWidget(panel, picture ? QAccessible::Graphic : QAccessible::StaticText);
}

} // namespace

PanelView* makePanelView(const figure::Content& content, const look::Look& look, QWidget* parent)
{
    return std::visit(ViewMaker{look, parent}, content);
}

void describePanelsToScreenReaders()
{
    QAccessible::installFactory(panelInterface);
}

} // namespace gradus::figures
