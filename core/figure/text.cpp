#include "figure/text.h"

#include <cctype>
#include <cstddef>

namespace gradus::figure {

Text verbatim(std::string words)
{
    return {{}, std::move(words), {}};
}

std::string english(const Text& text)
{
    if (text.arguments.empty())
        return text.source;
    std::string filled;
    const std::string& source = text.source;
    for (std::size_t at = 0; at < source.size(); ++at) {
        std::size_t number = 0;
        std::size_t end = at + 1;
        if (source[at] == '%')
            for (; end < source.size() && end < at + 3 && std::isdigit(static_cast<unsigned char>(source[end])) != 0; ++end)
                number = number * 10 + static_cast<std::size_t>(source[end] - '0');
        if (number < 1 || number > text.arguments.size()) {
            filled += source[at];
            continue;
        }
        filled += text.arguments[number - 1];
        at = end - 1;
    }
    return filled;
}

} // namespace gradus::figure
