#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// Equations, each sign above the number it stands for. Places are kept for the widest number of any frame, so that nothing
/// jumps.
class EquationView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    void highlight(const Highlight& highlight) override;

    /// Where a term stands, in the widget's coordinates.
    [[nodiscard]] QRectF termPlace(std::size_t line, std::size_t term) const;
    /// The number under it; empty where there is none.
    [[nodiscard]] QString numberOf(std::size_t line, std::size_t term) const;

protected:
    void take() override;
    void settleBody(const Fit& fit, const QSizeF& size) override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;
    /// What it says changes with the frame.
    [[nodiscard]] QString inWords() const override { return {}; }
    [[nodiscard]] QString pointedWords() const override;

private:
    struct Term {
        QString symbol;
        std::vector<QString> numbers; ///< by frame
        qreal symbolWidth = 0;
        qreal digits = 0, sign = 0; ///< widths: of the widest number without its sign, of a sign where one has it
        bool variable = false; ///< a name, not a sign
        bool breaks = false; ///< a new line may begin with it
        int depth = 0; ///< the smaller, the better is a break here
        [[nodiscard]] qreal width() const { return std::max(symbolWidth, digits + 2 * sign); }
    };
    struct Line {
        QString label;
        std::vector<Term> terms;
    };
    struct Plan {
        std::vector<std::vector<QRectF>> terms; ///< places, by line and term
        std::vector<QRectF> lines;
        qreal labels = 0; ///< width of the labels' column; 0 where they stand above their lines
        QSizeF size;
    };
    [[nodiscard]] const figure::Equation& equation() const { return std::get<figure::Equation>(panel().content); }
    [[nodiscard]] static bool definesFirst(const Line& line); ///< "w = …"
    [[nodiscard]] Plan plan(qreal widest) const;
    [[nodiscard]] Plan plan(qreal widest, qreal labels) const;
    [[nodiscard]] std::vector<QRectF> placed(const Line& line, const QPointF& corner, qreal right, qreal defined) const;
    [[nodiscard]] QFont symbolFont(bool variable) const;
    [[nodiscard]] QFont numberFont(bool outcome) const;
    [[nodiscard]] qreal symbolHeight() const;
    [[nodiscard]] qreal termHeight() const;
    [[nodiscard]] qreal margin() const; ///< for the bar before the frame's line

    std::vector<Line> m_lines;
    Plan m_plan;
    std::int64_t m_frame = -1;
    std::int64_t m_line = -1; ///< the frame's
};

} // namespace gradus::figures
