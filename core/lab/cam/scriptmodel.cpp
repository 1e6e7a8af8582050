#include "lab/cam/model.h"

#include "figure/error.h"
#include "figure/words.h"
#include "lab/cam/scriptgraph.h"
#include "lab/files.h"

#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/types.h>

#include <filesystem>
#include <fstream>
#include <map>

namespace gradus::lab::cam {

namespace {

using at::Tensor;
using figure::Error;
using figure::Text;

constexpr std::uintmax_t mostBytes = std::uintmax_t{1} << 30U; ///< of a model file
constexpr std::int64_t mostClasses = 100'000;

/// LibTorch's reason: its first line, or what TorchScript's interpreter says after its trace.
std::string reasonIn(const std::string& words)
{
    constexpr std::string_view raised = "RuntimeError: ";
    const std::size_t at = words.rfind(raised);
    const std::size_t begin = at == std::string::npos ? 0 : at + raised.size();
    return words.substr(begin, words.find('\n', begin) - begin);
}

/// Runs it; what LibTorch throws becomes one of ours, the sentence with its first line in it.
template <typename Act> auto orSentence(const Text& sentence, const std::vector<std::string>& arguments, const Act& act)
{
    try {
        return act();
    } catch (const Error&) {
        throw;
    } catch (const std::exception& problem) {
        const auto* torchs = dynamic_cast<const c10::Error*>(&problem);
        std::vector<std::string> all = arguments;
        all.push_back(reasonIn(torchs != nullptr ? torchs->what_without_backtrace() : problem.what()));
        throw Error(sentence.with(std::move(all)));
    }
}

class ScriptModel : public Model {
public:
    ScriptModel(const Setting& setting, const at::Device& device)
        : m_name(figure::quotable(std::filesystem::path(setting.model).filename().string()))
        , m_side(setting.size)
        , m_normalisation(setting.normalisation)
        , m_seed(setting.seed)
        , m_device(device)
    {
        load(setting.model);
        checkInputs();
        findLayers();
        findHead();
    }

    [[nodiscard]] const std::vector<Layer>& layers() const override { return m_layers; }
    [[nodiscard]] const Layer& lastLayer() const override { return m_layers[m_last]; }
    [[nodiscard]] const std::vector<std::string>& classes() const override { return m_classes; }
    [[nodiscard]] std::int64_t side() const override { return m_side; }
    [[nodiscard]] const std::optional<Head>& head() const override { return m_head; }

    [[nodiscard]] Tensor prepared(const Tensor& pictures) const override
    {
        Tensor unit = pictures.to(m_device).to(at::kFloat) / 255;
        if (m_normalisation == Normalisation::Unit)
            return unit;
        const auto channels = [&](const std::vector<float>& numbers) {
            return at::tensor(numbers).to(m_device).reshape({1, 3, 1, 1});
        };
        return (unit - channels({0.485F, 0.456F, 0.406F})) / channels({0.229F, 0.224F, 0.225F});
    }

    [[nodiscard]] Pass pass(const Tensor& batch, const std::string& layer, bool training) const override
    {
        const auto found = std::find_if(m_layers.begin(), m_layers.end(), [&](const Layer& one) { return one.id == layer; });
        figure::Shape shape{batch.size(0)};
        shape.insert(shape.end(), found->shape.begin(), found->shape.end());
        const bool keepsGradient = at::GradMode::is_enabled();
        const Tensor delta = at::zeros(shape, batch.options()).requires_grad_(keepsGradient);
        torch::jit::Module module = m_module;
        if (training) {
            module = m_module.deepcopy();
            module.train();
            at::manual_seed(m_seed); // dropout draws from the generator that all share
        }
        const std::vector<Tensor> out = run(tapped(layer), module, {batch, delta});
        return {out.at(0), out.at(1), delta};
    }

private:
    void load(const std::string& path)
    {
        static_cast<void>(fileStamp(path)); // a plain file
        if (std::filesystem::file_size(path) > mostBytes)
            throw Error(GRADUS_TEXT("cam", "“%1” is too large: models of up to 1 GiB are read.").with({m_name}));
        std::ifstream file(path, std::ios::binary);
        std::string begin(4, '\0');
        file.read(begin.data(), 4);
        if (begin != "PK\x03\x04")
            throw Error(
                GRADUS_TEXT("cam", "“%1” is no TorchScript archive: save your model with torch.jit.script(model).save(…).")
                    .with({m_name}));
        orSentence(GRADUS_TEXT("cam", "“%1” can't be read as TorchScript: %2"), {m_name},
                   [&] { m_module = torch::jit::load(path, m_device); });
        m_module.eval();
        m_module.to(at::kFloat);
        for (at::Tensor parameter : m_module.parameters())
            parameter.set_requires_grad(false); // gradients are asked of pictures and activations only
    }

    void checkInputs() const
    {
        const auto forward = m_module.find_method("forward");
        if (!forward)
            throw Error(
                GRADUS_TEXT("cam", "“%1” has no method forward: save it with torch.jit.script(model).save(…).").with({m_name}));
        std::size_t needed = 0;
        for (const c10::Argument& argument : forward->function().getSchema().arguments())
            needed += argument.default_value() ? 0 : 1;
        if (needed != 2 || forward->function().getSchema().arguments().size() != 2) // the model itself, and the picture
            throw Error(GRADUS_TEXT("cam", "“%1” takes more than a picture: only models of one input can be looked into.")
                            .with({m_name}));
        if (forward->function().getSchema().returns().size() != 1)
            throw Error(notScores("nothing"));
    }

    /// One run that gives back what every submodule made.
    void findLayers()
    {
        OpenedGraph opened = openedGraph(m_module);
        if (opened.places.empty() && m_module.named_parameters().size() == 0)
            throw Error(
                GRADUS_TEXT("cam", "“%1” is frozen, so its layers are gone: save it before torch.jit.freeze.").with({m_name}));
        std::vector<torch::jit::Value*> values;
        for (const Place& place : opened.places)
            values.push_back(place.value);
        alsoReturn(*opened.graph, values);
        torch::jit::GraphFunction function(c10::QualifiedName("gradus_layers"), opened.graph, nullptr);
        const at::NoGradGuard noGrad;
        const Tensor blank = prepared(at::zeros({1, 3, m_side, m_side}, at::kByte));
        const std::vector<Tensor> out = run(function, m_module, {blank});
        const Tensor& scores = out.at(0);
        if (scores.dim() != 2 || scores.size(0) != 1 || scores.size(1) < 1 || scores.size(1) > mostClasses)
            throw Error(notScores(figure::formatShape(scores.sizes().vec())));
        for (std::size_t index = 0; index < opened.places.size(); ++index) {
            const Tensor& output = out[index + 1];
            if (output.dim() != 4 || output.size(0) != 1 || !output.is_floating_point())
                continue;
            if (!opened.places[index].within)
                m_last = m_layers.size();
            m_layers.push_back({opened.places[index].path, output.sizes().slice(1).vec()});
        }
        if (m_layers.empty())
            throw Error(GRADUS_TEXT("cam",
                                    "“%1” has no module whose output is batch × channels × rows × columns: there is nothing to "
                                    "lay over a picture.")
                            .with({m_name}));
        for (std::int64_t category = 0; category < scores.size(1); ++category)
            m_classes.push_back(std::to_string(category));
    }

    [[nodiscard]] Text notScores(const std::string& shape) const
    {
        return GRADUS_TEXT("cam", "“%1” gives %2 for one picture, where scores of the shape 1×classes are needed.")
            .with({m_name, shape});
    }

    /// A linear layer whose result for the mean of the last activations is the scores: tried, not guessed from names.
    void findHead()
    {
        const at::NoGradGuard noGrad;
        at::Generator generator = at::detail::createCPUGenerator(1);
        const Tensor noise = at::randint(0, 256, {1, 3, m_side, m_side}, generator, at::kByte);
        const Pass tried = pass(prepared(noise), lastLayer().id, false);
        const Tensor mean = tried.activations.mean({2, 3});
        std::map<std::string, Tensor> parameters;
        for (const auto& parameter : m_module.named_parameters())
            parameters[parameter.name] = parameter.value;
        for (const auto& [name, weight] : parameters) {
            if (weight.dim() != 2 || weight.size(0) != tried.scores.size(1) || weight.size(1) != mean.size(1))
                continue;
            const auto bias = parameters.find(name.substr(0, name.rfind('.') + 1) + "bias");
            const Tensor shift = bias != parameters.end() ? bias->second : at::zeros({weight.size(0)}, weight.options());
            if (shift.dim() != 1 || shift.size(0) != weight.size(0))
                continue;
            if (at::allclose(at::linear(mean, weight, shift), tried.scores, 1e-3, 1e-3))
                m_head = Head{weight.detach(), shift.detach()};
        }
    }

    torch::jit::GraphFunction& tapped(const std::string& layer) const
    {
        std::unique_ptr<torch::jit::GraphFunction>& function = m_functions[layer];
        if (!function) {
            OpenedGraph opened = openedGraph(m_module);
            for (const Place& place : opened.places)
                if (place.path == layer) {
                    alsoReturn(*opened.graph, {addedTo(place.value)});
                    break;
                }
            function = std::make_unique<torch::jit::GraphFunction>(c10::QualifiedName("gradus_tap"), opened.graph, nullptr);
        }
        return *function;
    }

    std::vector<Tensor> run(torch::jit::GraphFunction& function, const torch::jit::Module& module,
                            const std::vector<Tensor>& inputs) const
    {
        torch::jit::Stack stack{module._ivalue()};
        for (const Tensor& input : inputs)
            stack.emplace_back(input);
        return orSentence(GRADUS_TEXT("cam", "“%1” can't take a picture of 3×%2×%2: %3"), {m_name, std::to_string(m_side)}, [&] {
            function.run(stack);
            std::vector<Tensor> out;
            for (const c10::IValue& value : stack.at(0).toTupleRef().elements()) {
                if (!value.isTensor())
                    throw Error(notScores(value.tagKind()));
                out.push_back(value.toTensor());
            }
            return out;
        });
    }

    std::string m_name; ///< for sentences
    std::int64_t m_side;
    Normalisation m_normalisation;
    std::uint64_t m_seed;
    at::Device m_device;
    torch::jit::Module m_module;
    std::vector<Layer> m_layers;
    std::size_t m_last = 0;
    std::vector<std::string> m_classes;
    std::optional<Head> m_head;
    mutable std::map<std::string, std::unique_ptr<torch::jit::GraphFunction>> m_functions; ///< made when first needed
};

} // namespace

std::unique_ptr<Model> makeScriptModel(const Setting& setting, const at::Device& device)
{
    return std::make_unique<ScriptModel>(setting, device);
}

} // namespace gradus::lab::cam
