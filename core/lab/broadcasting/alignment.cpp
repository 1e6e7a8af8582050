#include "lab/broadcasting/alignment.h"

#include <algorithm>
#include <optional>

namespace gradus::lab::broadcast {

namespace {

using figure::Emphasis;
using figure::TableCell;

/// The operand's size on an axis counted from the right, 0 being the last; nothing where it has no such axis.
std::optional<std::int64_t> sizeAt(const NamedShape& operand, std::size_t fromRight)
{
    if (fromRight >= operand.shape.size())
        return std::nullopt;
    return operand.shape[operand.shape.size() - 1 - fromRight];
}

/// What one axis comes to.
struct Axis {
    std::int64_t size = 1;
    bool fits = true;
    std::string text; ///< "4", or "2 ≠ 3"
};

Axis solve(const std::vector<NamedShape>& operands, std::size_t fromRight, bool oneSided)
{
    Axis axis;
    if (oneSided) {
        const std::optional<std::int64_t> own = sizeAt(operands[0], fromRight);
        const std::optional<std::int64_t> wanted = sizeAt(operands[1], fromRight);
        axis.size = wanted.value_or(*own);
        axis.fits = wanted && (!own || *own == *wanted || *own == 1);
        axis.text =
            axis.fits ? std::to_string(axis.size) : std::to_string(*own) + " ≠ " + (wanted ? std::to_string(*wanted) : "–");
        return axis;
    }
    for (const NamedShape& operand : operands) {
        const std::int64_t size = sizeAt(operand, fromRight).value_or(1);
        if (size == 1 || size == axis.size || !axis.fits)
            continue;
        if (axis.size == 1) {
            axis.size = size;
        } else {
            axis.fits = false;
            axis.text = std::to_string(axis.size) + " ≠ " + std::to_string(size);
        }
    }
    if (axis.fits)
        axis.text = std::to_string(axis.size);
    return axis;
}

TableCell operandCell(std::optional<std::int64_t> size, const Axis& axis, bool solved)
{
    if (!solved)
        return {figure::verbatim(size ? std::to_string(*size) : "")};
    if (!axis.fits)
        return {figure::verbatim(size ? std::to_string(*size) : ""), Emphasis::Bad};
    const std::string own = size ? std::to_string(*size) : "(1)";
    if (size.value_or(1) != axis.size)
        return {figure::verbatim(own + " → " + std::to_string(axis.size)), Emphasis::Answer};
    return {figure::verbatim(own), size ? Emphasis::Normal : Emphasis::Muted};
}

} // namespace

figure::Table alignmentTable(const std::vector<NamedShape>& operands, bool oneSided, bool solved)
{
    std::size_t rank = 0;
    for (const NamedShape& operand : operands)
        rank = std::max(rank, operand.shape.size());

    figure::Table table;
    table.columns.push_back({});
    std::vector<Axis> axes;
    for (std::size_t left = rank; left-- > 0;) {
        table.columns.push_back(GRADUS_TEXT("broadcasting", "axis %1").with({"−" + std::to_string(left + 1)}));
        axes.push_back(solve(operands, left, oneSided));
    }
    for (const NamedShape& operand : operands) {
        std::vector<TableCell>& row = table.rows.emplace_back();
        row.push_back({figure::verbatim(operand.name)});
        for (std::size_t axis = 0; axis < rank; ++axis) {
            // The target of expand_as never stretches.
            const bool told = solved && (!oneSided || &operand == &operands[0] || !axes[axis].fits);
            row.push_back(operandCell(sizeAt(operand, rank - 1 - axis), axes[axis], told));
        }
    }
    std::vector<TableCell>& result = table.rows.emplace_back();
    result.push_back({GRADUS_TEXT("broadcasting", "result")});
    for (const Axis& axis : axes) {
        const Emphasis emphasis = axis.fits ? Emphasis::Good : Emphasis::Bad;
        result.push_back(solved ? TableCell{figure::verbatim(axis.text), emphasis}
                                : TableCell{figure::verbatim("?"), Emphasis::Muted});
    }
    return table;
}

} // namespace gradus::lab::broadcast
