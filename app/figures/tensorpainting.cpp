#include "figures/tensorview.h"

#include "figures/choicemark.h"
#include "figures/colourbar.h"
#include "figures/textblock.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <map>

namespace gradus::figures {

void TensorView::paintBody(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!grid().joiner.empty()) {
        paintJoiner(painter);
    }
    if (grid().values.empty()) {
        textblock::draw(painter, look().font(look::Look::Type::Small), theme().muted, QRectF({}, size), tr("empty"),
                        Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const auto& slices = cells().slices();
    const QFont labels = look().monospace(look::Look::Type::Small);
    for (const TensorLayout::Slice& slice : slices) {
        if (!slice.label.isEmpty()) {
            const qreal height = QFontMetricsF(labels).height();
            textblock::draw(painter, labels, theme().muted,
                            QRectF(slice.place.left(), slice.place.top() - height - 2, 1000, height),
                            QStringLiteral("[%1]").arg(slice.label));
        }
    }
    if (m_isImage) {
        paintImage(painter);
        paintLegend(painter, size);
    } else {
        paintCells(painter);
    }
    if (chosenCell() >= 0) {
        choicemark::cell(painter, cells().place(chosenCell()), look());
    }
}

void TensorView::paintJoiner(QPainter& painter) const
{
    QFont font = look().monospace(look::Look::Type::Lead);
    font.setPixelSize(std::max(font.pixelSize(), int(m_fit.cell * 0.5)));
    const qreal before = leading(m_fit);
    const qreal height = grid().values.empty() ? m_fit.cell : cells().size().height();
    textblock::draw(painter, font, theme().ink, QRectF(-before, 0, before, height), QString::fromStdString(grid().joiner),
                    Qt::AlignHCenter | Qt::AlignVCenter);
}

TensorView::Ink TensorView::ink(std::int64_t cell) const
{
    const QColor colour = isOutcome() ? theme().outcome : theme().accent;
    if (isLit(cell)) {
        return {colour, colour, isOutcome() ? theme().pane : theme().onAccent};
    }
    switch (role(cell)) {
    case figure::CellRole::Stretched:
        return {theme().pane, theme().control, theme().muted, Qt::DashLine};
    case figure::CellRole::Padded:
        return {theme().pane, theme().control, theme().muted, Qt::DotLine, true};
    case figure::CellRole::Stored:
        break;
    }
    return {isOutcome() ? theme().outcomeTint : theme().accentTint, colour, isOutcome() ? theme().outcome : theme().ink};
}

void TensorView::paintCells(QPainter& painter) const
{
    // Boxes drawn one by one take most of the time: many alike are drawn once and stamped. Not into a vector file.
    constexpr std::int64_t few = 64;
    const bool stamped = cells().cells() > few && painter.paintEngine()->type() == QPaintEngine::Raster;
    std::map<std::pair<figure::CellRole, bool>, QPixmap> stamps;
    const qreal density = painter.device()->devicePixelRatioF();
    for (std::int64_t cell = 0; cell < cells().cells(); ++cell) {
        const QRectF place = cells().place(cell);
        if (!stamped) {
            paintBox(painter, place, ink(cell));
            continue;
        }
        QPixmap& stamp = stamps[{role(cell), isLit(cell)}];
        if (stamp.isNull()) {
            stamp = QPixmap((place.size() * density).toSize());
            stamp.setDevicePixelRatio(density);
            stamp.fill(Qt::transparent);
            QPainter box(&stamp);
            box.setRenderHint(QPainter::Antialiasing);
            paintBox(box, QRectF({}, place.size()), ink(cell));
        }
        painter.drawPixmap(place.topLeft(), stamp);
    }
    QFont plain = numberFont(m_fit.cell);
    QFont bold = plain;
    bold.setWeight(QFont::Bold);
    for (std::int64_t cell = 0; cell < cells().cells(); ++cell) {
        painter.setFont(cell == pointedCell() || cell == frameCell() ? bold : plain);
        painter.setPen(ink(cell).text);
        painter.drawText(cells().place(cell), Qt::AlignCenter, m_texts[std::size_t(cell)]);
    }
    if (pointedCell() >= 0) {
        const qreal away = 1.5 * cellLine();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(pointedCell()).border, cellLine()));
        painter.drawRoundedRect(cells().place(pointedCell()).adjusted(-away, -away, away, away), cellRadius() + away,
                                cellRadius() + away);
    }
}

qreal TensorView::cellLine() const
{
    return std::max(1.0, std::round(scale()));
}

qreal TensorView::cellRadius() const
{
    return 4 * std::min(scale(), 2.0);
}

void TensorView::paintBox(QPainter& painter, const QRectF& place, const Ink& with) const
{
    const qreal line = cellLine();
    const QRectF box = place.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QPen pen(with.border, line, with.line);
    if (with.line == Qt::DashLine) {
        pen.setDashPattern({3, 2});
    }
    painter.setPen(pen);
    painter.setBrush(with.fill);
    painter.drawRoundedRect(box, cellRadius(), cellRadius());
    if (with.hatched) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(theme().line, Qt::BDiagPattern));
        painter.drawRoundedRect(box, cellRadius(), cellRadius());
    }
}

void TensorView::paintImage(QPainter& painter) const
{
    const auto rows = int(cells().rows());
    const bool vector = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::SVG;
    const auto& slices = cells().slices();
    const bool stretched = std::find(grid().roles.begin(), grid().roles.end(), figure::CellRole::Stretched) != grid().roles.end();
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const QRectF place = slices[i].place;
        QImage part = slices.size() == 1 ? m_image : m_image.copy(0, int(i) * rows, m_image.width(), rows);
        if (vector) { // a viewer would blur the cells
            const qreal k = std::clamp(std::ceil(place.width() * 2 / part.width()), 1.0, 32.0);
            part = part.scaled(part.size() * k, Qt::IgnoreAspectRatio, Qt::FastTransformation);
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform, place.width() < part.width() || place.height() < part.height());
        painter.drawImage(place, part);
        painter.setBrush(Qt::NoBrush);
        QPen pen(isOutcome() ? theme().outcome : theme().control, 1, stretched ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    // What is lit is framed, dark in light, so that it shows on every colour of the scale.
    constexpr std::size_t mostFrames = 2000;
    const std::size_t count = std::min(lit().size(), mostFrames);
    const bool few = count <= 8;
    for (std::size_t i = 0; i < count; ++i) {
        QRectF place = cells().place(lit()[i]);
        if (!few) {
            painter.fillRect(place, isOutcome() ? theme().outcome : theme().accent);
            continue;
        }
        const qreal least = 7 * scale();
        place = place.adjusted(-std::max(0.0, least - place.width()) / 2, -std::max(0.0, least - place.height()) / 2,
                               std::max(0.0, least - place.width()) / 2, std::max(0.0, least - place.height()) / 2);
        painter.setPen(QPen(theme().pane, 4));
        painter.drawRect(place);
        painter.setPen(QPen(isOutcome() ? theme().outcome : theme().ink, 2));
        painter.drawRect(place);
    }
}

void TensorView::paintLegend(QPainter& painter, const QSizeF& size) const
{
    const QSizeF legend = legendSize();
    if (!legend.isEmpty()) {
        const qreal height = legend.height() - look().space(8);
        colourbar::draw(painter, QRectF(0, size.height() - height, legend.width(), height), colours(), grid().dtype, look());
    }
}

} // namespace gradus::figures
