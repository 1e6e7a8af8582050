#include "lab/cam/scriptgraph.h"

#include <torch/csrc/jit/api/function_impl.h>

#include <algorithm>
#include <optional>

namespace gradus::lab::cam {

namespace {

using torch::jit::Graph;
using torch::jit::Module;
using torch::jit::Node;
using torch::jit::Value;

/// Where a module lies in the model, "layer4.1", by the attributes that lead to it; nothing for a module from elsewhere.
std::optional<std::string> pathOf(const Value* module, const Graph& graph)
{
    std::string path;
    while (module->node()->kind() == c10::prim::GetAttr) {
        path.insert(0, module->node()->s(c10::attr::name) + (path.empty() ? "" : "."));
        module = module->node()->input(0);
    }
    return module == graph.inputs()[0] && !path.empty() ? std::optional(path) : std::nullopt;
}

std::optional<Module> submodule(const Module& model, const std::string& path)
{
    Module module = model;
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        const c10::IValue child = module.attr(path.substr(begin, end - begin));
        if (!child.isModule())
            return std::nullopt;
        module = child.toModule();
        begin = end + 1;
    }
    return module;
}

/// Null where there is none, or it is no graph.
torch::jit::GraphFunction* forwardOf(const std::optional<Module>& module)
{
    if (!module)
        return nullptr;
    const auto method = module->find_method("forward");
    auto* function = method ? torch::jit::tryToGraphFunction(method->function()) : nullptr;
    if (function != nullptr)
        function->ensure_defined(); // what was loaded is compiled only when it is needed
    return function;
}

bool isCall(const Node& node)
{
    return node.kind() == c10::prim::CallMethod && node.s(c10::attr::name) == "forward" && node.outputs().size() == 1
        && node.output()->type()->kind() == c10::TypeKind::TensorType;
}

std::vector<Node*> callsIn(Graph& graph)
{
    std::vector<Node*> calls;
    for (Node* node : graph.nodes())
        if (isCall(*node))
            calls.push_back(node);
    return calls;
}

bool isAmong(const std::vector<Node*>& nodes, const Node* node)
{
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

} // namespace

OpenedGraph openedGraph(const Module& module)
{
    OpenedGraph opened;
    opened.graph = forwardOf(module)->graph()->copy();
    Graph& graph = *opened.graph;
    std::vector<Place> inner;
    for (Node* call : callsIn(graph)) {
        const std::optional<std::string> path = pathOf(call->input(0), graph);
        if (!path)
            continue;
        opened.places.push_back({*path, call->output(), false});
        auto* function = forwardOf(submodule(module, *path));
        if (function == nullptr || callsIn(*function->graph()).empty())
            continue;
        const std::vector<Node*> before = callsIn(graph);
        const std::vector<Value*> outputs =
            torch::jit::inlineCallTo(call, function, function->graph().get()); // as written, not as optimised
        opened.places.back().value = outputs.at(0);
        for (Node* nested : callsIn(graph))
            if (!isAmong(before, nested))
                if (const std::optional<std::string> nestedPath = pathOf(nested->input(0), graph))
                    inner.push_back({*nestedPath, nested->output(), true});
    }
    opened.places.insert(opened.places.end(), inner.begin(), inner.end());
    return opened;
}

void alsoReturn(Graph& graph, const std::vector<Value*>& values)
{
    std::vector<Value*> all{graph.outputs()[0]};
    all.insert(all.end(), values.begin(), values.end());
    Node* tuple = graph.appendNode(graph.createTuple(all));
    graph.eraseOutput(0);
    graph.registerOutput(tuple->output());
    graph.lint();
}

Value* addedTo(Value* value)
{
    Graph& graph = *value->owningGraph();
    Value* delta = graph.addInput("delta");
    torch::jit::WithInsertPoint atTheStart(*graph.nodes().begin());
    Value* one = graph.insertConstant(1);
    Node* add = graph.create(c10::aten::add, {value, delta, one}, 1);
    add->insertAfter(value->node());
    add->output()->setType(c10::TensorType::get());
    value->replaceAllUsesAfterNodeWith(add, add->output());
    return add->output();
}

} // namespace gradus::lab::cam
