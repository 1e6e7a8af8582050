#pragma once

#include "demo/catalogue.h"

#include <string>
#include <vector>

namespace gradus::bench {

/// "demo/preset" of every preset of every demo.
inline std::vector<std::string> everyPlace(const demo::Catalogue& catalogue)
{
    std::vector<std::string> all;
    for (const figure::Declaration& demo : catalogue.declarations())
        for (const figure::Preset& preset : demo.presets)
            all.push_back(demo.id + '/' + preset.id);
    return all;
}

} // namespace gradus::bench
