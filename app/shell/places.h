#pragma once

#include <QString>

/// Where Gradus keeps things unless told otherwise: the usual XDG places.
namespace gradus::shell::places {

[[nodiscard]] QString collection(); ///< $XDG_DATA_HOME/gradus/collection.gradus
[[nodiscard]] QString ownDecks(); ///< $XDG_DATA_HOME/gradus/decks
[[nodiscard]] QString settings(); ///< $XDG_CONFIG_HOME/gradus/gradus.ini

} // namespace gradus::shell::places
