#pragma once

#include "figures/panelview.h"

namespace gradus::figures {

/// Lines of Python; the one that runs is marked by a bar and a sign.
class CodeView : public PanelView {
    Q_OBJECT
public:
    using PanelView::PanelView;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    void highlight(const Highlight& highlight) override;

protected:
    void take() override;
    void settleBody(const Fit& fit, const QSizeF& size) override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;
    [[nodiscard]] QString pointedWords() const override;

private:
    [[nodiscard]] const figure::Code& code() const { return std::get<figure::Code>(panel().content); }
    [[nodiscard]] QFont font() const { return look().monospace(look::Look::Type::Label); }
    [[nodiscard]] qreal indent(const std::string& line) const;
    [[nodiscard]] qreal gutter() const; ///< before the lines, for the sign
    std::vector<qreal> m_heights;
    std::int64_t m_line = -1;
};

} // namespace gradus::figures
