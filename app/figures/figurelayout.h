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
/// panels flow on to the next line; what is still too wide or too high is left to scrolling. Elastic panels share the width that
/// the others of their row leave, and the height that the other rows leave.
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
        int perLine = 0; ///< so many columns of elastic panels in a line at most
        bool joins = false; ///< rows of nothing but elastic panels flow together
    };
    /// What a panel takes.
    struct Extent {
        qreal leading = 0, title = 0;
        QSizeF body; ///< at least as wide as the title
        [[nodiscard]] qreal width() const { return leading + body.width(); }
    };

    [[nodiscard]] Fit fitAt(qreal ease) const;
    [[nodiscard]] Arrangement at(qreal ease, const Way& way, const QSizeF& space) const;
    /// These bring the row's panels into lines.
    [[nodiscard]] std::map<int, qreal> columnStarts(const std::vector<Extent>& extents) const;
    void placeInColumns(Arrangement& out, const std::vector<Extent>& extents, const Row& row,
                        const std::map<int, qreal>& starts) const;
    std::vector<Row> placeFlowing(Arrangement& out, const std::vector<Extent>& extents, const Row& row, qreal width) const;
    /// One line of panels with their bodies at one height; returns the height used.
    qreal placeLine(Arrangement& out, const std::vector<Extent>& extents, const Row& line, qreal top) const;
    [[nodiscard]] std::optional<Arrangement> largest(const Way& way, qreal from, qreal down, const QSizeF& space) const;
    [[nodiscard]] Extent extent(std::size_t view, const Fit& fit, qreal widest) const;
    [[nodiscard]] qreal widestText(const Row& row, const Fit& fit, qreal width) const;
    [[nodiscard]] qreal gapBefore(const Extent& extent) const;
    void evenPictures();
    [[nodiscard]] qreal rowGap() const;

    /// A line with elastic panels, and how much of the width it may take.
    struct ElasticLine {
        Row views;
        qreal width = 0;
    };
    [[nodiscard]] bool isElastic(const Row& row) const; ///< any of it
    [[nodiscard]] bool isAllElastic(const Row& row) const;
    [[nodiscard]] int elasticColumns(const Row& row) const;
    [[nodiscard]] std::vector<Row> joinedRows() const; ///< those of nothing but elastic panels made one where they follow
    [[nodiscard]] Arrangement arrangeElastic(const QSizeF& space, qreal largestEase) const;
    [[nodiscard]] std::vector<ElasticLine> elasticLines(const std::vector<Extent>& extents, const Row& row, int perLine,
                                                        qreal width) const;
    /// Whether all of the row can stand beside each other, its elastic panels not smaller than they may be.
    [[nodiscard]] bool fitsOneLine(const std::vector<Extent>& extents, const Row& row, qreal width) const;
    /// Shares out the heights, then the widths under these heights.
    void stretch(std::vector<Extent>& extents, const std::vector<ElasticLine>& lines, const QSizeF& space, qreal others,
                 bool fitsHeight) const;
    /// Gives the elastic panels of a line their widths; those of the given height no more than it allows.
    void spread(std::vector<Extent>& extents, const ElasticLine& line, std::optional<qreal> height) const;
    /// How large the elastic panels are, to compare arrangements by.
    [[nodiscard]] qreal elasticSize(const Arrangement& arrangement) const;

    const std::vector<PanelView*>& m_views;
    const look::Look& m_look;
    std::vector<std::optional<Elastic>> m_elastic; ///< by view
    std::vector<Row> m_rows; ///< by the figure's rows, in order of columns
    std::int64_t m_imageSide = 0;
    qsizetype m_digits = 1;
    mutable std::vector<std::map<int, Extent>> m_texts; ///< by view and width: what text takes does not depend on the fit
};

} // namespace gradus::figures
