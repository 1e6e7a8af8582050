#include "lab/optimizer/chain.h"

#include "lab/optimizer/views.h"

#include "figure/number.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace gradus::lab::optimizer {

namespace {

constexpr int digits = 4;

} // namespace

std::string idOf(Callback callback)
{
    return std::string(callbackIds[static_cast<std::size_t>(callback)]);
}

std::vector<std::string> idsOf(const std::vector<Callback>& callbacks)
{
    std::vector<std::string> ids;
    for (const Callback callback : callbacks)
        ids.push_back(idOf(callback));
    return ids;
}

std::string written(const at::Tensor& tensor)
{
    if (!tensor.defined())
        return "–";
    const double* numbers = tensor.data_ptr<double>();
    if (tensor.numel() == 1)
        return figure::shortText(numbers[0], digits);
    return "(" + figure::shortText(numbers[0], digits) + ", " + figure::shortText(numbers[1], digits) + ")";
}

std::string written(const State& state)
{
    std::string text;
    const auto add = [&](const char* key, const std::string& value) {
        text += (text.empty() ? "" : ", ") + std::string(key) + ": " + value;
    };
    if (state.gradAvg.defined())
        add("grad_avg", written(state.gradAvg));
    if (state.sqrAvg.defined())
        add("sqr_avg", written(state.sqrAvg));
    if (state.step > 0)
        add("step", std::to_string(state.step));
    return "{" + text + "}";
}

figure::Text missingText(Callback callback, const std::string& what)
{
    return GRADUS_TEXT("optimizer", "%1 needs %2, which no callback before it has made: put the stat first.")
        .with({idOf(callback), what});
}

std::int64_t chainSteps(const Setting& setting)
{
    return std::min(setting.steps, mostChainSteps);
}

at::Tensor parameterAt(std::initializer_list<double> numbers)
{
    at::Tensor p = at::tensor(std::vector<double>(numbers), at::kDouble);
    p.mutable_grad() = at::zeros_like(p);
    return p;
}

void completePages(figure::Table& table, std::size_t pageRows)
{
    while (table.rows.size() % pageRows != 0)
        table.rows.emplace_back(table.columns.size());
    table.pageRows = static_cast<std::int64_t>(pageRows);
}

} // namespace gradus::lab::optimizer
