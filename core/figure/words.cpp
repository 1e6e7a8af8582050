#include "figure/words.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace gradus::figure {

namespace {

/// The bytes of the well-formed UTF-8 character at the front, 0 if there is none.
std::size_t characterLength(std::string_view bytes)
{
    const auto at = [&](std::size_t index) { return static_cast<std::uint8_t>(bytes[index]); };
    const std::uint8_t first = at(0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xC2 && first <= 0xDF ? 2
        : first >= 0xE0 && first <= 0xEF                      ? 3
        : first >= 0xF0 && first <= 0xF4                      ? 4
                                                              : 0;
    if (length == 0 || bytes.size() < length)
        return 0;
    for (std::size_t index = 1; index < length; ++index)
        if ((at(index) & 0xC0U) != 0x80)
            return 0;
    const std::uint8_t second = at(1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second > 0x9F;
    const bool tooLarge = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || tooLarge ? 0 : length;
}

/// How many single-letter edits lead from one word to the other.
std::size_t editDistance(const std::string& from, const std::string& to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view trimmed(std::string_view words)
{
    constexpr std::string_view space = " \t\r\n\f\v";
    const std::size_t first = words.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return words.substr(first, words.find_last_not_of(space) - first + 1);
}

std::string lowered(std::string_view words)
{
    std::string result(words);
    for (char& letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return result;
}

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::string listed(const std::vector<std::string>& words)
{
    std::string result;
    for (const std::string& word : words)
        result += (result.empty() ? "" : ", ") + word;
    return result;
}

std::string quotable(std::string_view typed)
{
    constexpr int longest = 40;
    std::string result;
    for (int characters = 0; !typed.empty(); ++characters) {
        if (characters == longest)
            return result + "…";
        const std::size_t length = characterLength(typed);
        const bool control = length == 1 && static_cast<unsigned char>(typed[0]) < 0x20;
        result += length == 0 ? "\uFFFD" : control ? " " : std::string(typed.substr(0, length));
        typed.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

std::vector<std::string> closeNames(const std::string& typed, const std::vector<std::string>& names)
{
    const std::string wanted = lowered(typed).substr(0, 100);
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const std::string& name : names) {
        const std::string known = lowered(name);
        const bool part = wanted.size() >= 3 && known.find(wanted) != std::string::npos;
        const std::size_t distance = part ? 1 : editDistance(wanted, known);
        if (distance <= std::max<std::size_t>(2, known.size() / 3))
            ranked.emplace_back(distance, name);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> best;
    for (const auto& [distance, name] : ranked)
        if (best.size() < 3)
            best.push_back(name);
    return best;
}

} // namespace gradus::figure
