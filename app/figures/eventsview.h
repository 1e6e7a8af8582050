#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// What happened in which order: a lane for each actor, time to the right, what lies ahead faded. The arrow keys walk from event
/// to event.
class EventsView : public PanelView {
    Q_OBJECT
public:
    EventsView(const look::Look& look, QWidget* parent);
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    void highlight(const Highlight& highlight) override;

    /// Where an event's mark stands, in the widget's coordinates.
    [[nodiscard]] QPointF eventPlace(std::size_t event) const;
    /// Between two steps; device-independent pixels.
    [[nodiscard]] qreal stepWidth() const { return m_plan.step; }
    /// The steps whose names are written, rising.
    [[nodiscard]] std::vector<std::int64_t> namedSteps() const;

protected:
    void take() override;
    void settleBody(const Fit& fit, const QSizeF& size) override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString pointedWords() const override;

    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Measures, in the body's coordinates.
    struct Plan {
        qreal left = 0; ///< where time begins
        qreal step = 0;
        qreal bandHeight = 0, lanesTop = 0, laneHeight = 0, namesTop = 0, namesHeight = 0, keyTop = 0, keyWidth = 0;
        bool slanted = false; ///< the steps' names
        QSizeF size;
    };
    struct KeyItem {
        figure::Happening kind = figure::Happening::Ran;
        QString words;
        QRectF place; ///< relative to the key
    };

    [[nodiscard]] const figure::Events& events() const { return std::get<figure::Events>(panel().content); }
    [[nodiscard]] Plan plan(qreal widest) const;
    [[nodiscard]] std::vector<KeyItem> key(qreal width) const;
    [[nodiscard]] QFont laneFont() const { return look().font(look::Look::Type::Label); }
    [[nodiscard]] QFont smallFont() const { return look().font(look::Look::Type::Small); }
    [[nodiscard]] QFont nameFont() const { return look().monospace(look::Look::Type::Small); }
    [[nodiscard]] qreal thickness() const { return std::min(scale(), 2.0); } ///< factor on what isn't type
    [[nodiscard]] qreal stepMiddle(std::int64_t step) const { return m_plan.left + (qreal(step) + 0.5) * m_plan.step; }
    [[nodiscard]] QRectF laneRow(std::int64_t lane) const;
    [[nodiscard]] qreal markRadius() const;
    [[nodiscard]] qreal longestLane() const;
    [[nodiscard]] QString told(std::int64_t event) const; ///< "Recorder: ran at before_fit"
    [[nodiscard]] QString toldStep(std::int64_t step) const;
    [[nodiscard]] std::int64_t eventAt(const QPointF& point) const; ///< -1 for none
    [[nodiscard]] std::int64_t stepAt(const QPointF& point) const; ///< -1 for none
    [[nodiscard]] std::int64_t neighbour(int key) const;
    void point(std::int64_t event, std::int64_t step);
    void bringIntoView(std::int64_t step);

    void paintColumns(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintLanes(QPainter& painter) const;
    void paintLaneNames(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintKey(QPainter& painter, qreal width) const;

    std::vector<QString> m_lanes, m_steps;
    std::vector<QPointF> m_offsets; ///< of each event's mark from the middle of its lane's step: several may share one
    std::int64_t m_levels = 0; ///< of bands
    Plan m_plan;
    std::int64_t m_frameStep = -1;
    std::int64_t m_event = -1, m_step = -1; ///< pointed at, by pointer or keyboard
};

} // namespace gradus::figures
