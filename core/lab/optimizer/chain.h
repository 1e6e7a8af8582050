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
/// "{grad_avg: -0.4, step: 1}"
[[nodiscard]] std::string written(const State& state);

[[nodiscard]] figure::Text missingText(Callback callback, const std::string& what);

/// How many of the steps are pictured.
[[nodiscard]] std::int64_t chainSteps(const Setting& setting);

/// A parameter in double precision, with a gradient of zeros.
[[nodiscard]] at::Tensor parameterAt(std::initializer_list<double> numbers);

/// Fills the last page with empty rows, so that all pages are alike.
void completePages(figure::Table& table, std::size_t pageRows);

} // namespace gradus::lab::optimizer
