#pragma once

#include "figures/panelview.h"
#include "figures/plotframe.h"
#include "figures/seriespoints.h"

#include <optional>

namespace gradus::figures {

/// What charts and fields have in common: series over a frame, pointed at with the pointer or the arrow keys, and a place that
/// can be set by pressing and dragging or with the arrow keys.
class PlotView : public PanelView {
    Q_OBJECT
public:
    PlotView(const look::Look& look, QWidget* parent);

    [[nodiscard]] bool wraps() const override { return false; }
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    void highlight(const Highlight& highlight) override;
    void setSharedRanges(const Ranges& ranges) override;
    void setEditing(const Editing& editing) override;

    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    /// Where numbers on the axes are, in the widget's coordinates.
    [[nodiscard]] QPointF placeAt(double x, double y) const { return frame().at(x, y) + body().topLeft(); }

    struct PointedAt {
        std::size_t series = 0, point = 0;
        bool operator==(const PointedAt&) const = default;
    };
    [[nodiscard]] const std::optional<PointedAt>& pointedAt() const { return m_pointed; }

protected:
    /// The series that can be pointed at.
    [[nodiscard]] virtual const std::vector<figure::Series>& series() const = 0;
    /// The frame for a body's size, with all else that depends on it.
    [[nodiscard]] virtual PlotFrame layOut(const QSizeF& body) = 0;
    /// What is told of a place that is near no point.
    [[nodiscard]] virtual QString toldAt(const figure::Point&) const { return {}; }
    [[nodiscard]] virtual qreal reach() const = 0; ///< of a point, in pixels
    virtual void paintPlot(QPainter& painter, const QSizeF& size) const = 0;
    virtual void paintHandle(QPainter& painter) const = 0; ///< at editing().place
    [[nodiscard]] QRectF choosable(const QSizeF&) const override { return frame().area(); }
    [[nodiscard]] Shown shown(std::size_t index) const { return shownAt(series()[index], m_timeFrame); }
    /// The time line's; -1 for none.
    [[nodiscard]] std::int64_t timeFrame() const { return m_timeFrame; }
    [[nodiscard]] QRectF placeOfPoint(const PointedAt& at) const; ///< small; in the body's coordinates
    void layOutAgain(); ///< after `take`
    [[nodiscard]] const Ranges& sharedRanges() const { return m_sharedRanges; }

    void settleBody(const Fit& fit, const QSizeF& size) override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;
    [[nodiscard]] QString caption() const override { return told(); }
    [[nodiscard]] QString pointedWords() const override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString told() const;
    [[nodiscard]] QString toldPoint(const PointedAt& at) const;
    [[nodiscard]] std::optional<PointedAt> nearest(const QPointF& place) const;
    void point(const std::optional<PointedAt>& at, const std::optional<figure::Point>& place = {});
    void pointNear(const QPointF& place);
    void place(const figure::Point& place);
    bool movePlace(QKeyEvent* event);
    bool movePointed(QKeyEvent* event);

    PlotFrame m_frame;
    QSizeF m_size; ///< of the body; empty before it is settled
    Ranges m_sharedRanges;
    std::int64_t m_timeFrame = -1;
    std::optional<PointedAt> m_pointed;
    std::optional<figure::Point> m_probed; ///< pointed at where no point is near
    bool m_dragging = false;
};

} // namespace gradus::figures
