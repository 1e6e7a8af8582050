#pragma once

#include "figures/fieldraster.h"
#include "figures/plotlegend.h"
#include "figures/plotview.h"

namespace gradus::figures {

/// A function of two variables as colours and contours, with paths and places on it.
class FieldView : public PlotView {
    Q_OBJECT
public:
    using PlotView::PlotView;
    [[nodiscard]] std::optional<Elastic> elastic() const override;
    [[nodiscard]] Ranges ranges() const override;
    void setSharedRanges(const Ranges& ranges) override;

    /// A name beside the place or the path's end that it belongs to, in the body's coordinates.
    struct Label {
        QString text;
        figure::Tint tint = figure::Tint::Ink;
        QRectF place;
    };
    [[nodiscard]] const std::vector<Label>& labels() const { return m_labels; }
    [[nodiscard]] const FieldRaster& raster() const { return m_raster; }

protected:
    void take() override;
    [[nodiscard]] const std::vector<figure::Series>& series() const override { return field().paths; }
    [[nodiscard]] PlotFrame layOut(const QSizeF& body) override;
    [[nodiscard]] QString toldAt(const figure::Point& place) const override;
    [[nodiscard]] qreal reach() const override { return 12 * scale(); }
    void paintPlot(QPainter& painter, const QSizeF& size) const override;
    void paintHandle(QPainter& painter) const override;

private:
    [[nodiscard]] const figure::Field& field() const { return std::get<figure::Field>(panel().content); }
    [[nodiscard]] Range colourRange() const;
    [[nodiscard]] QRectF lattice() const; ///< where the values lie, in the body's coordinates
    bool placeLabels(const PlotFrame& frame, bool paths);
    [[nodiscard]] qreal barWidth() const;
    void paintPaths(QPainter& painter) const;
    void paintSpots(QPainter& painter) const;
    [[nodiscard]] qreal handleRadius() const;
    void paintColourBar(QPainter& painter) const;

    std::optional<Range> m_values; ///< of the field; nothing where it has no number
    FieldRaster m_raster;
    std::vector<Label> m_labels;
    PlotLegend m_legend;
    bool m_namesInLegend = false;
};

} // namespace gradus::figures
