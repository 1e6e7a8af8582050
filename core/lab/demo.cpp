#include "lab/demo.h"

#include <algorithm>

namespace gradus::lab {

const Demo* findDemo(const std::string& id)
{
    const std::vector<Demo>& all = demos();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Demo& demo) { return demo.declaration.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace gradus::lab
