#pragma once

#include "figure/text.h"

#include <stdexcept>

namespace gradus::figure {

/// Anything the user can put right: one sentence that says what, where and what to do.
class Error : public std::runtime_error {
public:
    explicit Error(Text text)
        : std::runtime_error(english(text))
        , m_text(std::move(text))
    {
    }
    [[nodiscard]] const Text& text() const { return m_text; }

private:
    Text m_text;
};

} // namespace gradus::figure
