#include "figures/tensorview.h"

#include "figures/colourbar.h"
#include "figures/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

constexpr std::size_t mostCells = 1500; // more are drawn as an image
constexpr std::int64_t longestAxis = 40; // cells; a longer one, too
constexpr std::size_t mostSlices = 24; // more are drawn as one tall image
constexpr qreal cellGap = 4;

std::size_t sliceCount(const figure::Shape& shape)
{
    std::size_t count = 1;
    for (std::size_t axis = 0; axis + 2 < shape.size(); ++axis) {
        count *= std::size_t(shape[axis]);
    }
    return count;
}

bool drawnAsImage(const figure::TensorGrid& grid)
{
    const auto last = grid.shape.end() - std::min<std::ptrdiff_t>(2, std::ptrdiff_t(grid.shape.size()));
    return !grid.values.empty()
        && (grid.values.size() > mostCells || sliceCount(grid.shape) > mostSlices
            || std::any_of(last, grid.shape.end(), [](std::int64_t size) { return size > longestAxis; }));
}

} // namespace

TensorView::TensorView(const look::Look& look, QWidget* parent)
    : CellsView(look, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void TensorView::take()
{
    m_isLarge = drawnAsImage(grid());
    m_isImage = m_isLarge;
    m_shape = grid().shape;
    m_texts.clear();
    m_digits = 0;
    m_range = rangeOf(grid().values);
    const auto cells = std::int64_t(grid().values.size());
    keepCells(cells);
    if (m_isImage) {
        if (sliceCount(m_shape) > mostSlices) {
            m_shape = {cells / std::max<std::int64_t>(m_shape.back(), 1), m_shape.back()};
        }
        drawImage();
        return;
    }
    m_image = {};
    m_texts.reserve(grid().values.size());
    for (const double value : grid().values) {
        m_texts.push_back(QString::fromStdString(figure::formatCell(value, grid().dtype)));
        m_digits = std::max(m_digits, m_texts.back().size());
    }
}

void TensorView::setCramped(bool cramped)
{
    const bool image = m_isLarge || (cramped && !grid().values.empty());
    if (image == m_isImage) {
        return;
    }
    m_isImage = image;
    m_image = {};
    if (image) {
        drawImage();
    }
    update();
}

std::int64_t TensorView::imageSide() const
{
    if (!m_isImage) {
        return 0;
    }
    const std::int64_t rows = m_shape.size() > 1 ? m_shape[m_shape.size() - 2] : 1;
    return m_shape.empty() ? 1 : std::max(rows, m_shape.back());
}

void TensorView::setSharedRanges(const Ranges& ranges)
{
    const auto found = ranges.find("");
    const std::optional<Range> range = found == ranges.end() ? std::nullopt : std::optional(found->second);
    if (m_sharedRange != range) {
        m_sharedRange = range;
        if (m_isImage) {
            drawImage();
            update();
        }
    }
}

ColourMap TensorView::colours() const
{
    return {m_sharedRange.value_or(m_range.value_or(Range{})), theme()};
}

void TensorView::drawImage()
{
    const int columns = m_shape.empty() ? 1 : int(m_shape.back());
    const auto& values = grid().values;
    const int rows = int(values.size() / std::size_t(columns));
    const ColourMap map = colours();
    const QRgb pane = theme().pane.rgb();
    const auto faded = [pane](QRgb colour) {
        return qRgb((qRed(colour) + qRed(pane)) / 2, (qGreen(colour) + qGreen(pane)) / 2, (qBlue(colour) + qBlue(pane)) / 2);
    };
    m_image = QImage(columns, rows, QImage::Format_RGB32);
    std::size_t i = 0;
    for (int y = 0; y < rows; ++y) {
        auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(y));
        for (int x = 0; x < columns; ++x, ++i) {
            const QRgb colour = map.colour(values[i]);
            line[x] = role(std::int64_t(i)) == figure::CellRole::Stored ? colour : faded(colour);
        }
    }
}

QFont TensorView::numberFont(qreal cellHeight) const
{
    QFont font = look().monospace(look::Look::Type::Label);
    font.setPixelSize(std::max(9, int(std::lround(cellHeight * 0.38))));
    return font;
}

TensorLayout TensorView::layoutFor(const Fit& fit, qreal widest) const
{
    TensorLayout::Sizes sizes;
    sizes.widest = widest;
    sizes.labelHeight = QFontMetricsF(look().monospace(look::Look::Type::Small)).height() + 2;
    sizes.sliceGap = look().space(16);
    if (m_isImage) {
        // A strip stays thick enough to see.
        const qreal thick = 16 * scale();
        const bool strip = m_shape.size() < 2 || m_shape[m_shape.size() - 2] == 1;
        sizes.cell = {m_shape.empty() || m_shape.back() == 1 ? std::max(fit.unit, thick) : fit.unit,
                      strip ? std::max(fit.unit, thick) : fit.unit};
    } else {
        const qreal digit = QFontMetricsF(numberFont(fit.cell)).horizontalAdvance(u'0');
        const auto digits = qreal(std::max(m_digits, fit.digits));
        sizes.cell = {std::ceil(std::max(fit.cell * 1.12, digits * digit + fit.cell * 0.5)), fit.cell};
        sizes.gap = std::round(cellGap * scale());
    }
    return {m_shape, sizes};
}

QSizeF TensorView::legendSize() const
{
    if (!m_isImage || grid().dtype == "bool") {
        return {};
    }
    return colourbar::size(colours(), grid().dtype, look()) + QSizeF(0, look().space(8));
}

QSizeF TensorView::bodySize(const Fit& fit, qreal widest) const
{
    const QSizeF cells = grid().values.empty() ? QSizeF(fit.cell * 2, fit.cell) : layoutFor(fit, widest).size();
    const QSizeF legend = legendSize();
    return {std::max(cells.width(), legend.width()), cells.height() + legend.height()};
}

qreal TensorView::leading(const Fit& fit) const
{
    if (grid().joiner.empty()) {
        return 0;
    }
    QFont font = look().monospace(look::Look::Type::Lead);
    font.setPixelSize(std::max(font.pixelSize(), int(fit.cell * 0.5)));
    return std::ceil(QFontMetricsF(font).horizontalAdvance(QString::fromStdString(grid().joiner)) + 2 * look().space(12));
}

void TensorView::settleBody(const Fit& fit, const QSizeF& size)
{
    m_fit = fit;
    setCells(layoutFor(fit, size.width() + 0.5));
}

figure::CellRole TensorView::role(std::int64_t cell) const
{
    return grid().roles.empty() ? figure::CellRole::Stored : grid().roles[std::size_t(cell)];
}

QString TensorView::caption() const
{
    return m_isImage ? told(pointedCell() >= 0 ? pointedCell() : frameCell()) : QString();
}

QString TensorView::told(std::int64_t cell) const
{
    if (cell < 0) {
        return {};
    }
    const QString value = QString::fromStdString(figure::formatCell(grid().values[std::size_t(cell)], grid().dtype));
    const QString index = QString::fromStdString(figure::formatIndex(cell, grid().shape));
    return index.isEmpty() ? value : QStringLiteral("[%1] = %2").arg(index, value);
}

} // namespace gradus::figures
