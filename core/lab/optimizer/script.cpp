#include "lab/optimizer/script.h"

#include "lab/optimizer/scriptparts.h"
#include "lab/optimizer/views.h"

#include "figure/number.h"

namespace gradus::lab::optimizer {

namespace {

using figure::exactText;

std::string listOf(const std::vector<double>& numbers)
{
    std::string text;
    for (const double number : numbers)
        text += (text.empty() ? "" : ", ") + exactText(number);
    return "[" + text + "]";
}

std::string quoted(const std::string& words)
{
    return "\"" + words + "\"";
}

/// Writes the script line by line, in the order in which the readouts are told.
class Writer {
public:
    explicit Writer(const Setting& setting)
        : m_setting(setting)
    {
    }

    std::string write()
    {
        line("import math");
        line();
        line("import torch");
        switch (m_setting.show) {
        case Show::Equation:
        case Show::Table:
            writeEquation();
            break;
        case Show::Side:
        case Show::Bars:
            writeRace();
            break;
        case Show::Squares:
            writeSquares();
            break;
        case Show::Averages:
            writeAverages();
            break;
        case Show::Debias:
            writeDebias();
            break;
        case Show::Chain:
            writeChain();
            break;
        case Show::Loop:
            writeLoop();
            break;
        case Show::InPlace:
            writeInPlace();
            break;
        case Show::ZeroGrad:
            writeZeroGrad();
            break;
        case Show::Eps:
            writeEps();
            break;
        case Show::Decay:
            writeDecay();
            break;
        }
        return std::move(m_script);
    }

private:
    void line(const std::string& words = {}) { m_script += words + "\n"; }
    void lines(const std::string& words) { m_script += words; }
    void print(const std::string& id, const std::string& expression) { line("print(\"" + id + " =\", " + expression + ")"); }

    void defineSurface()
    {
        line();
        line();
        lines(m_setting.surface.python());
        line();
        line();
        line("start = " + listOf({m_setting.start[0], m_setting.start[1]}));
        line("steps = " + std::to_string(m_setting.steps));
    }

    void define(const std::vector<Callback>& callbacks, const Chain& chain)
    {
        for (const Callback callback : callbacks) {
            line();
            line();
            for (const std::string& words : pythonLines(callback, chain))
                line(words);
        }
    }

    void defineBook(const std::vector<Callback>& callbacks, const Chain& chain)
    {
        define(callbacks, chain);
        line();
        lines(bookOptimizer);
    }

    /// What a walk with these needs.
    void defineWalk(const std::vector<Method>& shown, const Hyper& hyper)
    {
        defineSurface();
        bool outside = false;
        for (const Method method : shown) {
            if (method == Method::AdamAsPrinted)
                defineBook(chainOf(method, hyper).callbacks, chainOf(method, hyper));
            outside = outside || (!keepsSqrAvg(method) || method == Method::RmsProp);
        }
        if (outside && hyper.decoupled && hyper.wd != 0) {
            line();
            lines(decayedOptimizer);
        }
        line();
        lines(walkFunction);
        line();
        line();
    }

    /// `name = walk(…)`
    void walk(const std::string& names, Method method, const Hyper& hyper, const std::string& steps = "steps",
              const std::string& more = {})
    {
        line(names + " = walk(lambda params: " + pythonOptimizer(method, hyper) + ", " + steps + more + ")");
    }

    void writeEquation()
    {
        const Method method = m_setting.shown.back();
        const bool adam = keepsGradAvg(method) && keepsSqrAvg(method);
        std::vector<Method> needed{method};
        if (adam)
            needed = {Method::Adam, Method::AdamAsPrinted};
        defineWalk(needed, m_setting.hyper);
        walk("places, grads, avgs, sqrs", method, m_setting.hyper);
        print("after_one", "text(places[1])");
        print("end", "text(places[-1])");
        print("loss", "loss(places[-1])");
        if (method == Method::Momentum) {
            line("if len(avgs) > 1:");
            print("    ", "second_avg", "avgs[1][0]");
        }
        if (method == Method::RmsProp) {
            line("x, y = (abs(places[1][axis] - places[0][axis]) for axis in range(2))");
            print("farther", "\"same\" if abs(x - y) <= 1e-6 * max(x, y) else \"first\" if x > y else \"second\"");
        }
        if (!adam)
            return;
        walk("places, *_", Method::Adam, m_setting.hyper, "1");
        line("torch_step = abs(places[1][0] - places[0][0])");
        walk("places, *_", Method::AdamAsPrinted, m_setting.hyper, "1");
        line("book_step = abs(places[1][0] - places[0][0])");
        print("first_step_torch", "torch_step");
        print("first_step_book", "book_step");
        line("if torch_step > 0:");
        print("    ", "ratio", "book_step / torch_step");
    }

    void writeRace()
    {
        defineWalk(m_setting.shown, m_setting.hyper);
        line("minima = [");
        for (const Pair& minimum : m_setting.surface.minima())
            line("    (" + exactText(minimum[0]) + ", " + exactText(minimum[1]) + "),");
        line("]");
        line("distances = {}");
        for (const Method method : m_setting.shown) {
            const std::string id(idOf(method));
            walk("places, *_", method, m_setting.hyper);
            print("end_" + id, "text(places[-1])");
            line("distances[" + quoted(id) + "] = min(math.dist(places[-1], minimum) for minimum in minima)");
        }
        print("nearest", "\", \".join(sorted(distances, key=distances.get))");
    }

    void writeSquares()
    {
        const Chain chain{{Callback::AverageSqrGrad, Callback::SgdStep}, m_setting.hyper, Variant::Book, false};
        defineSurface();
        defineBook(chain.callbacks, chain);
        line();
        lines(walkFunction);
        line();
        line();
        line("places, grads, avgs, sqrs = walk(");
        line("    lambda params: Optimizer(params, [average_sqr_grad, sgd_step], lr=" + exactText(m_setting.hyper.lr)
             + ", sqr_mom=" + exactText(m_setting.hyper.sqrMom) + "), steps)");
        print("sqr_avg_first", "sqrs[-1][0]");
        print("grad_first", "grads[-1][0]");
        print("sqr_avg_second", "sqrs[-1][1]");
        print("grad_second", "grads[-1][1]");
        print("larger", "\"first\" if sqrs[-1][0] > sqrs[-1][1] else \"second\"");
    }

    void writeAverages()
    {
        line();
        if (m_setting.source == Source::Typed) {
            line("gradients = torch.tensor(" + listOf(m_setting.gradients) + ", dtype=torch.float64)");
        } else {
            line("steps = " + std::to_string(m_setting.steps));
            line("generator = torch.Generator().manual_seed(" + std::to_string(m_setting.seed) + ")");
            line("noise = torch.randn(steps, generator=generator, dtype=torch.float64)");
            if (m_setting.source == Source::Flip) {
                line("truth = torch.where(torch.arange(steps) < steps // 2, -1.0, 1.0).double()");
                line("gradients = truth + 0.5 * noise");
            } else {
                line("truth = 1 - (torch.linspace(-4, 4, steps, dtype=torch.float64) / 3)**2");
                line("gradients = truth + 0.1 * noise");
            }
        }
        line("rough, delays = {}, []");
        line("for beta in (0.5, 0.7, 0.9, 0.99):");
        line("    avg, averages = 0, []");
        line("    for i, gradient in enumerate(gradients):");
        line("        avg = beta * avg + (1 - beta) * gradient");
        line(m_setting.debias ? "        averages.append((avg / (1 - beta**(i + 1))).item())"
                              : "        averages.append(avg.item())");
        line("    changes = [abs(b - a) for a, b in zip(averages, averages[1:])]");
        line("    rough[str(beta)] = sum(changes) / max(len(changes), 1)");
        line("    print(f\"roughness_{beta} = {rough[str(beta)]}\")");
        if (m_setting.source == Source::Flip) {
            line("    late = [i + 1 for i, a in enumerate(averages[steps // 2:]) if a > 0]");
            line("    delays.append(str(late[0]) if late else \"not yet\")");
        }
        if (m_setting.source == Source::Flip)
            print("delays", "\", \".join(delays)");
        print("smoothest", "\", \".join(sorted(rough, key=rough.get))");
    }

    void writeDebias()
    {
        line();
        line("beta = " + exactText(m_setting.hyper.mom));
        line("avg, avgs, unbiased = torch.tensor(0.0, dtype=torch.float64), [], []");
        line("for i, grad in enumerate(" + listOf(m_setting.gradients) + "):");
        line("    avg = beta * avg + (1 - beta) * grad");
        line("    avgs.append(avg.item())");
        line("    unbiased.append((avg / (1 - beta**(i + 1))).item())");
        const auto read = [&](const std::string& id, const std::string& index) {
            print("avg_" + id, "avgs[" + index + "]");
            print("unbias_" + id, "unbiased[" + index + "]");
        };
        read("1", "0");
        if (m_setting.gradients.size() > 1)
            read("2", "1");
        read("last", "-1");
    }

    /// A chain that tells what a callback lacks instead of failing.
    void defineChecked(const Chain& chain)
    {
        define(chain.callbacks, chain);
        line();
        line();
        std::string names;
        for (const Callback callback : chain.callbacks)
            names += (names.empty() ? "" : ", ") + std::string(callbackIds[static_cast<std::size_t>(callback)]);
        line("cbs = [" + names + "]");
        const Hyper& hyper = chain.hyper;
        line("hyper = dict(lr=" + exactText(hyper.lr) + ", mom=" + exactText(hyper.mom) + ", sqr_mom=" + exactText(hyper.sqrMom)
             + ", eps=" + exactText(hyper.eps) + ", wd=" + exactText(hyper.wd) + ")");
        line("needs = {\"momentum_step\": [\"grad_avg\"], \"rms_prop_step\": [\"sqr_avg\"],");
        line("         \"adam_step\": [\"grad_avg\", \"sqr_avg\", \"step\"]}");
        line("lacking = None");
        line();
        line();
        line("def text(place):");
        line("    return \", \".join(f\"{round(number, 4) + 0.0:.6g}\" for number in place)");
        line();
        line();
        line("@torch.no_grad()");
        line("def call(params, states):  # what step() does; counts its calls");
        line("    global lacking");
        line("    calls = 0");
        line("    for p, state in zip(params, states):");
        line("        for cb in cbs:");
        line("            lacking = next((key for key in needs.get(cb.__name__, []) if key not in state), None)");
        line("            if lacking:");
        line("                return calls");
        line("            state.update(cb(p, **state, **hyper) or {})");
        line("            calls += 1");
        line("    return calls");
        line();
        line();
    }

    void writeSteps(const std::string& params, const std::string& place, const std::string& gradient)
    {
        line("params = " + params);
        line("states = [{} for _ in params]");
        line("first, after_one = None, None");
        line("for step in range(min(steps, " + std::to_string(mostChainSteps) + ")):");
        line("    place = " + place);
        line("    if not all(abs(number) <= 100 for number in place):");
        line("        break");
        line("    for p in params:");
        line("        p.grad = None");
        line("    " + gradient);
        line("    calls = call(params, states)");
        line("    if step == 0:");
        line("        first, after_one = calls, " + place);
        line("    if lacking:");
        line("        break");
    }

    void writeChain()
    {
        defineSurface();
        defineChecked(m_setting.chain());
        writeSteps("[torch.tensor(start, dtype=torch.float64, requires_grad=True)]", "params[0].tolist()",
                   "f(*params[0]).backward()");
        print("order", "\", \".join(cb.__name__ for cb in cbs)");
        line("if lacking:");
        print("    ", "missing", "lacking");
        print("after_one", "text(after_one)");
        print("end", "text(params[0].tolist())");
    }

    void writeLoop()
    {
        defineSurface();
        defineChecked(m_setting.chain());
        writeSteps("[torch.tensor([number], dtype=torch.float64, requires_grad=True) for number in start]",
                   "[p.item() for p in params]", "f(*params).sum().backward()");
        print("calls", "first");
        line("if lacking:");
        print("    ", "missing", "lacking");
        line("kept = [key for key in (\"grad_avg\", \"sqr_avg\", \"step\") if key in states[0]]");
        print("state", "\", \".join(kept) or \"nothing\"");
        print("end", "text([p.item() for p in params])");
    }

    void writeInPlace()
    {
        line();
        line("lr = " + exactText(m_setting.hyper.lr));
        line("weights = torch.tensor(" + listOf(m_setting.weights) + ", dtype=torch.float64)");
        line("grad = torch.tensor(" + listOf(m_setting.gradients) + ", dtype=torch.float64)");
        line("ways = [\"p.data.add_(p.grad.data, alpha=-lr)\",");
        for (const char* way : rewritings)
            line("        " + quoted(way) + ",");
        line("        \"p.data = p.data - lr * p.grad.data\"]");
        line("results, memory = [], []");
        line("for way in ways:");
        line("    p = weights.clone().requires_grad_()");
        line("    p.grad = grad");
        line("    address = p.data_ptr()");
        line("    exec(way)");
        line("    results.append(p.detach().clone())");
        line("    memory.append(p.data_ptr() == address)");
        line("same = [way for way, result in zip(ways[1:4], results[1:4]) if torch.allclose(result, results[0])]");
        print("rewritten", "same[0] if same else \"none\"");
        print("same_memory", "memory[1]");
        print("assigned_memory", "memory[4]");
        print("first", "results[1][0].item()");
    }

    void writeZeroGrad()
    {
        defineWalk({Method::Sgd}, m_setting.hyper);
        walk("places, grads, *_", Method::Sgd, m_setting.hyper, "steps", m_setting.zeroGrad ? "" : ", zero_grad=False");
        line("fresh = []");
        line("for place in places[:-1]:");
        line("    p = torch.tensor(place, dtype=torch.float64, requires_grad=True)");
        line("    f(*p).backward()");
        line("    fresh.append(p.grad[0].item())");
        line("if len(grads) > 1:");
        print("    ", "second_grad", "grads[1][0]");
        print("last_grad", "grads[-1][0]");
        print("sum_of_grads", "sum(fresh)");
        print("end", "text(places[-1])");
    }

    void writeEps()
    {
        const Method method = m_setting.variant == Variant::Book ? Method::AdamAsPrinted : Method::Adam;
        defineWalk({method}, m_setting.hyper);
        walk("places, grads, *_", method, m_setting.hyper);
        line("dx, dy = (abs(places[1][axis] - places[0][axis]) for axis in range(2))");
        line("gx, gy = map(abs, grads[0])");
        print("first_step_first", "dx");
        print("first_step_second", "dy");
        line("equal = dx > 0 and dy > 0 and abs(math.log(dy / dx)) <= abs(math.log(dy / dx / (gy / gx)))");
        print("like", "\"equal\" if equal else \"gradient\"");
        print("end", "text(places[-1])");
    }

    void writeDecay()
    {
        Hyper decoupled = m_setting.hyper;
        decoupled.decoupled = true;
        defineWalk({Method::Sgd, Method::Momentum, Method::Adam, Method::AdamW}, decoupled);
        line("apart = {}");
        for (const Method method : {Method::Sgd, Method::Momentum, Method::Adam}) {
            walk("a, *_", method, m_setting.hyper, std::to_string(decaySteps));
            walk("b, *_", method, decoupled, std::to_string(decaySteps));
            line("apart[" + quoted(std::string(idOf(method))) + "] = math.dist(a[1], b[1]), math.dist(a[-1], b[-1])");
        }
        line("sgd, adam = apart[\"sgd\"][0] > 1e-9, apart[\"adam\"][0] > 1e-9");
        print("differs", "(\"both\" if adam else \"sgd\") if sgd else (\"adam\" if adam else \"neither\")");
        line("for name in apart:");
        line("    print(f\"apart_{name} = {apart[name][1]}\")");
        walk("adam, *_", Method::Adam, m_setting.hyper);
        walk("adamw, *_", Method::AdamW, m_setting.hyper);
        print("gap", "(adamw[1][0] - adamw[0][0]) - (adam[1][0] - adam[0][0])");
        print("end_adam", "text(adam[-1])");
        print("end_adamw", "text(adamw[-1])");
    }

    void print(const std::string& indent, const std::string& id, const std::string& expression)
    {
        m_script += indent;
        print(id, expression);
    }

    const Setting& m_setting;
    std::string m_script;
};

} // namespace

std::string scriptOf(const Setting& setting)
{
    return Writer(setting).write();
}

} // namespace gradus::lab::optimizer
