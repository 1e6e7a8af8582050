#pragma once

#include "demo/panelediting.h"

#include <QObject>

namespace gradus::demo {

class ControlsPanel;
class Stage;

/// Lets settings be made by pointing at the figure: tells the stage what can be set where, and puts what the user sets there into
/// the controls, as if they had set it there.
class PanelEditor : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the editor.
    PanelEditor(Stage& stage, ControlsPanel& controls);

    /// For the figure that stands on the stage and the settings as they are; nullptr for no demo.
    void offer(const figure::Declaration* declaration);
    /// What can be done, in one sentence; may be empty.
    [[nodiscard]] QString inWords() const { return editingInWords(m_editing); }

Q_SIGNALS:
    /// Other settings than before can be made.
    void offersChanged();

private:
    template <typename Read> void take(const std::string& panel, const Read& read);

    Stage& m_stage;
    ControlsPanel& m_controls;
    PanelEditing m_editing;
};

} // namespace gradus::demo
