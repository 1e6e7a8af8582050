#pragma once

#include "figures/seriespoints.h"
#include "figures/tints.h"

namespace gradus::figures {

/// How a series is drawn beside its own wishes.
struct SeriesStyle {
    bool markers = false; ///< a line carries its tint's marker here and there
    bool fillingDiffers = false; ///< bars are told apart by their filling too
    bool rim = false; ///< a rim in the pane's colour, so that it reads on every colour
    int turn = 0; ///< which of the marked lines it is: their markers do not all stand above each other
    BarPlace bar;
};

/// Draws series over a frame, clipped to its area by the caller.
class SeriesPainter {
public:
    SeriesPainter(QPainter& painter, const PlotFrame& frame, const look::Look& look);

    void paint(const figure::Series& series, const Shown& shown, const SeriesStyle& style);
    void paintHead(const figure::Series& series, std::size_t point);
    void paintStart(const figure::Series& series, std::size_t point);
    /// A sample for a legend.
    void paintSample(const figure::Series& series, const SeriesStyle& style, const QRectF& place);

private:
    void paintLine(const figure::Series& series, const Shown& shown, const SeriesStyle& style);
    void paintMarkers(const figure::Series& series, const Shown& shown, const SeriesStyle& style);
    void paintPoints(const figure::Series& series, const Shown& shown, const SeriesStyle& style);
    void paintBars(const figure::Series& series, const Shown& shown, const SeriesStyle& style);
    void paintBand(const figure::Series& series, const Shown& shown);
    void paintBar(const QRectF& bar, const QColor& colour, Filling filling);
    [[nodiscard]] QPen linePen(const figure::Series& series, qreal width) const;
    void setMarkerInk(const QColor& colour);

    QPainter& m_painter;
    const PlotFrame& m_frame;
    const look::Look& m_look;
    qreal m_unit; ///< a pixel at scale 1; grows more slowly than type
};

} // namespace gradus::figures
