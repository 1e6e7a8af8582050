#pragma once

#include "figures/figurelayout.h"
#include "figures/panelview.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

namespace gradus::figures {

/// Draws a figure: its panels in a grid, cells that belong together lit together. Knows no demo.
class FigureView : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the view.
    explicit FigureView(look::Look& look, QWidget* parent = nullptr);

    /// The figure must be one that figure::problem finds nothing wrong with. While an answer is to stay hidden, give
    /// figure::concealed(figure) and `answers` false: the view draws, speaks and hands on only what it is given.
    void setFigure(SharedFigure figure, bool answers);
    [[nodiscard]] const SharedFigure& figure() const { return m_figure; }

    /// The time line's frame; -1 for none. What is pointed at comes first.
    void setFrame(std::int64_t frame);
    /// Faded: the figure is not that of the settings shown.
    void setDimmed(bool dimmed);

    /// What each panel's colours and axes run over: by the panel's id its colours, by "id.x", "id.y", "id.right" its axes. Panels
    /// of one scale (figure::Panel::scale) are drawn over the union of theirs.
    [[nodiscard]] Ranges ranges() const;
    /// By the same names: ranges to draw over instead of the panels' own.
    void setSharedRanges(const Ranges& ranges);

    /// Arranges the panels for a space; returns what the figure takes, which may be more.
    QSizeF arrangeIn(const QSizeF& space, qreal largestEase = 1);
    /// How large the figure would be drawn in a space: 0, as small as may be … 1.
    [[nodiscard]] qreal easeIn(const QSizeF& space) const;
    /// What the figure would take in a space.
    [[nodiscard]] QSizeF sizeIn(const QSizeF& space) const;
    /// What can be set on which panel.
    void setEditing(std::map<std::string, Editing> editing);

    /// What the arranged figure takes.
    [[nodiscard]] QSizeF extent() const { return m_arrangement.size; }

    /// Draws the figure as arranged and lit, its top left corner at the origin.
    void paintFigure(QPainter& painter) const;

    [[nodiscard]] const PanelView* panelView(const std::string& panel) const;

Q_SIGNALS:
    void painted();
    /// Panels have changed such that they must be arranged anew.
    void reshaped();
    /// Panels have come or gone; the views are children in the figure's order.
    void panelsChanged();
    /// The user has set something on a panel (see Editing).
    void placed(const std::string& panel, const gradus::figure::Point& place);
    void cellChosen(const std::string& panel, std::int64_t cell);
    void chosen(const std::string& panel);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void point(const std::string& panel, std::int64_t cell);
    void light();
    void refresh();
    void keepPlace(const std::string& panel, const figure::Point& place);

    look::Look& m_look;
    SharedFigure m_figure;
    bool m_answers = false;
    bool m_dimmed = false;
    std::vector<PanelView*> m_views; ///< children, in the figure's order
    Arrangement m_arrangement;
    QPointF m_corner; ///< of the arrangement in the widget
    Highlight m_highlight;
    Ranges m_sharedRanges;
    std::map<std::string, Editing> m_editing; ///< by panel id
};

} // namespace gradus::figures
