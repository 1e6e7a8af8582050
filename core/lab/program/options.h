#pragma once

#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace gradus::lab::program {

/// The command line can't be understood; ends the program with status 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What follows a verb on the command line.
struct Options {
    std::vector<std::string> words; ///< neither options nor name=value, in order
    std::map<std::string, std::string> settings; ///< name=value
    std::set<std::string> switches; ///< "--json"
    std::map<std::string, std::string> values; ///< "--device" -> "cpu"

    [[nodiscard]] bool has(const std::string& option) const { return switches.count(option) > 0; }
    [[nodiscard]] std::string value(const std::string& option, const std::string& otherwise) const;
    /// Throws UsageError if it is no whole number within the range.
    [[nodiscard]] long long number(const std::string& option, long long otherwise, long long minimum, long long maximum) const;
};

/// Which options a verb takes, and how many words.
struct Grammar {
    std::set<std::string> switches;
    std::set<std::string> valued;
    std::size_t leastWords = 0, mostWords = 0;
    bool settings = false;
};

/// Throws UsageError on anything the grammar does not know.
[[nodiscard]] Options readOptions(const std::vector<std::string>& arguments, const Grammar& grammar);

} // namespace gradus::lab::program
