#pragma once

#include "lab/cam/setting.h"

#include "figure/value.h"

#include <torch/types.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gradus::lab::cam {

/// A place in a net whose output is a stack of maps.
struct Layer {
    std::string id; ///< as in PyTorch: "block3", "layer4.1"
    figure::Shape shape; ///< channels, rows, columns
};

/// What came out of a net.
struct Pass {
    at::Tensor scores; ///< B×K
    at::Tensor activations; ///< B×C×H×W, of the layer that was asked for
    at::Tensor root; ///< what to take a gradient of the scores by, to have that of the activations; only where gradients are kept
};

/// The layer that makes scores of the mean of the last activations.
struct Head {
    at::Tensor weight; ///< K×C
    at::Tensor bias; ///< K
};

/// A net that classifies pictures. All tensors lie on its device.
class Model {
public:
    Model() = default;
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;
    virtual ~Model() = default;

    /// From the picture up; never empty. Layers within layers come last.
    [[nodiscard]] virtual const std::vector<Layer>& layers() const = 0;
    /// The last of those that are not within another.
    [[nodiscard]] virtual const Layer& lastLayer() const = 0;
    [[nodiscard]] virtual const std::vector<std::string>& classes() const = 0;
    [[nodiscard]] virtual std::int64_t side() const = 0; ///< pixels of the square pictures it is given
    /// B×3×S×S, uint8, as the net takes it.
    [[nodiscard]] virtual at::Tensor prepared(const at::Tensor& pictures) const = 0;
    /// Gradients are kept where the caller's grad mode says so. Training: as after train(), on a copy, so that nothing stays.
    [[nodiscard]] virtual Pass pass(const at::Tensor& batch, const std::string& layer, bool training) const = 0;
    /// Where the scores are one linear layer over the mean of the last layer's cells: plain CAM's weights.
    [[nodiscard]] virtual const std::optional<Head>& head() const = 0;
};

[[nodiscard]] std::unique_ptr<Model> makeShapeModel(const Setting& setting, const at::Device& device);

/// A TorchScript file of the user's. Throws figure::Error with a sentence for whatever can't be one: not an archive, frozen, of
/// more than one input, without scores B×K, without a layer B×C×H×W.
[[nodiscard]] std::unique_ptr<Model> makeScriptModel(const Setting& setting, const at::Device& device);

} // namespace gradus::lab::cam
