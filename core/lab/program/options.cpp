#include "options.h"

#include "figure/number.h"
#include "figure/words.h"

namespace gradus::lab::program {

using figure::quotable;

std::string Options::value(const std::string& option, const std::string& otherwise) const
{
    const auto found = values.find(option);
    return found == values.end() ? otherwise : found->second;
}

long long Options::number(const std::string& option, long long otherwise, long long minimum, long long maximum) const
{
    const auto found = values.find(option);
    if (found == values.end())
        return otherwise;
    const std::optional<std::int64_t> number = figure::readInteger(found->second);
    if (!number || *number < minimum || *number > maximum)
        throw UsageError(option + " takes a whole number from " + std::to_string(minimum) + " to " + std::to_string(maximum)
                         + ", not “" + quotable(found->second) + "”.");
    return *number;
}

Options readOptions(const std::vector<std::string>& arguments, const Grammar& grammar)
{
    Options options;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string& argument = arguments[at];
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const bool hasValue = equals != std::string::npos;
        if (grammar.valued.count(name) > 0) {
            if (!hasValue && at + 1 == arguments.size())
                throw UsageError(name + " needs a value after it.");
            options.values[name] = hasValue ? argument.substr(equals + 1) : arguments[++at];
        } else if (argument.starts_with('-')) {
            if (grammar.switches.count(argument) == 0)
                throw UsageError("There is no option “" + quotable(argument) + "” here; see gradus-lab --help.");
            options.switches.insert(argument);
        } else if (hasValue && grammar.settings && !options.words.empty()) {
            if (!options.settings.emplace(name, argument.substr(equals + 1)).second)
                throw UsageError("“" + quotable(name) + "” is set twice.");
        } else {
            options.words.push_back(argument);
        }
    }
    if (options.words.size() < grammar.leastWords)
        throw UsageError("Say which demo, as in: gradus-lab run broadcasting/rules.");
    if (options.words.size() > grammar.mostWords)
        throw UsageError("“" + quotable(options.words[grammar.mostWords]) + "” is one word too many; see gradus-lab --help.");
    return options;
}

} // namespace gradus::lab::program
