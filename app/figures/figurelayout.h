#pragma once

#include "figures/panelview.h"

#include <map>
#include <optional>
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
    using Row = std::vector<std::size_t>; ///< views

    struct Way {
        bool flows = false; ///< on to the next line, instead of columns
        bool wrapsSlices = false; ///< slices of one tensor, too
        bool height = false; ///< must fit the height
    };
    /// What a panel takes.
    struct Extent {
        qreal leading = 0, title = 0;
        QSizeF body; ///< at least as wide as the title
        [[nodiscard]] qreal width() const { return leading + body.width(); }
    };

    [[nodiscard]] Fit fitAt(qreal ease) const;
    [[nodiscard]] Arrangement at(qreal ease, const Way& way, qreal width) const;
    void placeInColumns(Arrangement& out, const std::vector<Extent>& extents) const;
    void placeFlowing(Arrangement& out, const std::vector<Extent>& extents, qreal width) const;
    /// One line of panels with their bodies at one height; returns the height used.
    qreal placeLine(Arrangement& out, const std::vector<Extent>& extents, const Row& line, qreal top) const;
    [[nodiscard]] std::optional<Arrangement> largest(const Way& way, qreal from, qreal down, const QSizeF& space) const;
    [[nodiscard]] Extent extent(std::size_t view, const Fit& fit, qreal widest) const;
    [[nodiscard]] qreal widestText(const Row& row, const Fit& fit, qreal width) const;
    [[nodiscard]] qreal gapBefore(const Extent& extent) const;
    [[nodiscard]] qreal rowGap() const;

    const std::vector<PanelView*>& m_views;
    const look::Look& m_look;
    std::vector<Row> m_rows; ///< by the figure's rows, in order of columns
    std::int64_t m_imageSide = 0;
    qsizetype m_digits = 1;
    mutable std::vector<std::map<int, Extent>> m_texts; ///< by view and width: what text takes does not depend on the fit
};

} // namespace gradus::figures
