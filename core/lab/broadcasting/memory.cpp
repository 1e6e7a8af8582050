#include "lab/broadcasting/memory.h"

#include "lab/tensors.h"

namespace gradus::lab::broadcast {

namespace {

using figure::Emphasis;
using figure::Text;

class LayoutWriter {
public:
    explicit LayoutWriter(const Computation& all)
        : m_all(all)
    {
        m_table.columns = {{},
                           GRADUS_TEXT("broadcasting", "shape"),
                           GRADUS_TEXT("broadcasting", "strides"),
                           GRADUS_TEXT("broadcasting", "bytes"),
                           GRADUS_TEXT("broadcasting", "memory of")};
    }

    void add(const Text& name, const at::Tensor& tensor)
    {
        const auto cell = [](const std::string& words, Emphasis emphasis = Emphasis::Normal) {
            return figure::TableCell{figure::verbatim(words), emphasis};
        };
        const bool stretched = !stretchedAxes(tensor).empty();
        m_table.rows.push_back({{name},
                                cell(figure::formatShape(shapeOf(tensor))),
                                cell(pythonTuple(tensor.strides()), stretched ? Emphasis::Answer : Emphasis::Normal),
                                cell(std::to_string(storageBytes(tensor))),
                                owner(tensor)});
    }

    [[nodiscard]] figure::Table take() { return std::move(m_table); }

private:
    [[nodiscard]] figure::TableCell owner(const at::Tensor& tensor) const
    {
        const char* name = nullptr;
        for (const auto& [operand, id] : {std::pair{&m_all.a, "a"}, std::pair{&m_all.b, "b"}, std::pair{&m_all.c, "c"}})
            if (name == nullptr && operand->defined() && operand->data_ptr() == tensor.data_ptr())
                name = id;
        if (name == nullptr)
            return {GRADUS_TEXT("broadcasting", "its own")};
        return {figure::verbatim(name)};
    }

    const Computation& m_all;
    figure::Table m_table;
};

} // namespace

figure::Table layoutTable(const Setting& setting, const Computation& all)
{
    LayoutWriter table(all);
    const std::string changed = changedExpression(setting);
    table.add(figure::verbatim("a"), all.a);
    if (setting.change != Change::None && all.changed.defined())
        table.add(figure::verbatim(changed), all.changed);
    if (all.b.defined() && setting.operation != Operation::None)
        table.add(figure::verbatim("b"), all.b);
    if (all.c.defined())
        table.add(figure::verbatim("c"), all.c);
    const std::vector<std::string> names{changed, "b", "c"};
    const std::vector<const at::Tensor*> operands{&all.changed, &all.b, &all.c};
    for (std::size_t index = 0; index < all.views.size(); ++index)
        if (all.views[index].sizes() != operands[index]->sizes())
            table.add(GRADUS_TEXT("broadcasting", "%1, stretched").with({names[index]}), all.views[index]);
    if (all.outcome.defined() && setting.operation != Operation::None)
        table.add(figure::verbatim(outcomeExpression(setting)), all.outcome);
    return table.take();
}

} // namespace gradus::lab::broadcast
