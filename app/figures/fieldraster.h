#pragma once

#include "figure/chart.h"
#include "figures/colourmap.h"

#include <QImage>
#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace gradus::figures {

/// Colours of a field: one hue whose lightness (OKLab) goes evenly from the pane's to a middle one, so that paths in any tint
/// read on all of it; light in a light theme, dark in a dark one.
[[nodiscard]] std::vector<QRgb> fieldColours(const look::Theme& theme);

/// The picture of a field's values and contours. Kept while neither they nor the place change: what moves over it costs nothing.
class FieldRaster {
public:
    /// The field's values and contours; compared with those before. `range` is what the colours run over.
    void take(const figure::Field& field, const Range& range);
    /// `place` is where the lattice lies.
    void paint(QPainter& painter, const QRectF& place, const look::Look& look) const;
    /// Only for tests: how often the picture has been made.
    [[nodiscard]] int timesMade() const { return m_timesMade; }
    [[nodiscard]] int notNumbers() const { return m_notNumbers; }

private:
    struct Contour {
        double level = 0;
        std::vector<QPolygonF> lines; ///< in units of the lattice
    };
    [[nodiscard]] QImage coloured(const QSize& size, const look::Theme& theme) const;
    void paintContours(QPainter& painter, const QRectF& place, const look::Look& look, const QImage& ground) const;
    [[nodiscard]] QPolygonF placed(const QPolygonF& line, const QRectF& place) const;

    std::vector<double> m_values;
    std::vector<double> m_levels;
    std::int64_t m_rows = 0, m_columns = 0;
    bool m_logarithmic = false;
    Range m_range;
    std::vector<float> m_parts; ///< of the range, 0 … 1, for each value; NaN for what has no colour
    std::vector<Contour> m_contours;
    int m_notNumbers = 0;
    mutable QImage m_image;
    mutable QSizeF m_imageSize; ///< in device-independent pixels
    mutable qreal m_imageScale = 0; ///< of type
    mutable bool m_imageDark = false;
    mutable int m_timesMade = 0;
};

} // namespace gradus::figures
