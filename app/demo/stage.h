#pragma once

#include "figures/export.h"
#include "figures/figurearea.h"
#include "look/look.h"

#include <QWidget>

class QBoxLayout;

namespace gradus::demo {

class LookLabel;

/// Where the figure stands: alone, or a frozen one beside the current one on one scale.
class Stage : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the stage.
    explicit Stage(look::Look& look, QWidget* parent = nullptr);

    /// `answers`: answers are open. A concealed figure must come concealed.
    void setFigure(const figures::SharedFigure& figure, bool answers);
    /// The current one, as it is shown; may be null.
    [[nodiscard]] const figures::SharedFigure& figure() const { return m_current.area->view().figure(); }
    void setDimmed(bool dimmed);
    void setFrame(std::int64_t frame);

    /// What can be set by pointing at the current figure.
    void setEditing(const std::map<std::string, figures::Editing>& editing);

    /// Freezes the current figure beside the current one, or lets it go.
    void compare(bool on);
    [[nodiscard]] bool isComparing() const { return m_frozen != nullptr; }
    void setHeadings(const QString& frozen, const QString& current);

    /// What can be seen of the stage at once; figures are arranged for it, and may make the stage higher.
    void setSpace(const QSize& space);

    /// For exports; empty while there is no figure.
    [[nodiscard]] std::vector<figures::Exhibit> exhibits() const;

Q_SIGNALS:
    /// A new figure's first paint has ended.
    void painted();
    /// Other widgets than before take the focus.
    void panelsChanged();
    /// The user has set something on a panel of the current figure.
    void placed(const std::string& panel, const gradus::figure::Point& place);
    void cellChosen(const std::string& panel, std::int64_t cell);
    void chosen(const std::string& panel);

private:
    struct Side {
        QWidget* all;
        LookLabel* heading;
        figures::FigureArea* area;
    };
    Side makeSide();
    void share();
    void divide();

    look::Look& m_look;
    QBoxLayout* m_layout;
    Side m_current;
    std::unique_ptr<QWidget> m_frozen; ///< owns the frozen side
    Side m_frozenSide{};
    bool m_unpainted = false;
    QSize m_space;
    std::int64_t m_frame = -1;
};

} // namespace gradus::demo
