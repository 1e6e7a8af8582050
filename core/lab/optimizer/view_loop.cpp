#include "lab/optimizer/chain.h"
#include "lab/optimizer/sheet.h"
#include "lab/optimizer/views.h"

#include "figure/words.h"

#include <ATen/core/grad_mode.h>
#include <torch/types.h>

#include <array>
#include <utility>

namespace gradus::lab::optimizer {

namespace {

using figure::Emphasis;
using figure::Text;
using figure::verbatim;

/// Two parameters, each with a state of its own, as step() goes through them.
class Rounds {
public:
    explicit Rounds(const Setting& setting)
        : m_setting(setting)
        , m_chain(setting.chain())
        , m_names(setting.surface.names())
        , m_parameters{parameterAt({setting.start[0]}), parameterAt({setting.start[1]})}
    {
        code.lines = {"def step(self):", "    for p in self.params:", "        state = self.state[p]",
                      "        for cb in self.cbs:", "            state.update(cb(p, **state, **self.hyper) or {})"};
        table.columns = keptColumns(m_chain);
        table.columns.insert(table.columns.begin(), {verbatim("p"), GRADUS_TEXT("optimizer", "callback")});
        table.columns.push_back(GRADUS_TEXT("optimizer", "p is now"));
    }

    void run(Context& context)
    {
        for (std::int64_t step = 0; step < chainSteps(m_setting) && lacking.empty() && isNear(end()); ++step) {
            context.checkpoint();
            const Pair fresh = m_setting.surface.gradient(end());
            m_row = 0;
            for (std::size_t axis = 0; axis < 2 && lacking.empty(); ++axis) {
                m_parameters[axis].grad().fill_(fresh[axis]);
                runParameter(axis, step);
            }
            if (step == 0)
                calls = static_cast<std::int64_t>(table.rows.size()) - (lacking.empty() ? 0 : 1);
        }
        completePages(table, 2 * m_chain.callbacks.size());
    }

    [[nodiscard]] Pair end() const { return {m_parameters[0].item<double>(), m_parameters[1].item<double>()}; }

    /// The keys in a parameter's state.
    [[nodiscard]] std::string kept() const
    {
        std::vector<std::string> keys;
        if (m_states[0].gradAvg.defined())
            keys.emplace_back("grad_avg");
        if (m_states[0].sqrAvg.defined())
            keys.emplace_back("sqr_avg");
        if (m_states[0].step > 0)
            keys.emplace_back("step");
        return keys.empty() ? "nothing" : figure::listed(keys);
    }

    figure::Code code;
    figure::Table table; ///< a page a step
    std::int64_t calls = 0; ///< in the first step
    std::string lacking; ///< what the last callback missed, and so did not run
    Text problem;

private:
    void runParameter(std::size_t axis, std::int64_t step)
    {
        constexpr std::int64_t forLine = 1;
        constexpr std::int64_t callLine = 4;
        at::Tensor& p = m_parameters[axis];
        State& state = m_states[axis];
        addFrame(forLine, -1, step);
        for (const Callback callback : m_chain.callbacks) {
            addFrame(callLine, m_row++, step);
            const std::vector<std::string> before = now(axis);
            lacking = missing(callback, state);
            if (lacking.empty())
                call(callback, p, state, m_chain);
            else
                problem = missingText(callback, lacking);
            std::vector<figure::TableCell> row{cellOf(m_names[axis]),
                                               cellOf(idOf(callback), lacking.empty() ? Emphasis::Normal : Emphasis::Bad)};
            addChanges(row, before, now(axis));
            table.rows.push_back(std::move(row));
            if (!lacking.empty())
                return;
        }
    }

    /// A parameter's state and the parameter.
    [[nodiscard]] std::vector<std::string> now(std::size_t axis) const
    {
        std::vector<std::string> cells = keptNumbers(m_chain, m_states[axis]);
        cells.push_back(written(m_parameters[axis]));
        return cells;
    }

    void addFrame(std::int64_t line, std::int64_t row, std::int64_t step)
    {
        code.frameLines.push_back(line);
        table.frameRows.push_back(row);
        table.framePages.push_back(step);
    }

    const Setting& m_setting;
    Chain m_chain;
    std::array<std::string, 2> m_names;
    std::array<at::Tensor, 2> m_parameters;
    std::array<State, 2> m_states;
    std::int64_t m_row = 0;
};

} // namespace

figure::Figure loopView(const Setting& setting, Context& context)
{
    const at::NoGradGuard noGraph;
    const std::array<std::string, 2> names = setting.surface.names();
    Rounds rounds(setting);
    rounds.run(context);
    figure::Code before;
    before.lines = {"opt = Optimizer([" + names[0] + ", " + names[1] + "],",
                    "                cbs=[" + figure::listed(idsOf(setting.callbacks)) + "])", "opt.step()"};

    Sheet sheet(1);
    sheet.play(rounds.code.frameLines.size(), GRADUS_TEXT("optimizer", "call"), 2);
    sheet.addWide("code", GRADUS_TEXT("optimizer", "the general optimizer"), rounds.code, before);
    sheet.addWide("table", GRADUS_TEXT("optimizer", "each call, and self.state[p] after it"), rounds.table);
    if (!rounds.problem.empty())
        sheet.addWide("error", {}, figure::Paragraph{rounds.problem, figure::Tone::Error});
    sheet.note(
        GRADUS_TEXT("optimizer",
                    "step itself computes nothing: it goes through the parameters and, for each, through the callbacks, and "
                    "keeps what they return in that parameter's own state."));
    sheet.read("calls", GRADUS_TEXT("optimizer", "calls in one step"), static_cast<double>(rounds.calls));
    if (!rounds.lacking.empty())
        sheet.tell("missing", GRADUS_TEXT("optimizer", "missing"), rounds.lacking);
    sheet.tell("state", GRADUS_TEXT("optimizer", "remembered of each parameter"), rounds.kept());
    sheet.tell("end", GRADUS_TEXT("optimizer", "end"), placeText(rounds.end()));
    return sheet.take();
}

} // namespace gradus::lab::optimizer
