#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gradus::figure {

/// A sentence that can still be translated. The lab makes it, the app shows it.
/// `source` is English with places %1, %2 … that `arguments` fill in order. An empty `context` marks text that is the same in
/// every language: code, numbers, names.
struct Text {
    std::string context;
    std::string source;
    std::vector<std::string> arguments;

    [[nodiscard]] Text with(std::vector<std::string> values) const { return {context, source, std::move(values)}; }
    [[nodiscard]] bool empty() const { return source.empty(); }
    bool operator==(const Text&) const = default;
};

/// Text that no language changes.
[[nodiscard]] Text verbatim(std::string words);

/// The English sentence with its places filled.
[[nodiscard]] std::string english(const Text& text);

} // namespace gradus::figure

/// Marks a sentence for lupdate (-tr-function-alias QT_TRANSLATE_NOOP+=GRADUS_TEXT). Both must be string literals.
#define GRADUS_TEXT(context, source) (::gradus::figure::Text{context, source, {}})
