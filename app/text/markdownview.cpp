#include "text/markdownview.h"

#include "bank/markdown.h"
#include "text/accessibleview.h"
#include "text/decorations.h"
#include "text/documentbuilder.h"
#include "text/documenttext.h"
#include "text/figureobject.h"
#include "text/formats.h"
#include "text/formulaobject.h"
#include "text/formulasource.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace gradus::text {

namespace {
constexpr int mostCharacters = 70;
}

MarkdownView::MarkdownView(Role role, look::Look& look, FormulaSource& formulas, QWidget* parent)
    : QTextBrowser(parent)
    , m_role(role)
    , m_look(look)
    , m_formulaObject(new FormulaObject(formulas, this))
{
    installAccessibleView();
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(role == Role::Question ? tr("Question") : tr("Answer"));
    document()->documentLayout()->registerHandler(FormulaObjectType, m_formulaObject);
    document()->documentLayout()->registerHandler(FigureObjectType, new FigureObject(look, this));
    m_rebuildSoon.setSingleShot(true);
    m_rebuildSoon.setInterval(0);
    connect(&m_rebuildSoon, &QTimer::timeout, this, &MarkdownView::rebuild);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::follow);
    connect(&look, &look::Look::changed, this, &MarkdownView::rebuild);
    connect(&formulas, &FormulaSource::drawn, this, &MarkdownView::takeFormula);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &MarkdownView::fitHeight);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int furthest) {
        if (furthest == 1) // Qt has rounded a width that fits
            horizontalScrollBar()->setRange(0, 0);
        else
            fitHeight();
    });
}

MarkdownView::~MarkdownView() = default;

void MarkdownView::setMarkdown(const QString& markdown, const QString& folder)
{
    m_markdown = markdown;
    m_folder = folder;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void MarkdownView::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    fitHeight();
}

int MarkdownView::margin() const
{
    return qRound(Space::documentMargin * m_look.scale());
}

int MarkdownView::measure() const
{
    const QFontMetricsF metrics(m_look.font(look::Look::Type::Body));
    return static_cast<int>(std::ceil(metrics.averageCharWidth() * mostCharacters)) + 2 * margin();
}

QString MarkdownView::spokenText() const
{
    return documentText(*document(), 0, document()->characterCount(), TexMarks::Without).text;
}

QSize MarkdownView::sizeHint() const
{
    return {measure(), m_growing ? static_cast<int>(std::ceil(document()->size().height())) : 200};
}

void MarkdownView::rebuild()
{
    m_rebuildSoon.stop();
    const int scrolled = verticalScrollBar()->value();
    // A question is the text of a heading and what follows it.
    const bool question = m_role == Role::Question;
    const bank::Markdown markdown = bank::readMarkdown(question ? QStringLiteral("## ") + m_markdown : m_markdown);
    m_tex = bank::formulas(markdown);
    DocumentBuilder(*document(), m_look, *m_formulaObject, question ? Setting::Question : Setting::Answer, m_folder)
        .build(markdown);
    setTextCursor(QTextCursor(document()));
    fitMeasure();
    fitHeight();
    verticalScrollBar()->setValue(scrolled);
    viewport()->update();
}

void MarkdownView::fitMeasure()
{
    const int spare = std::max(0, width() - measure());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? spare : 0, 0, mirrored ? 0 : spare, 0);
}

void MarkdownView::fitHeight()
{
    if (!m_growing)
        return;
    // A table wider than the view scrolls sideways.
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    const int height = static_cast<int>(std::ceil(document()->size().height())) + bar;
    if (minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
}

void MarkdownView::takeFormula(const QString& tex, bool display)
{
    for (const bank::Tex& mine : m_tex)
        if (mine == bank::Tex{tex, display}) {
            m_rebuildSoon.start();
            return;
        }
}

void MarkdownView::follow(const QUrl& link)
{
    const QString scheme = link.scheme();
    if (scheme == QLatin1String("gradus"))
        Q_EMIT linkFollowed(link);
    else if (scheme == QLatin1String("https") || scheme == QLatin1String("http"))
        QDesktopServices::openUrl(link);
}

QVariant MarkdownView::loadResource(int, const QUrl&)
{
    // Figures have an object of their own, and nothing else is ever fetched. Given nothing, Qt would look for a file itself.
    return QByteArrayLiteral("");
}

QMimeData* MarkdownView::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    const QTextCursor cursor = textCursor();
    copied->setText(documentText(*document(), cursor.selectionStart(), cursor.selectionEnd(), TexMarks::With).text);
    return copied;
}

bool MarkdownView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPointF at = help->pos() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
        const QTextFormat format = document()->documentLayout()->formatAt(at);
        if (format.objectType() == FormulaObjectType) {
            const QString error = m_formulaObject->error(format);
            QToolTip::showText(help->globalPos(), error.isEmpty() ? QString() : tr("This formula can't be drawn: %1").arg(error),
                               this);
            return true;
        }
    }
    return QTextBrowser::viewportEvent(event);
}

void MarkdownView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.translate(-scrolled);
        paintDecorations(painter, *document(), QRectF(event->rect()).translated(scrolled), m_look);
    }
    QTextBrowser::paintEvent(event);
}

void MarkdownView::resizeEvent(QResizeEvent* event)
{
    fitMeasure();
    QTextBrowser::resizeEvent(event);
}

void MarkdownView::wheelEvent(QWheelEvent* event)
{
    // The look sets the size of type, not the wheel.
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if ((m_growing && !sideways) || event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

void MarkdownView::keyPressEvent(QKeyEvent* event)
{
    // Space turns the card, wherever the focus is.
    if (event->key() == Qt::Key_Space)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace gradus::text
