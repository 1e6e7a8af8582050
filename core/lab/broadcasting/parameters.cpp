#include "lab/broadcasting/parameters.h"

#include "lab/broadcasting/words.h"

#include <string>

namespace gradus::lab::broadcast {

namespace {

using figure::ChoiceParameter;
using figure::Condition;
using figure::Parameter;
using figure::Text;
using figure::verbatim;

template <std::size_t Count>
ChoiceParameter choicesOf(const std::array<std::string_view, Count>& ids, const std::array<Text, Count>& labels)
{
    ChoiceParameter kind;
    for (std::size_t index = 0; index < Count; ++index)
        kind.choices.push_back({std::string(ids[index]), labels[index]});
    return kind;
}

Parameter tensor(const char* id, Text help, const char* hint, const char* initial)
{
    return {id, verbatim(id), std::move(help), figure::TensorParameter{hint}, std::string(initial), {}};
}

Parameter changeParameter()
{
    return {"change",
            GRADUS_TEXT("broadcasting", "change a"),
            GRADUS_TEXT("broadcasting", "What is done to a first."),
            choicesOf(changeIds,
                      {GRADUS_TEXT("broadcasting", "nothing"), verbatim("a.t()"), verbatim("a.unsqueeze(dim)"),
                       verbatim("a[:, None]"), verbatim("a[None, :]"), verbatim("a.expand_as(b)"), verbatim("a.squeeze()"),
                       verbatim("a.squeeze(dim)")}),
            std::string("none"),
            {}};
}

Parameter operationParameter()
{
    return {"operation",
            GRADUS_TEXT("broadcasting", "operation"),
            GRADUS_TEXT("broadcasting", "What a and b are put together with."),
            choicesOf(operationIds,
                      {GRADUS_TEXT("broadcasting", "none"), verbatim("a + b"), verbatim("a − b"), verbatim("a × b"),
                       verbatim("a > b"), verbatim("a == b")}),
            std::string("add"),
            {}};
}

Parameter thenParameter()
{
    return {"then",
            GRADUS_TEXT("broadcasting", "then"),
            GRADUS_TEXT("broadcasting", "What is made of the result."),
            choicesOf(thenIds,
                      {GRADUS_TEXT("broadcasting", "nothing"), verbatim(".all()"), verbatim(".item()"),
                       GRADUS_TEXT("broadcasting", "mean of squares")}),
            std::string("nothing"),
            {}};
}

} // namespace

std::vector<figure::Parameter> parameters()
{
    return {
        tensor("a", GRADUS_TEXT("broadcasting", "Numbers such as [[1, 2], [3, 4]], or a shape such as 2×3 or n×1."),
               "[[1, 2], [3, 4]]", "2×1"),
        tensor("b", GRADUS_TEXT("broadcasting", "Numbers such as [1, 2, 3], or a shape such as (3,); may stay empty."),
               "[1, 2, 3]", "(3,)"),
        tensor("c", GRADUS_TEXT("broadcasting", "A third tensor for +, − and ×; may stay empty."), "[1, 2, 3]", ""),
        {"n", verbatim("n"), GRADUS_TEXT("broadcasting", "The size that the letter n stands for."),
         figure::IntegerParameter{1, 300}, std::int64_t{4}, Condition{"a", {"n"}, {"b", "c"}, true}},
        changeParameter(),
        {"dim", GRADUS_TEXT("broadcasting", "dim"), GRADUS_TEXT("broadcasting", "The axis; negative ones count from the right."),
         figure::IntegerParameter{-5, 5}, std::int64_t{1}, Condition{"change", {"unsqueeze", "squeeze_dim"}}},
        operationParameter(),
        thenParameter(),
        {"fill",
         GRADUS_TEXT("broadcasting", "fill shapes with"),
         GRADUS_TEXT("broadcasting", "The numbers in a tensor that is given as a shape."),
         choicesOf(fillIds,
                   {verbatim("1, 2, 3, …"), GRADUS_TEXT("broadcasting", "ones"), GRADUS_TEXT("broadcasting", "random digits")}),
         std::string("counting"),
         {}},
        {"seed", GRADUS_TEXT("broadcasting", "seed"), GRADUS_TEXT("broadcasting", "The same seed draws the same numbers."),
         figure::SeedParameter{}, std::int64_t{1}, Condition{"fill", {"random"}}},
        {"memory",
         GRADUS_TEXT("broadcasting", "show memory"),
         GRADUS_TEXT("broadcasting", "Show how the numbers lie in memory, with strides and bytes."),
         figure::SwitchParameter{},
         false,
         {}},
        {"steps",
         GRADUS_TEXT("broadcasting", "play"),
         GRADUS_TEXT("broadcasting", "What one step of playing is."),
         choicesOf(stepsIds, {GRADUS_TEXT("broadcasting", "cell by cell"), GRADUS_TEXT("broadcasting", "axis by axis")}),
         std::string("cells"),
         {}},
    };
}

} // namespace gradus::lab::broadcast
