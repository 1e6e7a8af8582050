#include "demo/paneleditor.h"

#include "demo/controlspanel.h"
#include "demo/stage.h"

#include <utility>

namespace gradus::demo {

PanelEditor::PanelEditor(Stage& stage, ControlsPanel& controls)
    : m_stage(stage)
    , m_controls(controls)
{
    connect(&stage, &Stage::placed, this, [this](const std::string& panel, const figure::Point& place) {
        take(panel, [&](const figure::Parameter& parameter) { return placedValue(parameter, place); });
    });
    connect(&stage, &Stage::cellChosen, this, [this](const std::string& panel, std::int64_t cell) {
        take(panel, [cell](const figure::Parameter& parameter) { return cellValue(parameter, cell); });
    });
    connect(&stage, &Stage::chosen, this, [this](const std::string& panel) {
        take(panel, [&](const figure::Parameter&) { return std::optional<figure::Value>(panel); });
    });
}

template <typename Read> void PanelEditor::take(const std::string& panel, const Read& read)
{
    const auto parameter = m_editing.parameters.find(panel);
    if (parameter == m_editing.parameters.end()) {
        return;
    }
    if (const std::optional<figure::Value> value = read(*parameter->second)) {
        m_controls.edit(parameter->second->id, *value);
    }
}

void PanelEditor::offer(const figure::Declaration* declaration)
{
    const PanelEditing before = std::exchange(m_editing, {});
    if (declaration && m_stage.figure()) {
        m_editing = editingOn(*m_stage.figure(), *declaration, m_controls.arguments(), m_controls.hidden());
    }
    m_stage.setEditing(m_editing.panels);
    if (m_editing.parameters != before.parameters) {
        Q_EMIT offersChanged();
    }
}

} // namespace gradus::demo
