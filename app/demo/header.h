#pragma once

#include "figure/declaration.h"
#include "look/look.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace gradus::demo {

class LookLabel;

/// The demo's title and what can be done with it. Where there is no room for the buttons, one menu holds them all.
class Header : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the header.
    explicit Header(look::Look& look, QWidget* parent = nullptr);

    void setDeclaration(const figure::Declaration* declaration);
    /// Marks the preset in the menu; may be empty.
    void setPreset(const QString& preset);
    [[nodiscard]] const QString& preset() const { return m_preset; }
    /// Whether the settings differ from those of the card.
    void setChanged(bool changed);
    /// While the outcome is hidden, what would give it away can't be used, and says why.
    void setConcealed(bool concealed);
    void setComparing(bool comparing);
    void retranslate();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void presetChosen(const QString& preset);
    void resetAsked();
    void compareAsked(bool on);
    void pythonAsked();
    void exportAsked(const QString& kind); ///< "png", "svg", "csv"

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static void opens(QToolButton* button, QMenu* menu);
    QToolButton* addButton(QHBoxLayout* layout);
    void fillPresets();
    void allow();
    void fold();

    look::Look& m_look;
    const figure::Declaration* m_declaration = nullptr;
    QString m_preset;
    bool m_concealed = false;
    bool m_changed = false;
    LookLabel* m_title;
    QWidget* m_buttons; ///< the row of them
    QToolButton *m_resetButton, *m_presetsButton, *m_exportButton, *m_more;
    QMenu *m_presets, *m_export, *m_all;
    QAction *m_reset, *m_compare, *m_python, *m_png, *m_svg, *m_csv;
};

} // namespace gradus::demo
