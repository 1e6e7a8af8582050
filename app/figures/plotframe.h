#pragma once

#include "figure/chart.h"
#include "figure/value.h"
#include "figures/plotscale.h"
#include "look/look.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace gradus::figures {

/// An axis with the range it is drawn over.
struct PlotAxis {
    PlotAxis() = default;
    PlotAxis(const figure::Axis& axis, const Range& range, bool countsWholes);

    QString label;
    QStringList categories;
    PlotScale scale;
    bool whole = false; ///< only whole numbers stand on it
    std::optional<figure::Tint> tint; ///< of the label; muted without
};

/// Axes around the area that is plotted into: where they lie, their ticks, and what place a pair of numbers has. In the body's
/// coordinates.
class PlotFrame {
public:
    struct Wants {
        PlotAxis x, y;
        std::optional<PlotAxis> right;
        qreal below = 0; ///< height of what comes below the axes
        qreal after = 0; ///< width of what comes right of the area
        bool grid = true; ///< hairlines across the area
    };
    PlotFrame() = default;
    PlotFrame(Wants wants, const QSizeF& body, const look::Look& look);

    [[nodiscard]] const QRectF& area() const { return m_area; }
    /// NaN where one of the numbers has no place.
    [[nodiscard]] QPointF at(double x, double y, bool onRight = false) const;
    /// Kept within the axes.
    [[nodiscard]] figure::Point valueAt(const QPointF& place) const;
    [[nodiscard]] const PlotAxis& x() const { return m_wants.x; }
    [[nodiscard]] const PlotAxis& y(bool onRight = false) const { return onRight ? *m_wants.right : m_wants.y; }
    [[nodiscard]] const std::vector<Tick>& xTicks() const { return m_xTicks; }
    [[nodiscard]] const std::vector<Tick>& yTicks() const { return m_yTicks; }
    /// Where what comes below starts.
    [[nodiscard]] qreal bottom() const { return m_bottom; }

    void paintGrid(QPainter& painter, const look::Look& look) const; ///< beneath what is plotted
    void paintAxes(QPainter& painter, const look::Look& look) const;

    /// About what the axes take, before their numbers are known.
    [[nodiscard]] static QSizeF around(const figure::Axis& x, const figure::Axis& y, const figure::Axis* right,
                                       const look::Look& look);

private:
    void takeTicks(const look::Look& look);
    void paintCategories(QPainter& painter, const look::Look& look) const;
    /// Names whose words are too long for their places stand in turn on two lines.
    enum class Names { Plain, Wrapped, Staggered };

    Wants m_wants;
    QSizeF m_body;
    QRectF m_area;
    qreal m_bottom = 0;
    Names m_names = Names::Plain; ///< of the horizontal axis' categories
    std::vector<Tick> m_xTicks, m_yTicks, m_rightTicks;
};

/// Text that reads on whatever is under it: with a rim in the pane's colour.
void paintHaloed(QPainter& painter, const QFont& font, const QColor& colour, const QColor& rim, const QRectF& place,
                 Qt::Alignment alignment, const QString& text);

} // namespace gradus::figures
