#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace gradus::figure {

/// The one with that id; nullptr if there is none.
template <typename Named> [[nodiscard]] const Named* named(const std::vector<Named>& all, const std::string& id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Named& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

template <typename Named> [[nodiscard]] std::vector<std::string> idsOf(const std::vector<Named>& all)
{
    std::vector<std::string> ids;
    ids.reserve(all.size());
    for (const Named& one : all)
        ids.push_back(one.id);
    return ids;
}

} // namespace gradus::figure
