#include "figures/fieldraster.h"

#include "figures/contours.h"
#include "figures/plotframe.h"
#include "figures/polylines.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gradus::figures {

namespace {

constexpr int shades = 512;

struct Lab {
    double lightness, greenRed, blueYellow;
};

/// Björn Ottosson, "A perceptual color space for image processing" (2020).
QRgb toRgb(const Lab& lab)
{
    const auto cubed = [](double x) { return x * x * x; };
    const double l = cubed(lab.lightness + 0.3963377774 * lab.greenRed + 0.2158037573 * lab.blueYellow);
    const double m = cubed(lab.lightness - 0.1055613458 * lab.greenRed - 0.0638541728 * lab.blueYellow);
    const double s = cubed(lab.lightness - 0.0894841775 * lab.greenRed - 1.2914855480 * lab.blueYellow);
    const auto byte = [](double linear) {
        const double c = std::clamp(linear, 0.0, 1.0);
        const double encoded = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
        return int(std::lround(encoded * 255));
    };
    return qRgb(byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                byte(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

} // namespace

std::vector<QRgb> fieldColours(const look::Theme& theme)
{
    // Lightness and colourfulness at the least and the greatest value; the hue turns a little, as it does in nature.
    struct End {
        double lightness, colour, hue;
    };
    const End least = theme.dark ? End{0.20, 0.025, 265} : End{0.975, 0.012, 250};
    const End most = theme.dark ? End{0.56, 0.125, 262} : End{0.68, 0.125, 264};
    std::vector<QRgb> colours(shades);
    for (int i = 0; i < shades; ++i) {
        const double t = double(i) / (shades - 1);
        const auto between = [t](double a, double b) { return a + (b - a) * t; };
        const double hue = between(least.hue, most.hue) * 3.14159265358979 / 180;
        const double colour = between(least.colour, most.colour);
        colours[std::size_t(i)] =
            toRgb({between(least.lightness, most.lightness), colour * std::cos(hue), colour * std::sin(hue)});
    }
    return colours;
}

void FieldRaster::take(const figure::Field& field, const Range& range)
{
    const bool sameValues =
        field.rows == m_rows && field.columns == m_columns && field.logarithmic == m_logarithmic && field.values == m_values;
    const bool sameLevels = sameValues && field.contours == m_levels;
    if (sameLevels && range == m_range) {
        return;
    }
    m_image = {};
    m_range = range;
    if (!sameValues) {
        m_rows = field.rows;
        m_columns = field.columns;
        m_logarithmic = field.logarithmic;
        m_values = field.values;
    }
    const PlotScale scale(range, m_logarithmic);
    m_parts.resize(m_values.size());
    m_notNumbers = 0;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double part = std::isfinite(m_values[i]) ? scale.at(m_values[i]) : std::numeric_limits<double>::quiet_NaN();
        m_notNumbers += std::isnan(part) ? 1 : 0;
        m_parts[i] = float(std::clamp(part, 0.0, 1.0));
    }
    if (!sameLevels) {
        m_levels = field.contours;
        m_contours.clear();
        // Between the lattice's points a logarithmic field runs by its logarithm.
        const auto along = [this](double value) { return m_logarithmic ? std::log(value) : value; };
        std::vector<double> values(m_values.size());
        std::transform(m_values.begin(), m_values.end(), values.begin(), along);
        for (const double level : m_levels) {
            m_contours.push_back({level, contoursOf(values, m_rows, m_columns, along(level))});
        }
    }
}

QImage FieldRaster::coloured(const QSize& size, const look::Theme& theme) const
{
    const std::vector<QRgb> colours = fieldColours(theme);
    const QRgb none = theme.muted.rgb();
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    // Between the points of the lattice the value is linear in both directions. Pixel centres decide.
    struct Between {
        std::size_t first;
        float part;
    };
    const auto between = [](int pixel, int pixels, std::int64_t points) {
        const double at = std::clamp((pixel + 0.5) / pixels * double(points - 1), 0.0, double(points - 1));
        const auto first = std::min(std::size_t(at), std::size_t(points - 2));
        return Between{first, float(at - double(first))};
    };
    std::vector<Between> across;
    across.reserve(std::size_t(size.width()));
    for (int x = 0; x < size.width(); ++x) {
        across.push_back(between(x, size.width(), m_columns));
    }
    std::vector<float> row(std::size_t(m_columns) + 1);
    for (int y = 0; y < size.height(); ++y) {
        const Between up = between(size.height() - 1 - y, size.height(), m_rows);
        const float* below = &m_parts[up.first * std::size_t(m_columns)];
        const float* above = below + m_columns;
        for (std::size_t x = 0; x < std::size_t(m_columns); ++x) {
            row[x] = (below[x] + (above[x] - below[x]) * up.part) * (shades - 1) + 0.5F;
        }
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const Between& right = across[std::size_t(x)];
            const float at = row[right.first] + (row[right.first + 1] - row[right.first]) * right.part;
            line[x] = at >= 0 ? colours[std::size_t(at)] : none; // NaN is not
        }
    }
    return image;
}

QPolygonF FieldRaster::placed(const QPolygonF& line, const QRectF& place) const
{
    QPolygonF moved;
    moved.reserve(line.size());
    const qreal across = place.width() / qreal(m_columns - 1);
    const qreal up = place.height() / qreal(m_rows - 1);
    for (const QPointF& point : line) {
        const QPointF to(place.left() + point.x() * across, place.bottom() - point.y() * up);
        const QPointF step = moved.isEmpty() ? QPointF(9, 9) : to - moved.last();
        if (std::abs(step.x()) + std::abs(step.y()) > 0.7) {
            moved.append(to);
        }
    }
    if (line.isClosed() && moved.size() > 2) {
        moved.append(moved.first());
    }
    return moved;
}

void FieldRaster::paintContours(QPainter& painter, const QRectF& place, const look::Look& look, const QImage& ground) const
{
    const std::vector<QRgb> colours = fieldColours(look.theme());
    const PlotScale scale(m_range, m_logarithmic);
    // The field's own colour at the level, a little towards ink: opaque, so that it draws fast and evenly.
    const auto lineColour = [&](double level) {
        const QColor ink = look.theme().ink;
        const double at = scale.at(level);
        const double part = at > 0 ? std::min(at, 1.0) : 0;
        const QColor under = QColor::fromRgb(colours[std::size_t(part * (shades - 1))]);
        constexpr double towards = 0.24;
        const auto mix = [](int a, int b) { return int(std::lround(a + (b - a) * towards)); };
        return QColor(mix(under.red(), ink.red()), mix(under.green(), ink.green()), mix(under.blue(), ink.blue()));
    };
    const QFont font = look.font(look::Look::Type::Small);
    const QFontMetricsF metrics(font);
    const std::size_t every = (m_contours.size() + 4) / 5; // a few labels are enough
    std::vector<QRectF> labels;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    struct Written {
        QString text;
        QRectF place;
    };
    std::vector<Written> written;
    for (std::size_t i = 0; i < m_contours.size(); ++i) {
        std::vector<QPolygonF> lines;
        for (const QPolygonF& line : m_contours[i].lines) {
            lines.push_back(placed(line, place));
        }
        paintPolylines(painter, lines, QPen(lineColour(m_contours[i].level), 1.1));
        if (i % every != every / 2) {
            continue;
        }
        const QString text = shortNumber(m_contours[i].level, 3);
        const QSizeF size(metrics.horizontalAdvance(text) + 8, metrics.height());
        // Where a long line runs level for the length of its label.
        std::optional<QRectF> best;
        qreal flattest = 0.35;
        for (const QPolygonF& line : lines) {
            for (qsizetype k = 1; k + 1 < line.size(); ++k) {
                const QRectF box(line[k] - QPointF(size.width() / 2, size.height() / 2), size);
                if (line.boundingRect().width() < 3 * size.width() || !place.adjusted(8, 8, -8, -8).contains(box)) {
                    continue;
                }
                qsizetype from = k;
                qsizetype to = k;
                for (; from > 0 && line[k].x() - line[from].x() < size.width() / 2 && line[from].x() <= line[k].x(); --from) { }
                for (; to + 1 < line.size() && std::abs(line[to].x() - line[k].x()) < size.width() / 2; ++to) { }
                const QPointF run = line[to] - line[from];
                const qreal slope = std::abs(run.y()) / std::max(std::abs(run.x()), 1e-6);
                const bool free = std::none_of(labels.begin(), labels.end(), [&](const QRectF& other) {
                    return other.adjusted(-24, -8, 24, 8).intersects(box);
                });
                if (slope < flattest && std::abs(run.x()) > size.width() * 0.8 && free) {
                    flattest = slope;
                    best = box;
                }
            }
        }
        if (best) {
            labels.push_back(*best);
            written.push_back({text, *best});
        }
    }
    QColor words = look.theme().ink;
    words.setAlphaF(0.75F);
    for (const Written& one : written) {
        if (!ground.isNull()) { // the line is broken for its label
            const QRectF gap = one.place.adjusted(0, 2, 0, -2);
            const qreal density = ground.devicePixelRatio();
            painter.drawImage(gap, ground, QRectF((gap.topLeft() - place.topLeft()) * density, gap.size() * density));
        }
        painter.setFont(font);
        painter.setPen(words);
        painter.drawText(one.place, int(Qt::AlignCenter), one.text);
    }
    painter.restore();
}

void FieldRaster::paint(QPainter& painter, const QRectF& place, const look::Look& look) const
{
    if (m_values.empty() || place.isEmpty()) {
        return;
    }
    constexpr int largest = 8192;
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        // In a vector file the colours are a picture, the contours lines.
        constexpr qreal density = 2;
        const QSize size = (place.size() * density).toSize().boundedTo({largest, largest});
        painter.drawImage(place, coloured(size, look.theme()));
        paintContours(painter, place, look, {});
        return;
    }
    const qreal density = painter.device()->devicePixelRatioF();
    const QSize size = (place.size() * density).toSize().boundedTo({largest, largest});
    if (m_image.isNull() || m_image.size() != size || m_imageSize != place.size() || m_imageDark != look.theme().dark
        || m_imageScale != look.scale()) {
        QImage ground = coloured(size, look.theme());
        if (ground.isNull()) {
            return;
        }
        ground.setDevicePixelRatio(density);
        m_image = ground;
        QPainter lines(&m_image);
        paintContours(lines, QRectF({}, place.size()), look, ground);
        lines.end();
        m_imageSize = place.size();
        m_imageDark = look.theme().dark;
        m_imageScale = look.scale();
        ++m_timesMade;
    }
    painter.drawImage(place.topLeft(), m_image);
}

} // namespace gradus::figures
