#pragma once

#include "lab/learner/setting.h"
#include "lab/learner/value.h"

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace gradus::lab::loop {

inline constexpr std::int64_t batchSize = 4;

/// A line, w·x + b, from w = 1 and b = 0; with a hidden state h, tanh(mean of x + the h before), added to it if asked.
struct Model {
    at::Tensor w, b, h;
    bool stateful = false;

    Model(bool withState, const std::string& device);
    [[nodiscard]] at::Tensor operator()(const at::Tensor& x);
    void reset();
    [[nodiscard]] std::vector<at::Tensor> parameters() const { return {w, b}; }
};

/// The plain optimizer of chapter 19: p −= p.grad · lr.
struct Sgd {
    std::vector<at::Tensor> parameters;
    double lr = 0;

    void step();
    void zeroGrad();
};

/// Batches of 4 rows around y = 2x + 1, noise 0.1, drawn with the seed: those to train with first.
struct Data {
    std::vector<Pair> train, valid;
};
[[nodiscard]] Data makeData(const Setting& setting, const std::string& device);

} // namespace gradus::lab::loop
