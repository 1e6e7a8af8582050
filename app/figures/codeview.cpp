#include "figures/codeview.h"

#include "figures/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace gradus::figures {

namespace {

/// Without its indentation.
QString shown(const std::string& line)
{
    const std::size_t start = line.find_first_not_of(' ');
    return start == std::string::npos ? QStringLiteral(" ") : QString::fromStdString(line.substr(start));
}

} // namespace

void CodeView::take()
{
    m_line = -1;
}

/// What is too long for a line goes on below where it began.
qreal CodeView::indent(const std::string& line) const
{
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    return QFontMetricsF(font()).horizontalAdvance(QString(qsizetype(spaces), u' '));
}

qreal CodeView::gutter() const
{
    return look().space(12) + (code().frameLines.empty() ? 0 : QFontMetricsF(font()).horizontalAdvance(QStringLiteral("▸ ")));
}

QSizeF CodeView::bodySize(const Fit&, qreal widest) const
{
    const qreal around = gutter() + look().space(12);
    QSizeF size(0, 0);
    for (const std::string& line : code().lines) {
        const qreal start = indent(line);
        const QSizeF taken = textblock::size(font(), shown(line), widest - around - start);
        size = {std::max(size.width(), start + taken.width()), size.height() + taken.height()};
    }
    return size + QSizeF(around, 2 * look().space(8));
}

void CodeView::settleBody(const Fit&, const QSizeF& size)
{
    m_heights.clear();
    for (const std::string& line : code().lines) {
        const qreal room = size.width() - gutter() - look().space(12) - indent(line);
        m_heights.push_back(textblock::size(font(), shown(line), room).height());
    }
}

void CodeView::highlight(const Highlight& highlight)
{
    const auto& lines = code().frameLines;
    const auto frame = std::size_t(highlight.frame);
    const std::int64_t line = highlight.frame >= 0 && frame < lines.size() ? lines[frame] : -1;
    if (line != m_line) {
        m_line = line;
        speak();
        update();
    }
}

QString CodeView::pointedWords() const
{
    return m_line < 0
        ? QString()
        : tr("line %1 runs: %2")
              .arg(QString::number(m_line + 1), QString::fromStdString(code().lines[std::size_t(m_line)]).trimmed());
}

void CodeView::paintBody(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().codeGround);
    painter.drawRoundedRect(QRectF({}, size), 4, 4);
    qreal top = look().space(8);
    for (std::size_t i = 0; i < m_heights.size(); ++i) {
        const QRectF row(0, top, size.width(), m_heights[i]);
        const QRectF text = row.adjusted(gutter() + indent(code().lines[i]), 0, -look().space(12), 0);
        if (std::int64_t(i) == m_line) {
            painter.fillRect(row, theme().accentTint);
            painter.fillRect(QRectF(0, top, 3, row.height()), theme().accent);
            textblock::draw(painter, font(), theme().accent, row.adjusted(look().space(12), 0, 0, 0), QStringLiteral("▸"));
        }
        const QString line = shown(code().lines[i]);
        const bool comment = line.startsWith(u'#');
        textblock::draw(painter, font(), comment ? theme().muted : theme().ink, text, line);
        top += row.height();
    }
}

} // namespace gradus::figures
