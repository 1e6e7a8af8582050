#pragma once

#include "figure/figure.h"

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <vector>

/// From LibTorch's tensors to a figure's plain data. Tensors may lie on any device.
namespace gradus::lab {

/// torch's name without "torch.": "float32".
[[nodiscard]] std::string dtypeName(const at::Tensor& tensor);

[[nodiscard]] figure::Shape shapeOf(const at::Tensor& tensor);

/// Row-major.
[[nodiscard]] std::vector<double> valuesOf(const at::Tensor& tensor);

/// With the cells told apart that stride 0 only repeats.
[[nodiscard]] figure::TensorGrid gridOf(const at::Tensor& tensor, std::string joiner = {});

/// The numbers as they lie in memory, whatever the tensor's shape and strides make of them.
[[nodiscard]] figure::TensorGrid storageGridOf(const at::Tensor& tensor);

[[nodiscard]] std::int64_t storageBytes(const at::Tensor& tensor);

/// For each cell, row-major, its place in the storage.
[[nodiscard]] std::vector<std::int64_t> storageCells(const at::Tensor& tensor);

/// For each cell the cell that it repeats; itself where it has memory of its own.
[[nodiscard]] std::vector<std::int64_t> storedCells(const at::Tensor& tensor);

/// Axes along which the same memory is read again and again.
[[nodiscard]] std::vector<std::int64_t> stretchedAxes(const at::Tensor& tensor);

/// As Python writes a tuple: "(3, 1)", "(1,)", "()".
[[nodiscard]] std::string pythonTuple(at::IntArrayRef numbers);

} // namespace gradus::lab
