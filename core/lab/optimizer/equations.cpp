#include "lab/optimizer/equations.h"

#include <torch/types.h>

#include <cmath>
#include <functional>

namespace gradus::lab::optimizer {

namespace {

using figure::Equation;
using figure::EquationLine;
using figure::Term;
using figure::verbatim;
using Numbers = std::vector<double>;

/// Writes terms from left to right.
class Line {
public:
    explicit Line(figure::Text label) { m_line.label = std::move(label); }

    Line& sign(const std::string& symbol)
    {
        m_line.terms.push_back({symbol, {}, false});
        return *this;
    }
    Line& term(const std::string& symbol, Numbers values)
    {
        m_line.terms.push_back({symbol, std::move(values), false});
        return *this;
    }
    Line& term(const std::string& symbol, double value) { return term(symbol, Numbers{value}); }
    Line& outcome(const std::string& symbol, Numbers values)
    {
        m_line.terms.push_back({symbol, std::move(values), true});
        return *this;
    }
    void into(Equation& equation) { equation.lines.push_back(std::move(m_line)); }

private:
    EquationLine m_line;
};

/// Numbers of a walk by frame; a walk that ended stays at its last step.
class Frames {
public:
    Frames(const Walk& walk, std::size_t frames)
        : m_walk(walk)
        , m_frames(frames)
    {
    }

    [[nodiscard]] Numbers of(const std::function<double(std::size_t step)>& number) const
    {
        Numbers numbers(m_frames);
        for (std::size_t frame = 0; frame < m_frames; ++frame)
            numbers[frame] = number(m_walk.madeStep(frame));
        return numbers;
    }
    [[nodiscard]] Numbers of(const std::vector<Pair>& all, std::size_t axis) const
    {
        return of([&](std::size_t step) { return all[step][axis]; });
    }
    [[nodiscard]] Numbers before(const std::vector<Pair>& all, std::size_t axis) const
    {
        return of([&](std::size_t step) { return step == 0 ? 0 : all[step - 1][axis]; });
    }
    [[nodiscard]] Numbers w(std::size_t axis) const { return of(m_walk.places, axis); }
    [[nodiscard]] Numbers newW(std::size_t axis) const
    {
        return of([&](std::size_t step) { return m_walk.places[step + 1][axis]; });
    }
    [[nodiscard]] Numbers grad(std::size_t axis) const { return of(m_walk.grads, axis); }

private:
    const Walk& m_walk;
    std::size_t m_frames;
};

Numbers squares(Numbers numbers)
{
    for (double& number : numbers)
        number *= number;
    return numbers;
}

Numbers roots(Numbers numbers)
{
    for (double& number : numbers)
        number = std::sqrt(number);
    return numbers;
}

void addSgd(Equation& equation, const Walk& walk, const std::string& name, const Hyper& hyper, std::size_t axis, const Frames& at)
{
    const bool averages = walk.method == Method::Momentum;
    if (averages)
        Line(verbatim(name))
            .outcome("grad_avg", at.of(walk.gradAvgs, axis))
            .sign("=")
            .term("mom", hyper.mom)
            .sign("×")
            .term("grad_avg", at.before(walk.gradAvgs, axis))
            .sign("+")
            .term("grad", at.grad(axis))
            .into(equation);
    Line(averages ? figure::Text{} : verbatim(name))
        .outcome("new w", at.newW(axis))
        .sign("=")
        .term("w", at.w(axis))
        .sign("−")
        .term("lr", hyper.lr)
        .sign("×")
        .term(averages ? "grad_avg" : "w.grad", averages ? at.of(walk.gradAvgs, axis) : at.grad(axis))
        .into(equation);
}

void addRmsProp(Equation& equation, const Walk& walk, const std::string& name, const Hyper& hyper, std::size_t axis,
                const Frames& at)
{
    const bool first = axis == 0;
    if (first)
        Line(verbatim(name))
            .outcome("sqr_avg", at.of(walk.sqrAvgs, axis))
            .sign("=")
            .term("α", hyper.sqrMom)
            .sign("×")
            .term("sqr_avg", at.before(walk.sqrAvgs, axis))
            .sign("+")
            .term("(1 − α)", 1 - hyper.sqrMom)
            .sign("×")
            .term("grad²", squares(at.grad(axis)))
            .into(equation);
    Line(first ? figure::Text{} : verbatim(name))
        .outcome("step", at.of([&](std::size_t step) { return -walk.move(step, axis); }))
        .sign("=")
        .term("lr", hyper.lr)
        .sign("×")
        .term("grad", at.grad(axis))
        .sign("÷ (")
        .term("√sqr_avg", roots(at.of(walk.sqrAvgs, axis)))
        .sign("+")
        .term("eps", hyper.eps)
        .sign(")")
        .into(equation);
}

at::Tensor column(const std::vector<Pair>& all, std::size_t axis, std::size_t count)
{
    at::Tensor numbers = at::empty({static_cast<std::int64_t>(count)}, at::kDouble);
    double* to = numbers.data_ptr<double>();
    for (std::size_t step = 0; step < count; ++step)
        to[step] = all[step][axis];
    return numbers;
}

void addAdam(Equation& equation, const Walk& walk, const std::string& name, const Hyper& hyper, const Frames& at)
{
    const auto debias = [&](double beta) {
        return at.of([=](std::size_t step) { return 1 - std::pow(beta, static_cast<double>(step + 1)); });
    };
    const auto ratio = [](const Numbers& above, const Numbers& below) {
        Numbers numbers(above.size());
        for (std::size_t frame = 0; frame < numbers.size(); ++frame)
            numbers[frame] = above[frame] / below[frame];
        return numbers;
    };
    const auto count = static_cast<std::int64_t>(walk.steps());
    const at::Tensor i = at::arange(1, count + 1, at::kDouble);
    const at::Tensor w = column(walk.places, 0, walk.steps());
    const at::Tensor gradAvg = column(walk.gradAvgs, 0, walk.steps());
    const at::Tensor sqrAvg = column(walk.sqrAvgs, 0, walk.steps());
    const at::Tensor printed = adamAsPrinted(w, gradAvg, sqrAvg, i, hyper);
    const at::Tensor run = adamAsTorch(w, gradAvg, sqrAvg, i, hyper);
    const auto of = [&](const at::Tensor& numbers) {
        const double* from = numbers.data_ptr<double>();
        return at.of([=](std::size_t step) { return from[step]; });
    };

    const Numbers avg = at.of(walk.gradAvgs, 0);
    const Numbers sqr = at.of(walk.sqrAvgs, 0);
    const Numbers unbiasAvg = ratio(avg, debias(hyper.mom));
    const Numbers unbiasSqr = ratio(sqr, debias(hyper.sqrMom));
    Line(verbatim(name))
        .outcome("avg", avg)
        .sign("=")
        .term("β₁", hyper.mom)
        .sign("×")
        .term("avg", at.before(walk.gradAvgs, 0))
        .sign("+")
        .term("(1 − β₁)", 1 - hyper.mom)
        .sign("×")
        .term("grad", at.grad(0))
        .into(equation);
    Line(figure::Text{})
        .outcome("sqr_avg", sqr)
        .sign("=")
        .term("β₂", hyper.sqrMom)
        .sign("×")
        .term("sqr_avg", at.before(walk.sqrAvgs, 0))
        .sign("+")
        .term("(1 − β₂)", 1 - hyper.sqrMom)
        .sign("×")
        .term("grad²", squares(at.grad(0)))
        .into(equation);
    Line(figure::Text{})
        .outcome("unbias_avg", unbiasAvg)
        .sign("=")
        .term("avg", avg)
        .sign("÷")
        .term("(1 − β₁ⁱ)", debias(hyper.mom))
        .into(equation);
    Line(GRADUS_TEXT("optimizer", "the book"))
        .outcome("new w", of(printed))
        .sign("=")
        .term("w", at.w(0))
        .sign("−")
        .term("lr", hyper.lr)
        .sign("×")
        .term("unbias_avg", unbiasAvg)
        .sign("÷ √(")
        .term("sqr_avg", sqr)
        .sign("+")
        .term("eps", hyper.eps)
        .sign(")")
        .into(equation);
    Line(GRADUS_TEXT("optimizer", "torch"))
        .outcome("new w", of(run))
        .sign("=")
        .term("w", at.w(0))
        .sign("−")
        .term("lr", hyper.lr)
        .sign("×")
        .term("unbias_avg", unbiasAvg)
        .sign("÷ (√(")
        .term("sqr_avg", sqr)
        .sign("÷")
        .term("(1 − β₂ⁱ)", debias(hyper.sqrMom))
        .sign(") +")
        .term("eps", hyper.eps)
        .sign(")")
        .into(equation);
}

} // namespace

Equation equationOf(const Walk& walk, const Surface& surface, const Hyper& hyper, std::size_t frames)
{
    const std::array<std::string, 2> names = surface.names();
    const Frames at(walk, frames);
    Equation equation;
    switch (walk.method) {
    case Method::Sgd:
    case Method::Momentum: // two lines are enough
        for (std::size_t axis = 0; axis < (walk.method == Method::Sgd ? 2U : 1U); ++axis)
            addSgd(equation, walk, names[axis], hyper, axis, at);
        return equation;
    case Method::RmsProp:
        for (std::size_t axis = 0; axis < 2; ++axis)
            addRmsProp(equation, walk, names[axis], hyper, axis, at);
        return equation;
    default:
        addAdam(equation, walk, names[0], hyper, at);
        return equation;
    }
}

Equation debiasEquation(const Numbers& gradients, const Numbers& averages, const Numbers& unbiased, double mom)
{
    Numbers before{0};
    Numbers divisors;
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        before.push_back(averages[i]);
        divisors.push_back(1 - std::pow(mom, static_cast<double>(i + 1)));
    }
    before.pop_back();
    Equation equation;
    Line(figure::Text{})
        .outcome("w.avg", averages)
        .sign("=")
        .term("β", mom)
        .sign("×")
        .term("w.avg", before)
        .sign("+")
        .term("(1 − β)", 1 - mom)
        .sign("×")
        .term("w.grad", gradients)
        .into(equation);
    Line(figure::Text{})
        .outcome("unbias_avg", unbiased)
        .sign("=")
        .term("w.avg", averages)
        .sign("÷")
        .term("(1 − βⁱ⁺¹)", divisors)
        .into(equation);
    return equation;
}

std::vector<Pair> unbiasedRoots(const Walk& walk, const Hyper& hyper)
{
    std::vector<Pair> all;
    for (std::size_t step = 0; step < walk.sqrAvgs.size(); ++step) {
        const double debias = 1 - std::pow(hyper.sqrMom, static_cast<double>(step + 1));
        all.push_back({std::sqrt(walk.sqrAvgs[step][0] / debias), std::sqrt(walk.sqrAvgs[step][1] / debias)});
    }
    return all;
}

Equation decayEquation(const Walk& coupled, const Walk& decoupled, const Surface& surface, const Hyper& hyper, std::size_t frames)
{
    const std::string name = surface.names()[0];
    const std::vector<Pair> divisors = unbiasedRoots(coupled, hyper);
    const Frames l2(coupled, frames);
    const Frames direct(decoupled, frames);
    const double share = hyper.lr * hyper.wd;
    Equation equation;
    Line(GRADUS_TEXT("optimizer", "Adam, L2"))
        .outcome(name + " loses",
                 l2.of([&](std::size_t step) { return share * coupled.places[step][0] / (divisors[step][0] + hyper.eps); }))
        .sign("=")
        .term("lr", hyper.lr)
        .sign("×")
        .term("wd", hyper.wd)
        .sign("×")
        .term(name, l2.w(0))
        .sign("÷ (")
        .term("√sqr_avg", l2.of(divisors, 0))
        .sign("+")
        .term("eps", hyper.eps)
        .sign(")")
        .into(equation);
    Line(GRADUS_TEXT("optimizer", "AdamW"))
        .outcome(name + " loses", direct.of([&](std::size_t step) { return share * decoupled.places[step][0]; }))
        .sign("=")
        .term("lr", hyper.lr)
        .sign("×")
        .term("wd", hyper.wd)
        .sign("×")
        .term(name, direct.w(0))
        .into(equation);
    return equation;
}

} // namespace gradus::lab::optimizer
