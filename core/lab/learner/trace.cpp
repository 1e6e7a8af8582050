#include "lab/learner/trace.h"

#include <algorithm>

namespace gradus::lab::loop {

Moment& Trace::open(const std::string& name, bool event, const Place& place)
{
    Moment& moment = m_moments.emplace_back();
    moment.name = name;
    moment.event = event;
    moment.place = place;
    moment.writes = std::move(m_pending);
    m_pending.clear();
    m_open = true;
    return moment;
}

void Trace::write(const std::string& attribute, const Value& value, const std::string& writer)
{
    std::vector<Write>& writes = m_open ? m_moments.back().writes : m_pending;
    writes.push_back({attribute, shown(value), writer, numberIn(value), isBroken(value)});
}

void Trace::look(Lookup lookup)
{
    if (m_looked.insert({lookup.reader, lookup.attribute, lookup.found}).second)
        m_lookups.push_back(std::move(lookup));
}

std::optional<std::size_t> Trace::firstRaise() const
{
    const auto found =
        std::find_if(m_moments.begin(), m_moments.end(), [](const Moment& moment) { return !moment.raised.empty(); });
    return found == m_moments.end() ? std::nullopt : std::optional<std::size_t>(found - m_moments.begin());
}

std::optional<std::size_t> Trace::afterRaise() const
{
    const std::optional<std::size_t> raise = firstRaise();
    for (std::size_t index = raise ? *raise + 1 : m_moments.size(); index < m_moments.size(); ++index)
        if (m_moments[index].event)
            return index;
    return std::nullopt;
}

std::int64_t Trace::count(const std::string& name) const
{
    return std::count_if(m_moments.begin(), m_moments.end(), [&](const Moment& moment) { return moment.name == name; });
}

} // namespace gradus::lab::loop
