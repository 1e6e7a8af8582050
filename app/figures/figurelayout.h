#pragma once

#include "figures/panelview.h"

#include <vector>

namespace gradus::figures {

struct Arrangement {
    struct Place {
        QRectF rect;
        qreal titleHeight = 0;
    };
    std::vector<Place> places; ///< in the views' order
    QSizeF size;
    Fit fit;
    qreal ease = 1; ///< 0: as small as may be … 1: as large as may be
};

/// Arranges panels in a space: the grid that the figure asks for, as large as fits. Where its rows are too wide even when small,
/// panels flow on to the next line; what is still too wide or too high is left to scrolling.
class FigureLayout {
public:
    FigureLayout(const std::vector<PanelView*>& views, const look::Look& look);

    /// `largestEase` keeps figures side by side at one size.
    [[nodiscard]] Arrangement arrange(const QSizeF& space, qreal largestEase = 1) const;

private:
    [[nodiscard]] Fit fitAt(qreal ease) const;
    [[nodiscard]] Arrangement inGrid(qreal ease, qreal width) const;
    [[nodiscard]] Arrangement flowing(qreal ease, qreal width) const;
    [[nodiscard]] qreal widestText(const std::vector<std::size_t>& row, const Fit& fit, qreal width) const;
    [[nodiscard]] QSizeF extent(std::size_t view, const Fit& fit, qreal widest, qreal& titleHeight) const;

    const std::vector<PanelView*>& m_views;
    const look::Look& m_look;
    std::vector<std::vector<std::size_t>> m_rows; ///< views by the figure's rows, in order of columns
    std::int64_t m_imageSide = 0;
    qsizetype m_digits = 1;
};

} // namespace gradus::figures
