#include "lab/optimizer/chain.h"
#include "lab/optimizer/sheet.h"
#include "lab/optimizer/views.h"

#include "figure/words.h"

#include <ATen/core/grad_mode.h>
#include <torch/types.h>

#include <algorithm>
#include <utility>

namespace gradus::lab::optimizer {

namespace {

using figure::Emphasis;
using figure::Text;
using figure::verbatim;

Pair pairOf(const at::Tensor& tensor)
{
    return {tensor.data_ptr<double>()[0], tensor.data_ptr<double>()[1]};
}

/// The chain's functions and, under them, the loop that calls them.
struct Listing {
    figure::Code code;
    std::vector<std::int64_t> bodies; ///< the last line of each callback in the chain
};

Listing listingOf(const std::vector<Callback>& callbacks, const Chain& chain)
{
    Listing listing;
    for (const Callback callback : callbacks) {
        for (const std::string& line : pythonLines(callback, chain))
            listing.code.lines.push_back(line);
        listing.bodies.push_back(static_cast<std::int64_t>(listing.code.lines.size()) - 1);
    }
    return listing;
}

/// One parameter on its way through the chain, step by step, callback by callback.
class Passage {
public:
    Passage(const Setting& setting, const Chain& chain)
        : m_setting(setting)
        , m_chain(chain)
        , m_p(parameterAt({setting.start[0], setting.start[1]}))
    {
        table.columns = keptColumns(chain);
        table.columns.insert(table.columns.begin(), {GRADUS_TEXT("optimizer", "callback"), verbatim("p.grad")});
        table.columns.push_back(verbatim("p"));
    }

    void run(Context& context)
    {
        for (std::int64_t step = 0; step < chainSteps(m_setting) && lacking.empty() && isNear(pairOf(m_p)); ++step) {
            context.checkpoint();
            const Pair fresh = m_setting.surface.gradient(pairOf(m_p));
            m_p.grad().copy_(parameterAt({fresh[0], fresh[1]}));
            for (std::size_t place = 0; place < m_chain.callbacks.size() && lacking.empty(); ++place) {
                places.push_back(place);
                table.frameRows.push_back(static_cast<std::int64_t>(place));
                table.framePages.push_back(step);
                runOne(m_chain.callbacks[place]);
            }
            if (step == 0)
                afterOne = pairOf(m_p);
        }
        completePages(table, m_chain.callbacks.size());
    }

    [[nodiscard]] Pair end() const { return pairOf(m_p); }

    figure::Table table; ///< a page a step
    std::vector<std::size_t> places; ///< in the chain, for each frame
    Pair afterOne{};
    std::string lacking; ///< what the last callback missed, and so did not run
    Text problem;

private:
    void runOne(Callback callback)
    {
        const std::vector<std::string> before = now();
        lacking = missing(callback, m_state);
        if (lacking.empty())
            call(callback, m_p, m_state, m_chain);
        else
            problem = missingText(callback, lacking);
        std::vector<figure::TableCell> row{cellOf(idOf(callback), lacking.empty() ? Emphasis::Normal : Emphasis::Bad)};
        addChanges(row, before, now());
        table.rows.push_back(std::move(row));
    }

    [[nodiscard]] std::vector<std::string> now() const
    {
        std::vector<std::string> cells = keptNumbers(m_chain, m_state);
        cells.insert(cells.begin(), written(m_p.grad()));
        cells.push_back(written(m_p));
        return cells;
    }

    const Setting& m_setting;
    const Chain& m_chain;
    at::Tensor m_p;
    State m_state;
};

} // namespace

figure::Figure callbacksView(const Setting& setting, Context& context)
{
    const at::NoGradGuard noGraph;
    const Chain chain = setting.chain();
    Listing listing = listingOf(chain.callbacks, chain);
    std::vector<Callback> alphabetic = chain.callbacks; // before the turn, the order is not told
    std::sort(alphabetic.begin(), alphabetic.end(), [](Callback a, Callback b) { return idOf(a) < idOf(b); });
    const figure::Code before = listingOf(alphabetic, chain).code;
    for (const char* line : {"", "for cb in cbs:", "    state.update(cb(p, **state, **hyper) or {})"})
        listing.code.lines.emplace_back(line);

    Passage passage(setting, chain);
    passage.run(context);
    for (const std::size_t place : passage.places)
        listing.code.frameLines.push_back(listing.bodies[place]);

    Sheet sheet(1);
    sheet.play(passage.places.size(), GRADUS_TEXT("optimizer", "callback"), 2);
    sheet.addWide("code", GRADUS_TEXT("optimizer", "the chain"), std::move(listing.code), before);
    sheet.addWide("table", GRADUS_TEXT("optimizer", "one parameter on its way through the chain"), passage.table);
    if (!passage.problem.empty())
        sheet.addWide("error", {}, figure::Paragraph{passage.problem, figure::Tone::Error});
    sheet.note(
        GRADUS_TEXT("optimizer",
                    "A callback is a small function that the optimizer calls for each parameter. A stat returns something to "
                    "remember, which later callbacks find in the state; a step changes the parameter. Another optimizer is "
                    "another list."));
    sheet.tell("order", GRADUS_TEXT("optimizer", "called in this order"), figure::listed(idsOf(chain.callbacks)));
    if (!passage.lacking.empty())
        sheet.tell("missing", GRADUS_TEXT("optimizer", "missing"), passage.lacking);
    sheet.tell("after_one", GRADUS_TEXT("optimizer", "p after one step"), placeText(passage.afterOne));
    sheet.tell("end", GRADUS_TEXT("optimizer", "p at the end"), placeText(passage.end()));
    return sheet.take();
}

} // namespace gradus::lab::optimizer
