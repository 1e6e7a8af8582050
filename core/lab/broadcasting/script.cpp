#include "lab/broadcasting/script.h"

#include "lab/broadcasting/readouts.h"

namespace gradus::lab::broadcast {

namespace {

/// Writes the script line by line, in the order in which the readouts are told.
class ScriptWriter {
public:
    ScriptWriter(const Setting& setting, const Computation& all)
        : m_setting(setting)
        , m_all(all)
    {
    }

    std::string write()
    {
        line("import torch");
        writeHelpers();
        writeTensors();
        if (m_all.error.empty()) {
            writeOutcome();
            return std::move(m_script);
        }
        line();
        line("result = None");
        line("try:");
        m_indent = "    ";
        writeOutcome();
        m_indent.clear();
        line("except (RuntimeError, IndexError) as problem:");
        line("    if result is None:");
        line("        print(\"shape = error\")");
        line("    print(\"error =\", problem)");
        return std::move(m_script);
    }

private:
    void line(const std::string& words = {}) { m_script += (words.empty() ? words : m_indent + words) + "\n"; }

    void print(const std::string& id, const std::string& expression) { line("print(\"" + id + " =\", " + expression + ")"); }

    [[nodiscard]] bool tellsStretched() const
    {
        return m_setting.operation != Operation::None || m_setting.change == Change::ExpandAs;
    }

    [[nodiscard]] bool counts() const
    {
        const auto isShape = [](const std::optional<TensorText>& text) {
            return text && std::holds_alternative<TensorShape>(*text);
        };
        return m_setting.fill == Fill::Counting && (isShape(m_setting.a) || isShape(m_setting.b) || isShape(m_setting.c));
    }

    void writeHelpers()
    {
        line();
        line();
        line("def shape(t):");
        line("    return \"×\".join(str(size) for size in t.shape) or \"()\"");
        if (counts()) {
            line();
            line();
            line("def count(*sizes):  # 1, 2, 3, …");
            line("    return torch.arange(1, torch.Size(sizes).numel() + 1).float().reshape(sizes)");
        }
        if (tellsStretched()) {
            line();
            line();
            line("def stretched(**views):  # the axes along which the same memory is read again and again");
            line("    axes = {name: [str(i) for i in range(v.dim()) if v.stride(i) == 0 and v.size(i) > 1]");
            line("            for name, v in views.items()}");
            line("    return \"; \".join(f\"{name}: axis {', '.join(a)}\" for name, a in axes.items() if a) or \"none\"");
        }
        line();
        line();
    }

    void writeTensors()
    {
        if (m_setting.usesN())
            line("n = " + std::to_string(m_setting.n));
        if (m_setting.usesRandom())
            line("generator = torch.Generator().manual_seed(" + std::to_string(m_setting.seed) + ")");
        writeTensor("a", m_setting.a);
        writeTensor("b", m_setting.b);
        writeTensor("c", m_setting.c);
    }

    void writeTensor(const std::string& name, const std::optional<TensorText>& text)
    {
        if (!text)
            return;
        if (const auto* literal = std::get_if<TensorLiteral>(&*text)) {
            line(name + " = torch.tensor(" + pythonList(*literal) + ")");
            return;
        }
        const auto& shape = std::get<TensorShape>(*text);
        const std::string sizes = pythonSizes(shape);
        const std::string tuple = "(" + sizes + (shape.sizes.size() == 1 ? ",)" : ")");
        switch (m_setting.fill) {
        case Fill::Counting:
            line(name + " = count(" + sizes + ")");
            return;
        case Fill::Ones:
            line(name + " = torch.ones(" + tuple + ")");
            return;
        case Fill::Random:
            line(name + " = torch.randint(0, 10, " + tuple + ", generator=generator).float()");
            return;
        }
    }

    void writeOutcome()
    {
        line("result = " + outcomeExpression(m_setting));
        if (m_all.error.empty() || m_all.outcome.defined()) {
            print("shape", "shape(result)");
            print("dtype", "str(result.dtype).removeprefix(\"torch.\")");
            writeStretched();
            if (tellsMemory(m_setting))
                writeMemory();
            writeSibling();
            writeNumbers();
        }
        writeThen();
    }

    void writeStretched()
    {
        if (!tellsStretched())
            return;
        if (m_all.views.empty()) {
            print("stretched", "stretched(a=result)");
            return;
        }
        const std::string c = m_setting.c ? ", c" : "";
        line("left, right" + std::string(m_setting.c ? ", third" : "") + " = torch.broadcast_tensors("
             + changedExpression(m_setting) + ", b" + c + ")");
        print("stretched", "stretched(a=left, b=right" + std::string(m_setting.c ? ", c=third" : "") + ")");
    }

    void writeMemory()
    {
        print("stride", "result.stride()");
        if (!m_all.outcome.is_same(m_all.a))
            print("same_memory", "result.data_ptr() == a.data_ptr()");
        print("bytes", "result.storage().nbytes()");
        const auto copied = static_cast<std::size_t>(m_all.outcome.numel()) * m_all.outcome.element_size();
        if (copied != m_all.outcome.storage().nbytes())
            print("copied_bytes", "result.numel() * result.element_size()");
        line("numbers = result.storage().tolist()");
        print("storage", "\", \".join(f\"{number:.6g}\" for number in numbers[:16]) + (\", …\" if len(numbers) > 16 else \"\")");
    }

    void writeSibling()
    {
        if (tellsSecondRow(m_setting, m_all))
            print("second_row", "\", \".join(f\"{number:.6g}\" for number in a.expand_as(b)[1].tolist())");
        if (m_setting.change == Change::ExpandAs && m_setting.operation == Operation::Add && !m_setting.c)
            print("equal", "torch.equal(result, a + b)");
        if (!m_all.sibling.defined() || m_setting.operation != Operation::None)
            return;
        print("beside", "shape(" + siblingExpression(m_setting) + ")");
        print("equal", "torch.equal(result, " + siblingExpression(m_setting) + ")");
    }

    void writeNumbers()
    {
        if (!tellsNumbers(m_setting, m_all))
            return;
        print("last", "result.flatten()[-1].item()");
        if (tellsSum(m_all))
            print("sum", "result.double().sum().item()");
    }

    void writeThen()
    {
        switch (m_setting.then) {
        case Then::Nothing:
            return;
        case Then::All:
            print("value", "result.all().item()");
            return;
        case Then::Item:
            print("value", "result.item()");
            print("python_type", "type(result.item()).__name__");
            return;
        case Then::MeanSquare:
            print("value", "(result ** 2).mean().item()");
            if (m_all.squeezed.defined())
                print("squeezed_value", "((a.squeeze() - b) ** 2).mean().item()");
        }
    }

    const Setting& m_setting;
    const Computation& m_all;
    std::string m_script, m_indent;
};

} // namespace

std::string scriptOf(const Setting& setting, const Computation& all)
{
    return ScriptWriter(setting, all).write();
}

} // namespace gradus::lab::broadcast
