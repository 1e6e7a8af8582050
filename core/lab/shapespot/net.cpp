#include "lab/shapespot/net.h"

#include "lab/random.h"
#include "lab/shapespot/scenes.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace gradus::lab::shapespot {

namespace {

using at::Tensor;

constexpr double normMomentum = 0.1, normEpsilon = 1e-5; // PyTorch's

Tensor noticed(Tensor made, const Watcher& watcher)
{
    if (watcher.made)
        watcher.made(made);
    return made;
}

Tensor convolved(const Tensor& x, const Tensor& weight, std::int64_t stride)
{
    const std::int64_t padding = weight.size(2) / 2;
    return at::conv2d(x, weight, {}, stride, padding);
}

void addNorm(std::vector<Net::Part>& parts, const std::string& name, std::int64_t channels)
{
    for (const char* part : {".weight", ".bias"})
        parts.push_back({name + part, {channels}});
    for (const char* part : {".running_mean", ".running_var"})
        parts.push_back({name + part, {channels}, false});
}

void addBlock(std::vector<Net::Part>& parts, const std::string& name, std::int64_t in, std::int64_t out)
{
    parts.push_back({name + ".conv1.weight", {out, in, 3, 3}});
    addNorm(parts, name + ".norm1", out);
    parts.push_back({name + ".conv2.weight", {out, out, 3, 3}});
    addNorm(parts, name + ".norm2", out);
    if (in != out)
        parts.push_back({name + ".skip.weight", {out, in, 1, 1}});
}

Tensor freshPart(const Net::Part& part, at::Generator& generator)
{
    if (part.shape.size() == 1) {
        const bool isOne = part.name.ends_with("norm.weight") || part.name.ends_with("norm1.weight")
            || part.name.ends_with("norm2.weight") || part.name.ends_with("running_var");
        return isOne ? at::ones(part.shape) : at::zeros(part.shape);
    }
    Tensor weight = at::empty(part.shape);
    const double bound = 1 / std::sqrt(static_cast<double>(weight[0].numel()));
    return weight.uniform_(-bound, bound, generator);
}

} // namespace

const std::vector<Net::Part>& Net::parts()
{
    static const std::vector<Part> all = [] {
        std::vector<Part> parts;
        parts.push_back({"stem.conv.weight", {16, 3, 3, 3}});
        addNorm(parts, "stem.norm", 16);
        addBlock(parts, "block1", 16, 32);
        addBlock(parts, "block2", 32, 32);
        addBlock(parts, "block3", 32, 64);
        parts.push_back({"head.weight", {classCount, 64}});
        parts.push_back({"head.bias", {classCount}});
        return parts;
    }();
    return all;
}

const std::vector<std::string>& Net::layers()
{
    static const std::vector<std::string> all{"stem", "block1", "block2", "block3"};
    return all;
}

const std::vector<std::string>& Net::modulesFromTop()
{
    static const std::vector<std::string> all{"head", "block3", "block2", "block1", "stem"};
    return all;
}

Net Net::fresh(std::uint64_t seed)
{
    at::Generator generator = generatorFor(seed);
    std::map<std::string, Tensor> tensors;
    for (const Part& part : parts())
        tensors[part.name] = freshPart(part, generator);
    return Net(std::move(tensors));
}

Net Net::cloned() const
{
    std::map<std::string, Tensor> tensors;
    for (const auto& [name, tensor] : m_tensors)
        tensors[name] = tensor.detach().clone();
    return Net(std::move(tensors));
}

Net Net::on(const at::Device& device) const
{
    std::map<std::string, Tensor> tensors;
    for (const auto& [name, tensor] : m_tensors)
        tensors[name] = tensor.to(device);
    return Net(std::move(tensors));
}

Net Net::randomised(std::int64_t count, std::uint64_t seed) const
{
    const Net other = fresh(seed);
    std::map<std::string, Tensor> tensors = m_tensors;
    for (std::int64_t module = 0; module < count; ++module)
        for (auto& [name, tensor] : tensors)
            if (name.starts_with(modulesFromTop().at(static_cast<std::size_t>(module)) + "."))
                tensor = other[name];
    return Net(std::move(tensors));
}

Tensor Net::normed(const Tensor& x, const std::string& name, bool training, const Watcher& watcher) const
{
    const Net& net = *this;
    return noticed(at::batch_norm(x, net[name + ".weight"], net[name + ".bias"], net[name + ".running_mean"],
                                  net[name + ".running_var"], training, normMomentum, normEpsilon, false),
                   watcher);
}

Tensor Net::block(const Tensor& x, const std::string& name, std::int64_t stride, bool training, const Watcher& watcher) const
{
    const Net& net = *this;
    const std::string skip = name + ".skip.weight";
    Tensor y = noticed(convolved(x, net[name + ".conv1.weight"], stride), watcher);
    y = noticed(at::relu(normed(y, name + ".norm1", training, watcher)), watcher);
    y = noticed(convolved(y, net[name + ".conv2.weight"], 1), watcher);
    y = normed(y, name + ".norm2", training, watcher);
    y = noticed(y + (m_tensors.count(skip) > 0 ? noticed(convolved(x, net[skip], stride), watcher) : x), watcher);
    return noticed(at::relu(y), watcher);
}

Tensor Net::forward(const Tensor& images, bool training, const Watcher& watcher) const
{
    const Net& net = *this;
    const auto passed = [&](const char* layer, Tensor output) {
        if (watcher.hook)
            watcher.hook(layer, output);
        return output;
    };
    Tensor x = noticed(convolved(images, net["stem.conv.weight"], 2), watcher);
    x = passed("stem", noticed(at::relu(normed(x, "stem.norm", training, watcher)), watcher));
    x = passed("block1", block(x, "block1", 2, training, watcher));
    x = passed("block2", block(x, "block2", 1, training, watcher));
    x = passed("block3", block(x, "block3", 1, training, watcher));
    x = noticed(x.mean({2, 3}), watcher);
    return at::linear(x, net["head.weight"], net["head.bias"]);
}

std::vector<Tensor> Net::parametersWithGradient() const
{
    std::vector<Tensor> all;
    for (const Part& part : parts())
        if (part.trained) {
            Tensor parameter = m_tensors.at(part.name);
            all.push_back(parameter.requires_grad_(true));
        }
    return all;
}

} // namespace gradus::lab::shapespot
