#include "lab/cam/shapemodel.h"

#include "lab/cam/words.h"
#include "lab/shapespot/scenes.h"
#include "lab/shapespot/weights.h"

#include <torch/types.h>

namespace gradus::lab::cam {

using at::Tensor;
using shapespot::Net;

ShapeModel::ShapeModel(Net net)
    : m_net(std::move(net))
    , m_head(Head{m_net["head.weight"], m_net["head.bias"]})
{
    const at::NoGradGuard noGrad;
    const Tensor blank = at::zeros({1, 3, shapespot::side, shapespot::side}, m_head->weight.options());
    const auto note = [this](const std::string& layer, const Tensor& output) {
        m_layers.push_back({layer, output.sizes().slice(1).vec()});
    };
    static_cast<void>(m_net.forward(blank, false, {note, {}}));
}

const std::vector<std::string>& ShapeModel::classes() const
{
    return shapespot::vocab();
}

std::int64_t ShapeModel::side() const
{
    return shapespot::side;
}

Tensor ShapeModel::prepared(const Tensor& pictures) const
{
    return shapespot::normalised(pictures.to(m_head->weight.device()));
}

Pass ShapeModel::pass(const Tensor& batch, const std::string& layer, bool training) const
{
    const Net net = training ? m_net.cloned() : m_net;
    const bool keepsGradient = at::GradMode::is_enabled();
    Pass pass;
    const auto keep = [&](const std::string& name, const Tensor& output) {
        if (name != layer)
            return;
        pass.activations = output;
        if (keepsGradient)
            pass.root = pass.activations.requires_grad_(true); // the weights need no gradient: it begins here
    };
    pass.scores = net.forward(batch, training, {keep, {}});
    return pass;
}

std::unique_ptr<Model> makeShapeModel(const Setting& setting, const at::Device& device)
{
    Net net = setting.model == untrainedModel ? Net::fresh(setting.seed)
        : setting.ownWeights                  ? shapespot::readNet(setting.model)
                                              : shapespot::shippedNet();
    if (setting.randomised > 0)
        net = net.randomised(setting.randomised, setting.seed);
    return std::make_unique<ShapeModel>(net.on(device));
}

} // namespace gradus::lab::cam
