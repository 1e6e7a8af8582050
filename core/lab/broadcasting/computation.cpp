#include "lab/broadcasting/computation.h"

#include "lab/random.h"

#include "figure/number.h"

namespace gradus::lab::broadcast {

namespace {

at::ScalarType scalarType(const std::string& dtype)
{
    return dtype == "bool" ? at::kBool : dtype == "int64" ? at::kLong : at::kFloat;
}

class TensorMaker {
public:
    TensorMaker(const Setting& setting, const std::string& device)
        : m_fill(setting.fill)
        , m_device(device)
        , m_generator(generatorFor(setting.seed))
    {
    }

    at::Tensor operator()(const TensorLiteral& literal)
    {
        // from_blob borrows; `to` copies, as no literal stays float64.
        const at::Tensor borrowed = at::from_blob(const_cast<double*>(literal.values.data()), literal.shape, at::kDouble);
        return borrowed.to(scalarType(literal.dtype)).to(m_device);
    }

    at::Tensor operator()(const TensorShape& shape)
    {
        const std::int64_t cells = *figure::cellCount(shape.shape, largestTensor);
        switch (m_fill) {
        case Fill::Counting:
            return at::arange(1, cells + 1, at::kFloat).reshape(shape.shape).to(m_device);
        case Fill::Ones:
            return at::ones(shape.shape, at::kFloat).to(m_device);
        case Fill::Random:
            return at::randint(0, 10, shape.shape, m_generator, at::kFloat).to(m_device);
        }
        return {};
    }

private:
    Fill m_fill;
    at::Device m_device;
    at::Generator m_generator;
};

at::Tensor changedTensor(const Setting& setting, const at::Tensor& a, const at::Tensor& b)
{
    using at::indexing::None;
    using at::indexing::Slice;
    switch (setting.change) {
    case Change::None:
        return a;
    case Change::Transpose:
        return a.t();
    case Change::Unsqueeze:
        return a.unsqueeze(setting.dim);
    case Change::Column:
        return a.index({Slice(), None});
    case Change::Row:
        return a.index({None, Slice()});
    case Change::ExpandAs:
        return a.expand_as(b);
    case Change::Squeeze:
        return a.squeeze();
    case Change::SqueezeDim:
        return a.squeeze(setting.dim);
    }
    return {};
}

at::Tensor siblingTensor(const Setting& setting, const at::Tensor& a)
{
    switch (setting.change) {
    case Change::Unsqueeze: {
        const std::int64_t at = setting.dim < 0 ? setting.dim + a.dim() + 1 : setting.dim;
        std::vector<at::indexing::TensorIndex> index(static_cast<std::size_t>(at), at::indexing::Slice());
        index.emplace_back(at::indexing::None);
        return a.index(index);
    }
    case Change::Column:
        return a.unsqueeze(1);
    case Change::Row:
        return a.unsqueeze(0);
    case Change::Squeeze:
        return a.squeeze(-1);
    case Change::SqueezeDim:
        return a.squeeze();
    default:
        return {};
    }
}

at::Tensor operated(Operation operation, const at::Tensor& left, const at::Tensor& right)
{
    switch (operation) {
    case Operation::None:
        return left;
    case Operation::Add:
        return left + right;
    case Operation::Subtract:
        return left - right;
    case Operation::Multiply:
        return left * right;
    case Operation::Greater:
        return left > right;
    case Operation::Equal:
        return left == right;
    }
    return {};
}

/// Refuses a result too large to show, before LibTorch asks for its memory. Shapes that do not fit are LibTorch's to refuse.
void checkSize(const std::vector<at::Tensor>& operands)
{
    figure::Shape shape;
    for (const at::Tensor& operand : operands) {
        while (static_cast<std::int64_t>(shape.size()) < operand.dim())
            shape.insert(shape.begin(), 1);
        for (std::int64_t axis = 1; axis <= operand.dim(); ++axis) {
            std::int64_t& size = shape[shape.size() - static_cast<std::size_t>(axis)];
            size = size == 1 ? operand.size(-axis) : size;
        }
    }
    if (!figure::cellCount(shape, largestTensor))
        throw figure::Error(GRADUS_TEXT("broadcasting", "The result would be %1, more than %2 cells: take smaller shapes.")
                                .with({figure::formatShape(shape), std::to_string(largestTensor)}));
}

at::Tensor concluded(Then then, const at::Tensor& outcome)
{
    switch (then) {
    case Then::Nothing:
        return {};
    case Then::All:
        return outcome.all();
    case Then::Item:
        outcome.item();
        return outcome;
    case Then::MeanSquare:
        return outcome.pow(2).mean();
    }
    return {};
}

/// A loss of predictions with one axis too many: what was meant is the difference without that axis.
void addSqueezed(const Setting& setting, Computation& all)
{
    if (setting.then != Then::MeanSquare || setting.operation != Operation::Subtract || setting.change != Change::None
        || setting.c)
        return;
    const at::Tensor squeezed = all.a.squeeze();
    if (squeezed.sizes() != all.b.sizes() || all.outcome.sizes() == all.b.sizes())
        return;
    all.squeezed = squeezed - all.b;
    all.squeezedLoss = all.squeezed.pow(2).mean().item<double>();
}

void run(const Setting& setting, Context& context, Computation& all)
{
    all.changed = changedTensor(setting, all.a, all.b);
    all.sibling = siblingTensor(setting, all.a);
    context.checkpoint();
    std::vector<at::Tensor> operands{all.changed};
    for (const at::Tensor& other : {all.b, all.c})
        if (other.defined() && setting.operation != Operation::None)
            operands.push_back(other);
    checkSize(operands);
    at::Tensor outcome = all.changed;
    for (std::size_t next = 1; next < operands.size(); ++next)
        outcome = operated(setting.operation, outcome, operands[next]);
    all.outcome = outcome;
    if (operands.size() > 1)
        all.views = at::broadcast_tensors(operands);
    context.checkpoint();
    all.then = concluded(setting.then, all.outcome);
    addSqueezed(setting, all);
}

} // namespace

Computation compute(const Setting& setting, Context& context)
{
    Computation all;
    TensorMaker maker(setting, context.device());
    const auto made = [&](const std::optional<TensorText>& tensor) { return tensor ? std::visit(maker, *tensor) : at::Tensor(); };
    all.a = made(setting.a);
    all.b = made(setting.b);
    all.c = made(setting.c);
    if (setting.change == Change::ExpandAs)
        checkSize({all.a, all.b});
    try {
        run(setting, context, all);
    } catch (const c10::Error& error) {
        all.error = error.what_without_backtrace();
    }
    return all;
}

} // namespace gradus::lab::broadcast
