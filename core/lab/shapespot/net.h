#pragma once

#include "figure/value.h"

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gradus::lab::shapespot {

/// What may watch a forward pass.
struct Watcher {
    /// Called with each layer's output: what a forward hook sees.
    std::function<void(const std::string& layer, const at::Tensor& output)> hook;
    /// Called with every tensor that is made on the way.
    std::function<void(const at::Tensor& made)> made;
};

/// A convolution (3×3, stride 2, 16 channels), three residual blocks (32 with stride 2, 32, 64; He et al. 2015) and, over the
/// mean of their 16×16 cells, one linear layer: 91,413 trained numbers. Its tensors are shared between copies; see `cloned`.
class Net {
public:
    struct Part {
        std::string name; ///< as in PyTorch: "block1.norm2.running_mean"
        figure::Shape shape;
        bool trained = true; ///< false: a running statistic
    };
    /// All tensors, from the picture to the scores.
    [[nodiscard]] static const std::vector<Part>& parts();

    /// The layers whose outputs are B×C×H×W, from the picture up: stem, block1, block2, block3.
    [[nodiscard]] static const std::vector<std::string>& layers();

    /// What can be drawn anew, from the scores down: head, block3, block2, block1, stem.
    [[nodiscard]] static const std::vector<std::string>& modulesFromTop();

    /// Weights as PyTorch draws them for a new net, uniform within 1/√fan-in, from the generator of that seed.
    [[nodiscard]] static Net fresh(std::uint64_t seed);

    explicit Net(std::map<std::string, at::Tensor> tensors)
        : m_tensors(std::move(tensors))
    {
    }

    [[nodiscard]] const at::Tensor& operator[](const std::string& name) const { return m_tensors.at(name); }

    /// The same with tensors of its own.
    [[nodiscard]] Net cloned() const;

    [[nodiscard]] Net on(const at::Device& device) const;

    /// The same with the first `count` of modulesFromTop() drawn anew, as Adebayo et al. 2018 do to test a method.
    [[nodiscard]] Net randomised(std::int64_t count, std::uint64_t seed) const;

    /// Scores, B×5, of B×3×64×64. In training, batches are normalised by their own mean and variance, and the running
    /// statistics of this net change.
    [[nodiscard]] at::Tensor forward(const at::Tensor& images, bool training, const Watcher& watcher = {}) const;

    /// Those of parts() that are trained, told to keep gradients.
    [[nodiscard]] std::vector<at::Tensor> parametersWithGradient() const;

private:
    [[nodiscard]] at::Tensor normed(const at::Tensor& x, const std::string& name, bool training, const Watcher& watcher) const;
    [[nodiscard]] at::Tensor block(const at::Tensor& x, const std::string& name, std::int64_t stride, bool training,
                                   const Watcher& watcher) const;

    std::map<std::string, at::Tensor> m_tensors;
};

} // namespace gradus::lab::shapespot
