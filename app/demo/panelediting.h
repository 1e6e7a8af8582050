#pragma once

#include "figure/declaration.h"
#include "figures/panelview.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace gradus::demo {

/// What can be set by pointing at a figure's panels.
struct PanelEditing {
    std::map<std::string, figures::Editing> panels; ///< by panel id
    std::map<std::string, const figure::Parameter*> parameters; ///< what it sets, by panel id
};

/// For the figure as it is shown (concealed, where it is). `hidden`: parameters that may not be set just now. Where several could
/// be set on a panel, the first that applies is.
[[nodiscard]] PanelEditing editingOn(const figure::Figure& shown, const figure::Declaration& declaration,
                                     const figure::Arguments& arguments, const std::set<std::string>& hidden);

/// A place in the units of the panel's axes as the parameter takes it: within its range, to a thousandth of it. Nothing where the
/// parameter is no place.
[[nodiscard]] std::optional<figure::Value> placedValue(const figure::Parameter& parameter, const figure::Point& place);
/// The number of a cell; nothing where it is out of the parameter's range.
[[nodiscard]] std::optional<figure::Value> cellValue(const figure::Parameter& parameter, std::int64_t cell);

/// "Click the figure to set start."; empty where nothing can be set.
[[nodiscard]] QString editingInWords(const PanelEditing& editing);

} // namespace gradus::demo
