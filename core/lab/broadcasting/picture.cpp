#include "lab/broadcasting/picture.h"

#include "lab/broadcasting/alignment.h"
#include "lab/broadcasting/memory.h"
#include "lab/broadcasting/notes.h"
#include "lab/broadcasting/readouts.h"
#include "lab/tensors.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gradus::lab::broadcast {

namespace {

using figure::Content;
using figure::Panel;
using figure::Text;
using figure::verbatim;

constexpr std::int64_t mostFrames = 64;

/// "a 2×1"
Text titled(const std::string& name, const at::Tensor& tensor)
{
    return verbatim(name + " " + figure::formatShape(shapeOf(tensor)));
}

class Painter {
public:
    Painter(const Setting& setting, const Computation& all, Context& context)
        : m_setting(setting)
        , m_all(all)
        , m_context(context)
    {
    }

    figure::Figure paint()
    {
        if (m_setting.change != Change::None)
            add("a", titled("a", m_all.a), gridOf(m_all.a));
        if (m_setting.operation == Operation::None)
            paintChange();
        else
            paintOperation();
        m_context.checkpoint();
        if (m_all.error.empty())
            paintThen();
        m_width = std::max(m_column, 1);
        paintSqueezed();
        paintAlignment();
        if (!m_all.error.empty())
            addLine("error", figure::Paragraph{verbatim(m_all.error), figure::Tone::Error});
        paintMemory();
        paintFormula();
        if (Text note = noteOn(m_setting, m_all); !note.empty())
            addLine("note", figure::Paragraph{std::move(note), figure::Tone::Note});
        m_context.checkpoint();
        addFrames();
        m_figure.readouts = readoutsOf(m_setting, m_all);
        return std::move(m_figure);
    }

private:
    [[nodiscard]] bool compares() const
    {
        return m_setting.operation == Operation::Greater || m_setting.operation == Operation::Equal;
    }

    [[nodiscard]] bool has(const std::string& id) const { return m_figure.panel(id) != nullptr; }

    Panel& add(const std::string& id, Text title, Content content)
    {
        Panel panel;
        panel.id = id;
        panel.title = std::move(title);
        panel.row = m_row;
        panel.column = m_column++;
        panel.content = std::move(content);
        return m_figure.panels.emplace_back(std::move(panel));
    }

    Panel& addAnswer(const std::string& id, Text title, Content content)
    {
        Panel& panel = add(id, std::move(title), std::move(content));
        panel.answer = true;
        return panel;
    }

    void newRow()
    {
        ++m_row;
        m_column = 0;
    }

    /// An answer as wide as the figure, in a row of its own.
    Panel& addLine(const std::string& id, Content content)
    {
        newRow();
        Panel& panel = addAnswer(id, {}, std::move(content));
        panel.columnSpan = m_width;
        return panel;
    }

    void link(const std::string& from, const std::string& to, std::vector<std::int64_t> cells,
              std::vector<std::int64_t> offsets = {})
    {
        m_figure.links.push_back({from, to, std::move(offsets), std::move(cells)});
    }

    /// One cell made of all cells of another panel.
    void linkAll(const std::string& from, const std::string& to, std::int64_t count)
    {
        std::vector<std::int64_t> cells(static_cast<std::size_t>(count));
        std::iota(cells.begin(), cells.end(), std::int64_t{0});
        link(from, to, std::move(cells), {0, count});
    }

    /// Before the turn an error must look like any other result.
    void addError()
    {
        Panel& panel = addAnswer("result", verbatim(outcomeExpression(m_setting)),
                                 figure::Paragraph{GRADUS_TEXT("broadcasting", "an error"), figure::Tone::Error});
        panel.before = figure::Hidden{};
    }

    /// a alone, or what a change makes of it.
    void paintChange()
    {
        if (m_setting.change == Change::None) {
            add("a", verbatim("a"), gridOf(m_all.a)); // it is the outcome, and its shape may be what is asked
            return;
        }
        if (m_all.b.defined())
            add("b", titled("b", m_all.b), gridOf(m_all.b));
        if (!m_all.outcome.defined()) {
            addError();
            return;
        }
        addAnswer("result", titled(outcomeExpression(m_setting), m_all.outcome), gridOf(m_all.outcome, "→"));
        link("result", "a", storageCells(m_all.outcome));
        if (!m_all.sibling.defined())
            return;
        const bool same = m_all.sibling.sizes() == m_all.changed.sizes();
        addAnswer("beside", titled(siblingExpression(m_setting), m_all.sibling), gridOf(m_all.sibling, same ? "=" : "≠"));
        link("beside", "a", storageCells(m_all.sibling));
    }

    /// An operand, stretched where the operation reads it so; before the turn as it was typed.
    void paintOperand(const std::string& id, const std::string& name, const at::Tensor& operand, std::size_t place)
    {
        const std::string sign = place == 0 ? (id == "changed" ? "→" : "") : drawnSign(m_setting.operation);
        if (!operand.defined())
            return;
        if (id == "changed" && !stretchedAxes(operand).empty()) { // what expand_as gives is an outcome, not what was typed
            addAnswer(id, titled(name, operand), gridOf(operand, sign)).before = figure::Hidden{};
        } else if (m_all.views.empty() || m_all.views[place].sizes() == operand.sizes()) {
            Panel& panel = add(id, titled(name, operand), gridOf(operand, sign));
            if (compares() && place > 0)
                hideSign(panel, operand);
        } else {
            Panel& panel = addAnswer(id, titled(name, operand), gridOf(m_all.views[place], sign));
            panel.before = gridOf(operand, compares() && place > 0 ? std::string() : sign);
        }
        if (id == "changed")
            link(id, "a", storageCells(m_all.views.empty() ? operand : m_all.views[place]));
    }

    /// "Write the code that compares": its sign would be half the answer.
    static void hideSign(Panel& panel, const at::Tensor& operand)
    {
        panel.answer = true;
        panel.before = gridOf(operand);
    }

    void paintOperation()
    {
        const bool changes = m_setting.change != Change::None;
        const std::string left = changes ? "changed" : "a";
        paintOperand(left, changedExpression(m_setting), m_all.changed, 0);
        paintOperand("b", "b", m_all.b, 1);
        paintOperand("c", "c", m_all.c, 2);
        if (!m_all.outcome.defined()) {
            addError();
            return;
        }
        addAnswer("result", titled(outcomeExpression(m_setting), m_all.outcome), gridOf(m_all.outcome, "="));
        m_context.checkpoint();
        const std::vector<std::string> operands{left, "b", "c"};
        for (std::size_t place = 0; place < m_all.views.size(); ++place)
            link("result", operands[place], storedCells(m_all.views[place]));
    }

    void paintThen()
    {
        const std::string source = has("result") ? "result" : "a";
        if (m_setting.then == Then::Nothing)
            return;
        const Text title = verbatim(thenExpression(m_setting));
        if (m_setting.then == Then::Item) {
            addAnswer("then", title, itemTable());
            return;
        }
        addAnswer("then", title, gridOf(m_all.then, "→"));
        linkAll("then", source, m_all.outcome.numel());
    }

    [[nodiscard]] figure::Table itemTable() const
    {
        const auto cell = [](const std::string& words) { return figure::TableCell{verbatim(words)}; };
        const std::string value = figure::formatCell(m_all.then.item().toDouble(), dtypeName(m_all.then));
        const bool whole = at::isIntegralType(m_all.then.scalar_type(), false);
        const std::string type = m_all.then.scalar_type() == at::kBool ? "bool" : whole ? "int" : "float";
        figure::Table table;
        table.columns = {{},
                         GRADUS_TEXT("broadcasting", "Python type"),
                         GRADUS_TEXT("broadcasting", "shape"),
                         GRADUS_TEXT("broadcasting", "value")};
        table.rows = {{cell(outcomeExpression(m_setting)), cell("torch.Tensor"),
                       cell(figure::formatShape(shapeOf(m_all.outcome))), cell(value)},
                      {cell(thenExpression(m_setting)), cell(type), cell("–"), cell(value)}};
        return table;
    }

    /// Below the loss that was computed the one that was meant.
    void paintSqueezed()
    {
        if (!m_all.squeezed.defined())
            return;
        newRow();
        addAnswer("squeezed", titled("a.squeeze() - b", m_all.squeezed), gridOf(m_all.squeezed));
        link("squeezed", "a", firstCells(m_all.views[0]));
        link("squeezed", "b", firstCells(m_all.views[1]));
        figure::TensorGrid loss;
        loss.values = {m_all.squeezedLoss};
        loss.joiner = "→";
        addAnswer("squeezed_then", verbatim("((a.squeeze() - b) ** 2).mean()"), std::move(loss));
        linkAll("squeezed_then", "squeezed", m_all.squeezed.numel());
    }

    /// Where in a stretched view each number of its memory stands first.
    static std::vector<std::int64_t> firstCells(const at::Tensor& view)
    {
        const std::vector<std::int64_t> stored = storageCells(view);
        std::vector<std::int64_t> cells;
        for (std::size_t cell = 0; cell < stored.size(); ++cell)
            if (stored[cell] == static_cast<std::int64_t>(cells.size())) // what lies next in memory is met in this order
                cells.push_back(static_cast<std::int64_t>(cell));
        return cells;
    }

    void paintAlignment()
    {
        const bool oneSided = m_setting.change == Change::ExpandAs;
        if (!m_all.b.defined() || (!oneSided && !m_all.changed.defined()))
            return;
        std::vector<NamedShape> operands{
            {oneSided ? "a" : changedExpression(m_setting), shapeOf(oneSided ? m_all.a : m_all.changed)},
            {"b", shapeOf(m_all.b)}};
        if (m_all.c.defined() && !oneSided)
            operands.push_back({"c", shapeOf(m_all.c)});
        const bool equal = std::all_of(operands.begin(), operands.end(),
                                       [&](const NamedShape& operand) { return operand.shape == operands[0].shape; });
        if (equal)
            return;
        m_alignmentRank = 0;
        for (const NamedShape& operand : operands)
            m_alignmentRank = std::max(m_alignmentRank, static_cast<std::int64_t>(operand.shape.size()));
        Panel& panel = addLine("alignment", alignmentTable(operands, oneSided, true));
        panel.title = GRADUS_TEXT("broadcasting", "aligned from the right");
        panel.before = alignmentTable(operands, oneSided, false);
    }

    void paintMemory()
    {
        if (!m_setting.memory)
            return;
        newRow();
        paintStorage("a", m_all.a);
        if (m_setting.operation != Operation::None) {
            paintStorage("b", m_all.b);
            paintStorage("c", m_all.c);
        }
        Panel& layout = addLine("layout", layoutTable(m_setting, m_all));
        layout.title = GRADUS_TEXT("broadcasting", "how it lies in memory");
    }

    void paintStorage(const std::string& operand, const at::Tensor& tensor)
    {
        if (!tensor.defined())
            return;
        const std::string id = "memory_" + operand;
        addAnswer(id, verbatim(operand + ".storage()"), storageGridOf(tensor));
        const bool isLeft = operand == "a" && m_setting.change == Change::None;
        const std::size_t place = operand == "c" ? 2 : operand == "b" ? 1 : 0;
        const bool stretched = !m_all.views.empty() && (isLeft || operand != "a");
        link(operand, id, storageCells(stretched ? m_all.views[place] : tensor));
        if (operand == "a" && has("changed") && m_all.changed.defined())
            link("changed", id, storageCells(m_all.views.empty() ? m_all.changed : m_all.views[0]));
        if (operand == "a" && m_setting.operation == Operation::None && has("result") && m_all.outcome.defined())
            link("result", id, storageCells(m_all.outcome));
    }

    void paintFormula()
    {
        if (!has("result") || !m_all.outcome.defined() || m_all.outcome.numel() == 0)
            return;
        const auto at = [](const std::string& name, const std::string& panel, std::int64_t rank) {
            return rank == 0 ? name : name + "[{" + panel + ".index}]";
        };
        const std::string expression = outcomeExpression(m_setting);
        std::string pattern;
        if (m_setting.operation == Operation::None) {
            pattern = at(expression, "result", m_all.outcome.dim()) + " = " + at("a", "a", m_all.a.dim()) + " = {result.value}";
        } else {
            const std::string sign = " " + drawnSign(m_setting.operation) + " ";
            const std::string left = m_setting.change == Change::None ? "a" : "changed";
            pattern = at("(" + expression + ")", "result", m_all.outcome.dim()) + " = {" + left + ".value}" + sign + "{b.value}"
                + (m_all.c.defined() ? sign + "{c.value}" : "") + (compares() ? " → " : " = ") + "{result.value}";
        }
        addLine("formula", figure::CellFormula{"result", pattern});
    }

    void addFrames()
    {
        if (m_alignmentRank > 0 && (m_setting.steps == Steps::Axes || !m_all.error.empty()))
            addAxisFrames();
        else if (has("result") && m_all.outcome.defined())
            addCellFrames();
    }

    void addAxisFrames()
    {
        m_figure.timeLine = {m_alignmentRank, GRADUS_TEXT("broadcasting", "axis from the right"), 0.7};
        for (Panel& panel : m_figure.panels)
            if (panel.id == "alignment")
                for (std::int64_t column = m_alignmentRank; column > 0; --column)
                    std::get<figure::Table>(panel.content).frameColumns.push_back(column);
    }

    /// Each frame picks a cell of the result and, along the links, what it is made of.
    void addCellFrames()
    {
        const std::int64_t frames = std::min(m_all.outcome.numel(), mostFrames);
        if (frames < 2)
            return;
        m_figure.timeLine = {frames, GRADUS_TEXT("broadcasting", "cell"), 2};
        std::map<std::string, std::vector<std::int64_t>> picks;
        std::vector<std::int64_t>& own = picks["result"];
        own.resize(static_cast<std::size_t>(frames));
        std::iota(own.begin(), own.end(), std::int64_t{0});
        for (int depth = 0; depth < 3; ++depth) // result → changed → a → memory
            followLinks(picks);
        for (Panel& panel : m_figure.panels)
            if (const auto found = picks.find(panel.id); found != picks.end())
                std::get<figure::TensorGrid>(panel.content).frameCells = found->second;
    }

    void followLinks(std::map<std::string, std::vector<std::int64_t>>& picks) const
    {
        for (const figure::Link& link : m_figure.links) {
            const auto from = picks.find(link.from);
            if (!link.offsets.empty() || from == picks.end() || picks.count(link.to) > 0)
                continue;
            std::vector<std::int64_t> cells;
            for (const std::int64_t cell : from->second)
                cells.push_back(link.cells[static_cast<std::size_t>(cell)]);
            picks.emplace(link.to, std::move(cells));
        }
    }

    const Setting& m_setting;
    const Computation& m_all;
    Context& m_context;
    figure::Figure m_figure;
    int m_row = 0, m_column = 0, m_width = 1;
    std::int64_t m_alignmentRank = 0; ///< axes in the alignment table, 0 if there is none
};

} // namespace

figure::Figure pictureOf(const Setting& setting, const Computation& all, Context& context)
{
    return Painter(setting, all, context).paint();
}

} // namespace gradus::lab::broadcast
