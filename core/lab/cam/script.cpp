#include "lab/cam/script.h"

#include "figure/number.h"
#include "lab/cam/maps.h"
#include "lab/cam/scriptparts.h"
#include "lab/cam/words.h"
#include "lab/shapespot/weights.h"

#include <torch/types.h>

namespace gradus::lab::cam {

namespace {

std::string base64(const at::Tensor& bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const at::Tensor plain = bytes.contiguous();
    const auto* data = plain.data_ptr<std::uint8_t>();
    const std::int64_t count = plain.numel();
    std::string text;
    for (std::int64_t at = 0; at < count; at += 3) {
        std::uint32_t three = 0;
        for (std::int64_t index = 0; index < 3; ++index)
            three = three << 8U | (at + index < count ? data[at + index] : 0U);
        for (int digit = 0; digit < 4; ++digit)
            text += at + digit > count ? '=' : digits[three >> (18U - 6U * static_cast<unsigned>(digit)) & 63U];
    }
    return text;
}

/// Any bytes as a Python string.
std::string quoted(const std::string& words)
{
    std::string text = "\"";
    for (const char letter : words) {
        if (letter == '"' || letter == '\\')
            text += '\\';
        text += letter == '\n' ? std::string("\\n") : std::string(1, letter);
    }
    return text + "\"";
}

class ScriptWriter {
public:
    ScriptWriter(const Setting& setting, const Subject& subject)
        : m_setting(setting)
        , m_subject(subject)
    {
    }

    std::string write()
    {
        writeImports();
        writeModel();
        writePicture();
        add(std::string(pythonMaps));
        if (m_subject.scene || m_setting.measures)
            add(std::string(pythonBoxes));
        writePlace();
        if (m_setting.measures)
            add(std::string(pythonPointing));
        line();
        line();
        writeClass();
        switch (m_setting.show) {
        case Show::Classes:
            writeClasses();
            break;
        case Show::Layers:
            writeLayers();
            break;
        case Show::Cell:
            writeCell();
            break;
        case Show::Gradients:
            writeGradients();
            break;
        case Show::Hook:
            writeHook();
            break;
        case Show::Modes:
            writeModes();
            break;
        case Show::Backward:
            writeBackward();
            break;
        }
        tell("class", "names[cls]");
        tell("score", "scores[cls].item()");
        return std::move(m_script);
    }

private:
    void add(const std::string& words) { m_script += words; }
    void line(const std::string& words = {}) { m_script += words + "\n"; }
    void tell(const std::string& id, const std::string& expression) { line("print(\"" + id + " =\", " + expression + ")"); }

    [[nodiscard]] bool tellsPlace() const { return m_subject.objectOf(m_subject.category) >= 0; }

    static std::string truth(bool value) { return value ? "True" : "False"; }

    void writeImports()
    {
        for (const char* module : {"base64", "copy", "math", "weakref"})
            if (uses(module))
                line("import " + std::string(module));
        if (!m_setting.hasOwnModel())
            line("from collections import OrderedDict");
        line();
        line("import torch");
        line("import torch.nn.functional as F");
        if (!m_setting.hasOwnModel())
            line("from torch import nn");
        line();
        line("TRAINING, RELATIVE = " + truth(m_setting.training) + ", " + truth(m_setting.relative));
        line("THRESHOLD, SEED = " + figure::exactText(m_setting.threshold) + ", " + std::to_string(m_setting.seed));
    }

    [[nodiscard]] bool uses(const std::string& module) const
    {
        if (module == "base64")
            return m_setting.hasOwnImage() || m_setting.hasOwnModel();
        return module != "weakref" || (m_setting.show == Show::Hook && !m_setting.hasOwnModel());
    }

    void writeModel()
    {
        if (m_setting.hasOwnModel()) {
            writeOwnModel();
            return;
        }
        add(std::string(pythonNet));
        line();
        line();
        if (m_setting.model == untrainedModel) {
            line("model = fresh(SEED)");
        } else {
            line("# written by: gradus-lab train class-activation-maps --output PATH");
            line("model = load(" + quoted(m_setting.ownWeights ? m_setting.model : shapespot::shippedPath()) + ")");
        }
        if (m_setting.randomised > 0) {
            line("for name in [\"head\", \"block3\", \"block2\", \"block1\", \"stem\"][:" + std::to_string(m_setting.randomised)
                 + "]:");
            line("    getattr(model, name).load_state_dict(getattr(fresh(SEED), name).state_dict())");
        }
        line("W, b = model.head.weight, model.head.bias");
        line("names = [\"cross\", \"disk\", \"ring\", \"square\", \"triangle\"]");
    }

    void writeOwnModel()
    {
        line();
        line("model = torch.jit.load(" + quoted(m_setting.model) + ", \"cpu\").eval().float()");
        line("SHAPES = {");
        for (const Layer& layer : m_subject.model->layers()) {
            std::string sizes;
            for (const std::int64_t size : layer.shape)
                sizes += ", " + std::to_string(size);
            line("    " + quoted(layer.id) + ": (1" + sizes + "),");
        }
        line("}");
        add(std::string(pythonTap));
        line();
        line();
        line("def prepared(pictures):");
        if (m_setting.normalisation == Normalisation::Unit) {
            line("    return pictures.float() / 255");
        } else {
            line("    mean, std = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])");
            line("    return (pictures.float() / 255 - mean.reshape(1, 3, 1, 1)) / std.reshape(1, 3, 1, 1)");
        }
    }

    void writePicture()
    {
        const bool draws = m_setting.measures || m_setting.training || m_setting.show == Show::Modes;
        if ((m_subject.scene && !m_setting.hasOwnModel()) || (draws && !m_setting.hasOwnModel()))
            add(std::string(pythonScenes));
        line();
        line();
        if (m_subject.scene && !m_setting.hasOwnModel()) {
            line("picture, masks, labels = scenes(" + std::to_string(sceneSeed(m_setting.image)) + ", 1)");
        } else {
            const std::string side = std::to_string(m_subject.model->side());
            line("picture = torch.frombuffer(bytearray(base64.b64decode(\"" + base64(m_subject.picture)
                 + "\")), dtype=torch.uint8)");
            line("picture = picture.reshape(1, 3, " + side + ", " + side + ")");
        }
        if (m_setting.training && !m_setting.hasOwnModel())
            line("x = prepared(torch.cat([picture, scenes(SEED, " + std::to_string(companions) + ")[0]]))");
        else
            line("x = prepared(picture)");
    }

    void writePlace()
    {
        if (tellsPlace())
            add(std::string(pythonPlace));
        else
            add("\n\ndef tell_place(map):\n    print(\"largest =\", map.max().item())\n");
    }

    void writeClass()
    {
        line("layer, last = " + quoted(m_subject.layer) + ", " + quoted(m_subject.model->lastLayer().id));
        line("scores, act, _ = run(x, layer)");
        if (m_setting.hasOwnModel()) {
            line("names = [str(index) for index in range(scores.shape[1])]");
            writeHeadSearch();
        }
        line("scores = scores[0].detach()");
        line("cls = "
             + (m_setting.category == topClass ? std::string("int(scores.argmax())") : std::to_string(m_subject.category)));
    }

    /// The linear layer that makes the scores of the mean of the last activations, if there is one.
    void writeHeadSearch()
    {
        if (!m_subject.model->head())
            return;
        line("with torch.no_grad():");
        line("    mean, parameters = run(x, last)[1].mean((2, 3)), dict(model.named_parameters())");
        line("for name, w in parameters.items():");
        line("    if w.dim() == 2 and w.shape == (scores.shape[1], mean.shape[1]):");
        line("        shift = parameters.get(name.removesuffix(\"weight\") + \"bias\", torch.zeros(len(w)))");
        line("        if torch.allclose(F.linear(mean, w, shift), scores, 1e-3, 1e-3):");
        line("            W, b = w.detach(), shift.detach()");
    }

    [[nodiscard]] std::string method() const
    {
        return quoted(std::string(methodIds[static_cast<std::size_t>(m_setting.method)]));
    }

    void writeClasses()
    {
        line("shown = scores.topk(min(5, len(scores))).indices.tolist()");
        line("if cls not in shown:");
        line("    shown[-1] = cls");
        tell("vocab", "\", \".join(names[index] for index in sorted(shown))");
        if (refused()) {
            line("try:");
            line("    maps(" + method() + ", layer, [cls], x)");
            line("except RuntimeError as problem:");
            line("    print(\"error =\", str(problem).splitlines()[0])");
            return;
        }
        line("tell_place(maps(" + method() + ", layer, [cls], x)[0])");
        if (m_setting.measures)
            line("tell_pointing(" + method() + ", layer)");
    }

    /// Whether plain CAM does not fit the chosen layer.
    [[nodiscard]] bool refused() const
    {
        return m_setting.method == Method::Cam && m_subject.model->head()
            && m_subject.model->head()->weight.size(1) != shapeOf(m_subject.layer);
    }

    [[nodiscard]] std::int64_t shapeOf(const std::string& layer) const
    {
        for (const Layer& one : m_subject.model->layers())
            if (one.id == layer)
                return one.shape[0];
        return 0;
    }

    void writeLayers()
    {
        if (m_subject.model->head()) {
            line("try:");
            line("    all = maps(\"cam\", layer, list(range(len(scores))), x)");
            line("    print(\"einsum =\", \"×\".join(map(str, all.shape)))");
            line("except RuntimeError as problem:");
            line("    print(\"einsum = error\")");
            line("    print(\"error =\", str(problem).splitlines()[0])");
            line("with torch.no_grad():");
            line("    gaps = {}");
            line("    for one in " + layerList() + ":");
            line("        outputs, act, _ = run(x, one)");
            line("        if act.shape[1] == W.shape[1]:");
            line("            gaps[one] = (F.linear(act.mean((2, 3)), W, b)[0] - outputs[0]).abs().max().item()");
            tell("used_layer", "min(gaps, key=gaps.get)");
            tell("head_gap", "min(gaps.values())");
        }
        if (m_setting.measures)
            line("tell_pointing(" + method() + ", " + (m_setting.method == Method::Cam ? "last" : "layer") + ")");
    }

    [[nodiscard]] std::string layerList() const
    {
        std::string list;
        for (const Layer& layer : m_subject.model->layers())
            if (layer.id.rfind('.') == std::string::npos || layer.id == m_subject.model->lastLayer().id)
                list += (list.empty() ? "" : ", ") + quoted(layer.id);
        return "[" + list + "]";
    }

    void writeCell()
    {
        line("all = maps(\"cam\", last, list(range(len(scores))), x)");
        line("act, map = run(x, last)[1][0].detach(), all[cls]");
        line("row, column = divmod(" + (m_setting.cell < 0 ? std::string("int(map.argmax())") : std::to_string(m_setting.cell))
             + ", map.shape[1])");
        tell("shape", "\"×\".join(str(size) for size in all.shape)");
        tell("cell", "f\"{row}, {column}\"");
        tell("cell_value", "map[row, column].item()");
        tell("cell_sum", "sum((W[cls] * act[:, row, column]).tolist())");
        tell("map_mean_plus_bias", "(map.mean() + b[cls]).item()");
    }

    void writeGradients()
    {
        line("caught = []");
        line("x = x.clone().requires_grad_(True)");
        line("outputs, act, root = run(x, layer)");
        line("root.register_hook(caught.append)");
        line("outputs[0, cls].backward()");
        tell("grad_without_hook", "act.grad");
        tell("grad_with_hook", "\"×\".join(str(size) for size in caught[0][:1].shape)");
        line("means = caught[0][0].mean((1, 2))");
        line("strongest = int(means.abs().argmax())");
        tell("strongest_channel", "strongest");
        tell("strongest_weight", "means[strongest].item()");
        line("tell_place((means[:, None, None] * act[0]).sum(0).detach())");
    }

    void writeHook()
    {
        line("output, kept, _ = run(x, last, False)");
        tell("shape", "\"×\".join(str(size) for size in output.shape)");
        tell("kept_shape", "\"×\".join(str(size) for size in kept.shape)");
        if (!m_setting.hasOwnModel()) {
            line();
            line();
            line("def left(hooked):  # bytes of the layers' outputs that are still there after the model has returned");
            line("    net, watched, kept = copy.deepcopy(model).eval(), [], []");
            line("    for name in [\"stem\", \"block1\", \"block2\", \"block3\"]:");
            line("        module = getattr(net, name)");
            line("        module.register_forward_hook(lambda m, i, o: watched.append((weakref.ref(o), o.numel() * "
                 "o.element_size())))");
            line("        if name == hooked:");
            line("            module.register_forward_hook(lambda m, i, o: kept.append(o))");
            line("    with torch.no_grad():");
            line("        net(x)");
            line("    return sum(bytes for output, bytes in watched if output() is not None)");
            line();
            line();
            tell("left_bytes", "left(None)");
            tell("kept_bytes", "left(last)");
        }
        if (m_subject.model->head())
            line("tell_place(maps(\"cam\", last, [cls], x, False)[0])");
    }

    void writeModes()
    {
        const std::string map = m_subject.model->head() ? "\"cam\"" : "\"gradcam\"";
        line("def difference(training):");
        if (m_setting.hasOwnModel()) {
            line("    global SEED");
            line("    first = maps(" + map + ", last, [cls], x, training)[0]");
            line("    SEED += 1");
            line("    second = maps(" + map + ", last, [cls], x, training)[0]");
            line("    SEED -= 1");
        } else {
            line("    first, second = (maps(" + map + ", last, [cls], batch(seed), training)[0] for seed in (SEED, SEED + 1))");
        }
        line("    gap = (first - second).abs().max().item()");
        line("    return gap, gap <= 1e-5 * first.abs().max().item()");
        if (!m_setting.hasOwnModel()) {
            line();
            line();
            line("def batch(seed):");
            line("    return prepared(torch.cat([picture, scenes(seed, " + std::to_string(companions) + ")[0]]))");
        }
        line();
        line();
        line("(train_gap, train), (eval_gap, steady) = difference(True), difference(False)");
        tell("steady", "\"both\" if train and steady else \"train\" if train else \"eval\" if steady else \"neither\"");
        tell("train_difference", "train_gap");
        tell("eval_difference", "eval_gap");
        if (m_setting.hasOwnModel())
            return;
        line("net = copy.deepcopy(model).train()");
        line("with torch.no_grad():");
        line("    net(batch(SEED)), net(batch(SEED + 1))");
        line("pairs = zip(net.named_buffers(), model.buffers())");
        tell("running_mean_moved",
             "max((new - old).abs().max().item() for (name, new), old in pairs if name.endswith(\"running_mean\"))");
        line();
        line();
        line("def kept(gradient):  # bytes that the forward pass saves for the backward pass, weights and picture aside");
        line("    own = {t.data_ptr() for t in [x, *model.parameters(), *model.buffers()]}");
        line("    saved = {}");
        line("    model.eval()");
        line();
        line("    def pack(t):");
        line("        saved[t.data_ptr()] = t");
        line("        return t");
        line();
        line("    with torch.set_grad_enabled(gradient), torch.autograd.graph.saved_tensors_hooks(pack, lambda t: t):");
        line("        output = model(x)");
        line("    return sum(t.numel() * t.element_size() for place, t in saved.items() if place not in own)");
        line();
        line();
        tell("kept_bytes", "kept(True)");
        tell("kept_bytes_no_grad", "kept(False)");
    }

    void writeBackward()
    {
        line("outputs, act, root = run(x, layer, False)");
        const std::string start = m_setting.backward == Backward::Output ? "outputs"
            : m_setting.backward == Backward::One                        ? "outputs[0, cls]"
                                                                         : "outputs.sum()";
        line("try:");
        line("    gradient = torch.autograd.grad(" + start + ", root)[0]");
        line("    print(\"outcome = runs\")");
        line("    print(\"gradient_shape =\", \"×\".join(str(size) for size in gradient.shape))");
        line("    print(\"gradient_largest =\", gradient.abs().max().item())");
        line("    tell_place((gradient[0].mean((1, 2), keepdim=True) * act[0]).sum(0).detach())");
        line("except RuntimeError as problem:");
        line("    print(\"outcome = error\")");
        line("    print(\"error =\", str(problem).splitlines()[0])");
    }

    const Setting& m_setting;
    const Subject& m_subject;
    std::string m_script;
};

} // namespace

std::string scriptFor(const Setting& setting, const Subject& subject)
{
    return ScriptWriter(setting, subject).write();
}

} // namespace gradus::lab::cam
