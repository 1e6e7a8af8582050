#pragma once

namespace gradus::text {

/// Makes screen readers get a MarkdownView's words with formulas as their TeX. Safe to call more than once.
void installAccessibleView();

} // namespace gradus::text
