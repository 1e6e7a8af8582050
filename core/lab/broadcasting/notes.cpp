#include "lab/broadcasting/notes.h"

#include "lab/tensors.h"

#include <algorithm>

namespace gradus::lab::broadcast {

namespace {

using figure::Text;

bool fit(const figure::Shape& left, const figure::Shape& right)
{
    for (std::size_t fromRight = 1; fromRight <= std::min(left.size(), right.size()); ++fromRight) {
        const std::int64_t one = left[left.size() - fromRight];
        const std::int64_t other = right[right.size() - fromRight];
        if (one != other && one != 1 && other != 1)
            return false;
    }
    return true;
}

Text noteOnError(const Setting& setting, const Computation& all)
{
    if (all.outcome.defined() || !all.changed.defined() || setting.operation == Operation::None || setting.c)
        return {};
    figure::Shape column = shapeOf(all.changed);
    column.push_back(1);
    if (column.size() == 2 && fit(column, shapeOf(all.b)))
        return GRADUS_TEXT("broadcasting", "With a new last axis it works: %1.unsqueeze(-1) is %2, and both stretch to fit.")
            .with({changedExpression(setting), figure::formatShape(column)});
    return GRADUS_TEXT("broadcasting",
                       "Aligned from the right, two sizes differ and neither is 1: nothing can be stretched to fit.");
}

Text noteOnChange(const Setting& setting, const Computation& all)
{
    switch (setting.change) {
    case Change::Transpose:
        return GRADUS_TEXT("broadcasting", "The numbers stay where they are in memory: shape and strides swap.");
    case Change::ExpandAs:
        return GRADUS_TEXT("broadcasting", "Nothing is copied: with a stride of 0 the same numbers are read again.");
    case Change::Unsqueeze:
    case Change::Column:
    case Change::Row:
        return GRADUS_TEXT("broadcasting", "Both add an axis of size 1: %1 and %2 are the same.")
            .with({changedExpression(setting), siblingExpression(setting)});
    case Change::Squeeze:
    case Change::SqueezeDim: {
        const bool differ = all.sibling.defined() && all.sibling.sizes() != all.changed.sizes();
        if (differ)
            return GRADUS_TEXT("broadcasting",
                               "squeeze() drops every axis of size 1, that of the batch too; with a number only that axis.");
        return GRADUS_TEXT("broadcasting", "Here both give the same. Make the first axis 1 to see where they part.");
    }
    case Change::None:
        return {};
    }
    return {};
}

Text noteOnStretching(const Computation& all)
{
    const at::Tensor& a = all.views[0];
    const at::Tensor& b = all.views[1];
    if (stretchedAxes(a).empty() && stretchedAxes(b).empty())
        return GRADUS_TEXT("broadcasting", "The shapes are equal: each cell meets the one in the same place.");
    if (all.changed.dim() == 1 && a.dim() == 2 && stretchedAxes(a) == std::vector<std::int64_t>{0})
        return GRADUS_TEXT("broadcasting", "a is laid along every row, so each column meets one number of it.");
    if (!stretchedAxes(a).empty() && !stretchedAxes(b).empty())
        return GRADUS_TEXT("broadcasting", "Both are stretched: every number of one meets every number of the other.");
    return GRADUS_TEXT("broadcasting", "Where a size is 1, the same number is read again; nothing is copied.");
}

} // namespace

Text noteOn(const Setting& setting, const Computation& all)
{
    if (!all.error.empty())
        return noteOnError(setting, all);
    if (all.squeezed.defined())
        return GRADUS_TEXT("broadcasting",
                           "Every prediction meets every target: %1 differences instead of %2. It runs, and the loss is wrong.")
            .with({std::to_string(all.outcome.numel()), std::to_string(all.squeezed.numel())});
    if (setting.then == Then::All)
        return GRADUS_TEXT("broadcasting", "all() is True only if every cell is.");
    if (setting.then == Then::Item)
        return GRADUS_TEXT("broadcasting", "A tensor without axes holds one number; item() gives it as a plain Python number.");
    if (setting.operation == Operation::None && setting.change == Change::None)
        return GRADUS_TEXT("broadcasting", "Memory is one flat row; the strides say how far the next cell along an axis lies.");
    if (all.views.size() == 2 && setting.change != Change::ExpandAs)
        return noteOnStretching(all);
    return noteOnChange(setting, all);
}

} // namespace gradus::lab::broadcast
