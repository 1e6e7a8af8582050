#pragma once

#include "lab/optimizer/setting.h"

#include "figure/figure.h"

#include <initializer_list>
#include <string>
#include <vector>

/// What the pictures of a chain of callbacks have in common.
namespace gradus::lab::optimizer {

[[nodiscard]] std::string idOf(Callback callback);
[[nodiscard]] std::vector<std::string> idsOf(const std::vector<Callback>& callbacks);

/// "(-4, 1.5)", "0.19"; "–" if it is undefined.
[[nodiscard]] std::string written(const at::Tensor& tensor);
/// What the chain's stats keep, by key: "grad_avg".
[[nodiscard]] std::vector<figure::Text> keptColumns(const Chain& chain);
/// The numbers under them; "–" for what nobody has made yet.
[[nodiscard]] std::vector<std::string> keptNumbers(const Chain& chain, const State& state);

/// Appends what a call left behind; what it did not change is muted.
void addChanges(std::vector<figure::TableCell>& row, const std::vector<std::string>& before,
                const std::vector<std::string>& after);

[[nodiscard]] figure::Text missingText(Callback callback, const std::string& what);

/// How many of the steps are pictured.
[[nodiscard]] std::int64_t chainSteps(const Setting& setting);

/// A parameter in double precision, with a gradient of zeros.
[[nodiscard]] at::Tensor parameterAt(std::initializer_list<double> numbers);

/// Fills the last page with empty rows, so that all pages are alike.
void completePages(figure::Table& table, std::size_t pageRows);

} // namespace gradus::lab::optimizer
