#include "lab/store.h"

#include <algorithm>
#include <utility>

namespace gradus::lab {

const std::any* Store::find(const std::string& name)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) { return item.name == name; });
    if (found == m_items.end())
        return nullptr;
    m_items.splice(m_items.begin(), m_items, found);
    return &m_items.front().result;
}

void Store::keep(const std::string& name, std::size_t bytes, std::any result)
{
    m_items.push_front({name, bytes, std::move(result)});
    m_bytes += bytes;
    while (m_bytes > m_mostBytes && m_items.size() > 1) {
        m_bytes -= m_items.back().bytes;
        m_items.pop_back();
    }
}

} // namespace gradus::lab
