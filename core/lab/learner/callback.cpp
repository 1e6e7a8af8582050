#include "lab/learner/callback.h"

#include "lab/learner/cancel.h"
#include "lab/learner/learner.h"

namespace gradus::lab::loop {

const Subscriber::Method* Subscriber::method(const std::string& event) const
{
    const auto found = m_methods.find(event);
    return found == m_methods.end() ? nullptr : &found->second;
}

std::vector<std::string> Subscriber::methods() const
{
    std::vector<std::string> names;
    for (const std::string& event : allEvents())
        if (method(event) != nullptr)
            names.push_back(event);
    return names;
}

const Value* Subscriber::own(const std::string& attribute) const
{
    const auto found = m_attributes.find(attribute);
    return found == m_attributes.end() ? nullptr : &found->second;
}

void Subscriber::set(const std::string& attribute, const Value& value)
{
    m_attributes[attribute] = value;
    learner().trace().write(m_name + "." + attribute, value, m_name);
}

void Subscriber::append(const std::string& attribute, double value)
{
    std::vector<double> list = std::get<std::vector<double>>(mine(attribute));
    list.push_back(value);
    set(attribute, list);
}

const Value& Subscriber::mine(const std::string& attribute) const
{
    const Value* found = own(attribute);
    if (found == nullptr)
        throw AttributeError(m_name, attribute);
    return *found;
}

const Value& Subscriber::learners(const std::string& attribute) const
{
    const Value* found = learner().find(attribute);
    if (found == nullptr)
        throw AttributeError("Learner", attribute);
    return *found;
}

const Value& Callback::read(const std::string& attribute)
{
    const Value* mine = own(attribute);
    const Value* found = mine != nullptr ? mine : learner().find(attribute);
    learner().trace().look({name(), attribute,
                            mine != nullptr        ? Found::Own
                                : found != nullptr ? Found::Learner
                                                   : Found::Nowhere,
                            found != nullptr ? shown(*found) : std::string()});
    if (found == nullptr)
        throw AttributeError(name(), attribute);
    return *found;
}

bool Callback::training()
{
    return get<bool>(learner().spelling().training);
}

Pair Callback::batch()
{
    if (learner().kind() == Kind::Minimal)
        return get<Pair>("batch");
    return {get<at::Tensor>("xb"), get<at::Tensor>("yb")};
}

} // namespace gradus::lab::loop
