#pragma once

#include "figures/colourmap.h"
#include "figures/links.h"
#include "look/look.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPainter;

namespace gradus::figures {

/// How large things are drawn, the same for all panels of a figure. Device-independent pixels.
struct Fit {
    qreal cell = 40; ///< height of a cell
    qreal unit = 2; ///< side of a cell in a tensor drawn as an image
    qsizetype digits = 1; ///< a cell is at least so many characters wide
};

/// What is lit just now: by the pointer, the keyboard, or the time line's frame.
struct Highlight {
    Lit lit;
    std::string panel; ///< whose cell is pointed at; empty where a frame lights the cells
    std::int64_t cell = -1; ///< the pointed one
    std::int64_t frame = -1;
};

/// How a panel grows with the space the figure has. Its body gets a share of it and must paint itself into whatever it gets.
/// Device-independent pixels.
struct Elastic {
    qreal aspect = 1.6; ///< width to height of what is drawn inside `around`
    qreal give = 1; ///< it may become so many times wider or higher than that; 1: it keeps its aspect
    QSizeF around; ///< what axes, legends and the like take beside it
    QSizeF least; ///< of the body; rather than be smaller it is scrolled
};

/// What can be set by pointing at a panel.
struct Editing {
    enum class Kind {
        None,
        Place, ///< a point, or its x
        Cell, ///< a cell's number
        Whole, ///< the panel itself is what is chosen
    };
    Kind kind = Kind::None;
    figure::Point place; ///< where it stands now; of Place
    std::int64_t cell = -1; ///< the chosen one; of Cell
    bool chosen = false; ///< of Whole
    bool operator==(const Editing&) const = default;
};

using SharedFigure = std::shared_ptr<const figure::Figure>;

/// One panel of a figure: knows its size, draws itself, speaks for itself. The widget holds focus, pointer and words; its picture
/// is painted by the FigureView (and by exports) through `paint`.
class PanelView : public QWidget {
    Q_OBJECT
public:
    PanelView(const look::Look& look, QWidget* parent);

    /// `panel` lies in `figure`. `answers`: the answers are open.
    void setPanel(const SharedFigure& figure, const figure::Panel& panel, bool answers);
    [[nodiscard]] const figure::Panel& panel() const { return *m_panel; }
    /// The index of the content's kind that the view draws.
    [[nodiscard]] std::size_t kind() const { return m_kind; }

    /// Text can be made narrower, a tensor can't.
    [[nodiscard]] virtual bool wraps() const { return true; }
    /// Nothing: the body takes what bodySize says. Otherwise the layout gives it a size; bodySize is not asked then.
    [[nodiscard]] virtual std::optional<Elastic> elastic() const { return std::nullopt; }
    /// What the body (without title and joiner) takes.
    [[nodiscard]] virtual QSizeF bodySize(const Fit& fit, qreal widest) const = 0;
    /// Space before the body, for the joiner.
    [[nodiscard]] virtual qreal leading(const Fit& fit) const;
    [[nodiscard]] QSizeF titleSize(qreal widest) const;

    /// Fixes the place: `place` in the parent's coordinates, its body starting `titleHeight` below the top.
    void settle(const Fit& fit, const QRectF& place, qreal titleHeight);

    /// Draws in the parent's coordinates.
    void paint(QPainter& painter, bool withFocus) const;

    virtual void highlight(const Highlight& highlight);

    /// What the panel is drawn over by itself: "" is the range of its colours, "x", "y" and "right" are those of its axes.
    [[nodiscard]] virtual Ranges ranges() const { return {}; }
    /// By the same names: what it is to be drawn over instead, so that panels can be compared. Those not named are its own.
    virtual void setSharedRanges(const Ranges&) { }

    /// What a press, a drag or the keyboard sets here.
    virtual void setEditing(const Editing& editing);
    [[nodiscard]] const Editing& editing() const { return m_editing; }

Q_SIGNALS:
    /// A cell is pointed at; -1 for none.
    void pointed(const std::string& panel, std::int64_t cell);
    /// In units of the panel's axes; follows the drag.
    void placed(const std::string& panel, const gradus::figure::Point& place);
    void cellChosen(const std::string& panel, std::int64_t cell);
    void chosen(const std::string& panel);

protected:
    virtual void take() { } ///< the panel has been set
    virtual void settleBody(const Fit&, const QSizeF&) { }
    /// Draws with the body's top left corner as origin.
    virtual void paintBody(QPainter& painter, const QSizeF& size) const = 0;
    /// What is framed when the panel is chosen, in a body of that size.
    [[nodiscard]] virtual QRectF choosable(const QSizeF& size) const { return QRectF({}, size); }
    /// How much of the body's left is scrolled out of sight; 0 in an export.
    [[nodiscard]] qreal scrolledAway() const { return m_scrolledAway; }
    /// Drawn after the title.
    [[nodiscard]] virtual QString caption() const { return {}; }
    /// The panel's content, said once for each.
    [[nodiscard]] virtual QString inWords() const;
    /// What is pointed at, said before it.
    [[nodiscard]] virtual QString pointedWords() const { return {}; }
    void speak(); ///< brings the accessible words up to date

    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    [[nodiscard]] const look::Look& look() const { return m_look; }
    [[nodiscard]] const look::Theme& theme() const { return m_look.theme(); }
    [[nodiscard]] const figure::Figure& figure() const { return *m_figure; }
    /// The outcome that the figure explains: drawn in the outcome's colour once it may be seen.
    [[nodiscard]] bool isOutcome() const { return m_outcome; }
    [[nodiscard]] QRectF body() const { return m_body; } ///< in the widget's coordinates
    [[nodiscard]] qreal scale() const { return m_look.scale(); }

private:
    [[nodiscard]] QFont titleFont() const;
    void paintTitle(QPainter& painter, qreal left, qreal right) const;

    const look::Look& m_look;
    SharedFigure m_figure;
    const figure::Panel* m_panel = nullptr; ///< in m_figure
    std::size_t m_kind = 0;
    bool m_outcome = false;
    Editing m_editing;
    Qt::FocusPolicy m_ownFocus = Qt::NoFocus; ///< while the panel is there to be chosen: what it was before
    QString m_words;
    mutable qreal m_scrolledAway = 0; ///< while painting
    QRectF m_body;
    QRectF m_title;
};

/// The view for a content's kind.
[[nodiscard]] PanelView* makePanelView(const figure::Content& content, const look::Look& look, QWidget* parent);

/// Makes screen readers meet a panel as a picture or as text, not as an empty box. Harmless to call again.
void describePanelsToScreenReaders();

} // namespace gradus::figures
