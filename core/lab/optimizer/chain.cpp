#include "lab/optimizer/chain.h"

#include "lab/optimizer/sheet.h"
#include "lab/optimizer/views.h"

#include "figure/number.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace gradus::lab::optimizer {

namespace {

constexpr int digits = 4;
constexpr const char* nothing = "–";

bool contains(const Chain& chain, Callback callback)
{
    return std::find(chain.callbacks.begin(), chain.callbacks.end(), callback) != chain.callbacks.end();
}

} // namespace

std::string idOf(Callback callback)
{
    return std::string(callbackIds[static_cast<std::size_t>(callback)]);
}

std::vector<std::string> idsOf(const std::vector<Callback>& callbacks)
{
    std::vector<std::string> ids;
    ids.reserve(callbacks.size());
    for (const Callback callback : callbacks)
        ids.push_back(idOf(callback));
    return ids;
}

std::string written(const at::Tensor& tensor)
{
    if (!tensor.defined())
        return nothing;
    const double* numbers = tensor.data_ptr<double>();
    if (tensor.numel() == 1)
        return figure::shortText(numbers[0], digits);
    return "(" + figure::shortText(numbers[0], digits) + ", " + figure::shortText(numbers[1], digits) + ")";
}

std::vector<figure::Text> keptColumns(const Chain& chain)
{
    std::vector<figure::Text> columns;
    if (contains(chain, Callback::AverageGrad))
        columns.push_back(figure::verbatim("grad_avg"));
    if (contains(chain, Callback::AverageSqrGrad))
        columns.push_back(figure::verbatim("sqr_avg"));
    if (contains(chain, Callback::StepStat))
        columns.push_back(figure::verbatim("step"));
    return columns;
}

std::vector<std::string> keptNumbers(const Chain& chain, const State& state)
{
    std::vector<std::string> numbers;
    if (contains(chain, Callback::AverageGrad))
        numbers.push_back(written(state.gradAvg));
    if (contains(chain, Callback::AverageSqrGrad))
        numbers.push_back(written(state.sqrAvg));
    if (contains(chain, Callback::StepStat))
        numbers.push_back(state.step > 0 ? std::to_string(state.step) : nothing);
    return numbers;
}

void addChanges(std::vector<figure::TableCell>& row, const std::vector<std::string>& before,
                const std::vector<std::string>& after)
{
    for (std::size_t column = 0; column < after.size(); ++column)
        row.push_back(
            cellOf(after[column], after[column] == before[column] ? figure::Emphasis::Muted : figure::Emphasis::Normal));
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
