#pragma once

#include "figures/plotlegend.h"
#include "figures/plotview.h"
#include "figures/seriespainter.h"

namespace gradus::figures {

/// Lines, points, bars and bands over one pair of axes.
class ChartView : public PlotView {
    Q_OBJECT
public:
    using PlotView::PlotView;
    [[nodiscard]] std::optional<Elastic> elastic() const override;
    [[nodiscard]] Ranges ranges() const override { return m_ranges; }

    /// A name beside the end of its line.
    struct EndLabel {
        std::size_t series = 0;
        QString text;
        QRectF place; ///< in the body's coordinates
    };
    /// Empty where the names stand in the legend.
    [[nodiscard]] const std::vector<EndLabel>& endLabels() const { return m_endLabels; }

protected:
    void take() override;
    [[nodiscard]] const std::vector<figure::Series>& series() const override { return chart().series; }
    [[nodiscard]] PlotFrame layOut(const QSizeF& body) override;
    [[nodiscard]] qreal reach() const override { return 48 * scale(); }
    void paintPlot(QPainter& painter, const QSizeF& size) const override;
    void paintHandle(QPainter& painter) const override;

private:
    [[nodiscard]] const figure::Chart& chart() const { return std::get<figure::Chart>(panel().content); }
    [[nodiscard]] Range rangeOver(const char* axis) const;
    [[nodiscard]] bool labelEnds(PlotFrame::Wants& wants, const QSizeF& body, PlotFrame& frame);
    void fillLegend();
    [[nodiscard]] QString endNumber(std::size_t index) const;
    [[nodiscard]] SeriesStyle style(std::size_t index) const;
    void paintMarks(QPainter& painter) const;
    void paintRules(QPainter& painter, bool labels) const;
    void paintLegend(QPainter& painter) const;

    Ranges m_ranges; ///< of all frames
    bool m_wholeX = false;
    std::vector<BarPlace> m_bars;
    bool m_fillingDiffers = false;
    QString m_note;
    std::vector<EndLabel> m_endLabels;
    PlotLegend m_legend;
    bool m_hasLegend = false;
};

} // namespace gradus::figures
