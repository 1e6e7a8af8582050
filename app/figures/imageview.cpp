#include "figures/imageview.h"

#include "figures/colourbar.h"
#include "figures/heat.h"
#include "figures/tints.h"
#include "figures/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

const std::string overlayType = "float32"; // decides how an overlay's numbers are written
constexpr qreal signsWidest = 0.6; // of the picture; longer words go to the key

} // namespace

void ImageView::take()
{
    const figure::Image& from = image();
    const QImage pixels(from.pixels.data(), int(from.width), int(from.height), int(from.width * 3), QImage::Format_RGB888);
    QImage picture = pixels.convertToFormat(QImage::Format_RGB32);
    const bool covered = from.overlay && from.overlay->opacity > 0;
    m_picture = ScaledPicture(covered ? paled(std::move(picture)) : std::move(picture));
    m_range = from.overlay ? heatRange(*from.overlay) : std::nullopt;
    keepCells(figure::linkableCells(panel().content));
    if (editing().kind != Editing::Kind::Whole) {
        setFocusPolicy(from.overlay ? Qt::StrongFocus : Qt::NoFocus);
    }
    drawHeat();
}

void ImageView::drawHeat()
{
    const std::optional<figure::Overlay>& overlay = image().overlay;
    m_heat = overlay ? ScaledPicture(heatPicture(*overlay, colours()), overlay->smooth) : ScaledPicture();
}

ColourMap ImageView::colours() const
{
    return {m_sharedRange.value_or(m_range.value_or(Range{})), theme()};
}

Ranges ImageView::ranges() const
{
    return m_range ? Ranges{{"", *m_range}} : Ranges();
}

void ImageView::setSharedRanges(const Ranges& ranges)
{
    const auto found = ranges.find("");
    const std::optional<Range> range = found == ranges.end() ? std::nullopt : std::optional(found->second);
    if (m_sharedRange != range) {
        m_sharedRange = range;
        drawHeat();
        update();
    }
}

std::optional<Elastic> ImageView::elastic() const
{
    const qreal smallest = 96 * scale(); // the longer side
    const qreal usual = 240 * scale();
    const QSizeF picture(double(image().width), double(image().height));
    Elastic elastic;
    elastic.aspect = picture.width() / picture.height();
    elastic.around = {0, underneath(usual)};
    elastic.least = picture.scaled(smallest, smallest, Qt::KeepAspectRatio);
    if (image().overlay) { // the scale's numbers need their room
        const qreal wanted = colourbar::size(colours(), overlayType, look()).width();
        elastic.least *= std::max(1.0, wanted / elastic.least.width());
    }
    elastic.least += elastic.around;
    return elastic;
}

QSizeF ImageView::bodySize(const Fit& fit, qreal widest) const
{
    const qreal side = std::min(fit.cell * 6, widest);
    const QSizeF picture = QSizeF(double(image().width), double(image().height)).scaled(side, side, Qt::KeepAspectRatio);
    return picture + QSizeF(0, underneath(picture.width()));
}

qreal ImageView::sample() const
{
    return 18 * std::min(scale(), 2.0);
}

/// Laid out line by line from `top` on.
std::vector<ImageView::KeyItem> ImageView::key(qreal top, qreal width, bool withSpots) const
{
    std::vector<KeyItem> items;
    const auto add = [&](KeyItem item) {
        const auto same = [&](const KeyItem& other) {
            return other.words == item.words && other.colour == item.colour && other.dashed == item.dashed
                && other.ring == item.ring;
        };
        if (!item.words.isEmpty() && std::none_of(items.begin(), items.end(), same)) {
            items.push_back(std::move(item));
        }
    };
    for (const figure::Outline& outline : image().outlines) {
        add({translated(outline.label), colourOf(outline.tint, theme()), false, outline.dashed, {}});
    }
    for (std::size_t i = 0; withSpots && i < image().spots.size(); ++i) {
        const figure::Spot& spot = image().spots[i];
        add({translated(spot.label), colourOf(spot.tint, theme()), true, false, {}});
    }
    const QFontMetricsF metrics(smallFont());
    QPointF corner(0, top);
    for (KeyItem& item : items) {
        const qreal taken = std::min(width, std::ceil(sample() + look().space(8) + metrics.horizontalAdvance(item.words) + 1));
        if (corner.x() > 0 && corner.x() + taken > width) {
            corner = {0, corner.y() + metrics.height() + look().space(4)};
        }
        item.place = {corner, QSizeF(taken, metrics.height())};
        corner.rx() += taken + look().space(16);
    }
    return items;
}

qreal ImageView::underneath(qreal width) const
{
    const QFont font = smallFont();
    const bool fits = std::all_of(image().spots.begin(), image().spots.end(), [&](const figure::Spot& spot) {
        return QFontMetricsF(font).horizontalAdvance(translated(spot.label)) <= width * signsWidest;
    });
    qreal height = 0;
    if (image().overlay) {
        height += look().space(8) + colourbar::size(colours(), overlayType, look()).height();
    }
    const std::vector<KeyItem> items = key(0, width, !fits);
    return items.empty() ? height : height + look().space(8) + items.back().place.bottom();
}

void ImageView::settleBody(const Fit&, const QSizeF& size)
{
    const QFontMetricsF metrics(smallFont());
    const QSizeF room(size.width(), std::max(1.0, size.height() - underneath(size.width())));
    const QSizeF picture = QSizeF(double(image().width), double(image().height)).scaled(room, Qt::KeepAspectRatio);
    m_place = QRectF({}, picture);
    m_signed = std::all_of(image().spots.begin(), image().spots.end(), [&](const figure::Spot& spot) {
        return metrics.horizontalAdvance(translated(spot.label)) <= picture.width() * signsWidest;
    });
    qreal top = m_place.bottom() + look().space(8);
    if (image().overlay) {
        top += colourbar::size(colours(), overlayType, look()).height() + look().space(8);
    }
    m_key = key(top, size.width(), !m_signed);
    placeSigns();
    if (const std::optional<figure::Overlay>& overlay = image().overlay) {
        TensorLayout::Sizes sizes;
        sizes.cell = {picture.width() / double(overlay->columns), picture.height() / double(overlay->rows)};
        sizes.widest = picture.width();
        setCells(TensorLayout({overlay->rows, overlay->columns}, sizes));
    } else {
        setCells({});
    }
}

QPointF ImageView::onPicture(double x, double y) const
{
    return m_place.topLeft()
        + QPointF(x * m_place.width() / double(image().width), y * m_place.height() / double(image().height));
}

QString ImageView::caption() const
{
    return told(pointedCell() >= 0 ? pointedCell() : frameCell());
}

QString ImageView::told(std::int64_t cell) const
{
    const std::optional<figure::Overlay>& overlay = image().overlay;
    if (!overlay || cell < 0) {
        return {};
    }
    return QStringLiteral("[%1] = %2")
        .arg(QString::fromStdString(figure::formatIndex(cell, {overlay->rows, overlay->columns})),
             QString::fromStdString(figure::formatCell(overlay->values[std::size_t(cell)], overlayType)));
}

} // namespace gradus::figures
