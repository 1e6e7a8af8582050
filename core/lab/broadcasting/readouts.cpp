#include "lab/broadcasting/readouts.h"

#include "lab/tensors.h"

#include "figure/number.h"

#include <algorithm>
#include <cmath>

namespace gradus::lab::broadcast {

namespace {

using figure::Readout;
using figure::Text;

constexpr std::size_t storageShown = 16;
constexpr std::int64_t largestRow = 8;

class Teller {
public:
    Teller(const Setting& setting, const Computation& all)
        : m_setting(setting)
        , m_all(all)
    {
    }

    std::vector<Readout> tell()
    {
        const bool reached = m_all.outcome.defined();
        add("shape", GRADUS_TEXT("broadcasting", "shape"), reached ? figure::formatShape(shapeOf(m_all.outcome)) : "error");
        if (!m_all.error.empty())
            add("error", GRADUS_TEXT("broadcasting", "message"), m_all.error);
        if (!reached)
            return std::move(m_readouts);
        add("dtype", GRADUS_TEXT("broadcasting", "type"), dtypeName(m_all.outcome));
        tellStretched();
        if (tellsMemory(m_setting))
            tellMemory();
        tellSibling();
        tellNumbers();
        if (m_all.error.empty())
            tellThen();
        return std::move(m_readouts);
    }

private:
    Readout& add(const char* id, const Text& label, std::variant<std::string, double> value)
    {
        Readout readout;
        readout.id = id;
        readout.label = label;
        readout.value = std::move(value);
        readout.answer = true;
        return m_readouts.emplace_back(std::move(readout));
    }

    void addTruth(const char* id, const Text& label, bool value) { add(id, label, value ? "True" : "False"); }

    void addNumber(const char* id, const Text& label, double value, double relativeTolerance)
    {
        const double size = std::isfinite(value) ? std::max(1.0, std::abs(value)) : 1.0;
        add(id, label, value).tolerance = relativeTolerance * size;
    }

    void tellStretched()
    {
        std::string text;
        const auto name = [&](const char* operand, const at::Tensor& view) {
            const std::vector<std::int64_t> axes = stretchedAxes(view);
            if (axes.empty())
                return;
            text += (text.empty() ? "" : "; ") + std::string(operand) + ": axis ";
            for (std::size_t index = 0; index < axes.size(); ++index)
                text += (index > 0 ? ", " : "") + std::to_string(axes[index]);
        };
        if (!m_all.views.empty())
            for (std::size_t operand = 0; operand < m_all.views.size(); ++operand)
                name(operand == 0 ? "a" : operand == 1 ? "b" : "c", m_all.views[operand]);
        else if (m_setting.change == Change::ExpandAs)
            name("a", m_all.outcome);
        else
            return;
        add("stretched", GRADUS_TEXT("broadcasting", "stretched"), text.empty() ? "none" : text);
    }

    void tellMemory()
    {
        const at::Tensor& outcome = m_all.outcome;
        add("stride", GRADUS_TEXT("broadcasting", "strides"), pythonTuple(outcome.strides()));
        if (!outcome.is_same(m_all.a))
            addTruth("same_memory", GRADUS_TEXT("broadcasting", "in the memory of a"), outcome.data_ptr() == m_all.a.data_ptr());
        const auto bytes = static_cast<double>(storageBytes(outcome));
        const double copied = static_cast<double>(outcome.numel()) * static_cast<double>(outcome.element_size());
        add("bytes", GRADUS_TEXT("broadcasting", "memory"), bytes).unit = "B";
        if (copied != bytes)
            add("copied_bytes", GRADUS_TEXT("broadcasting", "if it were copied"), copied).unit = "B";
        add("storage", GRADUS_TEXT("broadcasting", "storage"), numbered(storageGridOf(outcome).values, storageShown));
    }

    /// "1, 2, 3, …"
    static std::string numbered(const std::vector<double>& numbers, std::size_t most)
    {
        std::string text;
        for (std::size_t index = 0; index < std::min(numbers.size(), most); ++index)
            text += (index > 0 ? ", " : "") + figure::shortText(numbers[index], 6);
        return text + (numbers.size() > most ? ", …" : "");
    }

    void tellSibling()
    {
        if (tellsSecondRow(m_setting, m_all))
            add("second_row", figure::verbatim("a.expand_as(b)[1]"), numbered(valuesOf(m_all.changed[1]), largestRow));
        if (m_setting.change == Change::ExpandAs && m_setting.operation == Operation::Add && !m_setting.c)
            addTruth("equal", figure::verbatim("a.expand_as(b) + b == a + b"), m_all.outcome.equal(m_all.a + m_all.b));
        if (!m_all.sibling.defined() || m_setting.operation != Operation::None)
            return;
        add("beside", figure::verbatim(siblingExpression(m_setting) + ".shape"), figure::formatShape(shapeOf(m_all.sibling)));
        addTruth("equal", figure::verbatim(changedExpression(m_setting) + " == " + siblingExpression(m_setting)),
                 m_all.changed.equal(m_all.sibling));
    }

    void tellNumbers()
    {
        const at::Tensor& outcome = m_all.outcome;
        if (!tellsNumbers(m_setting, m_all))
            return;
        const at::Tensor last = outcome.flatten().select(0, -1);
        const Text label = GRADUS_TEXT("broadcasting", "last cell");
        if (outcome.scalar_type() == at::kBool)
            addTruth("last", label, last.item<bool>());
        else
            add("last", label, last.item<double>());
        if (tellsSum(m_all))
            addNumber("sum", GRADUS_TEXT("broadcasting", "sum"), outcome.to(at::kDouble).sum().item<double>(), 1e-9);
    }

    void tellThen()
    {
        const Text label = figure::verbatim(thenExpression(m_setting));
        switch (m_setting.then) {
        case Then::Nothing:
            return;
        case Then::All:
            addTruth("value", label, m_all.then.item<bool>());
            return;
        case Then::Item:
            tellItem(label);
            return;
        case Then::MeanSquare:
            addNumber("value", label, m_all.then.item<double>(), 1e-5);
            if (m_all.squeezed.defined())
                addNumber("squeezed_value", figure::verbatim("((a.squeeze() - b) ** 2).mean()"), m_all.squeezedLoss, 1e-5);
        }
    }

    void tellItem(const Text& label)
    {
        const c10::Scalar item = m_all.then.item();
        if (item.isBoolean())
            addTruth("value", label, item.toBool());
        else
            add("value", label, item.toDouble());
        add("python_type", figure::verbatim("type(" + thenExpression(m_setting) + ")"),
            item.isBoolean()             ? "bool"
                : item.isIntegral(false) ? "int"
                                         : "float");
    }

    const Setting& m_setting;
    const Computation& m_all;
    std::vector<Readout> m_readouts;
};

} // namespace

std::vector<figure::Readout> readoutsOf(const Setting& setting, const Computation& all)
{
    return Teller(setting, all).tell();
}

bool tellsMemory(const Setting& setting)
{
    const bool reads = setting.change == Change::Transpose || setting.change == Change::ExpandAs;
    return setting.memory || (setting.operation == Operation::None && reads);
}

bool tellsNumbers(const Setting& setting, const Computation& all)
{
    return setting.operation != Operation::None && all.outcome.numel() > 0;
}

bool tellsSum(const Computation& all)
{
    return all.outcome.numel() > 1 && all.outcome.scalar_type() != at::kBool;
}

bool tellsSecondRow(const Setting& setting, const Computation& all)
{
    return setting.change == Change::ExpandAs && all.changed.dim() == 2 && all.changed.size(0) > 1
        && all.changed.size(1) <= largestRow;
}

std::string thenExpression(const Setting& setting)
{
    const std::string outcome = outcomeExpression(setting);
    const std::string term = setting.operation == Operation::None ? outcome : "(" + outcome + ")";
    switch (setting.then) {
    case Then::Nothing:
        return {};
    case Then::All:
        return term + ".all()";
    case Then::Item:
        return term + ".item()";
    case Then::MeanSquare:
        return "(" + term + " ** 2).mean()";
    }
    return {};
}

} // namespace gradus::lab::broadcast
