#include "lab/tensors.h"

#include <algorithm>

namespace gradus::lab {

namespace {

/// Σ index·stride for every cell, row-major.
std::vector<std::int64_t> places(at::IntArrayRef sizes, const std::vector<std::int64_t>& strides, std::int64_t start)
{
    std::vector<std::int64_t> all{start};
    for (std::size_t axis = 0; axis < sizes.size(); ++axis) {
        std::vector<std::int64_t> finer;
        finer.reserve(all.size() * static_cast<std::size_t>(sizes[axis]));
        for (const std::int64_t place : all)
            for (std::int64_t index = 0; index < sizes[axis]; ++index)
                finer.push_back(place + index * strides[axis]);
        all = std::move(finer);
    }
    return all;
}

std::vector<double> copied(const at::Tensor& tensor)
{
    const at::Tensor plain = tensor.to(at::kCPU, at::kDouble).contiguous();
    const auto* first = plain.data_ptr<double>();
    return {first, first + plain.numel()};
}

} // namespace

std::string dtypeName(const at::Tensor& tensor)
{
    switch (tensor.scalar_type()) {
    case at::kBool:
        return "bool";
    case at::kByte:
        return "uint8";
    case at::kInt:
        return "int32";
    case at::kLong:
        return "int64";
    case at::kHalf:
        return "float16";
    case at::kBFloat16:
        return "bfloat16";
    case at::kFloat:
        return "float32";
    case at::kDouble:
        return "float64";
    default:
        return c10::toString(tensor.scalar_type());
    }
}

figure::Shape shapeOf(const at::Tensor& tensor)
{
    return tensor.sizes().vec();
}

std::vector<double> valuesOf(const at::Tensor& tensor)
{
    return copied(tensor);
}

figure::TensorGrid gridOf(const at::Tensor& tensor, std::string joiner)
{
    figure::TensorGrid grid;
    grid.shape = shapeOf(tensor);
    grid.values = valuesOf(tensor);
    grid.dtype = dtypeName(tensor);
    grid.joiner = std::move(joiner);
    if (stretchedAxes(tensor).empty())
        return grid;
    const std::vector<std::int64_t> stored = storedCells(tensor);
    grid.roles.reserve(stored.size());
    for (std::size_t cell = 0; cell < stored.size(); ++cell)
        grid.roles.push_back(stored[cell] == static_cast<std::int64_t>(cell) ? figure::CellRole::Stored
                                                                             : figure::CellRole::Stretched);
    return grid;
}

figure::TensorGrid storageGridOf(const at::Tensor& tensor)
{
    const std::int64_t count = storageBytes(tensor) / static_cast<std::int64_t>(tensor.element_size());
    figure::TensorGrid grid;
    grid.shape = {count};
    grid.values = copied(tensor.as_strided({count}, {1}, 0));
    grid.dtype = dtypeName(tensor);
    return grid;
}

std::int64_t storageBytes(const at::Tensor& tensor)
{
    return static_cast<std::int64_t>(tensor.storage().nbytes());
}

std::vector<std::int64_t> storageCells(const at::Tensor& tensor)
{
    return places(tensor.sizes(), tensor.strides().vec(), tensor.storage_offset());
}

std::vector<std::int64_t> storedCells(const at::Tensor& tensor)
{
    std::vector<std::int64_t> strides(static_cast<std::size_t>(tensor.dim()));
    std::int64_t step = 1;
    for (std::int64_t axis = tensor.dim(); axis-- > 0; step *= tensor.size(axis))
        strides[static_cast<std::size_t>(axis)] = tensor.stride(axis) == 0 ? 0 : step;
    return places(tensor.sizes(), strides, 0);
}

std::vector<std::int64_t> stretchedAxes(const at::Tensor& tensor)
{
    std::vector<std::int64_t> axes;
    for (std::int64_t axis = 0; axis < tensor.dim(); ++axis)
        if (tensor.stride(axis) == 0 && tensor.size(axis) > 1)
            axes.push_back(axis);
    return axes;
}

std::string pythonTuple(at::IntArrayRef numbers)
{
    std::string text = "(";
    for (const std::int64_t number : numbers)
        text += (text.size() > 1 ? ", " : "") + std::to_string(number);
    return text + (numbers.size() == 1 ? ",)" : ")");
}

} // namespace gradus::lab
