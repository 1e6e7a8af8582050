#include "shell/sidebar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gradus::shell {

using look::Look;

namespace {

/// Name, then three columns of numbers: new, learning, due. An empty column is a zero.
class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const Look& look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_look.space(64), QFontMetrics(m_look.font(Look::Type::Label)).height() + m_look.space(16)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const look::Theme& theme = m_look.theme();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(m_look.space(8), 1, -m_look.space(8), -1);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(focused ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(selected ? theme.accentTint : theme.codeGround);
            painter->drawRoundedRect(row, m_look.space(4), m_look.space(4));
        }

        const QRect inner = row.adjusted(m_look.space(8), 0, -m_look.space(8), 0);
        const auto placed = [&](int start, int wide) {
            return QStyle::visualRect(option.direction, inner, QRect(inner.left() + start, inner.top(), wide, inner.height()));
        };
        const bool today = index.row() == 0;
        const QFont font = m_look.font(Look::Type::Label, selected || today ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        struct Column {
            int role;
            QColor color;
        };
        const Column columns[] = {
            {ChapterModel::Due, theme.muted}, {ChapterModel::Learning, theme.good}, {ChapterModel::Fresh, theme.accent}};
        const QFontMetrics metrics(font);
        int end = inner.width();
        for (const Column& column : columns) {
            const int number = index.data(column.role).toInt();
            const int widest = widestOf(index, column.role, metrics);
            if (widest == 0)
                continue;
            if (number > 0) {
                painter->setPen(column.color);
                painter->drawText(placed(end - widest, widest), Qt::AlignVCenter | Qt::AlignTrailing, QString::number(number));
            }
            end -= widest + m_look.space(12);
        }
        painter->setPen(selected ? theme.accent : theme.ink);
        painter->drawText(placed(0, end), Qt::AlignVCenter | Qt::AlignLeading,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, end));
        painter->restore();
    }

private:
    /// Columns are as wide as the widest number in them; one of zeros takes no room. "Today" holds the sums, so the widest.
    static int widestOf(const QModelIndex& index, int role, const QFontMetrics& metrics)
    {
        const int sum = index.siblingAtRow(0).data(role).toInt();
        return sum == 0 ? 0 : metrics.horizontalAdvance(QString(QString::number(sum).size(), QLatin1Char('8')));
    }
    const Look& m_look;
};

} // namespace

SideBar::SideBar(Look& look, QWidget* parent)
    : QListView(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Chapters"));
    setAccessibleDescription(tr("Choose what to study"));
    setFrameShape(NoFrame);
    setModel(&m_model);
    setItemDelegate(new RowDelegate(look, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const QString deck = current.data(ChapterModel::DeckId).toString();
        if (!current.isValid() || deck == m_chosen)
            return;
        m_chosen = deck;
        Q_EMIT chosen(deck);
    });
    connect(&look, &Look::changed, this, &SideBar::restyle);
    restyle();
}

void SideBar::restyle()
{
    QPalette ground = palette();
    ground.setColor(QPalette::Base, m_look.theme().ground);
    setPalette(ground);
    setViewportMargins(0, m_look.space(12), 0, 0);
    setMinimumWidth(m_look.space(160));
    scheduleDelayedItemsLayout();
}

QSize SideBar::sizeHint() const
{
    return {m_look.space(224), m_look.space(480)};
}

void SideBar::set(const study::DeckCounts& totals, const std::vector<study::DeckCounts>& decks)
{
    m_model.set(totals, decks);
    choose(m_chosen);
}

void SideBar::choose(const QString& deckId)
{
    m_chosen = deckId;
    setCurrentIndex(m_model.index(m_model.rowOf(deckId)));
}

void SideBar::keyPressEvent(QKeyEvent* event)
{
    // Typing does not search here: letters, digits and Space belong to the card.
    if (!event->text().isEmpty() && event->text().at(0).isPrint())
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

} // namespace gradus::shell
