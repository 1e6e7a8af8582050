#pragma once

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>

#include <memory>
#include <string>
#include <vector>

/// TorchScript knows no hooks that could be set from C++. What a hook would see is read out of the model's graph instead: a copy
/// of it gives back, beside the scores, what the module at a place computed.
namespace gradus::lab::cam {

/// The output of a submodule.
struct Place {
    std::string path; ///< "layer4.1"
    torch::jit::Value* value = nullptr;
    bool within = false; ///< another one that is listed
};

/// A copy of forward's graph in which submodules that call submodules are opened once, and what the submodules give back, in the
/// order in which they run. Paths are the same from call to call.
struct OpenedGraph {
    std::shared_ptr<torch::jit::Graph> graph;
    std::vector<Place> places;
};
[[nodiscard]] OpenedGraph openedGraph(const torch::jit::Module& module);

/// Makes the graph give back a tuple: its own output, then these values.
void alsoReturn(torch::jit::Graph& graph, const std::vector<torch::jit::Value*>& values);

/// Adds one more input, zeros, to what the value's users see. The gradient by that input is the gradient by the value, on every
/// run: that by the value itself is lost once LibTorch's optimiser has made one piece of the code around it. Returns the sum.
[[nodiscard]] torch::jit::Value* addedTo(torch::jit::Value* value);

} // namespace gradus::lab::cam
