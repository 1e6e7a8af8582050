#pragma once

#include "figure/declaration.h"

#include <set>
#include <string>

namespace gradus::demo {

/// Model files of the user's that may be loaded. A model file is a program: none is loaded before the user has said so, not even
/// where a card or a link names it.
class TrustedModels {
public:
    void add(const std::string& path) { m_paths.insert(path); }
    /// Whether a value may be handed to the lab: all but the model files that have not been allowed.
    [[nodiscard]] bool allow(const figure::Parameter& parameter, const figure::Value& value) const;
    [[nodiscard]] bool allow(const figure::Declaration& declaration, const figure::Arguments& arguments) const;

private:
    std::set<std::string> m_paths;
};

} // namespace gradus::demo
