#pragma once

#include "lab/cam/model.h"
#include "lab/shapespot/net.h"

namespace gradus::lab::cam {

/// The nets that come with the demo.
class ShapeModel : public Model {
public:
    explicit ShapeModel(shapespot::Net net);

    [[nodiscard]] const std::vector<Layer>& layers() const override { return m_layers; }
    [[nodiscard]] const Layer& lastLayer() const override { return m_layers.back(); }
    [[nodiscard]] const std::vector<std::string>& classes() const override;
    [[nodiscard]] std::int64_t side() const override;
    [[nodiscard]] at::Tensor prepared(const at::Tensor& pictures) const override;
    [[nodiscard]] Pass pass(const at::Tensor& batch, const std::string& layer, bool training) const override;
    [[nodiscard]] const std::optional<Head>& head() const override { return m_head; }

    [[nodiscard]] const shapespot::Net& net() const { return m_net; }

private:
    shapespot::Net m_net;
    std::vector<Layer> m_layers;
    std::optional<Head> m_head;
};

} // namespace gradus::lab::cam
